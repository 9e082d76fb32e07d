package org.readout.comparison;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.readout.proposition.Answer;
import org.readout.quantity.Ordinal;

/** Compares places in a series by what they are counted from. */
final class Ranks {

  /** Superlatives that mean the same of what happens. */
  private static final Map<String, String> LIKE =
      Map.of(
          "deadliest", "worst", "bloodiest", "worst", "largest", "biggest", "greatest", "biggest");

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

  /**
   * "The first since 2017" and "the first since 2019": the earlier one was not the first. "The
   * first state visit since 2017" may be the first visit since 2019.
   */
  private static boolean apart(Answer.Rank a, Answer.Rank b) {
    return a.base().isPresent()
        && b.base().isPresent()
        && !a.base().get().overlaps(b.base().get())
        && foremost(a).equals(foremost(b))
        && !isPartOf(a, b)
        && !isPartOf(b, a);
  }

  /**
   * {@return what makes it the first: "worst" of "the deadliest accident"; empty for plain ranks}
   */
  private static String foremost(Answer.Rank rank) {
    String of = rank.ordinal().of().toLowerCase(Locale.ROOT);
    String first = of.substring(0, of.indexOf(' ') < 0 ? of.length() : of.indexOf(' '));
    return first.equals("worst") || first.endsWith("est") ? LIKE.getOrDefault(first, first) : "";
  }

  /** {@return whether fewer things are ranked, so that the one before may lie further back} */
  private static boolean isPartOf(Answer.Rank few, Answer.Rank many) {
    List<String> described = List.of(few.ordinal().of().toLowerCase(Locale.ROOT).split(" "));
    String told = many.ordinal().of().toLowerCase(Locale.ROOT);
    List<String> words = told.isEmpty() ? List.of() : List.of(told.split(" "));
    return words.size() < described.size()
        && described.containsAll(words)
        && few.base().orElseThrow().first().isBefore(many.base().orElseThrow().first());
  }
}
