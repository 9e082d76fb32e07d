package org.readout.lab.points;

import tools.jackson.databind.JsonNode;

/**
 * A stretch of one gold article, in code points, end exclusive.
 *
 * @param article the gold's id of the article
 */
record Stretch(String article, int start, int end) {
  /** {@return the stretch that {@code row} tells of itself} */
  static Stretch of(String article, JsonNode row) {
    return new Stretch(article, row.path("start").asInt(), row.path("end").asInt());
  }

  /** {@return whether the two share at least half of the shorter one} */
  boolean overlaps(Stretch other) {
    int shorter = Math.min(end - start, other.end - other.start);
    return article.equals(other.article) && shorter > 0 && shared(other) * 2 >= shorter;
  }

  /** {@return whether the two share at least 0.3 of what they cover together} */
  boolean matches(Stretch other) {
    int union = Math.max(end, other.end) - Math.min(start, other.start);
    int shared = shared(other);
    return article.equals(other.article) && shared > 0 && shared >= 0.3 * union;
  }

  private int shared(Stretch other) {
    return Math.min(end, other.end) - Math.max(start, other.start);
  }
}
