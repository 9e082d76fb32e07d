package org.readout.comparison;

import org.readout.proposition.Answer;
import org.readout.quantity.Ordinal;

/** Compares places in a series by what they are counted from. */
final class Ranks {

  private Ranks() {}

  static Stand compare(Answer.Rank a, Answer.Rank b) {
    int left = a.ordinal().rank();
    int right = b.ordinal().rank();
    if (left == right) {
      return apart(a, b) ? Stand.RIVAL : Stand.SAME;
    }
    if (left == Ordinal.LAST || right == Ordinal.LAST) {
      return Stand.COMPATIBLE;
    }
    boolean told = a.base().isPresent() || b.base().isPresent();
    return told && !countedAlike(a, b) ? Stand.COMPATIBLE : Stand.RIVAL;
  }

  /** {@return whether both are counted from the same days} */
  private static boolean countedAlike(Answer.Rank a, Answer.Rank b) {
    return a.base().isPresent() && b.base().isPresent() && a.base().get().overlaps(b.base().get());
  }

  /** "The first since 2017" and "the first since 2019": the earlier one was not the first. */
  private static boolean apart(Answer.Rank a, Answer.Rank b) {
    return a.base().isPresent() && b.base().isPresent() && !a.base().get().overlaps(b.base().get());
  }
}
