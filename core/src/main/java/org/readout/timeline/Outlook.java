package org.readout.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.readout.article.Span;
import org.readout.sentence.Pos;
import org.readout.sentence.Token;

/** Whether a dated clause looks ahead or back, as its words tell. */
final class Outlook {

  private static final Set<String> AHEAD =
      Set.of(
          "will",
          "'ll",
          "’ll",
          "shall",
          "due",
          "scheduled",
          "expected",
          "set",
          "plan",
          "plans",
          "planned",
          "upcoming",
          "anticipated",
          "slated",
          "going");

  /** Verbs in the past behind which an infinitive may be still to come: "agreed to meet". */
  private static final Set<String> PLANS =
      Set.of(
          ("agree plan expect schedule intend decide promise vow pledge want hope ask invite order"
                  + " urge call set slate due offer propose")
              .split(" "));

  private static final Set<String> CHAIN = Set.of("xcomp", "advcl", "conj", "acl");
  private static final Set<String> NEVER = Set.of("not", "n't", "n’t", "never", "longer");
  private static final int STEPS = 4;

  private Outlook() {}

  /** {@return whether a word that governs or belongs to the clause or its time looks ahead} */
  static boolean ahead(Told told) {
    List<Token> tokens = told.clause().sentence().tokens();
    if (told.timex().rule().equals("overnight")) {
      return false;
    }
    boolean[] line = line(told);
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean bound = line[i] || token.head() >= 0 && line[token.head()] || occasion(told, i);
      if (bound && near(told.clause().span(), token.span()) && looksAhead(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  /** "An anticipated visit to Peru later this month", with no mark before the time. */
  private static boolean occasion(Told told, int attribute) {
    List<Token> tokens = told.clause().sentence().tokens();
    int noun = tokens.get(attribute).head();
    if (noun <= attribute || !Occasions.names(tokens.get(noun))) {
      return false;
    }
    for (int i = noun; i < tokens.size() && tokens.get(i).pos() != Pos.PUNCT; i++) {
      if (tokens.get(i).span().overlaps(told.timex().span())) {
        return true;
      }
    }
    return false;
  }

  private static boolean near(Span clause, Span word) {
    return clause.contains(word)
        || word.end() <= clause.start() && clause.start() - word.end() <= 2;
  }

  /** "A plan" and "set off" do not. */
  private static boolean looksAhead(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    String word = token.form().toLowerCase(Locale.ROOT);
    boolean off = word.equals("set") && i + 1 < tokens.size() && isPlace(tokens.get(i + 1));
    return AHEAD.contains(word) && token.pos() != Pos.NOUN && !off;
  }

  private static boolean isPlace(Token token) {
    return !Set.of("to", "for").contains(token.form().toLowerCase(Locale.ROOT));
  }

  /** The words from the time up to the verb of the clause, and a few above. */
  private static boolean[] line(Told told) {
    List<Token> tokens = told.clause().sentence().tokens();
    boolean[] line = new boolean[tokens.size()];
    int above = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).span().overlaps(told.timex().span())) {
        int at = i;
        while (at >= 0 && !line[at] && above < STEPS) {
          line[at] = true;
          above += above > 0 || at == told.clause().head() ? 1 : 0;
          at = tokens.get(at).head();
        }
      }
    }
    return line;
  }

  /** {@return whether the clause says what will not be: "will not sit on Friday"} */
  static boolean denied(Told told) {
    int head = told.clause().head();
    return told.clause().sentence().tokens().stream()
        .anyMatch(t -> t.head() == head && NEVER.contains(t.form().toLowerCase(Locale.ROOT)));
  }

  /** {@return whether the clause only guesses: "is likely to go on in the coming year"} */
  static boolean guess(Told told) {
    boolean wide = told.days().days() > 31;
    return wide
        && told.clause().sentence().tokens().stream()
            .anyMatch(t -> t.lemma().equals("likely") && told.clause().span().contains(t.span()));
  }

  /**
   * {@return whether the clause tells of the past, so that a weekday is not the next one; reports
   * from across the date line tell even of tomorrow in the past}
   */
  static boolean past(Told told, LocalDate today) {
    List<Token> tokens = told.clause().sentence().tokens();
    Token head = tokens.get(told.clause().head());
    boolean tomorrow = !told.days().first().isAfter(today.plusDays(1));
    if (tomorrow && head.tag().matches("VB[DN]|NN.*|VBG")) {
      return true;
    }
    return told.timex().rule().contains("weekday") && inPast(tokens, told.clause().head());
  }

  private static boolean inPast(List<Token> tokens, int verb) {
    Token token = tokens.get(verb);
    boolean would =
        tokens.stream()
            .anyMatch(t -> t.head() == verb && Set.of("MD", "VBZ", "VBP").contains(t.tag()));
    if (would || PLANS.contains(token.lemma()) || token.pos() == Pos.NOUN) {
      return false;
    }
    if (token.tag().equals("VBD")) {
      return true;
    }
    return token.head() >= 0
        && CHAIN.contains(token.baseRelation())
        && tokens.get(token.head()).tag().equals("VBD")
        && !PLANS.contains(tokens.get(token.head()).lemma());
  }
}
