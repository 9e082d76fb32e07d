package org.readout.brief;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.english.Values;
import org.readout.indicator.Indicator;
import org.readout.origin.Provenance;
import org.readout.point.Assertion;
import org.readout.point.Point;
import org.readout.story.Account;
import org.readout.story.Story;
import org.readout.timeline.Scheduled;
import org.readout.timeline.TimelineEntry;

/** A story with all that was found in it and the brief written from it. */
public record StoryRecord(
    Story story,
    List<Point> points,
    Provenance provenance,
    List<Scheduled> schedule,
    List<TimelineEntry> timeline,
    List<Indicator> indicators,
    Brief brief) {

  private static final List<String> NUMBERS =
      List.of(
          "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");
  private static final Pattern RANGE =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2})/(\\d{4}-\\d{2}-\\d{2})");
  private static final Pattern DAYS = Pattern.compile("P(\\d{1,6})D");

  public StoryRecord {
    points = List.copyOf(points);
    schedule = List.copyOf(schedule);
    timeline = List.copyOf(timeline);
    indicators = List.copyOf(indicators);
  }

  /**
   * {@return what each report is called in the brief, by article id: its outlet, else its title in
   * quotation marks, else its file; no name is used twice}
   */
  public Map<String, String> labels() {
    return Reports.labels(story.accounts().stream().map(Account::article).toList());
  }

  /** {@return the answers to a point by what they say, in English, in the order of the point} */
  public static Map<String, List<Assertion>> answers(Point point) {
    Map<String, List<Assertion>> answers = new LinkedHashMap<>();
    for (Assertion assertion : point.assertions()) {
      String value = Values.inEnglish(assertion.value());
      answers.computeIfAbsent(value, key -> new ArrayList<>()).add(assertion);
    }
    return answers;
  }

  /**
   * {@return why the answers stand to each other as they do: "4–7 May 2025 is four days, not
   * three"}
   */
  public static String reason(Point point) {
    List<String> values = point.assertions().stream().map(Assertion::value).distinct().toList();
    for (String dates : values) {
      for (String length : values) {
        OptionalLong given = dates.contains("/") ? days(dates) : OptionalLong.empty();
        OptionalLong other = length.contains("/") ? OptionalLong.empty() : days(length);
        if (given.isPresent() && other.isPresent() && given.getAsLong() != other.getAsLong()) {
          String days = given.getAsLong() == 1 ? " day, not " : " days, not ";
          return Values.inEnglish(dates)
              + " is "
              + number(given.getAsLong())
              + days
              + number(other.getAsLong());
        }
      }
    }
    return Values.inEnglish(point.why());
  }

  /** {@return the point with this id} */
  public Optional<Point> point(String id) {
    return points.stream().filter(point -> point.id().equals(id)).findFirst();
  }

  /** {@return the number in words up to twelve} */
  private static String number(long number) {
    return number >= 0 && number < NUMBERS.size()
        ? NUMBERS.get((int) number)
        : String.format(Locale.ROOT, "%,d", number);
  }

  /** {@return how many days the range of days has; empty for other values} */
  private static OptionalLong days(String value) {
    Matcher range = RANGE.matcher(value);
    try {
      if (range.matches()) {
        LocalDate from = LocalDate.parse(range.group(1));
        return OptionalLong.of(ChronoUnit.DAYS.between(from, LocalDate.parse(range.group(2))) + 1);
      }
      Matcher length = DAYS.matcher(value);
      return length.matches()
          ? OptionalLong.of(Long.parseLong(length.group(1)))
          : OptionalLong.empty();
    } catch (DateTimeException e) {
      return OptionalLong.empty();
    }
  }
}
