package org.readout.intake.fact;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.intake.body.Table;

/**
 * Reads dates as pages write them: ISO 8601, RFC 1123, "4. März 2023", "March 4, 2023", "4 de marzo
 * de 2023", "04.03.2023", "2023年3月4日". The names of months are in {@code months.tsv}.
 *
 * <p>"03/04/2023" is the 3rd of April, unless the page is written in American English.
 */
public final class DateWords {

  /**
   * A date in a text.
   *
   * @param day in the zone in which it is written
   * @param moment with time and zone, when both are written
   * @param start of its words in the text
   * @param end of its words
   */
  record Found(LocalDate day, Optional<OffsetDateTime> moment, int start, int end) {}

  private static final String TIME =
      "(?:[T ,]{1,3}(\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?:[.,]\\d{1,9})?\\s?(Z|UTC|GMT|[+-]\\d{2}:?\\d{2})?)?";
  private static final Pattern ISO =
      Pattern.compile("(?<!\\d)((?:19|20)\\d{2})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)" + TIME);
  private static final Pattern BASIC =
      Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(\\d{2})(\\d{2})(?:T?\\d{4,6}Z?)?(?!\\d)");
  private static final Pattern EAST =
      Pattern.compile("((?:19|20)\\d{2})\\s?[年년]\\s?(\\d{1,2})\\s?[月월]\\s?(\\d{1,2})\\s?[日일]");
  private static final Pattern NUMERIC =
      Pattern.compile(
          "(?<![\\d.])(\\d{1,2})\\s?([./-])\\s?(\\d{1,2})\\s?\\2\\s?((?:19|20)\\d{2}|\\d{2})(?![\\d])");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|\\.|º|ª)?[\\s-]{1,2}(?:de |d['’]|of )?(\\p{L}{3,12})\\.?,?[\\s-]{1,2}(?:de |del )?((?:19|20)\\d{2})(?!\\d)"
              + TIME);
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "(?<!\\p{L})(\\p{L}{3,12})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\\d{2})(?!\\d)");
  private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2100, 1, 1);
  private static final int LONGEST = 400;

  private final Map<String, Integer> months = new HashMap<>();

  /** {@return a reader that knows the names of months} */
  public static DateWords load() {
    DateWords words = new DateWords();
    for (String[] row : Table.rows(DateWords.class, "months.tsv", 13)) {
      for (int month = 1; month <= 12; month++) {
        for (String name : row[month].split(" ")) {
          words.months.putIfAbsent(name, month);
        }
      }
    }
    return words;
  }

  /** {@return the first date in the text; {@code american} when months go before days} */
  Optional<Found> find(String text, boolean american) {
    String head = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    List<Found> all = new ArrayList<>();
    Matcher iso = ISO.matcher(head);
    while (iso.find()) {
      add(all, iso, new int[] {1, 3, 4, 5});
    }
    Matcher day = DAY_FIRST.matcher(head);
    while (day.find()) {
      named(day.group(2)).ifPresent(month -> add(all, day, month, new int[] {3, 0, 1, 4}));
    }
    Matcher month = MONTH_FIRST.matcher(head);
    while (month.find()) {
      named(month.group(1)).ifPresent(number -> add(all, month, number, new int[] {3, 0, 2, 0}));
    }
    Matcher east = EAST.matcher(head);
    while (east.find()) {
      add(all, east, new int[] {1, 2, 3, 0});
    }
    if (all.isEmpty()) {
      numeric(head, american, all);
      Matcher basic = BASIC.matcher(head);
      while (basic.find()) {
        add(all, basic, new int[] {1, 2, 3, 0});
      }
    }
    return all.stream().min((a, b) -> Integer.compare(a.start, b.start));
  }

  private void numeric(String head, boolean american, List<Found> all) {
    Matcher matcher = NUMERIC.matcher(head);
    while (matcher.find()) {
      int a = Integer.parseInt(matcher.group(1));
      int b = Integer.parseInt(matcher.group(3));
      boolean monthFirst = b > 12 || american && a <= 12 && !matcher.group(2).equals(".");
      int year = Integer.parseInt(matcher.group(4));
      year += year < 100 ? 2000 : 0;
      add(all, matcher, new int[] {year, monthFirst ? a : b, monthFirst ? b : a}, 0);
    }
  }

  private Optional<Integer> named(String word) {
    return Optional.ofNullable(months.get(word.toLowerCase(Locale.ROOT)));
  }

  private static void add(List<Found> all, Matcher at, int[] groups) {
    int month = Integer.parseInt(at.group(groups[1]));
    add(all, at, month, groups);
  }

  private static void add(List<Found> all, Matcher at, int month, int[] groups) {
    int year = Integer.parseInt(at.group(groups[0]));
    add(all, at, new int[] {year, month, Integer.parseInt(at.group(groups[2]))}, groups[3]);
  }

  private static void add(List<Found> all, Matcher at, int[] day, int time) {
    try {
      LocalDate date = LocalDate.of(day[0], day[1], day[2]);
      if (!date.isBefore(FIRST) && date.isBefore(LAST)) {
        Optional<OffsetDateTime> moment = time == 0 ? Optional.empty() : moment(date, at, time);
        all.add(new Found(date, moment, at.start(), at.end()));
      }
    } catch (DateTimeException notADay) {
      // Numbers that only look like a date.
      return;
    }
  }

  private static Optional<OffsetDateTime> moment(LocalDate date, Matcher at, int group) {
    String zone = at.group(group + 3);
    if (at.group(group) == null || zone == null) {
      return Optional.empty();
    }
    LocalTime time =
        LocalTime.of(
            Integer.parseInt(at.group(group)),
            Integer.parseInt(at.group(group + 1)),
            at.group(group + 2) == null ? 0 : Integer.parseInt(at.group(group + 2)));
    boolean universal = !zone.startsWith("+") && !zone.startsWith("-");
    ZoneOffset offset = universal ? ZoneOffset.UTC : ZoneOffset.of(zone);
    return Optional.of(OffsetDateTime.of(date, time, offset));
  }
}
