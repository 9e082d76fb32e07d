/**
 * What the reports tell the reader to watch.
 *
 * <p>In: a story. Out: {@link Indicator}s, the sentences that say what to watch for or what would
 * show success or failure.
 */
@NullMarked
package org.readout.indicator;

import org.jspecify.annotations.NullMarked;
