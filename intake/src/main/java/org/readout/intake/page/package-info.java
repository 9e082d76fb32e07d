/**
 * A page of the web: what of it is the article, and what the page tells about it.
 *
 * <p>In: the bytes of an HTML page. Out: a {@link org.readout.intake.page.WebPage}: the article's
 * text with one block a paragraph, heading, list item, row or caption, and its title, authors,
 * dates and more. Example:
 *
 * <pre>{@code
 * WebPage page = new PageReader().read(bytes, Optional.empty(), Optional.empty());
 * }</pre>
 *
 * <p>It does not fetch, and it runs no scripts.
 */
@NullMarked
package org.readout.intake.page;

import org.jspecify.annotations.NullMarked;
