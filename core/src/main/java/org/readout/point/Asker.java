package org.readout.point;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.readout.proposition.Answer;
import org.readout.proposition.Proposition;
import org.readout.sentence.Pos;
import org.readout.sentence.Sentence;
import org.readout.sentence.Token;

/** Puts a point into a short English question. */
final class Asker {

  private static final int LONGEST = 90;

  /** {@return what is compared, as a question; {@code trigger} is what typed answers belong to} */
  String ask(PointType type, List<PointWriter.Told> told, Optional<Token> trigger) {
    Proposition shortest = shortest(told);
    String noun = trigger.filter(t -> t.pos() == Pos.NOUN).map(Token::lemma).orElse("");
    String clause = clause(shortest).orElse(words(shortest));
    return switch (type) {
      case COUNT -> count(told, clause);
      case DATE -> noun.isEmpty() ? "When: " + clause + "?" : "When is the " + noun + "?";
      case DURATION ->
          noun.isEmpty() ? "For how long: " + clause + "?" : "How long is the " + noun + "?";
      case ORDINAL ->
          noun.isEmpty() ? "Which in order: " + clause + "?" : "Which " + noun + " is it?";
      case ACTION -> "Who does what: " + clause + "?";
      case POSITION -> "Who wants or holds what: " + clause + "?";
      case CAUSE -> "What is the cause: " + words(shortest) + "?";
      case PLACE -> "Where: " + clause + "?";
      case PERSON, ORGANIZATION, ROLE -> "Who is who: " + words(shortest) + "?";
      case RELATION -> "How do they stand to each other: " + words(shortest) + "?";
      case STATUS -> "What is the state of things: " + clause + "?";
    };
  }

  private static String count(List<PointWriter.Told> told, String clause) {
    for (PointWriter.Told answer : told) {
      if (answer.answer() instanceof Answer.Count count
          && count.quantity().unit().isEmpty()
          && !count.quantity().of().isEmpty()) {
        return "How many " + count.quantity().of() + "?";
      }
    }
    return "How much: " + clause + "?";
  }

  /** {@return subject, verb and object of the topmost verb: "Lee meet Xi"} */
  private static Optional<String> clause(Proposition proposition) {
    Sentence sentence = proposition.sentence();
    for (int i = proposition.first(); i < proposition.end(); i++) {
      Token verb = sentence.tokens().get(i);
      Optional<String> subject = phrase(proposition, i, "nsubj");
      if (verb.pos() == Pos.VERB && subject.isPresent()) {
        String object = phrase(proposition, i, "obj").map(o -> " " + o).orElse("");
        return Optional.of(subject.get() + " – " + verb.lemma().toLowerCase(Locale.ROOT) + object);
      }
    }
    return Optional.empty();
  }

  private static Optional<String> phrase(Proposition proposition, int verb, String relation) {
    Sentence sentence = proposition.sentence();
    for (int child : sentence.children(verb)) {
      if (sentence.tokens().get(child).relation().equals(relation)) {
        String words = proposition.account().article().words(sentence.subtree(child));
        return words.length() <= LONGEST / 2
            ? Optional.of(words.replaceAll("\\s+", " "))
            : Optional.of(sentence.tokens().get(child).form());
      }
    }
    return Optional.empty();
  }

  private static Proposition shortest(List<PointWriter.Told> told) {
    Proposition best = told.getFirst().proposition();
    for (PointWriter.Told answer : told) {
      if (answer.proposition().span().length() < best.span().length()) {
        best = answer.proposition();
      }
    }
    return best;
  }

  private static String words(Proposition proposition) {
    String words = proposition.words().replaceAll("\\s+", " ");
    int cut = words.lastIndexOf(' ', LONGEST);
    return words.length() <= LONGEST || cut < 0 ? words : words.substring(0, cut) + " …";
  }
}
