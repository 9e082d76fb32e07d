/**
 * What came in: one report by one outlet, split into body and boilerplate.
 *
 * <p>In: a {@link Draft}, the text as given and what is known about it from outside. Out: an {@link
 * Article} whose text is exactly the draft's text; everything found later points into it by {@link
 * Span}. Offsets are UTF-16 units, as Java counts; writers turn them into code points.
 */
@NullMarked
package org.readout.article;

import org.jspecify.annotations.NullMarked;
