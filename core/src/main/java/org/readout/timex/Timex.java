package org.readout.timex;

import org.readout.article.Span;

/**
 * A time expression.
 *
 * @param span its words
 * @param type TIMEX3 type
 * @param value TIMEX3 value: {@code 2026-01-05}, {@code 2026-W02}, {@code 2026-01}, {@code P3D},
 *     {@code PAST_REF}; a range of dates is {@code 2026-01-04/2026-01-07}
 * @param rule id of the rule that found it
 */
public record Timex(Span span, Type type, String value, String rule) {

  /** TIMEX3 type. */
  public enum Type {
    DATE,
    TIME,
    DURATION,
    SET
  }
}
