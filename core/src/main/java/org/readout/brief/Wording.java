package org.readout.brief;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
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
  private static final int NAME = 40;
  private static final Set<String> PERSONAL = Set.of("he", "she");

  /** What a word needs beside it to say something: "noted | that trade grows". */
  private static final Set<String> NEEDED =
      Set.of("obj", "iobj", "ccomp", "xcomp", "obl", "nmod", "acl", "flat", "fixed", "compound");

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
  private static final Set<Pos> NOMINAL = EnumSet.of(Pos.NOUN, Pos.PROPN, Pos.PRON, Pos.NUM);
  private static final Set<String> RELATIVE = Set.of("WDT", "WP", "WP$", "WRB");
  private static final Set<String> OPEN =
      Set.of("when", "where", "which", "who", "whose", "how", "why", "what", "whether", "if");

  /** What a word is to another without which it cannot stand at the end. */
  private static final Set<String> LEANING =
      Set.of("nsubj", "amod", "compound", "det", "nummod", "aux", "cop");

  /** A clause about somebody or something that only the text before it names. */
  private static final Pattern UNNAMED =
      Pattern.compile("^(?:It|They|He|She|This|These|Those|That|Its|Their)\\b");

  private static final Pattern SAID_LAST = Pattern.compile("\\b(?:said|says|added|told)$");

  /** Verbs that say nothing without what was said. */
  private static final Set<String> SAYING =
      Set.of(
          "say",
          "note",
          "tell",
          "add",
          "argue",
          "suggest",
          "claim",
          "explain",
          "announce",
          "believe",
          "think",
          "hope",
          "stress",
          "emphasize",
          "emphasise",
          "warn",
          "state");

  private static final Set<String> SAID = Set.of("obj", "ccomp", "xcomp", "parataxis");

  /** Subordinators on which the truth of a clause does not hang. */
  private static final Set<String> LOOSE = Set.of("while", "although", "though", "as", "after");

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
    Span whole = completed(sentence.get(), citation.span());
    return withSubject(new Citation(citation.article(), whole), sentence.get(), verb);
  }

  /** {@return the span, on to the end of what its words still need, while a line holds it} */
  private static Span completed(Sentence sentence, Span span) {
    Span done = governed(sentence, span);
    for (int i = 0; i < sentence.tokens().size(); i++) {
      Token token = sentence.tokens().get(i);
      boolean next = token.span().start() >= done.end() && token.span().start() <= done.end() + 2;
      if (next && !token.relation().equals("punct")) {
        Span wider = needed(sentence, i, done).map(done::cover).orElse(done);
        done = wider.length() <= LIMIT ? wider : done;
      }
    }
    return done;
  }

  /** {@return the span, on to the verb whose subject is the last thing in it: "after a tram |"} */
  private static Span governed(Sentence sentence, Span span) {
    Span done = span;
    for (Token token : sentence.tokens()) {
      if (span.contains(token.span()) && LEANING.contains(token.baseRelation())) {
        Token head = sentence.tokens().get(token.head());
        Span phrase = sentence.subtree(token.head());
        boolean beyond = head.span().start() >= span.end() && phrase.start() >= span.start();
        Span full = beyond ? done.cover(phrase) : done;
        Span wider = full.length() <= LIMIT ? full : done.cover(head.span());
        done = beyond && wider.length() <= LIMIT ? wider : done;
      }
    }
    return done;
  }

  /** {@return the phrase to which the token belongs, when a word in the span needs it} */
  private static Optional<Span> needed(Sentence sentence, int token, Span span) {
    List<Token> tokens = sentence.tokens();
    int top = token;
    while (tokens.get(top).head() >= 0
        && !span.contains(tokens.get(tokens.get(top).head()).span())) {
      top = tokens.get(top).head();
    }
    String relation = tokens.get(top).baseRelation();
    boolean listed = relation.equals("conj") && NOMINAL.contains(tokens.get(top).pos());
    boolean hangs = tokens.get(top).head() >= 0 && (listed || NEEDED.contains(relation));
    Span phrase = sentence.subtree(top);
    return hangs && phrase.start() >= span.end() ? Optional.of(phrase) : Optional.empty();
  }

  /** {@return the cited words as a clause, or the clause around them where it shows them whole} */
  Clause sentence(Citation citation) {
    Clause own = clause(citation);
    if (own.whole()) {
      return own;
    }
    Clause wider = around(citation);
    return wider.whole() && wider.text().contains(bare(citation)) ? wider : own;
  }

  private String bare(Citation citation) {
    return English.strip(English.oneLine(written(citation)));
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
    Token told = sentence.tokens().get(verb);
    int subject = subject(sentence, verb);
    boolean alone =
        standsAlone(sentence, citation.span(), verb)
            && saysSomething(sentence, citation.span(), verb)
            && (isFinite(sentence, verb) || reports.inTitle(citation));
    if (subject >= 0 && citation.span().contains(sentence.tokens().get(subject).span())) {
      return made(List.of(citation), tailed(citation, sentence), alone ? told.form() : "");
    }
    int owner = subject >= 0 ? verb : told.head();
    int lent = subject >= 0 || !isConjunct(sentence, verb) ? subject : subject(sentence, owner);
    Citation from = lent < 0 ? citation : new Citation(citation.article(), sentence.subtree(lent));
    int gap = citation.span().start() - from.span().end();
    if (lent < 0 || gap < 0 || gap > FAR || from.span().length() > FAR) {
      return new Clause(shown(citation), List.of(citation), false);
    }
    return lend(citation, from, alone ? told.form() : "");
  }

  /** Puts a subject that stands outside the cited words before them. */
  private Clause lend(Citation citation, Citation subject, String verb) {
    if (citation.span().start() - subject.span().end() <= 2) {
      Citation both = new Citation(citation.article(), subject.span().cover(citation.span()));
      return made(List.of(both), shown(both), verb);
    }
    String who = name(citation, subject.span()).orElseGet(() -> shown(subject));
    String text = who + " " + English.open(written(citation));
    return made(List.of(subject, citation), English.shorten(text, LIMIT), verb);
  }

  /** A clause is whole only if its verb was not cut off; no verb, not whole. */
  private static Clause made(List<Citation> citations, String text, String verb) {
    boolean kept = !verb.isEmpty() && text.contains(verb);
    boolean plain = !SAID_LAST.matcher(text).find() && !UNNAMED.matcher(text).find();
    return new Clause(text, citations, kept && plain);
  }

  /** {@return the words, without a last part that breaks off before what it needs} */
  private String tailed(Citation citation, Sentence sentence) {
    String shown = shown(citation);
    int end = citation.span().end();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      Token token = sentence.tokens().get(i);
      if (token.span().start() >= end && !token.relation().equals("punct")) {
        boolean broken = token.span().start() <= end + 2;
        return broken && needed(sentence, i, citation.span()).isPresent()
            ? English.withoutTail(shown)
            : shown;
      }
    }
    return shown;
  }

  /** {@return the words with the date behind each weekday, and who "he" is} */
  private String written(Citation citation) {
    String text = reports.text(citation);
    StringBuilder out = new StringBuilder(text.length() + 16);
    int at = 0;
    for (Map.Entry<Span, String> edit : edits(citation).entrySet()) {
      int start = edit.getKey().start() - citation.span().start();
      if (start >= at) {
        out.append(text, at, start).append(edit.getValue());
        at = edit.getKey().end() - citation.span().start();
      }
    }
    return out.append(text, at, text.length()).toString();
  }

  private SortedMap<Span, String> edits(Citation citation) {
    SortedMap<Span, String> edits = new TreeMap<>();
    Account account = reports.account(citation.article());
    for (Timex timex : account.timexes()) {
      Span span = timex.span();
      if (citation.span().contains(span) && isWeekday(account, timex)) {
        String words = span.of(account.article().text());
        edits.put(span, words + " " + English.day(timex.value()));
      }
    }
    reports
        .sentence(citation)
        .flatMap(sentence -> subjectPronoun(sentence, citation.span()))
        .ifPresent(pronoun -> name(citation, pronoun).ifPresent(n -> edits.put(pronoun, n)));
    return edits;
  }

  private static Optional<Span> subjectPronoun(Sentence sentence, Span span) {
    int verb = verb(sentence, span);
    int subject = verb < 0 ? -1 : subject(sentence, verb);
    return subject < 0
        ? Optional.empty()
        : Optional.of(sentence.tokens().get(subject))
            .filter(token -> token.tag().equals("PRP") && PERSONAL.contains(token.lemma()))
            .map(Token::span)
            .filter(span::contains);
  }

  /** {@return the person's name, unless the words name that person already} */
  private Optional<String> name(Citation citation, Span pronoun) {
    String text = reports.text(citation);
    return reports
        .story()
        .entities()
        .at(citation.article(), pronoun)
        .filter(entity -> entity.type() == Entity.Type.PERSON)
        .map(Entity::name)
        .filter(name -> name.length() <= NAME && !text.contains(name))
        .filter(name -> !name.startsWith("The ") && Character.isUpperCase(name.charAt(0)));
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

  /** A clause that opens with "which", "when" or hangs on "if" says little by itself. */
  private static boolean standsAlone(Sentence sentence, Span span, int verb) {
    int at = firstWord(sentence, span);
    Token first = sentence.tokens().get(at);
    Token second = sentence.tokens().get(Math.min(at + 1, sentence.tokens().size() - 1));
    boolean dropped = sentence.tokens().stream().noneMatch(t -> isComma(t, span));
    return !RELATIVE.contains(first.tag())
        && !second.tag().equals("WDT")
        && !OPEN.contains(first.form().toLowerCase(Locale.ROOT))
        && sentence.children(verb).stream()
            .map(sentence.tokens()::get)
            .filter(token -> token.baseRelation().equals("mark"))
            .allMatch(mark -> mark.lemma().equals("that") || dropped && isLoose(mark, span));
  }

  private static boolean saysSomething(Sentence sentence, Span span, int verb) {
    return !SAYING.contains(sentence.tokens().get(verb).lemma())
        || sentence.children(verb).stream()
            .map(sentence.tokens()::get)
            .anyMatch(t -> SAID.contains(t.baseRelation()) && span.contains(t.span()));
  }

  private static int firstWord(Sentence sentence, Span span) {
    for (int i = Math.max(0, tokenAt(sentence, span)); i < sentence.tokens().size(); i++) {
      Pos pos = sentence.tokens().get(i).pos();
      if (pos != Pos.PUNCT && pos != Pos.CCONJ) {
        return i;
      }
    }
    return 0;
  }

  private static boolean isComma(Token token, Span span) {
    return token.form().equals(",") && span.contains(token.span());
  }

  private static boolean isLoose(Token mark, Span span) {
    boolean opens = mark.span().end() <= span.start() || mark.span().start() == span.start();
    return opens && LOOSE.contains(mark.lemma());
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
