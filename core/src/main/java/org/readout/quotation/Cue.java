package org.readout.quotation;

import org.readout.article.Span;

/**
 * The words that introduce a quotation.
 *
 * @param span "said", "according to", "in remarks to"
 * @param lemma dictionary form: "say", "according", "remark"
 */
public record Cue(Span span, String lemma) {}
