package org.readout.lab.html;

import java.util.Optional;

/**
 * What an engine found in a page.
 *
 * @param text the article, its headline included when the engine gives one with it
 * @param body the article without its headline
 * @param title its headline
 * @param authors who wrote it, joined by commas
 * @param date when, as ISO 8601 day
 */
public record Extraction(
    String text,
    String body,
    Optional<String> title,
    Optional<String> authors,
    Optional<String> date) {

  static final Extraction NOTHING = ofText("");

  /** {@return an extraction that is nothing but a text} */
  public static Extraction ofText(String text) {
    return new Extraction(text, text, Optional.empty(), Optional.empty(), Optional.empty());
  }
}
