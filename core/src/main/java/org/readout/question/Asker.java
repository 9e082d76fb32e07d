package org.readout.question;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.readout.proposition.Answer;
import org.readout.proposition.Proposition;
import org.readout.sentence.Pos;
import org.readout.sentence.Sentence;
import org.readout.sentence.Token;

/** Says what kind of answer is given, and puts what is asked into a short English question. */
public final class Asker {

  private static final int LONGEST = 90;

  private final Typist typist = new Typist();

  /** {@return what is compared; {@code trigger} is what typed answers belong to} */
  public Question ask(List<Told> told, Optional<Token> trigger) {
    PointType type = type(told);
    return new Question(type, ask(type, told, trigger));
  }

  /** {@return whether words only tell who speaks: "the minister told reporters on Friday"} */
  public boolean isAttribution(Proposition proposition) {
    return typist.isAttribution(proposition);
  }

  /** {@return the type of the first answer that is more than words, or else of the words} */
  private PointType type(List<Told> told) {
    return told.stream()
        .map(Told::answer)
        .filter(answer -> !(answer instanceof Answer.Words))
        .findFirst()
        .map(typist::type)
        .orElseGet(() -> typist.type(told.stream().map(Told::proposition).toList()));
  }

  private static String ask(PointType type, List<Told> told, Optional<Token> trigger) {
    Proposition shortest = shortest(told);
    String noun = trigger.filter(t -> t.pos() == Pos.NOUN).map(Token::lemma).orElse("");
    String clause = clause(shortest).orElse(words(shortest));
    Optional<String> whole = first(told, true);
    Optional<String> open = first(told, false);
    Optional<Proposition> asking = asking(told);
    boolean passive = asking.filter(Questions::isPassive).isPresent();
    String what = asking.filter(Questions::isOpen).isPresent() && !passive ? "What " : "";
    return switch (type) {
      case COUNT -> count(told, clause);
      case DATE ->
          asked("When ", whole)
              .orElse(noun.isEmpty() ? "When: " + clause + "?" : "When is the " + noun + "?");
      case DURATION ->
          noun.isEmpty()
              ? asked("How long ", open).orElse("For how long: " + clause + "?")
              : "How long is the " + noun + "?";
      case ORDINAL ->
          noun.isEmpty() ? "Which in order: " + clause + "?" : "Which " + noun + " is it?";
      case ACTION -> asked(what, whole).orElse("Who does what: " + clause + "?");
      case POSITION ->
          asked(passive ? "" : "What ", open).orElse("Who holds what: " + clause + "?");
      case CAUSE -> asked("Why ", whole).orElse("Why: " + words(shortest) + "?");
      case PLACE -> asked("Where ", whole).orElse("Where: " + clause + "?");
      case ROLE -> office(told).orElse("Who is who: " + words(shortest) + "?");
      case PERSON, ORGANIZATION -> "Who is who: " + words(shortest) + "?";
      case RELATION -> "How do they stand to each other: " + words(shortest) + "?";
      case STATUS ->
          claim(told)
              .or(() -> asked(what, whole))
              .orElse("What is the state of things: " + clause + "?");
    };
  }

  private static Optional<Proposition> asking(List<Told> told) {
    return told.stream()
        .map(Told::proposition)
        .filter(p -> Questions.clause(p, true).isPresent())
        .findFirst();
  }

  private static Optional<String> first(List<Told> told, boolean withObject) {
    return told.stream()
        .map(t -> Questions.clause(t.proposition(), withObject))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<String> asked(String word, Optional<String> clause) {
    return clause
        .map(rest -> word + rest + "?")
        .filter(question -> question.length() <= LONGEST)
        .map(question -> question.substring(0, 1).toUpperCase(Locale.ROOT) + question.substring(1));
  }

  private static Optional<String> office(List<Told> told) {
    return told.stream().anyMatch(t -> t.answer() instanceof Answer.Office)
        ? Optional.of("Which office: " + words(shortest(told)) + "?")
        : Optional.empty();
  }

  private static Optional<String> claim(List<Told> told) {
    return told.stream()
        .filter(t -> t.answer() instanceof Answer.Claim claim && claim.affirmed())
        .findFirst()
        .map(t -> "Is it so: " + words(t.proposition()) + "?");
  }

  private static String count(List<Told> told, String clause) {
    for (Told answer : told) {
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

  private static Proposition shortest(List<Told> told) {
    Proposition best = told.getFirst().proposition();
    for (Told answer : told) {
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
