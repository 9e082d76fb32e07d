/**
 * What each report asserts, clause by clause, and the typed answers in it.
 *
 * <p>In: a {@link org.readout.story.Story}. Out: {@link Proposition}s, and {@link Fact}s: the
 * dates, lengths, numbers, ranks and places that they give, each with the word it belongs to:
 * "three-day visit" gives a length of three days for "visit". Reports are not compared here.
 */
@NullMarked
package org.readout.proposition;

import org.jspecify.annotations.NullMarked;
