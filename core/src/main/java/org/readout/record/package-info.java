/**
 * Writes a {@link org.readout.brief.ReadoutRecord} for programs and for people.
 *
 * <p>In: a record. Out: JSON ({@link org.readout.record.JsonWriter}), Markdown or text for a
 * terminal. Example: the span {@code 3..8} of {@code "😀 Lee met"} is written as the code points
 * {@code 2..7}, since programs in other languages count those.
 *
 * <p>It finds nothing and leaves nothing out that the chosen format shows; it opens no files.
 */
@NullMarked
package org.readout.record;

import org.jspecify.annotations.NullMarked;
