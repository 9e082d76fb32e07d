package org.readout.lab.points;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * One measured value.
 *
 * @param name such as {@code point_recall}
 * @param value from 0 to 1; 0 when there was nothing to measure
 * @param n how many items it rests on
 */
record Figure(String name, double value, int n) {
  /** {@return the share {@code part / n}, 0 when there is nothing} */
  static Figure share(String name, double part, int n) {
    return new Figure(name, n == 0 ? 0 : part / n, n);
  }

  /** {@return the value with three decimals, ties to even as Python prints them} */
  String rounded() {
    return new BigDecimal(value).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
  }

  /** {@return one line: name, value and number in columns} */
  String line() {
    return String.format(Locale.ROOT, "%-24s %6s  (n=%d)", name, rounded(), n);
  }
}
