package org.readout.timex;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** Arithmetic on days, and how TIMEX3 writes the week, month, quarter ... that a day lies in. */
final class Calendar {

  private Calendar() {}

  /** {@return the value of the period of {@code unit} around {@code day}} */
  static String period(LocalDate day, String unit) {
    int year = day.getYear();
    return switch (unit) {
      case "W", "F" ->
          String.format(
              Locale.ROOT,
              "%04d-W%02d",
              day.get(IsoFields.WEEK_BASED_YEAR),
              day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
      case "M" -> day.toString().substring(0, 7);
      case "Q" -> year(year) + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
      case "Y" -> year(year);
      case "DE" -> year(year).substring(0, 3) + "X";
      case "CE" -> year(year).substring(0, 2) + "XX";
      default -> day.toString();
    };
  }

  /** {@return the value of a period of {@code unit} when nothing tells which} */
  static String unknown(String unit) {
    return switch (unit) {
      case "W", "F" -> "XXXX-WXX";
      case "M" -> "XXXX-XX";
      case "Q" -> "XXXX-QX";
      case "Y", "DE", "CE" -> "XXXX";
      default -> "XXXX-XX-XX";
    };
  }

  /** {@return {@code day} moved by {@code count} units} */
  static LocalDate shift(LocalDate day, long count, String unit) {
    return switch (unit) {
      case "W" -> day.plusWeeks(count);
      case "F" -> day.plusWeeks(2 * count);
      case "M" -> day.plusMonths(count);
      case "Q" -> day.plusMonths(3 * count);
      case "Y" -> day.plusYears(count);
      case "DE" -> day.plusYears(10 * count);
      case "CE" -> day.plusYears(100 * count);
      case "TH" -> day.plusDays(count / 24);
      case "TM", "TS" -> day;
      default -> day.plusDays(count);
    };
  }

  /** {@return four digits} */
  static String year(int year) {
    return String.format(Locale.ROOT, "%04d", year);
  }

  /** {@return the most days that a period of {@code unit} has} */
  static long days(String unit) {
    return switch (unit) {
      case "W" -> 7;
      case "F" -> 14;
      case "M" -> 31;
      case "Q" -> 92;
      case "Y" -> 366;
      case "DE" -> 3653;
      case "CE" -> 36_525;
      default -> 1;
    };
  }

  /**
   * {@return the day of a feast in a year}
   *
   * @param rule {@code 07-14} for 14 July, {@code easter-2} for two days before Easter Sunday, or
   *     {@code 11-4-4} for the fourth Thursday of November; {@code -1} is the last
   */
  static LocalDate holiday(String rule, int year) {
    if (rule.startsWith("easter")) {
      String days = rule.substring("easter".length());
      return easter(year).plusDays(days.isEmpty() ? 0 : Integer.parseInt(days));
    }
    Month month = Month.of(Integer.parseInt(rule.substring(0, 2)));
    if (rule.length() == 5) {
      return LocalDate.of(year, month, Integer.parseInt(rule.substring(3)));
    }
    int last = rule.lastIndexOf('-');
    int ordinal = Integer.parseInt(rule.substring(3, last));
    return nth(year, month, ordinal, DayOfWeek.of(Integer.parseInt(rule.substring(last + 1))));
  }

  private static LocalDate nth(int year, Month month, int ordinal, DayOfWeek weekday) {
    return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(ordinal, weekday));
  }

  /** Easter Sunday in the Gregorian calendar (the anonymous algorithm of Nature, 1876). */
  private static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int n = h + l - 7 * m + 114;
    return LocalDate.of(year, n / 31, n % 31 + 1);
  }
}
