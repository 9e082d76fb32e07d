package org.readout.point;

/**
 * The telling words of a clause, each once.
 *
 * @param words ids in the story's {@link Lexicon}, ascending
 */
record Wording(int[] words) {

  boolean isEmpty() {
    return words.length == 0;
  }
}
