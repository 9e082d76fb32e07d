/**
 * Which clauses, and which facts, of different reports tell of the same thing.
 *
 * <p>In: the {@link org.readout.proposition.Proposition}s and {@link org.readout.proposition.Fact}s
 * of a story. Out: {@link Group}s, at most one member of each article in a group. Words are
 * compared by what they mean ({@link org.readout.word.WordVectors}), names by whom they name.
 * Whether the grouped clauses agree is the business of the next room.
 */
@NullMarked
package org.readout.alignment;

import org.jspecify.annotations.NullMarked;
