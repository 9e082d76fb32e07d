package org.readout.quantity;

import java.math.BigDecimal;
import org.readout.article.Span;

/**
 * A number in the text.
 *
 * @param span the words with bound and unit: "Roughly 12,400 French troops"
 * @param value the number, scaled ("2.5 million" is 2500000; "half" is 50 with unit %)
 * @param unit ISO 4217 code, {@code %}, an SI symbol, {@code year} ...; empty for a plain count
 * @param bound how exact it is
 * @param of what is counted, in the words of the text; empty when not told
 * @param rule id of the rule that found it
 */
public record Quantity(
    Span span, BigDecimal value, String unit, Bound bound, String of, String rule) {

  /** How exact a quantity is. */
  public enum Bound {
    EXACT,
    ABOUT,
    AT_LEAST,
    AT_MOST,
    MORE_THAN,
    LESS_THAN,
    /** A little less: "nearly half". */
    NEARLY
  }
}
