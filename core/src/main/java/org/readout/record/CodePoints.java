package org.readout.record;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.readout.article.Span;

/** The way from UTF-16 units of one text to its Unicode code points and its lines. */
final class CodePoints {
  /** Offsets of the second halves of surrogate pairs, ascending. */
  private final int[] seconds;

  /** Offsets of the line breaks, ascending. */
  private final int[] breaks;

  CodePoints(String text) {
    this.breaks = IntStream.range(0, text.length()).filter(i -> text.charAt(i) == '\n').toArray();
    this.seconds = IntStream.range(1, text.length()).filter(i -> isSecond(text, i)).toArray();
  }

  /** {@return the line on which the unit lies, from 1} */
  int lineOf(int unit) {
    int at = Arrays.binarySearch(breaks, unit);
    return (at >= 0 ? at : -at - 1) + 1;
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
