package org.readout.quotation;

import java.util.Optional;
import org.readout.article.Span;

/** Who said it. */
public sealed interface Speaker {

  /**
   * Somebody the reports name.
   *
   * @param entity id of the entity, when resolved
   * @param name the fullest name known
   * @param mention the words that name the speaker here: "Wi", "he"
   */
  record Named(Optional<String> entity, String name, Span mention) implements Speaker {}

  /**
   * Somebody told of but not named: "two diplomats", "a spokesman".
   *
   * @param words the words themselves
   * @param mention where they stand
   */
  record Unnamed(String words, Span mention) implements Speaker {}

  /** Nobody is told. */
  record Implied() implements Speaker {}
}
