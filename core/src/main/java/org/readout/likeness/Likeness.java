package org.readout.likeness;

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

  /** Of so many pairs of words it is kept that they are far from each other: 32 MB. */
  private static final long MOST_KEPT = 1L << 28;

  private final Lexicon lexicon;

  /** For each word a bit for each that is known to be far from it, as most are. */
  private final long[][] far;

  private int rows;

  /** Compares propositions of {@code story}. */
  public Likeness(Story story, WordVectors vectors) {
    this.lexicon = new Lexicon(story, vectors);
    this.far = new long[lexicon.size()][];
  }

  /** {@return the telling words of a proposition of the story} */
  public Wording wording(Proposition proposition) {
    return lexicon.wording(proposition);
  }

  /** {@return what single words mean} */
  public WordVectors vectors() {
    return lexicon.vectors();
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
  public double of(Wording a, Wording b) {
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    float[] best = new float[b.words().length];
    double there = matched(a, b, best);
    double back = matched(b, best);
    double soft = there + back == 0 ? 0 : 2 * there * back / (there + back);
    double shared = shared(a, b);
    double all = a.mass() + b.mass() - shared;
    return soft
        + SHARED * (all == 0 ? 0 : shared / all)
        + MASS * Math.min(shared, FULL_MASS) / FULL_MASS;
  }

  /**
   * {@return how much of {@code from} is matched in {@code to}}
   *
   * @param best where the nearness of the nearest word is written, for each word of {@code to}
   */
  private double matched(Wording from, Wording to, float[] best) {
    double found = 0;
    for (int word : from.words()) {
      long[] row = row(word);
      float nearest = 0;
      for (int j = 0; j < best.length; j++) {
        int other = to.words()[j];
        if (!isFar(row, other)) {
          float near = nearness(word, other, row);
          nearest = near > nearest ? near : nearest;
          best[j] = near > best[j] ? near : best[j];
        }
      }
      found += lexicon.weight(word) * nearest;
    }
    return from.weight() == 0 ? 0 : found / from.weight();
  }

  private double matched(Wording words, float[] best) {
    double found = 0;
    for (int j = 0; j < best.length; j++) {
      found += lexicon.weight(words.words()[j]) * best[j];
    }
    return words.weight() == 0 ? 0 : found / words.weight();
  }

  /** {@return what is known of a word; when too much is kept, all is forgotten} */
  private long[] row(int word) {
    long[] row = far[word];
    if (row == null) {
      if ((long) rows * far.length > MOST_KEPT) {
        Arrays.fill(far, null);
        rows = 0;
      }
      row = new long[(far.length >>> 6) + 1];
      far[word] = row;
      rows++;
    }
    return row;
  }

  /** {@return how near two words of the lexicon are, 0 to 1} */
  double nearness(int word, int other) {
    if (word == other) {
      return 1;
    }
    long[] row = row(word);
    return isFar(row, other) ? 0 : nearness(word, other, row);
  }

  private static boolean isFar(long[] row, int word) {
    return (row[word >>> 6] >>> word & 1) != 0;
  }

  private float nearness(int word, int other, long[] row) {
    float near = (float) lexicon.nearness(word, other);
    if (near == 0) {
      row[other >>> 6] |= 1L << other;
    }
    return near;
  }

  private double shared(Wording a, Wording b) {
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
}
