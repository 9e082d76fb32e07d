package org.readout.article;

import java.util.Comparator;

/**
 * A place in one article: what every line of a brief rests on.
 *
 * @param article the {@linkplain Article#id() article's id}
 * @param span the words
 */
public record Citation(String article, Span span) implements Comparable<Citation> {

  private static final Comparator<Citation> ORDER =
      Comparator.comparing(Citation::article).thenComparing(Citation::span);

  @Override
  public int compareTo(Citation other) {
    return ORDER.compare(this, other);
  }
}
