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

  /** {@return the day of a movable or fixed feast in a year} */
  static LocalDate holiday(String name, int year) {
    return switch (name) {
      case "new-year" -> LocalDate.of(year, Month.JANUARY, 1);
      case "mlk-day" -> nth(year, Month.JANUARY, 3, DayOfWeek.MONDAY);
      case "valentine" -> LocalDate.of(year, Month.FEBRUARY, 14);
      case "good-friday" -> easter(year).minusDays(2);
      case "easter" -> easter(year);
      case "may-day" -> LocalDate.of(year, Month.MAY, 1);
      case "memorial-day" -> nth(year, Month.MAY, -1, DayOfWeek.MONDAY);
      case "independence-day" -> LocalDate.of(year, Month.JULY, 4);
      case "labor-day" -> nth(year, Month.SEPTEMBER, 1, DayOfWeek.MONDAY);
      case "halloween" -> LocalDate.of(year, Month.OCTOBER, 31);
      case "veterans-day" -> LocalDate.of(year, Month.NOVEMBER, 11);
      case "thanksgiving" -> nth(year, Month.NOVEMBER, 4, DayOfWeek.THURSDAY);
      case "christmas-eve" -> LocalDate.of(year, Month.DECEMBER, 24);
      case "christmas" -> LocalDate.of(year, Month.DECEMBER, 25);
      case "boxing-day" -> LocalDate.of(year, Month.DECEMBER, 26);
      case "new-years-eve" -> LocalDate.of(year, Month.DECEMBER, 31);
      default -> throw new IllegalArgumentException("no such holiday: " + name);
    };
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
