/**
 * How articles come in: files, folders, archives, feeds, addresses and standard input.
 *
 * <p>In: the paths and addresses that a user names. Out: a {@link org.readout.intake.Delivery}:
 * {@link org.readout.article.Draft}s, each with its text exactly as it stands in the file (for
 * pages and documents: as extracted) and what lists, front matter or metadata tell about it, and a
 * {@link org.readout.intake.FileProblem} for everything that could not be read or was odd. Example:
 *
 * <pre>{@code
 * Delivery delivery = new DraftReader(IntakeSettings.USUAL, System.in).read(List.of("reports/"));
 * }</pre>
 *
 * <p>A {@link org.readout.intake.Recipient} takes the articles one by one, so that a crawl of
 * gigabytes needs the memory of its largest page. Nothing is fetched but the addresses that the
 * user named and, with {@code follow}, those that a named feed or list holds.
 */
@NullMarked
package org.readout.intake;

import org.jspecify.annotations.NullMarked;
