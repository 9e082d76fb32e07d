/**
 * Teaches which clauses of different reports answer one question, and which tell what another one
 * tells.
 */
@NullMarked
package org.readout.likeness;

import org.jspecify.annotations.NullMarked;
