/**
 * Numbers with their units, bounds and what they count.
 *
 * <p>In: an article's reading. Out: {@link Quantity}s. "Roughly 28,500 US troops" is 28500, about,
 * of "US troops".
 */
@NullMarked
package org.readout.quantity;

import org.jspecify.annotations.NullMarked;
