package org.readout.record;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** How kinds and numbers are written in JSON. */
final class JsonWords {
  private JsonWords() {}

  /** {@return the constant's name as JSON has it: {@code at_least}} */
  static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /**
   * {@return the number as JSON has it: {@code 2500000}, {@code 2.5}}
   *
   * <p>A number of absurd size keeps its exponent, so that a hostile figure stays short.
   */
  static String number(BigDecimal value) {
    BigDecimal plain = value.stripTrailingZeros();
    boolean absurd = plain.scale() < -40 || plain.scale() > 40;
    return absurd ? plain.toString() : plain.toPlainString();
  }

  /** {@return the share with three decimals at most: {@code 0.833}} */
  static String share(double value) {
    return number(BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_UP));
  }
}
