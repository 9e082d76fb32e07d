/**
 * What words mean, whatever text they stand in.
 *
 * <p>In: a word. Out: its vector and how much it tells, from a table that was distilled once
 * (decision 3). Words are taken one by one: the room knows no phrases and no word order.
 */
@NullMarked
package org.readout.word;

import org.jspecify.annotations.NullMarked;
