package org.readout.timex;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.readout.article.Span;
import org.readout.sentence.Sentence;
import org.readout.sentence.Token;

/** Which way from the publication date a time expression points, by the verb that governs it. */
enum Tense {
  PAST,
  PRESENT,
  FUTURE,
  UNKNOWN;

  private static final Set<String> MODALS =
      Set.of("will", "'ll", "’ll", "shall", "may", "might", "can", "should", "must", "wo", "would");
  private static final Set<String> AHEAD =
      Set.of(
          "schedule",
          "expect",
          "due",
          "set",
          "plan",
          "slate",
          "prepare",
          "intend",
          "hope",
          "aim",
          "want",
          "seek",
          "likely",
          "anticipate",
          "propose",
          "promise",
          "pledge",
          "vow",
          "about");
  private static final Set<String> COMING =
      Set.of(
          "upcoming",
          "planned",
          "scheduled",
          "expected",
          "due",
          "forthcoming",
          "anticipated",
          "proposed",
          "payable",
          "effective");
  private static final Set<String> SETTING = Set.of("schedule", "plan", "slate", "arrange");
  private static final Set<String> LIMITS = Set.of("until", "by", "till");
  private static final Set<String> SAYING =
      Set.of("say", "tell", "report", "announce", "add", "state", "show", "write", "warn");

  /** {@return the direction of the expression at {@code span}} */
  static Tense of(Sentence sentence, Span span) {
    List<Token> tokens = sentence.tokens();
    int first = first(tokens, span);
    if (first < 0) {
      return UNKNOWN;
    }
    if (first > 0 && low(tokens.get(first - 1)).equals("since")) {
      return PAST;
    }
    int verb = governor(sentence, first, span);
    if (verb < 0) {
      verb = nearest(tokens, first, span);
    }
    Tense tense = verb < 0 ? UNKNOWN : verb(tokens, verb);
    if (tense == PRESENT && timetabled(tokens, first, verb)
        || coming(tokens, first)
        || verb >= 0 && verb < first && setting(tokens, verb)) {
      return FUTURE;
    }
    return tense == FUTURE && possessive(tokens, span, verb) ? PAST : tense;
  }

  /** "He returns on Wednesday" looks ahead. */
  private static boolean timetabled(List<Token> tokens, int first, int verb) {
    return first > 0
        && tokens.get(first).head() == verb
        && tokens.get(verb).tag().matches("VB[ZP]")
        && low(tokens.get(first - 1)).equals("on");
  }

  /** "Look for ways round Wednesday's ruling" looks back, "Monday's talks will fail" ahead. */
  private static boolean possessive(List<Token> tokens, Span span, int verb) {
    int last = first(tokens, new Span(span.end() - 1, span.end()));
    if (last + 1 >= tokens.size() || !tokens.get(last + 1).tag().equals("POS")) {
      return false;
    }
    int owned = tokens.get(last).head();
    return owned < 0 || !tokens.get(owned).relation().startsWith("nsubj") || verb < last;
  }

  /** Index of the first token that the expression overlaps, or -1. */
  static int first(List<Token> tokens, Span span) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).span().overlaps(span)) {
        return i;
      }
    }
    return -1;
  }

  /** The verb above the expression in the tree, or -1 when the tree tells none. */
  private static int governor(Sentence sentence, int first, Span span) {
    List<Token> tokens = sentence.tokens();
    int at = first;
    for (int steps = 0; at >= 0 && steps < tokens.size(); steps++) {
      Token token = tokens.get(at);
      if (isVerb(token) && !token.span().overlaps(span)) {
        return at;
      }
      at = token.head();
    }
    return -1;
  }

  /** The verb nearest before the expression, else the first after it. */
  private static int nearest(List<Token> tokens, int first, Span span) {
    for (int i = first - 1; i >= 0; i--) {
      if (isVerb(tokens.get(i))) {
        return i;
      }
    }
    for (int i = first + 1; i < tokens.size(); i++) {
      if (isVerb(tokens.get(i)) && !tokens.get(i).span().overlaps(span)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isVerb(Token token) {
    return token.tag().startsWith("VB") || token.tag().equals("MD");
  }

  private static Tense verb(List<Token> tokens, int verb) {
    Token token = tokens.get(verb);
    return switch (token.tag()) {
      case "VBD" -> ahead(tokens, verb) ? FUTURE : PAST;
      case "MD" -> MODALS.contains(low(token)) ? FUTURE : PAST;
      case "VBZ", "VBP" -> SAYING.contains(token.lemma()) ? PAST : PRESENT;
      case "VB", "VBN", "VBG" -> phrase(tokens, verb);
      default -> UNKNOWN;
    };
  }

  /** The tense of a verb form that needs its auxiliaries to tell. */
  private static Tense phrase(List<Token> tokens, int verb) {
    String tag = tokens.get(verb).tag();
    for (int i = verb - 1; i >= Math.max(0, verb - 5); i--) {
      Token before = tokens.get(i);
      if (before.tag().equals("MD")) {
        return before.lemma().equals("could") && tag.equals("VB") ? PRESENT : FUTURE;
      }
      if (before.tag().equals("TO")) {
        return FUTURE;
      }
      switch (before.lemma()) {
        case "have" -> {
          return PAST;
        }
        case "do" -> {
          return before.tag().equals("VBD") ? PAST : PRESENT;
        }
        case "be" -> {
          return being(tokens, verb, i);
        }
        default -> {
          if (!before.tag().startsWith("RB")) {
            return bare(tokens, verb);
          }
        }
      }
    }
    return bare(tokens, verb);
  }

  private static Tense being(List<Token> tokens, int verb, int be) {
    Token form = tokens.get(be);
    boolean planned = AHEAD.contains(tokens.get(verb).lemma());
    return switch (form.tag()) {
      case "VBD" -> planned ? FUTURE : PAST;
      case "VBN" -> PAST;
      case "VBZ", "VBP" -> planned || tokens.get(verb).tag().equals("VBG") ? FUTURE : PRESENT;
      case "VB" -> phrase(tokens, be);
      default -> PRESENT;
    };
  }

  private static Tense bare(List<Token> tokens, int verb) {
    return switch (tokens.get(verb).tag()) {
      case "VBN" -> AHEAD.contains(tokens.get(verb).lemma()) ? FUTURE : PAST;
      case "VBG" -> above(tokens, verb);
      default -> PRESENT;
    };
  }

  /** A participle takes the tense of the verb it hangs on. */
  private static Tense above(List<Token> tokens, int verb) {
    int at = tokens.get(verb).head();
    for (int steps = 0; at >= 0 && steps < tokens.size(); steps++) {
      Token token = tokens.get(at);
      if (isVerb(token) && !token.tag().equals("VBG")) {
        return verb(tokens, at);
      }
      at = token.head();
    }
    return UNKNOWN;
  }

  /** "Planned talks for Friday", "has scheduled a vote on Friday". */
  private static boolean setting(List<Token> tokens, int verb) {
    return SETTING.contains(tokens.get(verb).lemma()) && tokens.get(verb).tag().matches("VB[DN]");
  }

  private static boolean ahead(List<Token> tokens, int verb) {
    return AHEAD.contains(tokens.get(verb).lemma())
        && verb + 1 < tokens.size()
        && tokens.get(verb + 1).tag().equals("TO");
  }

  /** Whether "the upcoming", "due in", "until", "as early as" stands just before it. */
  private static boolean coming(List<Token> tokens, int first) {
    if (first > 0 && LIMITS.contains(low(tokens.get(first - 1)))) {
      return true;
    }
    if (first > 2
        && low(tokens.get(first - 1)).equals("as")
        && Set.of("early", "soon").contains(low(tokens.get(first - 2)))) {
      return true;
    }
    for (int i = first - 1; i >= Math.max(0, first - 3); i--) {
      if (COMING.contains(low(tokens.get(i)))) {
        return true;
      }
    }
    return false;
  }

  private static String low(Token token) {
    return token.form().toLowerCase(Locale.ROOT);
  }
}
