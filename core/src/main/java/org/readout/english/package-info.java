/**
 * Writes words and values as people read them.
 *
 * <p>In: words of a report or the value of an answer. Out: words for a line. Example: {@code "and
 * that the talks ended; they"} opens as {@code "The talks ended"}, {@code P3D} is written {@code "3
 * days"}.
 *
 * <p>It knows nothing of stories, points and lines.
 */
@NullMarked
package org.readout.english;

import org.jspecify.annotations.NullMarked;
