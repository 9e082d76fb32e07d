package org.readout.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.readout.article.Block;
import org.readout.article.Citation;
import org.readout.brief.Line.Section;
import org.readout.event.Event;
import org.readout.event.Modality;
import org.readout.point.Assertion;
import org.readout.point.Point;
import org.readout.point.Verdict;
import org.readout.question.PointType;
import org.readout.story.Account;

/** What happened, what the reports agree on, where they conflict, what only one of them says. */
final class PointLines {
  private static final int FACTS = 7;
  private static final int AGREED = 12;
  private static final int SINGLES = 10;
  private static final int SINGLES_OF_ONE = 3;
  private static final int EARLY = 4;
  private static final int MANY = 6;
  private static final int CLOSELY = 8;

  /** How many of the weightiest shared points are read closely for the top of the page. */
  private static final int CONSIDERED = 60;

  private record Weighed(Point point, int weight, int news) {}

  private final Reports reports;
  private final Telling telling;
  private final Rivals rivals;
  private final Wording wording;
  private final List<Point> points;
  private final Page page;
  private final List<Citation> stated = new ArrayList<>();

  PointLines(Reports reports, Telling telling, List<Point> points, Page page) {
    this.reports = reports;
    this.telling = telling;
    this.rivals = new Rivals(reports, telling);
    this.wording = telling.wording();
    this.points =
        points.stream()
            .map(point -> new Weighed(point, 1000 * point.salience() + point.articles(), 0))
            .sorted(Comparator.comparingInt(Weighed::weight).reversed())
            .map(Weighed::point)
            .toList();
    this.page = page;
  }

  void write() {
    facts();
    conflictNotice();
    agreed();
    conflicts();
    singles();
  }

  private void facts() {
    int most = hasConflict() ? FACTS - 1 : FACTS;
    List<Weighed> weighty =
        Stream.concat(
                points.stream().filter(this::isFact).limit(CONSIDERED),
                points.stream()
                    .filter(this::isOpening)
                    .limit(CONSIDERED)
                    .filter(point -> telling.tellers(point).size() > 1))
            .map(this::weighed)
            .sorted(Comparator.comparingInt(Weighed::weight).reversed())
            .toList();
    Set<String> events = new HashSet<>();
    weighty.stream().filter(w -> w.news() > 0).forEach(w -> fact(w.point(), most, events));
    weighty.stream().filter(w -> w.news() == 0).forEach(w -> fact(w.point(), 5, events));
    if (page.size(Section.WHAT_HAPPENED) < 3) {
      events(most);
    }
    if (page.size(Section.WHAT_HAPPENED) == 0) {
      openings();
    }
  }

  private boolean isFact(Point point) {
    boolean shared = point.articles() > 1 || reports.accounts().size() == 1;
    boolean weighty = point.salience() > 1 && isEvent(point);
    return shared && weighty && isTogether(point);
  }

  /** What stands at the head of one report may be told by others in words of another point. */
  private boolean isOpening(Point point) {
    Assertion only = point.assertions().getFirst();
    return point.articles() == 1
        && reports.accounts().size() > 1
        && isEvent(point)
        && isTogether(point)
        && (reports.isLead(only.citation()) || reports.inTitle(only.citation()));
  }

  private static boolean isEvent(Point point) {
    return point.type() != PointType.POSITION && point.type() != PointType.ROLE;
  }

  /**
   * A headline fact is what many reports tell in their headlines and first sentences; then an event
   * with an actor, or a date, a length, a number or a rank.
   */
  private Weighed weighed(Point point) {
    int news =
        point.assertions().stream().limit(CLOSELY).mapToInt(a -> news(point, a)).max().orElse(0);
    List<Assertion> told = telling.tellers(point);
    int weight = 2 * point.salience() + 3 * Math.min(told.size(), MANY) + news / 2;
    weight += 4 * count(told, reports::isLead) + 4 * count(told, reports::inTitle);
    weight += telling.isDated(point) ? 3 : 0;
    weight -= telling.isSpeech(point) ? 10 - Math.min(4, told.size()) : 0;
    return new Weighed(point, weight, news);
  }

  private static int count(List<Assertion> told, Predicate<Citation> where) {
    long count = told.stream().map(Assertion::citation).filter(where).count();
    return (int) Math.min(MANY, count);
  }

  private int news(Point point, Assertion assertion) {
    boolean acted = eventKey(assertion).isPresent();
    boolean figure =
        reports.quantities(assertion.citation()).stream().anyMatch(FindingLines::isTelling);
    boolean told =
        switch (assertion.modality()) {
          case HAPPENED, PLANNED -> true;
          case URGED, POSSIBLE, DENIED, HYPOTHETICAL -> false;
        };
    boolean coded =
        reports.events(assertion.citation()).stream().anyMatch(event -> isVerb(assertion, event));
    int score =
        (acted ? 8 : coded ? 3 : 0) + (Telling.isMeasured(point) ? 6 : 0) + (figure ? 2 : 0);
    return told ? score : score / 3;
  }

  /**
   * {@return what is told of whom: two lines about one meeting of the same people say one thing}
   */
  private Optional<String> eventKey(Assertion assertion) {
    String article = assertion.citation().article();
    for (Event event : reports.events(assertion.citation())) {
      boolean told = event.modality() == Modality.HAPPENED || event.modality() == Modality.PLANNED;
      Optional<String> actor = event.actor().flatMap(span -> reports.nameAt(article, span));
      if (told && actor.isPresent() && isActor(assertion, event)) {
        String other = event.recipient().flatMap(span -> reports.nameAt(article, span)).orElse("");
        return Optional.of(event.type() + event.mode().orElse("") + actor.get() + "/" + other);
      }
    }
    return Optional.empty();
  }

  private boolean isVerb(Assertion assertion, Event event) {
    return reports
        .syntax(assertion.citation())
        .filter(syntax -> syntax.isVerb(event.trigger()))
        .isPresent();
  }

  private boolean isActor(Assertion assertion, Event event) {
    return reports
        .syntax(assertion.citation())
        .flatMap(syntax -> event.actor().map(actor -> syntax.isActor(actor, event.trigger())))
        .orElse(false);
  }

  private void fact(Point point, int most, Set<String> events) {
    if (page.size(Section.WHAT_HAPPENED) >= most) {
      return;
    }
    Optional<String> event =
        point.type() == PointType.ORDINAL ? Optional.empty() : eventKey(telling.told(point));
    if (event.isEmpty() || !events.contains(event.get())) {
      boolean told = telling.isStatement(point) && !telling.isHeadline(point);
      boolean written = told && written(Section.WHAT_HAPPENED, point);
      event.filter(key -> written).ifPresent(events::add);
    }
  }

  /** Early events stand in where the points say little. */
  private void events(int most) {
    for (Account account : reports.accounts()) {
      for (Event event : account.events()) {
        boolean early = event.sentence() < EARLY && event.actor().isPresent();
        if (page.size(Section.WHAT_HAPPENED) < Math.min(most, 5)
            && early
            && event.modality() == Modality.HAPPENED) {
          one(Section.WHAT_HAPPENED, wording.clause(account.article().cite(event.span())));
        }
      }
    }
  }

  private void one(Section section, Wording.Clause clause) {
    Citation first = clause.citations().getFirst();
    if (clause.whole() && !page.hasTold(first) && !telling.isToldBy(first, stated)) {
      stated.add(first);
      String label = reports.label(first.article());
      page.tell(section, new Page.Told(clause.text(), label, clause.citations(), Optional.empty()));
    }
  }

  /** When nothing else is known, each report's own first words. */
  private void openings() {
    for (Account account : reports.accounts().stream().limit(FACTS).toList()) {
      Optional<Block> first = account.article().report().stream().findFirst();
      first.ifPresent(block -> {
        Citation citation = account.article().cite(block.span());
        String label = reports.label(account.article().id());
        String text = wording.shown(citation);
        String support = label.startsWith("“") ? "" : label;
        page.tell(
            Section.WHAT_HAPPENED,
            new Page.Told(text, support, List.of(citation), Optional.empty()));
      });
    }
  }

  private boolean hasConflict() {
    return points.stream().anyMatch(PointLines::isBetweenReports);
  }

  private static boolean isBetweenReports(Point point) {
    return point.verdict() == Verdict.CONFLICT && point.articles() > 1;
  }

  /** Tells at the top that there are conflicts, so that nobody stops reading before them. */
  private void conflictNotice() {
    List<Point> disputed = points.stream().filter(PointLines::isBetweenReports).toList();
    if (disputed.isEmpty()) {
      return;
    }
    Point first = disputed.getFirst();
    String lead =
        disputed.size() == 1
            ? "Reports conflict: "
            : "Reports conflict on " + disputed.size() + " points, first: ";
    String text = lead + rivals.conflict(first);
    page.write(
        Section.WHAT_HAPPENED, new Page.Told(text, "", Telling.citations(first), Optional.empty()));
  }

  /** Who holds an office is background, and comes after what happened. */
  private void agreed() {
    points.stream().filter(point -> point.type() != PointType.ROLE).forEach(this::shared);
    List<Point> roles =
        points.stream()
            .filter(point -> point.type() == PointType.ROLE && isTogether(point))
            .filter(point -> point.articles() > 1)
            .toList();
    telling.offices(roles).ifPresent(told -> page.write(Section.AGREE, told));
  }

  private void shared(Point point) {
    boolean shared = isTogether(point) && point.articles() > 1;
    boolean open = page.size(Section.AGREE) < AGREED && !page.hasTold(point.id());
    if (shared && open && point.type() != PointType.POSITION) {
      agreed(point);
    }
  }

  private void agreed(Point point) {
    if (Telling.isChange(point)) {
      page.tell(Section.AGREE, rivals.tell(point));
    } else {
      written(Section.AGREE, point);
    }
  }

  private static boolean isTogether(Point point) {
    return switch (point.verdict()) {
      case AGREE, SINGLE, UPDATE -> true;
      case CONFLICT -> false;
    };
  }

  private void conflicts() {
    for (Point point : points) {
      if (point.verdict() == Verdict.CONFLICT) {
        page.write(Section.CONFLICT, rivals.tell(point));
      }
    }
  }

  /** Of what one report alone tells, the events and the figures; generalities are no news. */
  private void singles() {
    List<Weighed> news = new ArrayList<>();
    for (Point point : points) {
      boolean fits = point.verdict() == Verdict.SINGLE && isEvent(point);
      if (fits && !page.hasTold(point.id())) {
        Assertion only = point.assertions().getFirst();
        int lead = reports.isLead(only.citation()) ? 3 : 0;
        int score = news(point, only) + lead + reports.named(only.citation(), 3);
        news.add(new Weighed(point, score, news(point, only)));
      }
    }
    news.sort(Comparator.comparingInt(Weighed::weight).reversed());
    Map<String, Integer> written = new HashMap<>();
    for (Weighed weighed : news) {
      String article = weighed.point().assertions().getFirst().citation().article();
      boolean fits =
          weighed.news() > 2
              && written.getOrDefault(article, 0) < SINGLES_OF_ONE
              && page.size(Section.SINGLE) < SINGLES;
      if (fits && written(Section.SINGLE, weighed.point())) {
        written.merge(article, 1, Integer::sum);
      }
    }
  }

  /** A rank whose sentence stands above already is told by its value. */
  private boolean written(Section section, Point point) {
    if (page.hasTold(point.id()) || telling.isToldBy(point, stated)) {
      return false;
    }
    boolean ranked = point.type() == PointType.ORDINAL && point.articles() > 1;
    boolean written =
        telling.tell(point).filter(told -> page.tell(section, told)).isPresent()
            || ranked && telling.value(point).filter(told -> page.tell(section, told)).isPresent();
    if (written) {
      telling.tellers(point).stream().limit(MANY).forEach(told -> stated.add(told.citation()));
    }
    return written;
  }
}
