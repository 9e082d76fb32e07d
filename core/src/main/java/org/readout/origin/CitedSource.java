package org.readout.origin;

import org.readout.article.Citation;

/**
 * Whom an article credits for information.
 *
 * @param citation the words that name the source
 * @param name its full name
 * @param kind what it is
 */
public record CitedSource(Citation citation, String name, Kind kind) {

  /** What a source is. */
  public enum Kind {
    AGENCY,
    OUTLET,
    OFFICE,
    OFFICIAL,
    DOCUMENT,
    EXPERT,
    COMPANY,
    WITNESS,
    UNNAMED
  }
}
