package org.readout.article;

import java.util.Optional;

/**
 * Something odd in an article that did not stop the reading.
 *
 * @param span where, when it can be told
 * @param reason what is odd, in plain English
 */
public record Problem(Optional<Span> span, String reason) {

  /** {@return a problem of the article as a whole} */
  public static Problem of(String reason) {
    return new Problem(Optional.empty(), reason);
  }

  /** {@return a problem of the words at {@code span}} */
  public static Problem at(Span span, String reason) {
    return new Problem(Optional.of(span), reason);
  }
}
