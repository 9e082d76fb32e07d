package org.readout.record;

import java.util.Arrays;
import org.readout.article.Span;

/** The way from UTF-16 units of one text to its Unicode code points. */
final class CodePoints {
  /** Offsets of the second halves of surrogate pairs, ascending. */
  private final int[] seconds;

  CodePoints(String text) {
    int[] found = new int[16];
    int count = 0;
    for (int i = 1; i < text.length(); i++) {
      if (isSecond(text, i)) {
        found = count == found.length ? Arrays.copyOf(found, count * 2) : found;
        found[count++] = i;
      }
    }
    this.seconds = Arrays.copyOf(found, count);
  }

  /** {@return how many code points stand before {@code unit}} */
  int before(int unit) {
    int at = Arrays.binarySearch(seconds, unit);
    return unit - (at >= 0 ? at : -at - 1);
  }

  /** {@return the span, widened where it would cut a character in two} */
  Span whole(Span span) {
    int start = isInside(span.start()) ? span.start() - 1 : span.start();
    int end = isInside(span.end()) ? span.end() + 1 : span.end();
    return new Span(start, end);
  }

  private boolean isInside(int unit) {
    return Arrays.binarySearch(seconds, unit) >= 0;
  }

  private static boolean isSecond(String text, int i) {
    return Character.isLowSurrogate(text.charAt(i))
        && Character.isHighSurrogate(text.charAt(i - 1));
  }
}
