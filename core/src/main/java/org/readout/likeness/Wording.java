package org.readout.likeness;

/**
 * The telling words of a clause, each once.
 *
 * @param words numbers that stand for them in one story, ascending
 * @param mass the sum of their rarities
 * @param weight the sum of their weights
 */
public record Wording(int[] words, double mass, double weight) {

  boolean isEmpty() {
    return words.length == 0;
  }
}
