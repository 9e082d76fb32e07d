package org.readout.point;

import org.readout.article.Citation;
import org.readout.event.Modality;

/**
 * One article's answer to a point.
 *
 * @param citation the words that give it
 * @param value the answer: an ISO 8601 date or duration, a number with unit, a name, or a short
 *     paraphrase
 * @param voice "own", or whom the article credits
 * @param modality whether it is told as fact
 * @param refines whether it is more specific than the others
 */
public record Assertion(
    Citation citation, String value, String voice, Modality modality, boolean refines) {}
