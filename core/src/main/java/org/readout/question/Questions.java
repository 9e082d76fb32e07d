package org.readout.question;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.proposition.Proposition;
import org.readout.sentence.Pos;
import org.readout.sentence.Sentence;
import org.readout.sentence.Token;

/** Turns the topmost clause of a proposition into the rest of a question: "did Lee meet Xi". */
final class Questions {

  private static final int LONGEST = 45;

  private static final Set<String> LATER = Set.of("will", "shall", "would", "to");

  private static final Set<String> PLANS =
      Set.of("schedule", "expect", "plan", "set", "slate", "tip");

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

  /** {@return auxiliary, subject, verb and object; empty without a subject that can be asked of} */
  static Optional<String> clause(Proposition proposition, boolean withObject) {
    int verb = proposition.top();
    Sentence sentence = proposition.sentence();
    Token token = sentence.tokens().get(verb);
    if (token.pos() != Pos.VERB) {
      return Optional.empty();
    }
    Optional<String> passive = phrase(proposition, verb, "nsubj:pass");
    if (passive.isPresent()) {
      int planned = planned(sentence, verb);
      String does = "will " + passive.get() + " " + sentence.tokens().get(planned).lemma();
      return Optional.of(
          planned == verb
              ? passive(sentence, verb, passive.get())
              : does + (withObject ? object(proposition, planned) : ""));
    }
    String object = withObject ? object(proposition, verb) : "";
    String does = auxiliary(sentence, verb);
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    return phrase(proposition, verb, "nsubj").map(who -> does + " " + who + " " + lemma + object);
  }

  private static String object(Proposition proposition, int verb) {
    return phrase(proposition, verb, "obj").map(object -> " " + object).orElse("");
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

  private static String passive(Sentence sentence, int verb, String subject) {
    String form = sentence.tokens().get(verb).form().toLowerCase(Locale.ROOT);
    boolean later = auxiliary(sentence, verb).equals("will");
    boolean many = isPlural(sentence, verb);
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

  private static boolean isPlural(Sentence sentence, int verb) {
    return sentence.children(verb).stream()
        .map(child -> sentence.tokens().get(child))
        .anyMatch(t -> t.baseRelation().equals("nsubj") && t.tag().endsWith("S"));
  }

  private static Optional<String> phrase(Proposition proposition, int verb, String relation) {
    Sentence sentence = proposition.sentence();
    for (int child : sentence.children(verb)) {
      Token head = sentence.tokens().get(child);
      if (head.relation().equals(relation) && head.pos() != Pos.PRON) {
        String words = proposition.account().article().words(sentence.subtree(child));
        String flat = words.replaceAll("\\s+", " ");
        boolean fits = flat.length() <= LONGEST && flat.indexOf(',') < 0;
        return Optional.of(fits ? lowered(sentence, child, flat) : head.form());
      }
    }
    return Optional.empty();
  }

  /** {@return whether a clause only says that somebody speaks or thinks something} */
  static boolean isOpen(Proposition proposition) {
    int verb = proposition.top();
    return SPEECH.contains(proposition.sentence().tokens().get(verb).lemma())
        && phrase(proposition, verb, "obj").isEmpty();
  }

  static boolean isPassive(Proposition proposition) {
    return phrase(proposition, proposition.top(), "nsubj:pass").isPresent();
  }

  /** {@return words that begin with "The" or "A" as they stand inside a sentence} */
  private static String lowered(Sentence sentence, int head, String words) {
    boolean opens =
        sentence.tokens().stream()
            .filter(t -> sentence.subtree(head).start() == t.span().start())
            .anyMatch(t -> t.pos() == Pos.DET);
    return opens ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1) : words;
  }
}
