package org.readout.article;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When an article was published, and how that is known.
 *
 * @param date the day; empty when nothing tells
 * @param basis how it is known
 * @param why the reason in plain English
 */
public record Published(Optional<LocalDate> date, Basis basis, String why) {

  /** How a date is known. */
  public enum Basis {
    /** The article's own text says so. */
    STATED,
    /** Given beside the text. */
    METADATA,
    /** Concluded from what this and other reports say. */
    INFERRED
  }
}
