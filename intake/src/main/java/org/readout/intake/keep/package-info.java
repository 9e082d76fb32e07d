/**
 * Keeps what was read, and compares what an address said at different times.
 *
 * <p>In: pages as they came. Out: a WARC file (ISO 28500), in which every offset of a record can be
 * checked years later, by Readout or by any other program; and the words that changed from one
 * revision of a text to the next. Example:
 *
 * <pre>{@code
 * try (PageKeeper keeper = new PageKeeper(folder)) {
 *   keeper.keep(fetched);
 * }
 * WordChanges.between("They meet on the 6th.", "They meet on the 5th."); // "6th" became "5th"
 * }</pre>
 */
@NullMarked
package org.readout.intake.keep;

import org.jspecify.annotations.NullMarked;
