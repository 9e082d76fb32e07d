package org.readout.saying;

/**
 * Chooses the stretch of words for a role: the one with the highest sum of the scores of its words,
 * its beginning and its end, in one pass over the words.
 */
final class SpanChooser {

  /** Gives the score of features. */
  interface Scorer {
    float score(Bag bag);
  }

  private final Bag bag;
  private final Scorer scorer;

  SpanChooser(Bag bag, Scorer scorer) {
    this.bag = bag;
    this.scorer = scorer;
  }

  /**
   * A stretch of words.
   *
   * @param first first word
   * @param last last word, included
   * @param score how much speaks for it
   */
  record Choice(int first, int last, float score) {

    static final Choice NOTHING = new Choice(-1, -1, 0);

    boolean isNothing() {
      return first < 0;
    }
  }

  /**
   * {@return the best stretch that holds no word of {@code taken}; nothing when no score is above
   * 0}
   */
  Choice choose(SpanFeatures features, boolean[] taken) {
    Choice best = Choice.NOTHING;
    float open = 0;
    int from = -1;
    for (int at = features.first(); at < features.end(); at++) {
      if (taken[at]) {
        from = -1;
        continue;
      }
      features.start(at);
      float start = scorer.score(bag);
      if (from < 0 || start > open) {
        open = start;
        from = at;
      }
      features.inside(at);
      open += scorer.score(bag);
      features.last(at);
      float whole = open + scorer.score(bag);
      if (whole > best.score()) {
        best = new Choice(from, at, whole);
      }
    }
    return best;
  }
}
