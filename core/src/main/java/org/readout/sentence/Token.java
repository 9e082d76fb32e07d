package org.readout.sentence;

import org.readout.article.Span;

/**
 * A word or a mark.
 *
 * @param span its characters in the text
 * @param form the characters themselves
 * @param pos universal part of speech
 * @param tag Penn Treebank tag, such as {@code VBD}
 * @param lemma dictionary form, lower case except for proper nouns
 * @param head index of its head in the sentence, {@code -1} for the root
 * @param relation Universal Dependencies relation to the head, with subtype, such as {@code
 *     nsubj:pass}
 */
public record Token(
    Span span, String form, Pos pos, String tag, String lemma, int head, String relation) {

  /** {@return the relation without its subtype, such as {@code nsubj}} */
  public String baseRelation() {
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }
}
