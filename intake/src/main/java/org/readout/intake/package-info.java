/**
 * How articles come in: files, folders and standard input.
 *
 * <p>In: the paths that a user names. Out: a {@link org.readout.intake.Delivery}: {@link
 * org.readout.article.Draft}s, each with its text exactly as it stands in the file (for HTML: as
 * extracted from the page) and what articles.json, front matter or the page's metadata tell about
 * it, and a {@link org.readout.intake.FileProblem} for everything that could not be read or was
 * odd. Example:
 *
 * <pre>{@code
 * Delivery delivery = new DraftReader(IntakeSettings.USUAL, System.in).read(List.of("reports/"));
 * }</pre>
 *
 * <p>It does not fetch from the network, and it does not tell body from boilerplate.
 */
@NullMarked
package org.readout.intake;

import org.jspecify.annotations.NullMarked;
