package org.readout.lab.polnear;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which found attribution is which annotated one: pairs in which most characters are shared. */
final class Comparison {

  private final List<Attribution> gold;
  private final List<Attribution> found;
  private final Map<Attribution, Attribution> byGold = new IdentityHashMap<>();
  private final Map<Attribution, Attribution> byFound = new IdentityHashMap<>();

  Comparison(List<Attribution> gold, List<Attribution> found) {
    this.gold = List.copyOf(gold);
    this.found = List.copyOf(found);
    pair();
  }

  private record Candidate(int gold, int found, int shared) {}

  private void pair() {
    List<Candidate> candidates = new ArrayList<>();
    for (int g = 0; g < gold.size(); g++) {
      for (int f = 0; f < found.size(); f++) {
        int shared = gold.get(g).shared(found.get(f));
        if (shared > 0) {
          candidates.add(new Candidate(g, f, shared));
        }
      }
    }
    candidates.sort(
        Comparator.comparingInt(Candidate::shared)
            .reversed()
            .thenComparingInt(Candidate::gold)
            .thenComparingInt(Candidate::found));
    Set<Integer> golds = new HashSet<>();
    Set<Integer> founds = new HashSet<>();
    for (Candidate candidate : candidates) {
      if (!golds.contains(candidate.gold()) && !founds.contains(candidate.found())) {
        golds.add(candidate.gold());
        founds.add(candidate.found());
        byGold.put(gold.get(candidate.gold()), found.get(candidate.found()));
        byFound.put(found.get(candidate.found()), gold.get(candidate.gold()));
      }
    }
  }

  List<Attribution> gold() {
    return gold;
  }

  List<Attribution> found() {
    return found;
  }

  boolean hasFound(Attribution annotated) {
    return byGold.containsKey(annotated);
  }

  boolean isAnnotated(Attribution attribution) {
    return byFound.containsKey(attribution);
  }

  /** {@return what was found for an annotated attribution; itself must have a counterpart} */
  Attribution foundFor(Attribution annotated) {
    return byGold.getOrDefault(annotated, annotated);
  }

  Attribution annotatedFor(Attribution attribution) {
    return byFound.getOrDefault(attribution, attribution);
  }
}
