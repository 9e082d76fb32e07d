/**
 * Fits the weights by which grouped clauses are kept or left apart, on annotated stories, and
 * scores each story by weights that did not see it.
 */
@NullMarked
package org.readout.lab.groups;

import org.jspecify.annotations.NullMarked;
