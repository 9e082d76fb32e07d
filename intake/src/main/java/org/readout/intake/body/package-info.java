/**
 * The article in a page: its passages, and which of them belong to it.
 *
 * <p>In: the body element of a page. Out: a {@link org.readout.intake.body.Body}, the page cut into
 * {@link org.readout.intake.body.Passage}s, and of it the {@link org.readout.intake.body.Layout} of
 * the article. Example:
 *
 * <pre>{@code
 * Body body = finder.cut(document.body());
 * Layout layout = finder.choose(body, Optional.of("Talks end"), Optional.empty());
 * }</pre>
 *
 * <p>The element that holds most running text is the container; a linear model, trained by {@code
 * ./lab train-html}, tells for each passage whether it belongs to the article, from its place, its
 * links, its words and the names of the elements around it.
 */
@NullMarked
package org.readout.intake.body;

import org.jspecify.annotations.NullMarked;
