package org.readout.event;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Gold and given labels of the same items. */
final class Confusion {
  private record Pair(String gold, String given) {}

  private final List<Pair> pairs = new ArrayList<>();

  /** Adds an item; the empty label stands for an abstention. */
  void add(String gold, String given) {
    pairs.add(new Pair(gold, given));
  }

  /** {@return the mean over gold labels of their F1} */
  double macroF1() {
    TreeSet<String> labels = new TreeSet<>();
    pairs.forEach(pair -> labels.add(pair.gold()));
    return labels.stream().mapToDouble(this::f1).average().orElse(0);
  }

  /** {@return F1 of one label} */
  double f1(String label) {
    long right =
        pairs.stream().filter(p -> p.gold().equals(label) && p.given().equals(label)).count();
    long gold = pairs.stream().filter(p -> p.gold().equals(label)).count();
    long given = pairs.stream().filter(p -> p.given().equals(label)).count();
    return right == 0 ? 0 : 2.0 * right / (gold + given);
  }

  /** {@return the share of items with a label} */
  double answered() {
    long answered = pairs.stream().filter(p -> !p.given().isEmpty()).count();
    return pairs.isEmpty() ? 0 : (double) answered / pairs.size();
  }

  /** {@return the share of right ones among the items with a label} */
  double precision() {
    long answered = pairs.stream().filter(p -> !p.given().isEmpty()).count();
    long right = pairs.stream().filter(p -> p.gold().equals(p.given())).count();
    return answered == 0 ? 0 : (double) right / answered;
  }
}
