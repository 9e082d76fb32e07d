package org.readout.timex;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.readout.article.Span;

/**
 * A run of letters, a run of digits or a single mark: finer than a token, so that "mid-2010s",
 * "35-year" and "Jan.13" look alike however they were tokenised.
 *
 * @param span its characters
 * @param low lower case; dashes become {@code -}, curly apostrophes {@code '}
 * @param kind what it consists of
 * @param glued whether no white space stands before it
 * @param capital whether it begins with a capital
 */
public record Piece(Span span, String low, Kind kind, boolean glued, boolean capital) {

  /** What a piece consists of. */
  public enum Kind {
    WORD,
    DIGITS,
    MARK
  }

  /** {@return the pieces of {@code text} inside {@code span}, in order} */
  public static List<Piece> split(String text, Span span) {
    List<Piece> pieces = new ArrayList<>();
    boolean glued = false;
    int at = span.start();
    while (at < span.end()) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        glued = false;
        at++;
        continue;
      }
      Kind kind = kind(c);
      int end = at + 1;
      while (kind != Kind.MARK && end < span.end() && kind(text.charAt(end)) == kind) {
        end++;
      }
      pieces.add(piece(text, new Span(at, end), kind, glued));
      glued = true;
      at = end;
    }
    return pieces;
  }

  /** {@return whether it is this word or mark} */
  public boolean is(String word) {
    return low.equals(word);
  }

  private static Piece piece(String text, Span span, Kind kind, boolean glued) {
    char first = text.charAt(span.start());
    String low = kind == Kind.MARK ? mark(first) : span.of(text).toLowerCase(Locale.ROOT);
    return new Piece(span, low, kind, glued, Character.isUpperCase(first));
  }

  private static String mark(char c) {
    return switch (c) {
      case '-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014' -> "-";
      case '\'', '\u2018', '\u2019' -> "'";
      default -> String.valueOf(c);
    };
  }

  private static Kind kind(char c) {
    if (c >= '0' && c <= '9') {
      return Kind.DIGITS;
    }
    return Character.isLetter(c) ? Kind.WORD : Kind.MARK;
  }
}
