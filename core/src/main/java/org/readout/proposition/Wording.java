package org.readout.proposition;

/**
 * The telling words of a proposition, each once.
 *
 * @param words ids in the story's {@link Lexicon}, ascending
 */
record Wording(int[] words) {

  boolean isEmpty() {
    return words.length == 0;
  }
}
