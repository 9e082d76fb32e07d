/**
 * What two clauses of different reports have to do with each other.
 *
 * <p>In: the {@link org.readout.proposition.Proposition}s of a story. Out: how alike they are by
 * what their words mean ({@link Likeness}), and how likely one tells what the other one tells
 * ({@link Support}): "A man was arrested by police" tells "Police arrested a man". Names count by
 * whom they name. Nothing is grouped here.
 */
@NullMarked
package org.readout.likeness;

import org.jspecify.annotations.NullMarked;
