package org.readout.sentence;

import java.util.List;

/**
 * What a reader made of a text.
 *
 * @param sentences in the order of the text, without overlaps
 * @param names in the order of the text, without overlaps
 */
public record Reading(List<Sentence> sentences, List<Name> names) {

  public Reading {
    sentences = List.copyOf(sentences);
    names = List.copyOf(names);
  }
}
