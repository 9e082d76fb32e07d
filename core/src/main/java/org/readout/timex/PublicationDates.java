package org.readout.timex;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.readout.article.Article;
import org.readout.article.Published;
import org.readout.mention.Mention;
import org.readout.mention.MentionedArticle;
import org.readout.sentence.Token;

/**
 * Infers when reports were published from what they and the other reports of the same events say.
 *
 * <p>Every day near the dates that the reports tell is weighed: plans must lie ahead of it, what
 * has happened behind it; a weekday that another report tells with its date pins it down; "said on
 * Friday" puts it on Friday or soon after. Without such a clue a report is taken to stand near the
 * main event. A report that shares no names with a dated one, and tells no date, stays undated.
 */
public final class PublicationDates {

  private static final int REACH = 12;
  private static final int WEEK = 7;
  private static final double WRONG_SIDE = 6;

  /** No single clue may outweigh several others: reports err too. */
  private static final double MOST = 9;

  /** Reports of one event come out close together: what each day apart costs. */
  private static final double TOGETHER = 0.3;

  private static final double RELATED = 0.15;

  /** So many related reports tell enough; a thousand would each be weighed against all others. */
  private static final int WEIGHED = 60;

  private static final DateTimeFormatter SHOWN =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private final TimexFinder times = new TimexFinder();

  /** {@return the dates of the articles, in their order; stated and given ones as they are} */
  public List<Published> infer(List<MentionedArticle> articles) {
    if (articles.stream().allMatch(read -> read.article().published().date().isPresent())) {
      return articles.stream().map(read -> read.article().published()).toList();
    }
    List<Report> reports = articles.stream().map(this::report).toList();
    List<Published> dates = new ArrayList<>();
    for (Report report : reports) {
      Published published = report.article.published();
      dates.add(published.date().isPresent() ? published : infer(report, reports));
    }
    return List.copyOf(dates);
  }

  /** An article with its time expressions and the names in it. */
  private record Report(
      Article article,
      List<TimexFinder.Told> told,
      List<LocalDate> full,
      Set<String> names,
      boolean looksAhead) {

    /** Whether the two share enough names to tell of the same events. */
    boolean related(Report other) {
      Set<String> fewer = names.size() < other.names.size() ? names : other.names;
      Set<String> more = fewer == names ? other.names : names;
      int shared = 0;
      for (String name : fewer) {
        shared += more.contains(name) ? 1 : 0;
      }
      return shared >= 2 && shared >= RELATED * Math.min(names.size(), other.names.size());
    }
  }

  /** A day that a report tells, and how it points. */
  private record Dated(DateRange days, Tense tense, int count) {}

  private Report report(MentionedArticle article) {
    Set<String> names = new HashSet<>();
    for (Mention mention : article.mentions()) {
      if (mention.kind() == Mention.Kind.NAME) {
        names.add(article.article().words(mention.span()).toLowerCase(Locale.ROOT));
      }
    }
    article
        .reading()
        .names()
        .forEach(n -> names.add(n.span().of(article.article().text()).toLowerCase(Locale.ROOT)));
    List<TimexFinder.Told> told = times.told(article.article(), article.reading());
    return new Report(article.article(), told, full(told), names, looksAhead(article));
  }

  /** Whether more verbs look ahead than back. */
  private static boolean looksAhead(MentionedArticle article) {
    int balance = 0;
    for (var sentence : article.reading().sentences()) {
      for (Token token : sentence.tokens()) {
        boolean ahead = token.tag().equals("MD") && token.form().equalsIgnoreCase("will");
        balance += ahead ? 2 : token.tag().equals("VBD") ? -1 : 0;
      }
    }
    return balance > 0;
  }

  private Published infer(Report report, List<Report> reports) {
    List<Report> related = related(report, reports);
    List<LocalDate> anchors = anchors(related);
    if (anchors.isEmpty()) {
      return new Published(
          Optional.empty(), Published.Basis.INFERRED, "neither this nor a related report is dated");
    }
    List<Dated> events = new ArrayList<>();
    for (Report other : related) {
      events.addAll(days(other, anchors.getFirst()));
    }
    Optional<LocalDate> main = main(events, anchors);
    List<Weigh> clues = clues(report, near(events, main), anchors.getFirst());
    if (clues.isEmpty() || main.isEmpty()) {
      return near(report, main, anchors.getFirst());
    }
    List<LocalDate> published =
        related.stream().flatMap(other -> other.article.published().date().stream()).toList();
    return best(clues, main.get(), published);
  }

  private static List<Report> related(Report report, List<Report> reports) {
    List<Report> related = new ArrayList<>();
    for (Report other : reports) {
      if (other == report || related.size() < WEIGHED && report.related(other)) {
        related.add(other);
      }
    }
    return related;
  }

  /** A weekday means a day near the main event, not one weeks away. */
  private static List<Dated> near(List<Dated> events, Optional<LocalDate> main) {
    return events.stream()
        .filter(event -> main.isPresent() && away(event.days.first(), main.get()) <= REACH)
        .toList();
  }

  /** Full dates that the reports state or tell, the days of publication first. */
  private static List<LocalDate> anchors(List<Report> reports) {
    List<LocalDate> anchors = new ArrayList<>();
    for (Report report : reports) {
      report.article.published().date().ifPresent(anchors::add);
    }
    reports.forEach(report -> anchors.addAll(report.full));
    return anchors;
  }

  /** The days told with their year. */
  private static List<LocalDate> full(List<TimexFinder.Told> all) {
    List<LocalDate> full = new ArrayList<>();
    for (TimexFinder.Told told : all) {
      boolean day = told.timex().value().matches("\\d{4}-\\d\\d-\\d\\d.*");
      boolean year = told.timex().rule().contains("year") || told.timex().rule().equals("iso-day");
      if (day && year) {
        DateRange.ofValue(told.timex().value()).ifPresent(range -> full.add(range.first()));
      }
    }
    return List.copyOf(full);
  }

  /** The days told by a report near {@code anchor}; one without a year is of the nearest. */
  private static List<Dated> days(Report report, LocalDate anchor) {
    Map<String, Dated> days = new LinkedHashMap<>();
    for (TimexFinder.Told told : report.told) {
      boolean weekday =
          told.timex().rule().contains("weekday") && told.timex().value().startsWith("XXXX");
      if (weekday || told.timex().type() == Timex.Type.DURATION) {
        continue;
      }
      Optional<DateRange> range = nearest(told.timex().value(), anchor);
      boolean near =
          range.isPresent()
              && range.get().days() <= REACH
              && Math.abs(ChronoUnit.DAYS.between(anchor, range.get().first())) <= 60;
      if (near) {
        days.merge(
            told.timex().value(),
            new Dated(range.get(), told.tense(), 1),
            (a, b) -> new Dated(a.days, a.tense, a.count + 1));
      }
    }
    return List.copyOf(days.values());
  }

  private static Optional<DateRange> nearest(String value, LocalDate anchor) {
    if (!value.startsWith("XXXX-")) {
      return DateRange.ofValue(value);
    }
    Optional<DateRange> best = Optional.empty();
    long least = Long.MAX_VALUE;
    for (int year = anchor.getYear() - 1; year <= anchor.getYear() + 1; year++) {
      Optional<DateRange> range = DateRange.ofValue(value.replace("XXXX", "" + year));
      long away =
          range.map(r -> Math.abs(ChronoUnit.DAYS.between(anchor, r.first()))).orElse(least);
      if (away < least) {
        least = away;
        best = range;
      }
    }
    return best;
  }

  /** The day told most often; between equals, the one nearest to a day of publication. */
  private static Optional<LocalDate> main(List<Dated> events, List<LocalDate> anchors) {
    Map<LocalDate, Integer> counts = new TreeMap<>();
    for (Dated event : events) {
      counts.merge(
          event.days.first(), event.count * (event.days.days() == 1 ? 2 : 1), Integer::sum);
    }
    return counts.entrySet().stream()
        .max(
            Comparator.comparingInt((Map.Entry<LocalDate, Integer> e) -> e.getValue())
                .thenComparing(
                    e -> -Math.abs(ChronoUnit.DAYS.between(anchors.getFirst(), e.getKey()))))
        .map(Map.Entry::getKey);
  }

  /** What one clue says of a day, and in which words. */
  private record Weigh(Weight weight, String why) {}

  /** How much speaks against a day. */
  private interface Weight {
    double against(LocalDate day);
  }

  private static List<Weigh> clues(Report report, List<Dated> events, LocalDate anchor) {
    List<Weigh> clues = new ArrayList<>();
    for (TimexFinder.Told told : report.told) {
      String words = report.article.words(told.timex().span());
      String value = told.timex().value();
      if (value.startsWith("XXXX-WXX-") && told.timex().type() != Timex.Type.SET) {
        weekday(told, words, events).ifPresent(clues::add);
      }
    }
    for (Dated dated : days(report, anchor)) {
      explicit(dated).ifPresent(clues::add);
    }
    return clues;
  }

  /** Dates told with a tense: plans lie ahead, what has happened lies behind. */
  private static Optional<Weigh> explicit(Dated dated) {
    LocalDate first = dated.days.first();
    return switch (dated.tense) {
      case FUTURE ->
          Optional.of(
              new Weigh(
                  day -> before(day, first.minusDays(1)) + 0.1 * away(day, first.minusDays(2)),
                  "it looks ahead to " + SHOWN.format(first)));
      case PAST ->
          Optional.of(
              new Weigh(
                  day -> before(first, day) + 0.1 * away(day, first),
                  "it looks back on " + SHOWN.format(first)));
      case PRESENT, UNKNOWN -> Optional.empty();
    };
  }

  /** A weekday, which a date that other reports tell may pin down. */
  private static Optional<Weigh> weekday(TimexFinder.Told told, String words, List<Dated> events) {
    int number = told.timex().value().charAt("XXXX-WXX-".length()) - '0';
    boolean ahead = told.tense() == Tense.FUTURE;
    Optional<LocalDate> event =
        events.stream()
            .filter(dated -> dated.days.days() == 1)
            .map(dated -> dated.days.first())
            .filter(day -> day.getDayOfWeek().getValue() == number)
            .max(Comparator.naturalOrder());
    if (event.isPresent()) {
      LocalDate day = event.get();
      String why = "\"" + words + "\" is " + SHOWN.format(day) + ", a date that the reports tell";
      Weight weight =
          ahead
              ? d -> before(d, day) + before(day.minusDays(WEEK - 1), d)
              : d -> before(day, d) + before(d, day.plusDays(WEEK - 1)) + 0.3 * away(d, day);
      return Optional.of(new Weigh(weight, why));
    }
    if (ahead) {
      return Optional.empty();
    }
    String why = "it tells what was on \"" + words + "\"";
    return Optional.of(
        new Weigh(d -> 0.4 * Math.floorMod(d.getDayOfWeek().getValue() - number, WEEK), why));
  }

  /** Nothing when {@code a} is not after {@code b}, else much. */
  private static double before(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? WRONG_SIDE + away(a, b) : 0;
  }

  private static double away(LocalDate a, LocalDate b) {
    return Math.abs(ChronoUnit.DAYS.between(a, b));
  }

  /** How far a day is from the nearest day on which a related report was published. */
  private static double apart(LocalDate day, List<LocalDate> published) {
    return published.stream().mapToDouble(other -> away(day, other)).min().orElse(0);
  }

  private static Published near(Report report, Optional<LocalDate> main, LocalDate anchor) {
    if (main.isEmpty()) {
      return new Published(
          Optional.of(anchor),
          Published.Basis.INFERRED,
          "the related reports are of " + SHOWN.format(anchor));
    }
    LocalDate day = main.get().plusDays(report.looksAhead ? -1 : 1);
    String side = report.looksAhead ? "it looks ahead to" : "it looks back on";
    return new Published(
        Optional.of(day),
        Published.Basis.INFERRED,
        side + " the events of " + SHOWN.format(main.get()) + " without telling a day");
  }

  private static Published best(List<Weigh> clues, LocalDate main, List<LocalDate> published) {
    LocalDate best = main;
    double least = Double.MAX_VALUE;
    for (int shift = -3 * REACH; shift <= 3 * REACH; shift++) {
      LocalDate day = main.plusDays(shift);
      double against = 0.02 * Math.abs(shift) + TOGETHER * apart(day, published);
      for (Weigh clue : clues) {
        against += Math.min(MOST, clue.weight.against(day));
      }
      if (against < least) {
        least = against;
        best = day;
      }
    }
    List<String> reasons = clues.stream().map(Weigh::why).distinct().limit(3).toList();
    return new Published(Optional.of(best), Published.Basis.INFERRED, String.join("; ", reasons));
  }
}
