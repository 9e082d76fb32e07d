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
    Optional<String> whole = first(told, Questions.Rest.OBJECT);
    String topic = Topics.of(told);
    String exact = Topics.exact(told);
    return switch (type) {
      case COUNT -> count(told, exact);
      case DATE ->
          asked("When ", whole)
              .or(() -> deedOf(told, trigger, "When "))
              .orElse(given("date", noun, exact));
      case DURATION ->
          noun.map(n -> "How long is the " + n + "?").orElse(given("length of time", noun, exact));
      case ORDINAL -> noun.map(n -> "Which " + n + " is it?").orElse(given("rank", noun, exact));
      case PLACE ->
          asked("Where ", whole)
              .or(() -> deedOf(told, trigger, "Where "))
              .orElse(given("place", noun, exact));
      case CAUSE -> asked("Why ", whole).orElse(given("reason", noun, exact));
      case ROLE -> "What office does " + Topics.person(told).orElse(topic) + " hold?";
      case PERSON -> name(told).or(() -> kin(told)).orElse("Who is meant by " + topic + "?");
      case STATUS, RELATION ->
          claim(told).or(() -> state(told)).or(() -> deed(told)).orElse(said(told, topic));
      case ACTION -> deed(told).orElse(said(told, topic));
      case POSITION ->
          stance(told)
              .or(() -> credited(told))
              .or(() -> state(told))
              .or(() -> deed(told))
              .orElse(said(told, topic));
      case ORGANIZATION -> said(told, topic);
    };
  }

  private static Optional<String> kin(List<Told> told) {
    return told.stream()
        .map(Told::answer)
        .filter(answer -> answer instanceof Answer.Office)
        .findFirst()
        .map(answer -> "Who is the " + answer.value() + "?");
  }

  private static Optional<String> name(List<Told> told) {
    return told.stream()
        .map(Told::answer)
        .filter(Answer.Name.class::isInstance)
        .map(answer -> ((Answer.Name) answer).asked())
        .filter(asked -> !asked.isEmpty())
        .findFirst()
        .map(asked -> "Who " + asked + "?");
  }

  /** "Where did the tram derail?" of "when a tram derailed near the town". */
  private static Optional<String> deedOf(List<Told> told, Optional<Token> trigger, String word) {
    Optional<Token> verb =
        trigger.filter(token -> token.tag().equals("VBD") || token.tag().equals("VBN"));
    for (Told answer : told) {
      List<Token> tokens = answer.proposition().sentence().tokens();
      int at = verb.map(tokens::indexOf).orElse(-1);
      if (at > 0 && tokens.get(at - 1).pos() == Pos.NOUN && Questions.isAlone(tokens.get(at))) {
        String who = tokens.get(at - 1).form().toLowerCase(Locale.ROOT);
        return Optional.of(word + "did the " + who + " " + tokens.get(at).lemma() + "?");
      }
    }
    return Optional.empty();
  }

  private static String given(String what, Optional<String> noun, String topic) {
    return "What " + what + " is given for " + noun.map(n -> "the " + n).orElse(topic) + "?";
  }

  private static String said(List<Told> told, String topic) {
    return credited(told).orElse("What is said of " + topic + "?");
  }

  /** {@return what the speaker said of it, when the first words are somebody's} */
  private static Optional<String> credited(List<Told> told) {
    return Topics.speaker(told)
        .map(who -> "What did " + who + " say" + about(told, who) + "?")
        .filter(question -> question.length() <= LONGEST);
  }

  private static String about(List<Told> told, String speaker) {
    return Topics.named(told)
        .filter(topic -> !speaker.contains(topic) && !topic.contains(speaker))
        .map(topic -> " of " + topic)
        .orElse("");
  }

  private static Optional<String> state(List<Told> told) {
    Optional<String> state =
        told.stream()
            .map(t -> States.question(t.proposition()))
            .flatMap(Optional::stream)
            .findFirst();
    return asked("", state);
  }

  /** {@return whether somebody did something; what was said, for a verb of speech} */
  private static Optional<String> deed(List<Told> told) {
    Optional<Proposition> asking = asking(told);
    boolean passive = asking.filter(Questions::isPassive).isPresent();
    boolean what = asking.filter(Questions::isOpen).isPresent() && !passive;
    boolean full = asking.filter(Questions::isWhole).isPresent();
    Questions.Rest rest = what ? Questions.Rest.OBJECT : Questions.Rest.ALL;
    return what || full ? asked(what ? "What " : "", first(told, rest)) : Optional.empty();
  }

  private static Optional<String> stance(List<Told> told) {
    Optional<Proposition> asking = asking(told);
    boolean speaks = asking.filter(Questions::isSpeech).isPresent();
    return speaks ? asked("What ", first(told, Questions.Rest.NONE)) : Optional.empty();
  }

  private static Optional<Proposition> asking(List<Told> told) {
    return told.stream()
        .map(Told::proposition)
        .filter(p -> Questions.clause(p, Questions.Rest.NONE).isPresent())
        .findFirst();
  }

  private static Optional<String> first(List<Told> told, Questions.Rest rest) {
    return told.stream()
        .map(t -> Questions.clause(t.proposition(), rest))
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
    String words = proposition.line();
    int cut = words.lastIndexOf(' ', LONGEST);
    return words.length() <= LONGEST || cut < 0 ? words : words.substring(0, cut) + " …";
  }
}
