/**
 * Files that hold many articles: zip, tar, gzip, WARC, JSON Lines.
 *
 * <p>In: the stream of a container. Out: its {@link org.readout.intake.form.Part}s, handed out one
 * after the other while the stream is read, so that a container of gigabytes never lies in memory.
 * Example:
 *
 * <pre>{@code
 * WarcReading.read("crawl.warc.gz", stream, taker);
 * }</pre>
 *
 * <p>What inflates to more than {@link org.readout.intake.archive.Inflated#MOST_TIMES} times its
 * size is refused. The readers do not know what a part holds.
 */
@NullMarked
package org.readout.intake.archive;

import org.jspecify.annotations.NullMarked;
