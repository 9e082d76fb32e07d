/**
 * What single clauses state: subject, verb and what the verb needs, without what is said beside it.
 */
@NullMarked
package org.readout.statement;

import org.jspecify.annotations.NullMarked;
