/** Teaches the room of entities what pronouns mean. */
@NullMarked
package org.readout.entity;

import org.jspecify.annotations.NullMarked;
