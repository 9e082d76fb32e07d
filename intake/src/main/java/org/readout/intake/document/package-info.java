/**
 * Documents: PDF, Word and e-mail.
 *
 * <p>In: the bytes of one document. Out: its text as paragraphs with a blank line between them; of
 * an e-mail, the {@link org.readout.intake.form.Part}s that are worth reading. Example:
 *
 * <pre>{@code
 * Page page = PdfReading.read(Files.readAllBytes(file));
 * }</pre>
 *
 * <p>Pictures are not read, and neither is text in pictures. Nothing in a document is ever run or
 * fetched.
 */
@NullMarked
package org.readout.intake.document;

import org.jspecify.annotations.NullMarked;
