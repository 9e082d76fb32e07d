package org.readout.intake.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the day from a date in metadata: ISO 8601 with or without time, RFC 1123, and English forms
 * such as "January 4, 2026". The day is the one in the zone that is given with it.
 */
public final class DayParser {

  private static final Pattern ISO_WITH_TIME = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[Tt ]\\d");

  /** RFC 822 as feeds write it: weekdays that are wrong or missing, zones by name, short years. */
  private static final Pattern RFC_822 =
      Pattern.compile(
          "(?:[A-Za-z]{2,9},?\\s+)?(\\d{1,2}\\s+[A-Za-z]{3,9})\\s+(\\d{4}|\\d{2})\\s+\\d{1,2}:.*");

  private static final List<DateTimeFormatter> FORMATS =
      List.of(
          DateTimeFormatter.ISO_LOCAL_DATE,
          DateTimeFormatter.BASIC_ISO_DATE,
          DateTimeFormatter.RFC_1123_DATE_TIME,
          english("MMMM d, uuuu"),
          english("MMM d, uuuu"),
          english("d MMMM uuuu"),
          english("d MMM uuuu"),
          english("uuuu/M/d"));

  private DayParser() {}

  public static Optional<LocalDate> parse(String text) {
    String trimmed = text.strip();
    Matcher withTime = ISO_WITH_TIME.matcher(trimmed);
    if (withTime.lookingAt()) {
      trimmed = withTime.group(1);
    }
    Matcher rfc822 = RFC_822.matcher(trimmed);
    if (rfc822.matches()) {
      String year = rfc822.group(2);
      trimmed =
          rfc822.group(1).replaceAll("\\s+", " ") + " " + (year.length() == 2 ? "20" : "") + year;
    }
    for (DateTimeFormatter format : FORMATS) {
      Optional<LocalDate> day = parse(trimmed, format);
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  /** {@return the moment, when the text is ISO 8601 with time and zone} */
  static Optional<OffsetDateTime> moment(String text) {
    try {
      return Optional.of(OffsetDateTime.parse(text.strip()));
    } catch (DateTimeException notAMoment) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> parse(String text, DateTimeFormatter format) {
    try {
      return Optional.of(format.parse(text, LocalDate::from));
    } catch (DateTimeException notThisFormat) {
      return Optional.empty();
    }
  }

  private static DateTimeFormatter english(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH);
  }
}
