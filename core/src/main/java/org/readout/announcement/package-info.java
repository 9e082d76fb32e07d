/**
 * Lines that announce who speaks behind them.
 *
 * <p>In: the blocks of a report. Out: {@link Announcement}s, in the order of the text: "Berg's full
 * statement:" before quoted paragraphs, "From Delta News:" before a quoted one, and the lines of an
 * interview ("BERG: We will sign."). Who stands behind the words is not resolved here, and a line
 * that announces nothing quoted is left alone.
 */
@NullMarked
package org.readout.announcement;

import org.jspecify.annotations.NullMarked;
