package org.readout.timeline;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.article.Span;
import org.readout.sentence.Pos;
import org.readout.sentence.Token;

/** Shortens a clause behind a word on which nothing that is kept depends. */
final class Cut {

  private static final Set<String> OPENERS =
      Set.of("when", "where", "after", "while", "as", "because", "that", "and", "but", "how", "so");

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
  private static final Set<String> RELATIVE = Set.of("that", "which", "who", "whom");

  private Cut() {}

  /**
   * {@return the span without an opening conjunction and no longer than {@code limit}; empty when
   * its verb and time do not fit}
   */
  static Optional<Span> fit(Told told, Span span, int limit) {
    List<Token> tokens = told.clause().sentence().tokens();
    Span kept = opened(tokens, span);
    if (startsLate(tokens, kept)) {
      return Optional.empty();
    }
    if (kept.length() <= limit) {
      return Optional.of(closed(tokens, kept));
    }
    Span needed = tokens.get(told.clause().head()).span().cover(told.timex().span());
    int best = -1;
    for (int i = 0; i < tokens.size(); i++) {
      Span at = tokens.get(i).span();
      boolean fits = at.start() >= kept.start() && at.end() <= kept.start() + limit;
      if (fits && at.end() >= needed.end() && closes(tokens, i, kept)) {
        best = at.end();
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(closed(tokens, new Span(kept.start(), best)));
  }

  /** A finite verb at the head: its subject is lost. */
  private static boolean startsLate(List<Token> tokens, Span span) {
    return tokens.stream()
        .anyMatch(t -> t.span().start() == span.start() && FINITE.contains(t.tag()));
  }

  /** Without words at the end that need another behind them: "on", "the", "to". */
  private static Span closed(List<Token> tokens, Span span) {
    int end = span.end();
    for (int i = tokens.size() - 1; i >= 0; i--) {
      Token token = tokens.get(i);
      if (token.span().end() == end && token.span().start() > span.start() && dangles(token)) {
        end = tokens.get(i - 1).span().end();
      }
    }
    return new Span(span.start(), end);
  }

  private static boolean dangles(Token token) {
    boolean particle = token.relation().startsWith("compound:prt");
    return switch (token.pos()) {
      case ADP, DET, CCONJ, SCONJ, AUX, PART, PUNCT -> !particle && !token.form().equals("%");
      case ADJ, ADV, INTJ, NOUN, NUM, PRON, PROPN, SYM, VERB, X -> RELATIVE.contains(token.form());
    };
  }

  /** {@return the span without the prepositions before its noun} */
  static Span nominal(List<Token> tokens, Span span) {
    int start = span.start();
    for (Token token : tokens) {
      if (token.span().start() == start && token.pos() == Pos.ADP) {
        start = next(tokens, token, span);
      }
    }
    return new Span(start, span.end());
  }

  /** {@return the span up to the next mark, so that no object is lost} */
  static Span stretched(Told told, Span span) {
    int end = span.end();
    for (Token token : told.clause().sentence().tokens()) {
      boolean behind = token.span().start() >= end;
      if (behind && token.pos() == Pos.PUNCT && !token.form().equals("-")) {
        return new Span(span.start(), end);
      }
      end = behind ? token.span().end() : end;
    }
    return new Span(span.start(), end);
  }

  private static Span opened(List<Token> tokens, Span span) {
    int start = span.start();
    for (Token token : tokens) {
      boolean opener = token.span().start() == start && (token.pos() == Pos.PUNCT || opens(token));
      if (opener) {
        start = next(tokens, token, span);
      }
    }
    return new Span(start, span.end());
  }

  private static boolean opens(Token token) {
    String word = token.form().toLowerCase(Locale.ROOT);
    return OPENERS.contains(word) && !(word.equals("as") && token.pos() != Pos.SCONJ);
  }

  private static int next(List<Token> tokens, Token before, Span span) {
    for (Token token : tokens) {
      if (token.span().start() >= before.span().end() && token.span().end() <= span.end()) {
        return token.span().start();
      }
    }
    return before.span().start();
  }

  /** Whether nothing between the start and the word at {@code last} hangs on a later word. */
  private static boolean closes(List<Token> tokens, int last, Span span) {
    Token end = tokens.get(last);
    boolean of = last + 1 < tokens.size() && tokens.get(last + 1).form().equals("of");
    if (of || end.pos() == Pos.PUNCT || end.pos() == Pos.ADP || end.pos() == Pos.CCONJ) {
      return false;
    }
    for (int i = 0; i <= last; i++) {
      Token token = tokens.get(i);
      if (token.span().start() >= span.start() && token.head() > last) {
        return false;
      }
    }
    return true;
  }
}
