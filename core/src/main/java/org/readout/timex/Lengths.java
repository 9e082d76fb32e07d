package org.readout.timex;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.readout.timex.RuleBook.Found;

/** Makes the TIMEX3 values of durations, sets and times of day. */
final class Lengths {

  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** {@return the value of a duration or set} */
  Optional<String> value(Found found) {
    String argument = found.rule().argument();
    return switch (found.rule().maker()) {
      case "length" -> length(argument.isEmpty() ? found.get("NUM") : argument, unit(found));
      case "every" ->
          length(
              found.has("NUM") ? found.get("NUM") : argument.isEmpty() ? "1" : argument,
              unit(found));
      case "everyday" -> Optional.of("XXXX-WXX-" + found.get("WEEKDAY") + found.get("WEEKDAYS"));
      case "everymonth" -> Optional.of("XXXX-" + found.get("MONTH"));
      case "everyseason" -> Optional.of("XXXX-" + found.get("SEASON"));
      default -> throw new IllegalStateException("no such maker: " + found.rule().maker());
    };
  }

  /** {@return the unit captured, whatever its class} */
  static String unit(Found found) {
    for (String name : new String[] {"UNIT", "UNITS", "UNIT1", "PERIOD"}) {
      if (found.has(name)) {
        return found.get(name);
      }
    }
    throw new IllegalStateException("no unit in rule " + found.rule().id());
  }

  private static Optional<String> length(String amount, String unit) {
    if (amount.length() > 12) {
      return Optional.empty();
    }
    if (amount.equals("X")) {
      return Optional.of("P" + letters("X", unit));
    }
    BigDecimal number = new BigDecimal(amount);
    if (number.compareTo(HALF) == 0) {
      return half(unit);
    }
    BigDecimal scaled =
        switch (unit) {
          case "DE" -> number.multiply(BigDecimal.TEN);
          case "CE" -> number.multiply(BigDecimal.valueOf(100));
          case "F" -> number.multiply(BigDecimal.TWO);
          default -> number;
        };
    String coarse = unit.equals("DE") || unit.equals("CE") ? "Y" : unit.equals("F") ? "W" : unit;
    return Optional.of("P" + letters(scaled.stripTrailingZeros().toPlainString(), coarse));
  }

  private static String letters(String amount, String unit) {
    return unit.startsWith("T") ? "T" + amount + unit.substring(1) : amount + unit;
  }

  private static Optional<String> half(String unit) {
    return switch (unit) {
      case "TM" -> Optional.of("PT30S");
      case "TH" -> Optional.of("PT30M");
      case "D" -> Optional.of("PT12H");
      case "Y" -> Optional.of("P6M");
      case "DE" -> Optional.of("P5Y");
      case "CE" -> Optional.of("P50Y");
      default -> Optional.of("P0.5" + unit);
    };
  }

  /** {@return the time of day told, on {@code day}} */
  Optional<String> clock(Found found, String day) {
    if (found.has("PART") && !found.has("HOUR")) {
      return Optional.of(day + "T" + found.get("PART"));
    }
    if (!found.rule().argument().isEmpty()) {
      return Optional.of(day + "T" + found.rule().argument());
    }
    if (found.has("HHMM")) {
      return Optional.of(day + "T" + found.get("HHMM") + zone(found, day));
    }
    int hour = hour(found);
    String minute = found.has("MINUTE") ? found.get("MINUTE") : "00";
    if (found.has("DOTTED")) {
      minute = found.get("DOTTED").substring(found.get("DOTTED").indexOf(':') + 1);
    }
    return hour < 0 || hour > 24
        ? Optional.empty()
        : Optional.of(day + "T" + Values.two(hour) + ":" + minute + zone(found, day));
  }

  /** "ET" is another zone in summer; without a day nothing is told of it. */
  private static String zone(Found found, String day) {
    String zone = found.get("ZONE");
    if (!zone.contains("/")) {
      return zone;
    }
    return day.startsWith("X")
        ? ""
        : ZoneId.of(zone).getRules().getOffset(LocalDate.parse(day).atTime(12, 0)).getId();
  }

  private static int hour(Found found) {
    String told = found.get("HOUR") + found.get("NUM") + found.get("DOTTED").split(":")[0];
    if (told.length() > 2) {
      return -1;
    }
    int hour = Integer.parseInt(told);
    return switch (found.get("AMPM")) {
      case "am" -> hour > 12 ? -1 : hour % 12;
      case "pm" -> hour > 12 ? -1 : hour % 12 + 12;
      default ->
          "AF EV NI".contains(found.get("PART")) && found.has("PART") && hour < 12
              ? hour + 12
              : hour;
    };
  }

  /** {@return the day that a time without one is told of} */
  static String dayOf(Moment moment) {
    return moment.published().map(LocalDate::toString).orElse("XXXX-XX-XX");
  }

  /**
   * {@return the day of "today", "yesterday" or "tomorrow" in the expression, else of the moment}
   */
  static String dayOf(Found found, Moment moment) {
    int shift = shift(found.pieces().get(found.end() - 1).low());
    return shift == 0
        ? dayOf(moment)
        : moment.published().map(day -> day.plusDays(shift).toString()).orElse("XXXX-XX-XX");
  }

  private static int shift(String word) {
    return switch (word) {
      case "yesterday" -> -1;
      case "tomorrow" -> 1;
      default -> 0;
    };
  }
}
