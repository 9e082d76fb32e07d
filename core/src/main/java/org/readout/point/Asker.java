package org.readout.point;

import java.util.List;
import java.util.Locale;
import org.readout.proposition.Answer;
import org.readout.proposition.Proposition;

/** Puts a point into a short English question. */
final class Asker {

  private static final int LONGEST = 90;

  /** {@return what is compared, as a question} */
  String ask(PointType type, List<Proposition> propositions, List<Answer> answers) {
    String words = shortest(propositions);
    return switch (type) {
      case COUNT -> count(answers, words);
      case DATE -> "When: " + words + "?";
      case DURATION -> "For how long: " + words + "?";
      case ORDINAL -> "Which one in order: " + words + "?";
      case PLACE -> "Where: " + words + "?";
      case PERSON -> "Who: " + words + "?";
      case ORGANIZATION -> "Which body: " + words + "?";
      case ROLE -> "Who holds which office: " + words + "?";
      case RELATION -> "How do they stand to each other: " + words + "?";
      case ACTION -> "Who does what: " + words + "?";
      case POSITION -> "Who wants or holds what: " + words + "?";
      case STATUS -> "What is the state of things: " + words + "?";
      case CAUSE -> "Why: " + words + "?";
    };
  }

  private static String count(List<Answer> answers, String words) {
    for (Answer answer : answers) {
      if (answer instanceof Answer.Count count && !count.quantity().of().isEmpty()) {
        return "How many " + count.quantity().of().toLowerCase(Locale.ROOT) + "?";
      }
    }
    return "How much: " + words + "?";
  }

  private static String shortest(List<Proposition> propositions) {
    String best = "";
    for (Proposition proposition : propositions) {
      String words = proposition.words().replaceAll("\\s+", " ");
      if (best.isEmpty() || words.length() < best.length()) {
        best = words;
      }
    }
    return best.length() <= LONGEST ? best : best.substring(0, Math.max(best.lastIndexOf(' ', LONGEST), 1)) + "…";
  }
}
