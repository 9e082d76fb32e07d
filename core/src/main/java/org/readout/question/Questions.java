package org.readout.question;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.readout.mention.Mention;
import org.readout.proposition.Proposition;
import org.readout.quantity.Quantity;
import org.readout.sentence.Pos;
import org.readout.sentence.Sentence;
import org.readout.sentence.Token;

/** Turns the topmost clause of a proposition into the rest of a question: "did Lee meet Xi". */
final class Questions {

  private static final int LONGEST = 45;

  /** Words without marks that would not stand in a question. */
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}][^,:;\"“”—…()]*(?<!['’]s)");

  private static final Set<String> TIMES =
      Set.of("today", "hour", "day", "week", "month", "year", "yesterday", "tomorrow");

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
    if (token.pos() != Pos.VERB || token.lemma().equals("be")) {
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

  /** {@return the subject of the topmost word that can be asked of; no pronoun} */
  static Optional<String> subject(Proposition proposition) {
    int top = proposition.top();
    return phrase(proposition, top, "nsubj").or(() -> phrase(proposition, top, "nsubj:pass"));
  }

  /** {@return whether a verb tells a whole deed: it has an object, is passive, or needs none} */
  static boolean isWhole(Proposition proposition) {
    int verb = proposition.top();
    String lemma = proposition.sentence().tokens().get(verb).lemma();
    return isPassive(proposition)
        || phrase(proposition, verb, "obj").isPresent()
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

  private static Optional<String> phrase(Proposition proposition, int verb, String relation) {
    Sentence sentence = proposition.sentence();
    for (int child : sentence.children(verb)) {
      Token head = sentence.tokens().get(child);
      if (head.relation().equals(relation) && isNamed(head)) {
        String words = proposition.account().article().words(sentence.subtree(child));
        String flat = words.replaceAll("\\s+", " ");
        boolean fits = flat.length() <= LONGEST && PLAIN.matcher(flat).matches();
        return Optional.of(fits ? lowered(proposition, child, flat) : bare(head));
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

  /** {@return whether a word names something: no pronoun, no "Today's"} */
  private static boolean isNamed(Token head) {
    return (head.pos() == Pos.NOUN || head.pos() == Pos.PROPN)
        && Character.isLetter(head.form().charAt(0))
        && !TIMES.contains(head.lemma().toLowerCase(Locale.ROOT));
  }

  private static String bare(Token head) {
    return head.pos() == Pos.PROPN ? head.form() : "the " + head.form().toLowerCase(Locale.ROOT);
  }

  /** {@return words that begin with a common word as they stand inside a sentence} */
  private static String lowered(Proposition proposition, int head, String words) {
    int start = proposition.sentence().subtree(head).start();
    boolean named =
        proposition.account().mentions().stream()
            .filter(mention -> mention.kind() == Mention.Kind.NAME)
            .anyMatch(mention -> mention.span().start() <= start && start < mention.span().end());
    boolean opens =
        proposition.sentence().tokens().stream()
            .filter(token -> token.span().start() == start)
            .anyMatch(token -> token.pos() != Pos.PROPN && token.pos() != Pos.X && !isName(token));
    return opens && !named
        ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1)
        : words;
  }

  /** {@return whether a word is written with capitals wherever it stands: "US", "Chinese"} */
  private static boolean isName(Token token) {
    boolean capitals =
        token.form().length() > 1 && token.form().equals(token.form().toUpperCase(Locale.ROOT));
    return capitals || Character.isUpperCase(token.lemma().charAt(0));
  }
}
