package org.readout.comparison;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.proposition.Answer;
import org.readout.proposition.Fact;
import org.readout.proposition.Proposition;

/**
 * Finds the typed answer that clauses of different articles give in common: "lasted 38 hours" and
 * "went on for 36 hours" are lengths.
 */
public final class Slots {

  private final AnswerComparator comparator = new AnswerComparator();
  private final Map<Proposition, List<Answer>> answers = new IdentityHashMap<>();

  /** Looks answers up in {@code facts}. */
  public Slots(List<Fact> facts) {
    for (Fact fact : facts) {
      answers.computeIfAbsent(fact.proposition(), p -> new ArrayList<>()).add(fact.answer());
    }
  }

  /**
   * {@return each proposition's answer of the one kind that most of them give; empty where it gives
   * none} Nothing when no kind is given by most, or by different things.
   */
  public Optional<List<Optional<Answer>>> of(List<Proposition> propositions) {
    Optional<List<Optional<Answer>>> best = Optional.empty();
    long most = 1;
    for (Answer first : all(propositions)) {
      List<Optional<Answer>> like = propositions.stream().map(p -> like(p, first)).toList();
      long given = like.stream().filter(Optional::isPresent).count();
      if (given > most && !isDoubtful(like) && 3 * given >= 2 * propositions.size()) {
        best = Optional.of(like);
        most = given;
      }
    }
    return best;
  }

  /** {@return whether they differ: then they may belong to different things} */
  private boolean isDoubtful(List<Optional<Answer>> answers) {
    List<Answer> given = answers.stream().flatMap(Optional::stream).toList();
    return given.stream()
        .anyMatch(a -> given.stream().anyMatch(b -> comparator.compare(a, b) == Stand.RIVAL));
  }

  private List<Answer> all(List<Proposition> propositions) {
    return propositions.stream().flatMap(p -> answers.getOrDefault(p, List.of()).stream()).toList();
  }

  private Optional<Answer> like(Proposition proposition, Answer wanted) {
    List<Answer> given = answers.getOrDefault(proposition, List.of());
    return given.stream()
        .filter(answer -> isSameSlot(answer, wanted))
        .filter(answer -> comparator.compare(answer, wanted) == Stand.SAME)
        .findFirst()
        .or(() -> given.stream().filter(answer -> isSameSlot(answer, wanted)).findFirst());
  }

  private static boolean isSameSlot(Answer a, Answer b) {
    return switch (a) {
      case Answer.Count x ->
          b instanceof Answer.Count y
              && x.quantity().unit().equals(y.quantity().unit())
              && isSameThing(x.quantity().of(), y.quantity().of());
      case Answer.Length x -> b instanceof Answer.Length;
      case Answer.Rank x -> b instanceof Answer.Rank;
      case Answer.Clock x -> b instanceof Answer.Clock;
      case Answer.Dates x -> b instanceof Answer.Dates;
      case Answer.Place x -> false;
      case Answer.Office x -> false;
      case Answer.Name x -> false;
      case Answer.Claim x -> false;
      case Answer.Words x -> false;
    };
  }

  private static boolean isSameThing(String a, String b) {
    return a.equalsIgnoreCase(b) || a.isEmpty() || b.isEmpty();
  }
}
