package org.readout.point;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.readout.proposition.Proposition;

/** Makes points of groups of propositions, and single points of the propositions that stand alone. */
final class PointWriter {

  private final Typist typist = new Typist();
  private final Judge judge = new Judge();
  private final Asker asker = new Asker();
  private final Salience salience = new Salience();
  private final Voices voices = new Voices();
  private final Modalities modalities = new Modalities();

  private record Candidate(PointType type, List<Proposition> propositions, int salience) {}

  /** {@return points, the most salient first, numbered in that order} */
  List<Point> write(List<List<Proposition>> groups, List<Proposition> propositions) {
    List<Candidate> candidates = new ArrayList<>();
    Set<Proposition> grouped = Collections.newSetFromMap(new IdentityHashMap<>());
    for (List<Proposition> group : groups) {
      grouped.addAll(group);
      candidates.add(candidate(group));
    }
    for (Proposition proposition : propositions) {
      if (!grouped.contains(proposition) && salience.isWorthTelling(proposition)) {
        candidates.add(candidate(List.of(proposition)));
      }
    }
    candidates.sort(
        Comparator.comparingInt(Candidate::salience)
            .thenComparingInt(c -> c.propositions().size())
            .reversed());
    List<Point> points = new ArrayList<>();
    for (Candidate candidate : candidates) {
      points.add(point("p" + (points.size() + 1), candidate));
    }
    return List.copyOf(points);
  }

  private Candidate candidate(List<Proposition> propositions) {
    return new Candidate(typist.type(propositions), propositions, salience.of(propositions));
  }

  private Point point(String id, Candidate candidate) {
    List<Judge.Told> told = candidate.propositions().stream().map(p -> told(candidate, p)).toList();
    Judge.Judgement judgement = judge.judge(told);
    List<Assertion> assertions = new ArrayList<>();
    for (int i = 0; i < told.size(); i++) {
      Proposition proposition = candidate.propositions().get(i);
      assertions.add(
          new Assertion(
              proposition.citation(),
              told.get(i).answer().value(),
              voices.voice(proposition),
              told.get(i).modality(),
              judgement.refining().contains(i)));
    }
    List<Answer> answers = told.stream().map(Judge.Told::answer).toList();
    return new Point(
        id,
        candidate.type(),
        asker.ask(candidate.type(), candidate.propositions(), answers),
        candidate.salience(),
        judgement.verdict(),
        judgement.why(),
        assertions);
  }

  private Judge.Told told(Candidate candidate, Proposition proposition) {
    return new Judge.Told(
        typist.answer(candidate.type(), proposition), modalities.of(proposition));
  }
}
