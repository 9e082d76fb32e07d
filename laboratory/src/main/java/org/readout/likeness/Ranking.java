package org.readout.likeness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Things in the order in which a score puts them, and which of them were wanted. */
final class Ranking {

  private static final double RIGHT = 0.9;

  private record Scored(double score, boolean wanted) {}

  private final List<Scored> all = new ArrayList<>();

  void add(double score, boolean wanted) {
    all.add(new Scored(score, wanted));
  }

  /**
   * {@return precision, recall and F1 of what reaches a bound; how often a wanted one stands before
   * one that is not (area under the curve); the recall at which nine of ten are right}
   */
  String yaml(double bound) {
    long wanted = all.stream().filter(Scored::wanted).count();
    long taken = all.stream().filter(one -> one.score() >= bound).count();
    long right = all.stream().filter(one -> one.score() >= bound && one.wanted()).count();
    double precision = (double) right / Math.max(1, taken);
    double recall = (double) right / Math.max(1, wanted);
    double f1 = right == 0 ? 0 : 2 * precision * recall / (precision + recall);
    return String.format(
        Locale.ROOT,
        "{at: %.2f, precision: %.3f, recall: %.3f, f1: %.3f, auc: %.3f, recall_at_90: %.3f, n: %d}",
        bound,
        precision,
        recall,
        f1,
        auc(),
        recallWhenRight(wanted),
        all.size());
  }

  private List<Scored> sorted() {
    return all.stream().sorted(Comparator.comparingDouble(Scored::score).reversed()).toList();
  }

  private double auc() {
    long wanted = 0;
    long others = 0;
    long before = 0;
    for (Scored one : sorted()) {
      wanted += one.wanted() ? 1 : 0;
      others += one.wanted() ? 0 : 1;
      before += one.wanted() ? 0 : wanted;
    }
    return (double) before / Math.max(1, wanted * others);
  }

  private double recallWhenRight(long wanted) {
    long taken = 0;
    long right = 0;
    long most = 0;
    for (Scored one : sorted()) {
      taken++;
      right += one.wanted() ? 1 : 0;
      most = right >= RIGHT * taken ? right : most;
    }
    return (double) most / Math.max(1, wanted);
  }
}
