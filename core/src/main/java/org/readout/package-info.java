/**
 * Reads several reports of one event and writes one record that a person can check.
 *
 * <p>{@link org.readout.Readout} is the door; one package per step lies behind it, in the order
 * article, sentence, mention, entity, timex, quantity, quotation, event, story, proposition,
 * comparison, point, origin, timeline, indicator, brief, record.
 */
@NullMarked
package org.readout;

import org.jspecify.annotations.NullMarked;
