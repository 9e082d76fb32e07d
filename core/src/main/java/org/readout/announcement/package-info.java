/**
 * Lines that announce who speaks behind them.
 *
 * <p>In: the blocks of a report and its names. Out: {@link Announcement}s, in the order of the
 * text: "Berg's full statement:" before quoted paragraphs, "From Delta News:" before a quoted one,
 * and the lines of an interview ("BERG: We will sign.", "A: We will sign."). Who stands behind the
 * words is not resolved here, but for an interview's "A:" the name that the report introduces is
 * found; a line that announces nothing quoted is left alone.
 */
@NullMarked
package org.readout.announcement;

import org.jspecify.annotations.NullMarked;
