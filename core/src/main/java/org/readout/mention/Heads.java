package org.readout.mention;

import org.readout.sentence.Sentence;

/** Heads of stretches of tokens. */
final class Heads {

  private Heads() {}

  /** {@return the first token of first..end whose head lies outside; the last when none does} */
  static int of(Sentence sentence, int first, int end) {
    for (int i = first; i < end; i++) {
      int head = sentence.tokens().get(i).head();
      if (head < first || head >= end) {
        return i;
      }
    }
    return end - 1;
  }
}
