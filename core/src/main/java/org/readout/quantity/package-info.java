/**
 * Numbers with their units, bounds and what they count.
 *
 * <p>In: an article's reading. Out: {@link Quantity}s. "Roughly 12,400 French troops" is 12400,
 * about, of "French troops".
 */
@NullMarked
package org.readout.quantity;

import org.jspecify.annotations.NullMarked;
