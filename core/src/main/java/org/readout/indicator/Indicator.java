package org.readout.indicator;

import org.readout.article.Citation;

/**
 * A sentence that tells what to watch.
 *
 * @param citation the sentence
 * @param rule id of the rule that found it
 */
public record Indicator(Citation citation, String rule) {}
