/**
 * Words between quotation marks.
 *
 * <p>In: a text and the blocks of it that are read. Out: {@link Passage}s, in the order of the
 * text. Whether a passage is speech, a scare quote or a title is not judged here.
 */
@NullMarked
package org.readout.mark;

import org.jspecify.annotations.NullMarked;
