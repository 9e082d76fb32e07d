package org.readout.english;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes the values of answers in English: "2026-01-04/2026-01-07" is "4–7 January 2026". */
public final class Values {
  private static final String DAY =
      "\\d{4}-\\d{2}-\\d{2}(?:T(?:\\d{2}(?::\\d{2}){0,2}Z?|MO|MI|AF|EV|NI|DT))?";
  private static final Pattern VALUE =
      Pattern.compile(
          "(?<![\\w/-])(?:("
              + DAY
              + ")/("
              + DAY
              + ")|(\\d{4}-W\\d{2})|("
              + DAY
              + ")|(\\d{4})-(\\d{2})|P(\\d{1,6})([YMWD])|PT(\\d{1,6})([HMS]))(?![\\w/-])");
  private static final Pattern PART =
      Pattern.compile("(?<![\\w-])(\\d{4})-(SP|SU|FA|WI|Q[1-4]|H[12])(?![\\w/-])");
  private static final List<String> NTH = List.of("first", "second", "third", "fourth");
  private static final Pattern DAY_ONLY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern LONG_NUMBER = Pattern.compile("(?<![\\w.,/-])\\d{5,15}(?![\\w/-])");

  /** An age: "16 year". */
  private static final Pattern YEARS = Pattern.compile("(?<![\\d.])(?!1 year$)(\\d+) year$");

  private static final List<Map.Entry<String, String>> BOUNDS =
      List.of(
          Map.entry("<~", "nearly "),
          Map.entry(">=", "at least "),
          Map.entry("<=", "at most "),
          Map.entry(">", "more than "),
          Map.entry("<", "less than "),
          Map.entry("~", "about "));
  private static final Map<String, String> LENGTHS =
      Map.of("Y", "year", "M", "month", "W", "week", "D", "day");
  private static final Map<String, String> TIMES =
      Map.of("H", "hour", "M", "minute", "S", "second");

  private Values() {}

  /** {@return the value with each date and length in it in English: "4–7 January 2026"} */
  public static String inEnglish(String value) {
    String parted = PART.matcher(value).replaceAll(Values::part);
    String dated =
        VALUE.matcher(parted).replaceAll(match -> Matcher.quoteReplacement(value(match)));
    dated = YEARS.matcher(dated).replaceAll("$1 years");
    return English.oneLine(
        LONG_NUMBER.matcher(bounds(dated)).replaceAll(match -> thousands(match.group())));
  }

  private static String part(MatchResult match) {
    int number = match.group(2).charAt(1) - '1';
    String part =
        switch (match.group(2).charAt(0)) {
          case 'Q' -> "the " + NTH.get(number) + " quarter of ";
          case 'H' -> "the " + NTH.get(number) + " half of ";
          case 'F' -> "autumn ";
          case 'W' -> "winter ";
          default -> match.group(2).equals("SP") ? "spring " : "summer ";
        };
    return part + match.group(1);
  }

  private static String thousands(String digits) {
    return String.format(Locale.ROOT, "%,d", Long.parseLong(digits));
  }

  private static String bounds(String value) {
    String text = value;
    for (Map.Entry<String, String> bound : BOUNDS) {
      if (text.startsWith(bound.getKey())) {
        text = bound.getValue() + text.substring(bound.getKey().length()).strip();
      }
    }
    return text;
  }

  public static boolean isDay(String value) {
    return value.length() == 10 && DAY_ONLY.matcher(value).matches();
  }

  /** {@return the day without its year: "5 January"; the value itself when it is no day} */
  public static String day(String value) {
    try {
      LocalDate date = LocalDate.parse(value);
      return date.getDayOfMonth() + " " + month(date.getMonth());
    } catch (DateTimeException e) {
      return value;
    }
  }

  private static String value(MatchResult match) {
    try {
      if (match.group(1) != null) {
        return range(date(match.group(1)), date(match.group(2)));
      }
      if (match.group(3) != null) {
        return "the week of " + date(weekStart(match.group(3)));
      }
      if (match.group(4) != null) {
        return date(date(match.group(4))) + time(match.group(4));
      }
      return match.group(5) != null ? month(match) : length(match);
    } catch (DateTimeException e) {
      return match.group();
    }
  }

  private static String month(MatchResult match) {
    return month(Month.of(Integer.parseInt(match.group(6)))) + " " + match.group(5);
  }

  private static String length(MatchResult match) {
    boolean days = match.group(7) != null;
    String number = days ? match.group(7) : match.group(9);
    String unit = days ? LENGTHS.get(match.group(8)) : TIMES.get(match.group(10));
    return number + " " + unit + (number.equals("1") ? "" : "s");
  }

  private static String range(LocalDate from, LocalDate to) {
    if (from.equals(to)) {
      return date(from);
    }
    if (from.getYear() != to.getYear()) {
      return date(from) + " – " + date(to);
    }
    if (from.getMonth() != to.getMonth()) {
      return from.getDayOfMonth() + " " + month(from.getMonth()) + " – " + date(to);
    }
    return from.getDayOfMonth() + "–" + date(to);
  }

  private static String date(LocalDate date) {
    return date.getDayOfMonth() + " " + month(date.getMonth()) + " " + date.getYear();
  }

  private static String time(String value) {
    if (value.length() < 13) {
      return "";
    }
    return switch (value.substring(11, 13)) {
      case "MO" -> ", morning";
      case "MI" -> ", noon";
      case "AF" -> ", afternoon";
      case "EV" -> ", evening";
      case "NI" -> ", night";
      case "DT" -> ", by day";
      case "24" -> ", midnight";
      default ->
          value.length() > 13 ? ", " + value.substring(11, Math.min(16, value.length())) : "";
    };
  }

  private static LocalDate date(String value) {
    return LocalDate.parse(value.substring(0, 10));
  }

  private static LocalDate weekStart(String week) {
    return LocalDate.of(Integer.parseInt(week.substring(0, 4)), 1, 4)
        .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(week.substring(6)))
        .with(ChronoField.DAY_OF_WEEK, 1);
  }

  private static String month(Month month) {
    return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }
}
