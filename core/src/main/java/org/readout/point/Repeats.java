package org.readout.point;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.readout.proposition.Answer;
import org.readout.proposition.Proposition;
import org.readout.question.Told;

/** Makes one point of several that rest on the same words and ask for the same kind of answer. */
final class Repeats {

  /** Points that share the words of so many articles are one. */
  private static final int SHARED = 2;

  private Repeats() {}

  /** {@return the candidates, each told once; the first of the same ones takes the others in} */
  static List<PointWriter.Candidate> merge(List<PointWriter.Candidate> candidates) {
    List<PointWriter.Candidate> kept = new ArrayList<>();
    Map<Proposition, List<Integer>> places = new IdentityHashMap<>();
    for (PointWriter.Candidate candidate : candidates) {
      int same = same(candidate, kept, places);
      if (same >= 0) {
        kept.set(same, join(kept.get(same), candidate));
      } else {
        kept.add(candidate);
      }
      int at = same >= 0 ? same : kept.size() - 1;
      for (Told told : candidate.told()) {
        places.computeIfAbsent(told.proposition(), p -> new ArrayList<>()).add(at);
      }
    }
    return kept;
  }

  private static int same(
      PointWriter.Candidate candidate,
      List<PointWriter.Candidate> kept,
      Map<Proposition, List<Integer>> places) {
    Map<Integer, Integer> shared = new HashMap<>();
    int first = -1;
    for (Told told : candidate.told()) {
      for (int at : places.getOrDefault(told.proposition(), List.of())) {
        boolean type = isOneKind(kept.get(at), candidate);
        boolean enough = shared.merge(at, 1, Integer::sum) >= SHARED;
        if (type && enough && (first < 0 || at < first)) {
          first = at;
        }
      }
    }
    return first;
  }

  private static boolean isOneKind(PointWriter.Candidate a, PointWriter.Candidate b) {
    return a.question().type() == b.question().type()
        && (kind(a) == kind(b) || kind(a) == Answer.Words.class || kind(b) == Answer.Words.class);
  }

  private static Class<?> kind(PointWriter.Candidate candidate) {
    return candidate.told().getFirst().answer().getClass();
  }

  /** {@return the first point, with what the second has of other articles} */
  private static PointWriter.Candidate join(
      PointWriter.Candidate first, PointWriter.Candidate second) {
    Map<Integer, Told> told = new TreeMap<>();
    first.told().forEach(t -> told.put(t.proposition().place(), t));
    return new PointWriter.Candidate(
        first.question(),
        List.copyOf(told.values()),
        Math.max(first.salience(), second.salience()));
  }
}
