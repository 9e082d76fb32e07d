/**
 * Who did what to whom, when and where, coded with PLOVER.
 *
 * <p>In: an article with mentions and entities. Out: {@link Event}s with {@link Modality}. What
 * cannot be coded is {@link PloverType#UNCODED}, not a guess.
 */
@NullMarked
package org.readout.event;

import org.jspecify.annotations.NullMarked;
