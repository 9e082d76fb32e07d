package org.readout.article;

import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * A stretch of an article's text, in UTF-16 units, end exclusive.
 *
 * @param start first unit
 * @param end one past the last unit
 */
public record Span(int start, int end) implements Comparable<Span> {

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private static final Comparator<Span> ORDER =
      Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + ".." + end);
    }
  }

  /** {@return the number of UTF-16 units} */
  public int length() {
    return end - start;
  }

  /** {@return whether nothing lies in it} */
  public boolean isEmpty() {
    return start == end;
  }

  /** {@return the words of {@code text} that it covers} */
  public String of(String text) {
    return text.substring(start, end);
  }

  /** {@return these words on one line: a single space for each run of white space} */
  public String line(String text) {
    for (int i = start; i < end; i++) {
      if (isSpace(text.charAt(i))
          && (text.charAt(i) != ' ' || i + 1 < end && isSpace(text.charAt(i + 1)))) {
        return SPACES.matcher(of(text)).replaceAll(" ");
      }
    }
    return of(text);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c >= '\t' && c <= '\r';
  }

  /** {@return whether {@code offset} lies inside} */
  public boolean contains(int offset) {
    return offset >= start && offset < end;
  }

  /** {@return whether {@code other} lies wholly inside} */
  public boolean contains(Span other) {
    return other.start >= start && other.end <= end;
  }

  /** {@return whether the two share at least one unit} */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** {@return how many units the two share} */
  public int shared(Span other) {
    return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
  }

  /** {@return the smallest span that covers both} */
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  @Override
  public int compareTo(Span other) {
    return ORDER.compare(this, other);
  }
}
