package org.readout.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.readout.article.Citation;
import org.readout.article.Span;
import org.readout.entity.Entity;
import org.readout.sentence.Pos;
import org.readout.sentence.Sentence;
import org.readout.sentence.Token;
import org.readout.story.Story;

/**
 * What a timeline says of a dated clause: words that can stand alone. A clause of a relative takes
 * the noun that it tells of, a statement what was stated, "he" the name; what holds in general,
 * under a condition, or without anybody who acts is no event.
 *
 * @param span the words
 * @param text the words on one line, with the name for a pronoun
 */
record Phrase(Span span, String text) {

  private static final int LONGEST = 150;
  private static final Set<String> SAYING =
      Set.of("say", "tell", "add", "tweet", "write", "note", "state", "explain", "insist", "warn");
  private static final Set<String> STATES =
      Set.of(
          "be", "have", "know", "feel", "seem", "look", "want", "need", "mean", "think", "exist");
  private static final Set<String> PERSONS = Set.of("he", "she", "they", "it");
  private static final Set<String> NOBODY =
      Set.of("i", "we", "you", "this", "that", "there", "these", "those", "what", "one");
  private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom", "whose");
  private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether");
  private static final Set<String> CONTENT = Set.of("ccomp", "parataxis");
  private static final Pattern NET =
      Pattern.compile("@|https?:|www\\.|\\.(?:com|org|net)/|\\||^\\d?\\d:\\d\\d (?![ap]\\.?m)");

  /** {@return what to tell of the clause, nothing when it tells no event} */
  static Optional<Phrase> of(Story story, Told told) {
    if (!dates(told) || general(told) || conditional(told) || Outlook.guess(told)) {
      return Optional.empty();
    }
    return whole(told)
        .map(span -> Cut.stretched(told, span))
        .flatMap(span -> Cut.fit(told, span, LONGEST))
        .flatMap(span -> named(story, told, span))
        .filter(phrase -> !NET.matcher(phrase.text).find());
  }

  private static Token head(Told told) {
    return told.clause().sentence().tokens().get(told.clause().head());
  }

  /** "Today's riots are", "this year", "did not end overnight" and "the fall" date nothing. */
  private static boolean dates(Told told) {
    List<Token> tokens = told.clause().sentence().tokens();
    String words = told.timex().span().of(told.account().article().text());
    boolean season = words.toLowerCase(Locale.ROOT).endsWith("the fall");
    boolean subject = false;
    boolean denied = false;
    for (Token token : tokens) {
      boolean below = token.head() == told.clause().head();
      subject |=
          below
              && token.baseRelation().equals("nsubj")
              && token.span().overlaps(told.timex().span());
      denied |= below && token.lemma().equals("not");
    }
    boolean idiom = denied && told.timex().rule().equals("overnight");
    boolean now = told.days().days() > 31 && today(told).map(told.days()::contains).orElse(false);
    return !season && !subject && !idiom && !now;
  }

  private static Optional<LocalDate> today(Told told) {
    return told.account().article().published().date();
  }

  /** "Is the tallest in use today": what holds on the day of the report is no event. */
  private static boolean general(Told told) {
    Token head = head(told);
    if (head.pos() == Pos.PROPN) {
      return true;
    }
    boolean now = today(told).map(told.days()::contains).orElse(false);
    boolean present = Set.of("VBZ", "VBP").contains(head.tag()) && STATES.contains(head.lemma());
    for (Token token : told.clause().sentence().tokens()) {
      boolean copula = token.head() == told.clause().head() && token.baseRelation().equals("cop");
      present |= copula && Set.of("VBZ", "VBP").contains(token.tag());
    }
    return now && present;
  }

  private static boolean conditional(Told told) {
    for (Token token : told.clause().sentence().tokens()) {
      boolean mark = token.head() == told.clause().head() && token.baseRelation().equals("mark");
      if (mark && CONDITIONS.contains(token.form().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /** The clause with its noun or its content; nothing when nobody acts in it. */
  private static Optional<Span> whole(Told told) {
    Sentence sentence = told.clause().sentence();
    Token head = head(told);
    Span span = told.clause().span();
    int subject = told.clause().subject();
    boolean relative = head.baseRelation().equals("acl") && head.head() >= 0;
    if (relative && (subject < 0 || isRelative(sentence, subject))) {
      Span noun = Cut.nominal(sentence.tokens(), Clause.core(sentence, head.head()));
      return Optional.of(new Span(noun.start(), span.end()))
          .filter(s -> noun.start() < span.start());
    }
    if (subject >= 0) {
      return SAYING.contains(head.lemma())
          ? statement(told, span)
          : Optional.of(span).filter(s -> !isRelative(sentence, subject));
    }
    return Optional.of(Cut.nominal(sentence.tokens(), span))
        .filter(s -> head.pos() == Pos.NOUN && Occasions.names(head) && contents(sentence, s) > 2);
  }

  /** How many words of content a noun has with it: "Monday's crash" alone tells nothing. */
  private static long contents(Sentence sentence, Span span) {
    return sentence.tokens().stream()
        .filter(token -> span.contains(token.span()))
        .filter(token ->
            switch (token.pos()) {
              case NOUN, PROPN, ADJ, VERB -> true;
              case ADP, ADV, AUX, CCONJ, DET, INTJ, NUM, PART, PRON, PUNCT, SCONJ, SYM, X -> false;
            })
        .count();
  }

  private static boolean isRelative(Sentence sentence, int subject) {
    return RELATIVE.contains(sentence.tokens().get(subject).form().toLowerCase(Locale.ROOT));
  }

  /** "Officials said on Friday" with what they said. */
  private static Optional<Span> statement(Told told, Span span) {
    Sentence sentence = told.clause().sentence();
    Token head = head(told);
    Optional<Span> content = Optional.empty();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      Token token = sentence.tokens().get(i);
      boolean below = token.head() == told.clause().head();
      if (below && CONTENT.contains(token.baseRelation())) {
        Span at = token.span();
        content = Optional.of(Clause.of(sentence, i, at).span());
      }
    }
    if (content.isEmpty() && head.baseRelation().equals("parataxis") && head.head() >= 0) {
      Span at = sentence.tokens().get(head.head()).span();
      content = Optional.of(Clause.of(sentence, head.head(), at).span());
    }
    return content.map(span::cover);
  }

  /** The words with a name for a pronoun at their head; nothing when nobody knows who it is. */
  private static Optional<Phrase> named(Story story, Told told, Span span) {
    String text = told.account().article().line(span);
    int subject = told.clause().subject();
    if (subject < 0) {
      return Optional.of(new Phrase(span, text));
    }
    Span at = told.clause().sentence().tokens().get(subject).span();
    String word = at.of(told.account().article().text()).toLowerCase(Locale.ROOT);
    boolean first = at.start() == span.start();
    if (NOBODY.contains(word) && first) {
      return Optional.empty();
    }
    if (!PERSONS.contains(word)) {
      return Optional.of(new Phrase(span, text));
    }
    String id = told.account().article().id();
    return first
        ? story
            .entities()
            .at(id, at)
            .filter(entity -> !word.equals("it") || entity.type() != Entity.Type.PERSON)
            .map(entity -> new Phrase(span, entity.name() + text.substring(word.length())))
        : Optional.empty();
  }

  /** {@return where the words stand} */
  Citation citation(Told told) {
    return new Citation(told.account().article().id(), span);
  }
}
