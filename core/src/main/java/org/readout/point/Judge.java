package org.readout.point;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.readout.comparison.AnswerComparator;
import org.readout.comparison.Stand;
import org.readout.event.Modality;
import org.readout.proposition.Answer;

/**
 * Says how the answers to a point stand to each other. Rivals are a conflict, unless a later report
 * only brings news: a plan that was carried out, a toll that rose.
 */
final class Judge {

  /** An article's answer, and what its clause tells. */
  record Told(Answer answer, Happening happening) {}

  /**
   * How the answers stand to each other.
   *
   * @param refining which of them are more specific than another
   */
  record Judgement(Verdict verdict, String why, Set<Integer> refining) {}

  /** A plan is told as one: "will be raised", "is due to be raised", "Norway to join". */
  private static final Pattern PLAN =
      Pattern.compile(
          "(?i:\\b(?:will|shall|plans?|planned|scheduled|due|expected|set to|going to)\\b)"
              + "|\\bto (?!the\\b|its\\b|their\\b|his\\b|her\\b)\\p{Ll}{2,}");

  private final AnswerComparator comparator = new AnswerComparator();

  /** {@return how the answers of different articles, in their order, stand to each other} */
  Judgement judge(List<Told> answers) {
    if (answers.size() == 1) {
      return new Judgement(Verdict.SINGLE, "only one report answers", Set.of());
    }
    Set<Integer> refining = new TreeSet<>();
    boolean grown = false;
    for (int i = 0; i < answers.size(); i++) {
      for (int j = i + 1; j < answers.size(); j++) {
        Told a = answers.get(i);
        Told b = answers.get(j);
        Stand stand = comparator.compare(a.answer(), b.answer());
        boolean news = stand == Stand.RIVAL && (hasGrown(a, b) || hasGrown(b, a));
        grown |= news;
        if (stand == Stand.RIVAL && !news) {
          return new Judgement(Verdict.CONFLICT, rivals(a.answer(), b.answer()), refining);
        }
        if (stand == Stand.NARROWER) {
          refining.add(i);
        } else if (stand == Stand.WIDER) {
          refining.add(j);
        }
      }
    }
    return grown
        ? new Judgement(Verdict.UPDATE, "the later report gives a higher figure", refining)
        : agreeing(answers, refining);
  }

  private static String rivals(Answer a, Answer b) {
    return a instanceof Answer.Claim
        ? "one side says so, another denies it"
        : a.value() + " and " + b.value() + " cannot both be true";
  }

  private static boolean hasGrown(Told early, Told late) {
    return early.answer() instanceof Answer.Count x
        && late.answer() instanceof Answer.Count y
        && x.quantity().value().compareTo(y.quantity().value()) < 0
        && early.happening().growsUntil(late.happening());
  }

  private static Judgement agreeing(List<Told> answers, Set<Integer> refining) {
    for (Told planned : answers) {
      if (isPlan(planned) && becameTrue(planned, answers)) {
        return new Judgement(Verdict.UPDATE, "planned in one report, done in another", refining);
      }
    }
    return new Judgement(Verdict.AGREE, "the answers are compatible", refining);
  }

  private static boolean isPlan(Told told) {
    return told.happening().modality() == Modality.PLANNED
        && told.answer() instanceof Answer.Words plan
        && PLAN.matcher(plan.value()).find();
  }

  private static boolean becameTrue(Told planned, List<Told> answers) {
    return answers.stream()
        .anyMatch(done ->
            done.answer() instanceof Answer.Words
                && planned.happening().becameTrueIn(done.happening()));
  }
}
