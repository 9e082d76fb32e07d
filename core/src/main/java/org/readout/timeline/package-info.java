/**
 * The dated things of a story in order, and what is still to come.
 *
 * <p>In: a story. Out: {@link Scheduled} things, future as seen from the article that tells them,
 * and the {@link TimelineEntry}s of all reports merged.
 */
@NullMarked
package org.readout.timeline;

import org.jspecify.annotations.NullMarked;
