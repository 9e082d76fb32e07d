package org.readout.alignment;

import java.util.Arrays;
import org.readout.proposition.Proposition;
import org.readout.story.Story;
import org.readout.word.WordVectors;

/**
 * How alike two propositions are: each word is matched with the nearest of the other side, weighted
 * by rarity, in both directions; shared rare words count extra.
 */
public final class Likeness {

  private static final double SHARED = 1.0;
  private static final double MASS = 0.3;
  private static final double FULL_MASS = 12;

  /** Up to so many words, all nearnesses are kept: 32 MB at most. */
  private static final int MOST_KEPT = 4000;

  private final Lexicon lexicon;
  private final float[][] near;

  /** Compares propositions of {@code story}. */
  public Likeness(Story story, WordVectors vectors) {
    this.lexicon = new Lexicon(story, vectors);
    this.near = new float[lexicon.size() <= MOST_KEPT ? lexicon.size() : 0][];
  }

  Lexicon lexicon() {
    return lexicon;
  }

  /**
   * {@return how alike two propositions are: 0 for nothing in common, about 2.3 for the same words}
   */
  public double of(Proposition a, Proposition b) {
    return of(lexicon.wording(a), lexicon.wording(b));
  }

  /** {@return 0 for nothing in common, about 2.3 for the same words} */
  double of(Lexicon.Wording a, Lexicon.Wording b) {
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    double there = matched(a, b);
    double back = matched(b, a);
    double soft = there + back == 0 ? 0 : 2 * there * back / (there + back);
    double shared = shared(a, b);
    double all = mass(a) + mass(b) - shared;
    return soft
        + SHARED * (all == 0 ? 0 : shared / all)
        + MASS * Math.min(shared, FULL_MASS) / FULL_MASS;
  }

  private double matched(Lexicon.Wording from, Lexicon.Wording to) {
    double found = 0;
    double total = 0;
    for (int word : from.words()) {
      double best = 0;
      for (int other : to.words()) {
        best = Math.max(best, nearness(word, other));
      }
      found += lexicon.weight(word) * best;
      total += lexicon.weight(word);
    }
    return total == 0 ? 0 : found / total;
  }

  private double nearness(int a, int b) {
    if (a == b) {
      return 1;
    }
    if (near.length == 0) {
      return lexicon.nearness(a, b);
    }
    return kept(Math.max(a, b), Math.min(a, b));
  }

  private double kept(int larger, int smaller) {
    float[] row = near[larger];
    if (row == null) {
      row = new float[larger];
      Arrays.fill(row, Float.NaN);
      near[larger] = row;
    }
    if (Float.isNaN(row[smaller])) {
      row[smaller] = (float) lexicon.nearness(larger, smaller);
    }
    return row[smaller];
  }

  private double shared(Lexicon.Wording a, Lexicon.Wording b) {
    double sum = 0;
    int i = 0;
    int j = 0;
    while (i < a.words().length && j < b.words().length) {
      int order = Integer.compare(a.words()[i], b.words()[j]);
      if (order == 0) {
        sum += lexicon.rarity(a.words()[i]);
      }
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return sum;
  }

  private double mass(Lexicon.Wording wording) {
    double sum = 0;
    for (int word : wording.words()) {
      sum += lexicon.rarity(word);
    }
    return sum;
  }
}
