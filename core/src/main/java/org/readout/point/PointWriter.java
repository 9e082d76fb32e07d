package org.readout.point;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.comparison.Slots;
import org.readout.proposition.Answer;
import org.readout.proposition.Fact;
import org.readout.proposition.Group;
import org.readout.proposition.Proposition;
import org.readout.sentence.Pos;
import org.readout.sentence.Token;
import org.readout.story.Story;

/** Makes points of groups of facts and propositions, and of propositions that stand alone. */
final class PointWriter {

  private final Typist typist = new Typist();
  private final Judge judge = new Judge();
  private final Asker asker = new Asker();
  private final Salience salience = new Salience();
  private final Voices voices = new Voices();
  private final Happenings happenings = new Happenings();

  /** Words that answer, and what they answer. */
  record Told(Proposition proposition, Answer answer) {}

  /**
   * A point to be written.
   *
   * @param trigger the verb or noun that typed answers belong to
   */
  record Candidate(PointType type, List<Told> told, Optional<Token> trigger, int salience) {}

  /** {@return points, the most salient first, numbered in that order} */
  List<Point> write(
      Story story,
      List<Group<Fact>> facts,
      List<Group<Proposition>> groups,
      List<Proposition> propositions,
      List<Fact> told) {
    Slots slots = new Slots(told);
    List<Candidate> candidates = new ArrayList<>();
    Set<Proposition> used = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Group<Fact> group : facts) {
      candidates.add(ofFacts(group));
      group.members().forEach(fact -> used.add(fact.proposition()));
    }
    for (Group<Proposition> group : groups) {
      if (!used.containsAll(group.members())) {
        candidates.add(ofWords(group, slots));
      }
      used.addAll(group.members());
    }
    propositions.stream()
        .filter(p -> !used.contains(p) && salience.isWorthTelling(p))
        .forEach(p -> candidates.add(ofWords(new Group<>(List.of(p), 0), slots)));
    return numbered(story, candidates);
  }

  private List<Point> numbered(Story story, List<Candidate> candidates) {
    candidates.sort(
        Comparator.comparingInt(Candidate::salience)
            .thenComparingInt(candidate -> candidate.told().size())
            .reversed());
    List<Point> points = new ArrayList<>();
    for (Candidate candidate : candidates) {
      points.add(point("p" + (points.size() + 1), candidate, story));
    }
    return List.copyOf(points);
  }

  private Candidate ofFacts(Group<Fact> facts) {
    List<Told> told =
        facts.members().stream().map(fact -> new Told(fact.proposition(), fact.answer())).toList();
    Optional<Token> trigger =
        facts.members().stream()
            .map(Fact::trigger)
            .max(Comparator.comparing(token -> token.pos() == Pos.NOUN));
    List<Proposition> propositions = facts.members().stream().map(Fact::proposition).toList();
    PointType type = typist.type(facts.members().getFirst().answer());
    return new Candidate(type, told, trigger, salience.ofFacts(propositions));
  }

  private Candidate ofWords(Group<Proposition> group, Slots slots) {
    List<Proposition> propositions = group.members();
    Optional<List<Optional<Answer>>> typed = slots.of(propositions);
    List<Told> told = new ArrayList<>();
    for (int i = 0; i < propositions.size(); i++) {
      int at = i;
      Proposition proposition = propositions.get(i);
      Answer answer = typed.flatMap(t -> t.get(at)).orElseGet(() -> typist.words(proposition));
      told.add(new Told(proposition, answer));
    }
    PointType type =
        typed
            .flatMap(t -> t.stream().flatMap(Optional::stream).findFirst())
            .map(typist::type)
            .orElseGet(() -> typist.type(propositions));
    return new Candidate(type, told, Optional.empty(), salience.ofWords(group));
  }

  private Point point(String id, Candidate candidate, Story story) {
    List<Judge.Told> answers =
        candidate.told().stream()
            .map(t -> new Judge.Told(t.answer(), happenings.of(t.proposition(), story.entities())))
            .toList();
    Judge.Judgement judgement = judge.judge(answers);
    List<Assertion> assertions = new ArrayList<>();
    for (Told told : candidate.told()) {
      int at = assertions.size();
      assertions.add(
          new Assertion(
              told.proposition().citation(),
              told.answer().value(),
              voices.voice(told.proposition()),
              answers.get(at).happening().modality(),
              judgement.refining().contains(at)));
    }
    return new Point(
        id,
        candidate.type(),
        asker.ask(candidate.type(), candidate.told(), candidate.trigger()),
        candidate.salience(),
        judgement.verdict(),
        judgement.why(),
        assertions);
  }
}
