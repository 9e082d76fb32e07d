package org.readout.html;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.readout.article.Article;
import org.readout.article.Citation;
import org.readout.brief.Line;
import org.readout.brief.Line.Section;
import org.readout.brief.StoryRecord;
import org.readout.record.Columns;
import org.readout.story.Account;
import org.readout.timeline.Scheduled;
import org.readout.timeline.TimelineEntry;
import org.readout.timex.DateRange;

/** The dated lines of a brief along one axis of days, with the days on which reports came out. */
final class Chronology {
  private static final int HEAD = 46;
  private static final int LANE = 24;
  private static final int LINE = 18;
  private static final int TWO_LINES = 34;

  /** What fits into one line on a telephone. */
  private static final int ONE_LINE = 46;

  private static final int AXIS = 34;

  /** Days before the first report that the axis may show: the fewest that hold most lines. */
  private static final List<Integer> BEFORE = List.of(30, 60, 120, 400);

  private static final int AFTER = 60;

  /** Percentage of the width that a number needs. */
  private static final double APART = 7;

  private static final double LEFT = 2;
  private static final double RIGHT = 98;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

  private record Dated(Line line, DateRange days) {}

  private final HtmlReports reports;
  private final Svg svg;

  Chronology(HtmlReports reports, Svg svg) {
    this.reports = reports;
    this.svg = svg;
  }

  /** Draws the dated lines of a story; nothing where there are fewer than two. */
  void draw(StoryRecord story, String id) throws IOException {
    List<Dated> lines = lines(story);
    if (lines.size() < 2) {
      return;
    }
    Axis axis = Axis.of(lines.stream().map(Dated::days).toList(), published(story));
    int height = HEAD + lines.stream().mapToInt(line -> height(line) + LANE).sum();
    svg.open(id, "When it happened, and what is to come", height);
    axis(axis, published(story), height);
    int top = HEAD;
    for (Dated line : lines) {
      line(line, axis, top);
      top += height(line) + LANE;
    }
    svg.close("The dashed lines are the days on which the numbered reports came out.");
  }

  private static List<Dated> lines(StoryRecord story) {
    Map<Citation, String> dates = new HashMap<>();
    for (TimelineEntry entry : story.timeline()) {
      entry.citations().forEach(citation -> dates.putIfAbsent(citation, entry.date()));
    }
    for (Scheduled planned : story.schedule()) {
      dates.putIfAbsent(planned.citation(), planned.when());
    }
    List<Dated> lines = new ArrayList<>();
    for (Line line : story.brief().of(Section.SCHEDULE)) {
      line.citations().stream()
          .map(citation -> dates.getOrDefault(citation, ""))
          .flatMap(date -> DateRange.ofValue(date).stream())
          .findFirst()
          .ifPresent(days -> lines.add(new Dated(line, days)));
    }
    return lines;
  }

  /** {@return the days on which reports came out, each with their numbers} */
  private Map<LocalDate, String> published(StoryRecord story) {
    Map<LocalDate, String> published = new TreeMap<>();
    for (Account account : story.story().accounts()) {
      Article article = account.article();
      String number = String.valueOf(reports.number(article.id()));
      article
          .published()
          .date()
          .ifPresent(day -> published.merge(day, number, (a, b) -> a + " " + b));
    }
    return published;
  }

  private void axis(Axis axis, Map<LocalDate, String> published, int height) throws IOException {
    svg.line(LEFT, AXIS, RIGHT, AXIS, "axis");
    svg.words(new Svg.Box(0, 0, 50, 18), DAY.format(axis.first()), "tick");
    svg.words(new Svg.Box(50, 0, 50, 18), DAY.format(axis.last()), "tick end");
    double from = -100;
    String numbers = "";
    for (Map.Entry<LocalDate, String> day : published.entrySet()) {
      double x = axis.place(day.getKey());
      svg.line(x, AXIS, x, height, "report");
      if (x - from > APART) {
        number(from, numbers);
        from = x;
        numbers = "";
      }
      numbers += (numbers.isEmpty() ? "" : " ") + day.getValue();
    }
    number(from, numbers);
  }

  private void number(double x, String numbers) throws IOException {
    if (!numbers.isEmpty()) {
      svg.centred(Math.clamp(x, 6, 94), AXIS - 6, Columns.fit(numbers, 24), "number");
    }
  }

  private static int height(Dated dated) {
    return statement(dated.line().text()).length() > ONE_LINE ? TWO_LINES : LINE;
  }

  private void line(Dated dated, Axis axis, int top) throws IOException {
    int lane = top + height(dated) + 9;
    double from = axis.place(dated.days().first());
    double to = axis.place(dated.days().last());
    String text = statement(dated.line().text());
    svg.link(reports.link(dated.line().citations().getFirst()), text);
    svg.words(new Svg.Box(0, top, 100, height(dated)), text, "label");
    svg.line(LEFT, lane, RIGHT, lane, "lane");
    if (axis.isOutside(dated.days())) {
      svg.centred(from, lane + 5, from < 50 ? "◂" : "▸", "outside");
    } else if (to - from < 1.5) {
      svg.circle(from, lane, 5, "moment");
    } else {
      svg.rectangle(new Svg.Box(from, lane - 5, to - from, 10), "stretch");
    }
    svg.endLink();
  }

  private static String statement(String text) {
    int bracket = text.endsWith(")") ? text.lastIndexOf(" (") : -1;
    return bracket > 0 ? text.substring(0, bracket) : text;
  }

  /**
   * The days from left to right; what lies far before or after the reports is put at the ends.
   *
   * @param first the day at the left
   * @param last the day at the right, after the first
   */
  private record Axis(LocalDate first, LocalDate last) {

    static Axis of(List<DateRange> lines, Map<LocalDate, String> published) {
      List<LocalDate> reports = new ArrayList<>(published.keySet());
      if (reports.isEmpty()) {
        lines.forEach(line -> reports.add(line.first()));
        reports.sort(LocalDate::compareTo);
      }
      LocalDate to = reports.getLast().plusDays(AFTER);
      LocalDate from = from(lines, reports.getFirst(), to);
      LocalDate first = reports.getFirst();
      LocalDate last = reports.getLast();
      for (DateRange line : lines) {
        if (line.overlaps(new DateRange(from, to))) {
          first = line.first().isBefore(first) ? line.first() : first;
          last = line.last().isAfter(last) ? line.last() : last;
        }
      }
      first = first.isBefore(from) ? from : first;
      last = last.isAfter(to) ? to : last;
      return new Axis(first, last.isAfter(first) ? last : first.plusDays(1));
    }

    private static LocalDate from(List<DateRange> lines, LocalDate report, LocalDate to) {
      for (int days : BEFORE) {
        DateRange shown = new DateRange(report.minusDays(days), to);
        if (lines.stream().filter(line -> line.overlaps(shown)).count() * 4 >= lines.size() * 3L) {
          return shown.first();
        }
      }
      return report.minusDays(BEFORE.getLast());
    }

    boolean isOutside(DateRange days) {
      return days.last().isBefore(first) || days.first().isAfter(last);
    }

    double place(LocalDate day) {
      double length = ChronoUnit.DAYS.between(first, last);
      double at = ChronoUnit.DAYS.between(first, day) / length;
      return LEFT + (RIGHT - LEFT) * Math.clamp(at, 0, 1);
    }
  }
}
