/**
 * What each report asserts, clause by clause, and which clauses of different reports assert the
 * same thing.
 *
 * <p>In: a {@link org.readout.story.Story}. Out: groups of {@link Proposition}s, at most one of
 * each article in a group. Words are compared by what they mean ({@link
 * org.readout.word.WordVectors}), names by whom they name. Whether the grouped clauses agree is the
 * business of the next room.
 */
@NullMarked
package org.readout.proposition;

import org.jspecify.annotations.NullMarked;
