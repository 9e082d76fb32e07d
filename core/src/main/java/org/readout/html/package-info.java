/**
 * Writes a {@link org.readout.brief.ReadoutRecord} as one page that a person can check: the brief,
 * pictures of it, and the whole reports with the cited words marked.
 *
 * <p>In: a record. Out: HTML ({@link org.readout.html.HtmlWriter}) with inline SVG. Example: a
 * point that two reports answer in two ways is a row of the matrix with two marked cells, each a
 * link to the words.
 *
 * <p>It finds nothing and asks the network for nothing; it opens no files.
 */
@NullMarked
package org.readout.html;

import org.jspecify.annotations.NullMarked;
