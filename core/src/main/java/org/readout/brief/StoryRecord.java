package org.readout.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
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
      String value = English.value(assertion.value());
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
        OptionalLong given = dates.contains("/") ? English.days(dates) : OptionalLong.empty();
        OptionalLong other = length.contains("/") ? OptionalLong.empty() : English.days(length);
        if (given.isPresent() && other.isPresent() && given.getAsLong() != other.getAsLong()) {
          String days = given.getAsLong() == 1 ? " day, not " : " days, not ";
          return English.value(dates)
              + " is "
              + English.number(given.getAsLong())
              + days
              + English.number(other.getAsLong());
        }
      }
    }
    return English.value(point.why());
  }

  /** {@return the point with this id} */
  public Optional<Point> point(String id) {
    return points.stream().filter(point -> point.id().equals(id)).findFirst();
  }
}
