package org.readout.lab.polnear;

import java.util.Optional;
import org.readout.article.Span;

/** What does not count at the ends of a stretch: marks, white space and a leading "that". */
final class Edges {

  private static final String THAT = "that ";

  private Edges() {}

  /** {@return the stretch from its first letter or digit to its last; empty without any} */
  static Optional<Span> trim(Span span, String text) {
    int start = skip(span.start(), span.end(), text);
    if (text.regionMatches(true, start, THAT, 0, THAT.length())) {
      start = skip(start + THAT.length(), span.end(), text);
    }
    int end = span.end();
    while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
  }

  private static int skip(int from, int end, String text) {
    int start = from;
    while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    return start;
  }

  /** {@return whether a double quotation mark stands in the words} */
  static boolean marked(String words) {
    return words.chars().anyMatch(c -> c == '"' || c == '“' || c == '”');
  }
}
