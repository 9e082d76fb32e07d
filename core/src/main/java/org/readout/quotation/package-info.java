/**
 * What was said, and by whom.
 *
 * <p>In: an article with mentions and the story's entities. Out: {@link Quotation}s, direct,
 * indirect and mixed. Scare quotes and titles of works are not quotations. A speaker below the
 * confidence that the evaluation supports is {@link Speaker.Implied}.
 */
@NullMarked
package org.readout.quotation;

import org.jspecify.annotations.NullMarked;
