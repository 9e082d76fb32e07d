/**
 * How the feeds of a list are: which work, which are stale, moved or fail, and why.
 *
 * <p>In: an OPML list. Out: a {@link org.readout.intake.health.FeedHealth} for each feed. Example:
 *
 * <pre>{@code
 * FeedChecker checker = new FeedChecker(fetcher, LocalDate.now().minusDays(30));
 * checker.check(address, title);
 * }</pre>
 */
@NullMarked
package org.readout.intake.health;

import org.jspecify.annotations.NullMarked;
