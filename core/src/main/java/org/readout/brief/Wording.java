package org.readout.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.article.Citation;
import org.readout.article.Span;
import org.readout.entity.Entity;
import org.readout.sentence.Pos;
import org.readout.sentence.Sentence;
import org.readout.sentence.Token;
import org.readout.story.Account;
import org.readout.timex.Timex;

/** Turns cited words into a clause that can stand alone on a line. */
final class Wording {
  private static final int LIMIT = 125;
  private static final int FAR = 90;
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
  private static final Set<String> CLAUSES =
      Set.of("root", "ccomp", "advcl", "conj", "parataxis", "acl", "csubj");

  /**
   * Words for a line.
   *
   * @param text the words
   * @param citations where they stand
   * @param whole whether they have a subject and a finite verb
   */
  record Clause(String text, List<Citation> citations, boolean whole) {}

  private final Reports reports;

  Wording(Reports reports) {
    this.reports = reports;
  }

  /** {@return the cited words, with their subject where it stands outside them} */
  Clause clause(Citation citation) {
    Optional<Sentence> sentence = reports.sentence(citation);
    int verb = sentence.map(s -> verb(s, citation.span())).orElse(-1);
    if (verb < 0) {
      return new Clause(shown(citation), List.of(citation), false);
    }
    return withSubject(citation, sentence.get(), verb);
  }

  /** {@return the smallest clause around the words, itself when there is none} */
  Clause around(Citation citation) {
    Optional<Sentence> sentence = reports.sentence(citation);
    int at = sentence.map(s -> tokenAt(s, citation.span())).orElse(-1);
    if (at < 0) {
      return clause(citation);
    }
    Sentence inside = sentence.get();
    int top = at;
    while (inside.tokens().get(top).head() >= 0 && !isClause(inside, top)) {
      top = inside.tokens().get(top).head();
    }
    Span span = inside.subtree(top).cover(citation.span());
    return clause(new Citation(citation.article(), span));
  }

  /** {@return the cited words on one line, capitalised and cut at the border of a clause} */
  String shown(Citation citation) {
    return English.shorten(English.clause(written(citation)), LIMIT);
  }

  private static boolean isClause(Sentence sentence, int token) {
    return CLAUSES.contains(sentence.tokens().get(token).baseRelation())
        && subject(sentence, token) >= 0;
  }

  private Clause withSubject(Citation citation, Sentence sentence, int verb) {
    int subject = subject(sentence, verb);
    boolean finite = isFinite(sentence, verb) || reports.inTitle(citation);
    if (subject >= 0 && citation.span().contains(sentence.tokens().get(subject).span())) {
      return new Clause(named(citation), List.of(citation), finite);
    }
    int owner = subject >= 0 ? verb : sentence.tokens().get(verb).head();
    int lent = subject >= 0 || !isConjunct(sentence, verb) ? subject : subject(sentence, owner);
    if (lent < 0) {
      return new Clause(shown(citation), List.of(citation), false);
    }
    return lend(citation, new Citation(citation.article(), sentence.subtree(lent)), finite);
  }

  /** Puts a subject that stands outside the cited words before them. */
  private Clause lend(Citation citation, Citation subject, boolean finite) {
    int gap = citation.span().start() - subject.span().end();
    if (gap < 0 || gap > FAR || subject.span().length() > FAR) {
      return new Clause(shown(citation), List.of(citation), false);
    }
    if (gap <= 2) {
      Citation both = new Citation(citation.article(), subject.span().cover(citation.span()));
      return new Clause(named(both), List.of(both), finite);
    }
    String text = named(subject) + " " + English.strip(English.oneLine(written(citation)));
    return new Clause(English.shorten(text, LIMIT), List.of(subject, citation), finite);
  }

  /** {@return the words, with a name in the place of a pronoun that opens them} */
  private String named(Citation citation) {
    String shown = shown(citation);
    Optional<Sentence> sentence = reports.sentence(citation);
    int first = sentence.map(s -> tokenAt(s, citation.span())).orElse(-1);
    if (first < 0) {
      return shown;
    }
    Token token = sentence.get().tokens().get(first);
    boolean replaceable = token.pos() == Pos.PRON && token.tag().equals("PRP");
    if (!replaceable
        || !shown.toLowerCase(Locale.ROOT).startsWith(token.form().toLowerCase(Locale.ROOT))) {
      return shown;
    }
    Optional<Entity> entity = reports.story().entities().at(citation.article(), token.span());
    return entity
        .map(e -> English.shorten(e.name() + shown.substring(token.form().length()), LIMIT))
        .orElse(shown);
  }

  /** {@return the words with the date behind each weekday} */
  private String written(Citation citation) {
    String text = reports.text(citation);
    Account account = reports.account(citation.article());
    List<Timex> inside = new ArrayList<>();
    for (Timex timex : account.timexes()) {
      if (citation.span().contains(timex.span()) && isWeekday(account, timex)) {
        inside.add(timex);
      }
    }
    StringBuilder out = new StringBuilder(text);
    for (Timex timex : inside.reversed()) {
      int end = timex.span().end() - citation.span().start();
      out.insert(end, " " + English.day(timex.value()));
    }
    return out.toString();
  }

  private static boolean isWeekday(Account account, Timex timex) {
    String words = timex.span().of(account.article().text()).toLowerCase(Locale.ROOT);
    boolean weekday = words.endsWith("day") && words.chars().allMatch(Character::isLetter);
    boolean clear = !words.equals("today") && !words.equals("yesterday");
    return weekday && clear && timex.value().matches("\\d{4}-\\d{2}-\\d{2}");
  }

  /** {@return the token in the span that no other token in the span governs, -1 for none} */
  private static int verb(Sentence sentence, Span span) {
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean top = token.head() < 0 || !span.contains(tokens.get(token.head()).span());
      if (top && span.contains(token.span()) && isPredicate(sentence, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isPredicate(Sentence sentence, int token) {
    Pos pos = sentence.tokens().get(token).pos();
    return pos == Pos.VERB || pos == Pos.AUX || subject(sentence, token) >= 0;
  }

  /** A participle with a subject and no helping verb is a past tense mistagged. */
  private static boolean isFinite(Sentence sentence, int verb) {
    List<Token> below = sentence.children(verb).stream().map(sentence.tokens()::get).toList();
    String tag = sentence.tokens().get(verb).tag();
    boolean past =
        tag.equals("VBN")
            && below.stream().anyMatch(t -> t.relation().equals("nsubj"))
            && below.stream().noneMatch(Wording::isHelping);
    return past
        || FINITE.contains(tag)
        || below.stream().anyMatch(t -> isHelping(t) && FINITE.contains(t.tag()));
  }

  private static boolean isHelping(Token token) {
    return token.baseRelation().equals("aux") || token.baseRelation().equals("cop");
  }

  private static boolean isConjunct(Sentence sentence, int token) {
    return sentence.tokens().get(token).baseRelation().equals("conj");
  }

  private static int subject(Sentence sentence, int verb) {
    return sentence.children(verb).stream()
        .filter(child -> sentence.tokens().get(child).baseRelation().equals("nsubj"))
        .findFirst()
        .orElse(-1);
  }

  private static int tokenAt(Sentence sentence, Span span) {
    for (int i = 0; i < sentence.tokens().size(); i++) {
      if (sentence.tokens().get(i).span().overlaps(span)) {
        return i;
      }
    }
    return -1;
  }
}
