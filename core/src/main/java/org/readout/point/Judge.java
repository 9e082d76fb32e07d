package org.readout.point;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.readout.event.Event;
import org.readout.event.Modality;
import org.readout.event.PloverType;
import org.readout.proposition.Answer;
import org.readout.proposition.Proposition;
import org.readout.quantity.Quantity;

/** Compares the answers to a point. */
final class Judge {

  /** An article's answer, where it stands, and what event it tells. */
  record Told(Proposition proposition, Answer answer, Optional<Event> event) {

    Modality modality() {
      return event.map(Event::modality).orElse(Modality.HAPPENED);
    }
  }

  /**
   * How the answers stand to each other.
   *
   * @param refining which of them are more specific than another
   */
  record Judgement(Verdict verdict, String why, Set<Integer> refining) {}

  private enum Stand {
    SAME,
    COMPATIBLE,
    RIVAL
  }

  /** {@return how the answers of different articles, in their order, stand to each other} */
  Judgement judge(List<Told> answers) {
    if (answers.size() == 1) {
      return new Judgement(Verdict.SINGLE, "only one report answers", Set.of());
    }
    Set<Integer> refining = new TreeSet<>();
    for (int i = 0; i < answers.size(); i++) {
      for (int j = i + 1; j < answers.size(); j++) {
        Answer a = answers.get(i).answer();
        Answer b = answers.get(j).answer();
        if (stand(a, b) == Stand.RIVAL) {
          String why = a.value() + " and " + b.value() + " cannot both be true";
          return new Judgement(Verdict.CONFLICT, why, refining);
        }
        if (narrower(a, b)) {
          refining.add(i);
        } else if (narrower(b, a)) {
          refining.add(j);
        }
      }
    }
    return agreeing(answers, refining);
  }

  private static Judgement agreeing(List<Told> answers, Set<Integer> refining) {
    for (Told planned : answers) {
      for (Told done : answers) {
        if (becameTrue(planned, done)) {
          return new Judgement(Verdict.UPDATE, "planned in one report, done in another", refining);
        }
      }
    }
    return new Judgement(Verdict.AGREE, "the answers are compatible", refining);
  }

  /** {@return whether one report plans what the other tells as done: the same kind of event} */
  private static boolean becameTrue(Told planned, Told done) {
    return planned.answer() instanceof Answer.Words
        && planned.modality() == Modality.PLANNED
        && done.modality() == Modality.HAPPENED
        && planned.event().isPresent()
        && done.event().isPresent()
        && planned.event().get().type() != PloverType.UNCODED
        && planned.event().get().type() == done.event().get().type()
        && planned.event().get().mode().equals(done.event().get().mode());
  }

  private static Stand stand(Answer a, Answer b) {
    return switch (a) {
      case Answer.Dates x -> b instanceof Answer.Dates y ? dates(x, y) : Stand.COMPATIBLE;
      case Answer.Length x -> b instanceof Answer.Length y ? lengths(x, y) : Stand.COMPATIBLE;
      case Answer.Count x ->
          b instanceof Answer.Count y ? counts(x.quantity(), y.quantity()) : Stand.COMPATIBLE;
      case Answer.Rank x -> b instanceof Answer.Rank y ? ranks(x, y) : Stand.COMPATIBLE;
      case Answer.Words words -> Stand.COMPATIBLE;
    };
  }

  private static boolean narrower(Answer a, Answer b) {
    return a instanceof Answer.Dates x
        && b instanceof Answer.Dates y
        && y.range().contains(x.range())
        && !x.range().equals(y.range());
  }

  private static Stand dates(Answer.Dates a, Answer.Dates b) {
    if (a.range().equals(b.range())) {
      return Stand.SAME;
    }
    return a.range().overlaps(b.range()) ? Stand.COMPATIBLE : Stand.RIVAL;
  }

  private static Stand ranks(Answer.Rank a, Answer.Rank b) {
    if (a.ordinal().rank() == b.ordinal().rank()) {
      return Stand.SAME;
    }
    boolean countedAlike =
        a.base().isPresent() && b.base().isPresent() && a.base().get().overlaps(b.base().get());
    return countedAlike ? Stand.RIVAL : Stand.COMPATIBLE;
  }

  private static Stand lengths(Answer.Length a, Answer.Length b) {
    double shorter = Math.min(a.duration().days(), b.duration().days());
    double longer = Math.max(a.duration().days(), b.duration().days());
    return longer <= shorter * 1.01 ? Stand.SAME : Stand.RIVAL;
  }

  private static Stand counts(Quantity a, Quantity b) {
    if (!a.unit().equals(b.unit())) {
      return Stand.COMPATIBLE;
    }
    if (a.value().compareTo(b.value()) == 0) {
      return Stand.SAME;
    }
    return admits(a, b.value()) || admits(b, a.value()) ? Stand.COMPATIBLE : Stand.RIVAL;
  }

  /** {@return whether a quantity's bound leaves room for {@code value}} */
  private static boolean admits(Quantity quantity, BigDecimal value) {
    double told = quantity.value().doubleValue();
    double other = value.doubleValue();
    return switch (quantity.bound()) {
      case EXACT -> false;
      case ABOUT, NEARLY -> Math.abs(told - other) <= 0.1 * Math.max(Math.abs(told), 1);
      case AT_LEAST, MORE_THAN -> other >= told;
      case AT_MOST, LESS_THAN -> other <= told;
    };
  }
}
