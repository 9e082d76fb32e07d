package org.readout.question;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.readout.proposition.Answer;
import org.readout.proposition.Proposition;
import org.readout.quantity.Quantity;
import org.readout.sentence.Pos;
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
    Optional<String> noun = trigger.filter(t -> t.pos() == Pos.NOUN).map(Token::lemma);
    Optional<String> whole = first(told, true);
    Optional<String> open = first(told, false);
    String topic = Topics.of(told);
    String exact = Topics.exact(told);
    return switch (type) {
      case COUNT -> count(told, exact);
      case DATE -> asked("When ", whole).orElse(given("date", noun, exact));
      case DURATION ->
          noun.map(n -> "How long is the " + n + "?").orElse(given("length of time", noun, exact));
      case ORDINAL -> noun.map(n -> "Which " + n + " is it?").orElse(given("rank", noun, exact));
      case PLACE -> asked("Where ", whole).orElse(given("place", noun, exact));
      case CAUSE -> asked("Why ", whole).orElse(given("reason", noun, exact));
      case ROLE -> "What office does " + Topics.person(told).orElse(topic) + " hold?";
      case PERSON -> "Who is meant by " + topic + "?";
      case STATUS -> claim(told).or(() -> deed(told, whole)).orElse(said(topic));
      case ACTION -> deed(told, whole).orElse(said(topic));
      case POSITION -> stance(told, open).orElse(said(topic));
      case ORGANIZATION, RELATION -> said(topic);
    };
  }

  private static String given(String what, Optional<String> noun, String topic) {
    return "What " + what + " is given for " + noun.map(n -> "the " + n).orElse(topic) + "?";
  }

  private static String said(String topic) {
    return "What is said of " + topic + "?";
  }

  /** {@return whether somebody did something; what was said, for a verb of speech} */
  private static Optional<String> deed(List<Told> told, Optional<String> whole) {
    Optional<Proposition> asking = asking(told);
    boolean passive = asking.filter(Questions::isPassive).isPresent();
    boolean what = asking.filter(Questions::isOpen).isPresent() && !passive;
    boolean full = asking.filter(Questions::isWhole).isPresent();
    return what || full ? asked(what ? "What " : "", whole) : Optional.empty();
  }

  private static Optional<String> stance(List<Told> told, Optional<String> open) {
    Optional<Proposition> asking = asking(told);
    boolean speaks = asking.filter(Questions::isSpeech).isPresent();
    return speaks ? asked("What ", open) : Optional.empty();
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

  private static Optional<String> claim(List<Told> told) {
    return told.stream()
        .filter(t -> t.answer() instanceof Answer.Claim claim && claim.affirmed())
        .findFirst()
        .map(t -> "Is it so: " + words(t.proposition()) + "?");
  }

  private static String count(List<Told> told, String topic) {
    for (Told answer : told) {
      if (answer.answer() instanceof Answer.Count count) {
        Quantity quantity = count.quantity();
        if (quantity.unit().equals("year")) {
          return "What age is given for " + Topics.person(told).orElse(topic) + "?";
        }
        if (quantity.unit().isEmpty() && !quantity.of().isEmpty()) {
          return "How many "
              + quantity.of()
              + Questions.counted(answer.proposition(), quantity)
              + "?";
        }
      }
    }
    return "What figure is given for " + topic + "?";
  }

  private static String words(Proposition proposition) {
    String words = proposition.words().replaceAll("\\s+", " ");
    int cut = words.lastIndexOf(' ', LONGEST);
    return words.length() <= LONGEST || cut < 0 ? words : words.substring(0, cut) + " …";
  }
}
