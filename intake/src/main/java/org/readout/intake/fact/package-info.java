/**
 * What a page tells about its article: title, authors, outlet, dates, address, section, credit.
 *
 * <p>In: the page and its passages. Out: {@link org.readout.article.Known} with its details.
 * JSON-LD goes first, then meta elements, microdata, and what is visible. Example: "Veröffentlicht
 * am 4. März 2023" under the headline is the 4th of March 2023.
 */
@NullMarked
package org.readout.intake.fact;

import org.jspecify.annotations.NullMarked;
