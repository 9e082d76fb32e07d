package org.readout.point;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.event.Event;
import org.readout.proposition.Answer;
import org.readout.proposition.Fact;
import org.readout.proposition.Proposition;

/** Makes points of groups of facts and propositions, and of propositions that stand alone. */
final class PointWriter {

  private final Typist typist = new Typist();
  private final Judge judge = new Judge();
  private final Asker asker = new Asker();
  private final Salience salience = new Salience();
  private final Voices voices = new Voices();

  private record Candidate(PointType type, List<Judge.Told> told, int salience) {

    List<Proposition> propositions() {
      return told.stream().map(Judge.Told::proposition).toList();
    }
  }

  /** {@return points, the most salient first, numbered in that order} */
  List<Point> write(
      List<List<Fact>> facts, List<List<Proposition>> groups, List<Proposition> propositions) {
    List<Candidate> candidates = new ArrayList<>();
    Set<Proposition> used = Collections.newSetFromMap(new IdentityHashMap<>());
    for (List<Fact> group : facts) {
      candidates.add(ofFacts(group));
      group.forEach(fact -> used.add(fact.proposition()));
    }
    for (List<Proposition> group : groups) {
      if (!used.containsAll(group)) {
        candidates.add(ofWords(group));
      }
      used.addAll(group);
    }
    propositions.stream()
        .filter(p -> !used.contains(p) && salience.isWorthTelling(p))
        .forEach(p -> candidates.add(ofWords(List.of(p))));
    return numbered(candidates);
  }

  private List<Point> numbered(List<Candidate> candidates) {
    candidates.sort(
        Comparator.comparingInt(Candidate::salience)
            .thenComparingInt(candidate -> candidate.told().size())
            .reversed());
    List<Point> points = new ArrayList<>();
    for (Candidate candidate : candidates) {
      points.add(point("p" + (points.size() + 1), candidate));
    }
    return List.copyOf(points);
  }

  private Candidate ofFacts(List<Fact> facts) {
    List<Judge.Told> told =
        facts.stream().map(fact -> told(fact.proposition(), fact.answer())).toList();
    List<Proposition> propositions = facts.stream().map(Fact::proposition).toList();
    return new Candidate(type(facts.getFirst().answer()), told, salience.of(propositions));
  }

  private Candidate ofWords(List<Proposition> propositions) {
    List<Judge.Told> told =
        propositions.stream().map(proposition -> told(proposition, typist.words(proposition))).toList();
    return new Candidate(typist.type(propositions), told, salience.of(propositions));
  }

  private Judge.Told told(Proposition proposition, Answer answer) {
    return new Judge.Told(proposition, answer, event(proposition));
  }

  private static Optional<Event> event(Proposition proposition) {
    return proposition.account().events().stream()
        .filter(event -> proposition.holds(event.trigger()))
        .findFirst();
  }

  private static PointType type(Answer answer) {
    return switch (answer) {
      case Answer.Dates dates -> PointType.DATE;
      case Answer.Length length -> PointType.DURATION;
      case Answer.Count count -> PointType.COUNT;
      case Answer.Rank rank -> PointType.ORDINAL;
      case Answer.Words words -> PointType.STATUS;
    };
  }

  private Point point(String id, Candidate candidate) {
    Judge.Judgement judgement = judge.judge(candidate.told());
    List<Assertion> assertions = new ArrayList<>();
    for (Judge.Told told : candidate.told()) {
      boolean refines = judgement.refining().contains(assertions.size());
      assertions.add(
          new Assertion(
              told.proposition().citation(),
              told.answer().value(),
              voices.voice(told.proposition()),
              told.modality(),
              refines));
    }
    List<Answer> answers = candidate.told().stream().map(Judge.Told::answer).toList();
    return new Point(
        id,
        candidate.type(),
        asker.ask(candidate.type(), candidate.propositions(), answers),
        candidate.salience(),
        judgement.verdict(),
        judgement.why(),
        assertions);
  }
}
