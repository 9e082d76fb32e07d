/**
 * What every form of article is read with: character sets, JSON, dates, front matter.
 *
 * <p>In: the bytes of one article. Out: a {@link org.readout.intake.form.Page}: its text, what is
 * known about it and what was odd; or a {@link org.readout.intake.form.Refusal} that says why it
 * cannot be read and what helps. Example:
 *
 * <pre>{@code
 * Page page = Page.ofText(Files.readAllBytes(file));
 * }</pre>
 *
 * <p>It opens no files and knows no containers.
 */
@NullMarked
package org.readout.intake.form;

import org.jspecify.annotations.NullMarked;
