package org.readout.point;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.alignment.Group;
import org.readout.article.Span;
import org.readout.comparison.Slots;
import org.readout.entity.Entities;
import org.readout.event.Modality;
import org.readout.proposition.Answer;
import org.readout.proposition.Fact;
import org.readout.proposition.Proposition;
import org.readout.question.Asker;
import org.readout.question.PointType;
import org.readout.question.Question;
import org.readout.question.Told;
import org.readout.sentence.Pos;
import org.readout.sentence.Sentence;
import org.readout.sentence.Token;
import org.readout.story.Story;

/** Makes points of groups of facts and propositions, and of propositions that stand alone. */
final class PointWriter {

  /** What is told beside the day or the number in the same words. */
  private static final Set<PointType> DEEDS = EnumSet.of(PointType.ACTION, PointType.POSITION);

  private final Judge judge = new Judge();
  private final Asker asker;
  private final Salience salience = new Salience();
  private final Voices voices = new Voices();
  private final Happenings happenings = new Happenings();
  private final Suppositions suppositions = new Suppositions(happenings);

  PointWriter(Asker asker) {
    this.asker = asker;
  }

  /** A point to be written. */
  record Candidate(Question question, List<Told> told, int salience) {}

  /** Words that points rest on. */
  private static final class Used {

    private final Map<Sentence, List<Span>> spans = new IdentityHashMap<>();

    void add(Proposition proposition) {
      spans.computeIfAbsent(proposition.sentence(), s -> new ArrayList<>()).add(proposition.span());
    }

    boolean holds(Proposition proposition) {
      return spans.getOrDefault(proposition.sentence(), List.of()).stream()
          .anyMatch(span -> span.contains(proposition.span()));
    }
  }

  /** {@return points, the most salient first, numbered in that order} */
  List<Point> write(Story story, List<Group<Fact>> facts, Clauses clauses) {
    Slots slots = new Slots(clauses.facts());
    List<Candidate> candidates = new ArrayList<>();
    Used used = new Used();
    for (Group<Fact> group : suppositions.apartFacts(facts)) {
      candidates.add(ofFacts(group, story.entities()));
      group.members().forEach(fact -> used.add(fact.proposition()));
    }
    List<Group<Proposition>> groups = suppositions.apart(clauses.groups());
    for (Group<Proposition> group : groups) {
      boolean told = group.members().stream().allMatch(used::holds);
      Candidate candidate =
          ofWords(group, told ? Optional.empty() : Optional.of(slots), story.entities());
      if (!told || DEEDS.contains(candidate.question().type())) {
        candidates.add(candidate);
      }
    }
    groups.forEach(group -> group.members().forEach(used::add));
    clauses.all().stream()
        .filter(p -> !used.holds(p) && salience.isWorthTelling(p))
        .map(p -> new Group<>(List.of(p), 0))
        .forEach(p -> candidates.add(ofWords(p, Optional.of(slots), story.entities())));
    return numbered(story, Repeats.merge(candidates));
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

  private Candidate ofFacts(Group<Fact> facts, Entities entities) {
    List<Told> told =
        facts.members().stream().map(fact -> new Told(fact.proposition(), fact.answer())).toList();
    Optional<Token> trigger =
        facts.members().stream()
            .map(Fact::trigger)
            .max(Comparator.comparing(token -> token.pos() == Pos.NOUN));
    List<Proposition> propositions = facts.members().stream().map(Fact::proposition).toList();
    return new Candidate(asker.ask(told, trigger, entities), told, salience.ofFacts(propositions));
  }

  private Candidate ofWords(Group<Proposition> group, Optional<Slots> slots, Entities entities) {
    List<Proposition> propositions = group.members();
    Optional<List<Optional<Answer>>> typed = slots.flatMap(s -> s.of(propositions));
    List<Told> told = new ArrayList<>();
    for (int i = 0; i < propositions.size(); i++) {
      int at = i;
      Proposition proposition = propositions.get(i);
      Answer answer = typed.flatMap(t -> t.get(at)).orElseGet(() -> Answer.Words.of(proposition));
      told.add(new Told(proposition, answer));
    }
    return new Candidate(
        asker.ask(told, Optional.empty(), entities), told, salience.ofWords(group));
  }

  private static Modality modality(Answer answer, Judge.Told told) {
    boolean denied = answer instanceof Answer.Claim claim && !claim.affirmed();
    return denied ? Modality.DENIED : told.happening().modality();
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
              modality(told.answer(), answers.get(at)),
              judgement.refining().contains(at)));
    }
    return new Point(
        id,
        candidate.question(),
        candidate.salience(),
        judgement.verdict(),
        judgement.why(),
        assertions);
  }
}
