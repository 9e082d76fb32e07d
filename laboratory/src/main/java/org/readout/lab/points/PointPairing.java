package org.readout.lab.points;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which point of Readout's stands for which gold point, one to one.
 *
 * <p>Greedy: pairs that share most articles first, then those of the same type, then in the order
 * of the files. A pair shares at least two articles.
 */
final class PointPairing {
  private static final Comparator<Pair> BEST_FIRST =
      Comparator.comparingInt(Pair::shared)
          .thenComparing(Pair::sameType)
          .reversed()
          .thenComparingInt(Pair::gold)
          .thenComparingInt(Pair::found);

  private final Map<Integer, Pair> byGold = new HashMap<>();

  PointPairing(List<ComparedPoint> gold, List<ComparedPoint> found) {
    Set<Integer> taken = new HashSet<>();
    for (Pair pair : candidates(gold, found)) {
      if (!byGold.containsKey(pair.gold()) && taken.add(pair.found())) {
        byGold.put(pair.gold(), pair);
      }
    }
  }

  /**
   * A gold point and the one that stands for it.
   *
   * @param gold index of the gold point
   * @param found index of Readout's point
   * @param shared how many articles they share
   * @param sameType whether both ask for the same kind of answer
   */
  record Pair(int gold, int found, int shared, boolean sameType) {}

  /** {@return the pair of a gold point, when it has one} */
  Optional<Pair> of(int gold) {
    return Optional.ofNullable(byGold.get(gold));
  }

  /** {@return all pairs} */
  List<Pair> all() {
    return List.copyOf(byGold.values());
  }

  private static List<Pair> candidates(List<ComparedPoint> gold, List<ComparedPoint> found) {
    List<Pair> candidates = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < found.size(); j++) {
        int shared = gold.get(i).shared(found.get(j));
        if (shared >= 2) {
          boolean sameType = gold.get(i).word("type").equals(found.get(j).word("type"));
          candidates.add(new Pair(i, j, shared, sameType));
        }
      }
    }
    candidates.sort(BEST_FIRST);
    return candidates;
  }
}
