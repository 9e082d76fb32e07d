package org.readout.question;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.readout.proposition.Proposition;
import org.readout.quantity.Quantity;
import org.readout.sentence.Pos;
import org.readout.sentence.Sentence;
import org.readout.sentence.Token;

/** Turns the topmost clause of a proposition into the rest of a question: "did Lee meet Xi". */
final class Questions {

  /** Verbs that tell a whole deed without an object. */
  private static final Set<String> ALONE =
      Set.of(
          "die",
          "derail",
          "sink",
          "crash",
          "collapse",
          "arrive",
          "leave",
          "resign",
          "agree",
          "explode",
          "burn",
          "fall",
          "rise",
          "escape",
          "surrender",
          "win",
          "lose",
          "vote",
          "fail",
          "open",
          "close",
          "return",
          "survive",
          "retire",
          "begin",
          "start",
          "end",
          "happen",
          "meet",
          "improve",
          "worsen",
          "deteriorate",
          "protest",
          "overturn",
          "travel");

  private static final Set<String> LATER = Set.of("will", "shall", "would", "to");

  private static final Set<String> PLANS =
      Set.of("schedule", "expect", "plan", "set", "slate", "tip");

  /** Verbs that in the passive tell nothing alone: "was believed". */
  private static final Set<String> BELIEF =
      Set.of("believe", "think", "see", "understand", "say", "hear", "know", "consider", "report");

  private static final Set<String> SPEECH =
      Set.of(
          "say",
          "tell",
          "think",
          "believe",
          "add",
          "write",
          "tweet",
          "suggest",
          "argue",
          "warn",
          "urge",
          "want",
          "expect",
          "hope",
          "confirm",
          "insist",
          "claim",
          "announce",
          "report",
          "deny",
          "describe",
          "call",
          "demand",
          "seek",
          "stress",
          "reaffirm",
          "emphasize");

  private Questions() {}

  /** {@return whether a verb tells a whole deed without an object} */
  static boolean isAlone(Token verb) {
    return ALONE.contains(verb.lemma().toLowerCase(Locale.ROOT));
  }

  /** How much of what follows a verb stands in a question. */
  enum Rest {
    NONE,
    OBJECT,
    ALL
  }

  /** {@return auxiliary, subject, verb and what follows; empty without a subject to ask of} */
  static Optional<String> clause(Proposition proposition, Rest rest) {
    int verb = proposition.top();
    Phrases phrases = new Phrases(proposition);
    Token token = phrases.token(verb);
    if (token.pos() != Pos.VERB || token.lemma().equals("be")) {
      return Optional.empty();
    }
    Sentence sentence = proposition.sentence();
    Optional<String> passive = phrases.subject(verb, "nsubj:pass");
    if (passive.isPresent()) {
      int planned = planned(sentence, verb);
      String does = "will " + passive.get() + " " + sentence.tokens().get(planned).lemma();
      String is = planned == verb ? passive(proposition, verb, passive.get()) : does;
      return Optional.of(is + rest(phrases, planned, rest));
    }
    String does = auxiliary(sentence, verb);
    OptionalInt particle = phrases.child(verb, "compound:prt");
    String more = particle.isPresent() ? " " + phrases.token(particle.getAsInt()).form() : "";
    String lemma = token.lemma().toLowerCase(Locale.ROOT) + more;
    String follows = rest(phrases, verb, rest);
    return phrases.subject(verb, "nsubj").map(who -> does + " " + who + " " + lemma + follows);
  }

  /** {@return the object, or else where to, with whom or to do what: " into two factions"} */
  private static String rest(Phrases phrases, int verb, Rest rest) {
    if (rest == Rest.NONE) {
      return "";
    }
    if (phrases.child(verb, "obj").isPresent()) {
      return phrases.object(verb).map(object -> " " + object).orElse("");
    }
    if (rest == Rest.OBJECT) {
      return "";
    }
    OptionalInt task = phrases.child(verb, "xcomp");
    Optional<String> follows =
        task.isPresent() && task.getAsInt() > verb
            ? phrases.all(task.getAsInt())
            : phrases.adverbial(verb);
    return follows.map(words -> " " + words).orElse("");
  }

  /**
   * {@return what is planned: "visit" of "is scheduled to visit"; the verb itself if nothing is}
   */
  private static int planned(Sentence sentence, int verb) {
    if (!PLANS.contains(sentence.tokens().get(verb).lemma())) {
      return verb;
    }
    return sentence.children(verb).stream()
        .filter(child -> sentence.tokens().get(child).baseRelation().equals("xcomp"))
        .filter(child -> sentence.tokens().get(child).pos() == Pos.VERB)
        .findFirst()
        .orElse(verb);
  }

  private static String passive(Proposition proposition, int verb, String subject) {
    Sentence sentence = proposition.sentence();
    String form = sentence.tokens().get(verb).form().toLowerCase(Locale.ROOT);
    boolean later = auxiliary(sentence, verb).equals("will");
    boolean many = new Phrases(proposition).isPlural(verb);
    return (later ? "will " : many ? "were " : "was ") + subject + (later ? " be " : " ") + form;
  }

  private static String auxiliary(Sentence sentence, int verb) {
    boolean later =
        sentence.children(verb).stream()
            .map(child -> sentence.tokens().get(child))
            .anyMatch(t ->
                (t.pos() == Pos.AUX || t.pos() == Pos.PART)
                    && LATER.contains(t.form().toLowerCase(Locale.ROOT)));
    if (later) {
      return "will";
    }
    return switch (sentence.tokens().get(verb).tag()) {
      case "VBZ" -> "does";
      case "VBP" -> "do";
      default -> "did";
    };
  }

  /** {@return the subject of the topmost word that can be asked of; no pronoun} */
  static Optional<String> subject(Proposition proposition) {
    int top = proposition.top();
    Phrases phrases = new Phrases(proposition);
    return phrases.subject(top, "nsubj").or(() -> phrases.subject(top, "nsubj:pass"));
  }

  /** {@return whether a verb tells a whole deed: it has an object, is passive, or needs none} */
  static boolean isWhole(Proposition proposition) {
    int verb = proposition.top();
    String lemma = proposition.sentence().tokens().get(verb).lemma();
    return isPassive(proposition) && !BELIEF.contains(lemma)
        || !rest(new Phrases(proposition), verb, Rest.ALL).isEmpty()
        || ALONE.contains(lemma);
  }

  static boolean isSpeech(Proposition proposition) {
    String lemma = proposition.sentence().tokens().get(proposition.top()).lemma();
    return SPEECH.contains(lemma) && !isPassive(proposition);
  }

  /** {@return what becomes of those who are counted: " were killed", " died"} */
  static String counted(Proposition proposition, Quantity quantity) {
    List<Token> tokens = proposition.sentence().tokens();
    for (int i = proposition.first(); i < proposition.end(); i++) {
      Token token = tokens.get(i);
      boolean counted = quantity.span().overlaps(token.span()) && token.head() >= 0;
      Token verb = counted ? tokens.get(token.head()) : token;
      if (counted && verb.pos() == Pos.VERB && token.relation().equals("nsubj:pass")) {
        return " were " + verb.form().toLowerCase(Locale.ROOT);
      }
      if (counted && verb.tag().equals("VBD") && token.relation().equals("nsubj")) {
        return " " + verb.form().toLowerCase(Locale.ROOT);
      }
    }
    return "";
  }

  /** {@return whether a clause only says that somebody speaks or thinks something} */
  static boolean isOpen(Proposition proposition) {
    int verb = proposition.top();
    return SPEECH.contains(proposition.sentence().tokens().get(verb).lemma())
        && new Phrases(proposition).object(verb).isEmpty();
  }

  static boolean isPassive(Proposition proposition) {
    return new Phrases(proposition).subject(proposition.top(), "nsubj:pass").isPresent();
  }
}
