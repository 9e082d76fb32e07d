package org.readout.brief;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.article.Block;
import org.readout.article.Citation;
import org.readout.event.Event;
import org.readout.event.Modality;
import org.readout.point.Point;
import org.readout.point.PointType;
import org.readout.point.Verdict;
import org.readout.story.Account;

/** What happened, what the reports agree on, where they conflict, what only one of them says. */
final class PointLines {
  private static final int FACTS = 7;
  private static final int AGREED = 14;
  private static final int SINGLES = 14;
  private static final int SINGLES_OF_ONE = 4;
  private static final int EARLY = 4;

  private static final Comparator<Point> WEIGHT =
      Comparator.comparingInt(Point::salience).thenComparingInt(Point::articles).reversed();

  private final Reports reports;
  private final Telling telling;
  private final Wording wording;
  private final List<Point> points;
  private final Page page;

  PointLines(Reports reports, Telling telling, List<Point> points, Page page) {
    this.reports = reports;
    this.telling = telling;
    this.wording = new Wording(reports);
    this.points = points.stream().sorted(WEIGHT).toList();
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
    List<Point> weighty = points.stream().filter(this::isFact).toList();
    weighty.stream().filter(point -> !telling.isHearsay(point)).forEach(p -> fact(p, most));
    weighty.stream().filter(telling::isHearsay).forEach(point -> fact(point, most / 2));
    if (page.size(Section.WHAT_HAPPENED) < 3) {
      events(most);
    }
    if (page.size(Section.WHAT_HAPPENED) == 0) {
      openings();
    }
  }

  private boolean isFact(Point point) {
    boolean shared = point.articles() > 1 || reports.accounts().size() == 1;
    boolean weighty = point.salience() > 1 && point.type() != PointType.POSITION;
    return shared && weighty && isTogether(point);
  }

  private void fact(Point point, int most) {
    if (page.size(Section.WHAT_HAPPENED) < most) {
      telling.tell(point).ifPresent(told -> page.tell(Section.WHAT_HAPPENED, told));
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
    if (clause.whole() && !page.hasTold(first)) {
      String label = reports.label(first.article());
      page.tell(section, new Page.Told(clause.text(), label, clause.citations(), Optional.empty()));
    }
  }

  /** When nothing else is known, each report's own first words. */
  private void openings() {
    for (Account account : reports.accounts().stream().limit(FACTS).toList()) {
      Optional<Block> first = account.article().report().stream().findFirst();
      first.ifPresent(
          block -> {
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
    List<Point> rivals = points.stream().filter(PointLines::isBetweenReports).toList();
    if (rivals.isEmpty()) {
      return;
    }
    Point first = rivals.getFirst();
    String lead =
        rivals.size() == 1
            ? "Reports conflict: "
            : "Reports conflict on " + rivals.size() + " points, first: ";
    String rivalAnswers = String.join(" or ", StoryRecord.answers(first).keySet());
    String text = lead + Telling.question(first) + " " + rivalAnswers;
    page.write(
        Section.WHAT_HAPPENED, new Page.Told(text, "", Telling.citations(first), Optional.empty()));
  }

  private void agreed() {
    for (Point point : points) {
      boolean shared = isTogether(point) && point.articles() > 1;
      boolean room = page.size(Section.AGREE) < AGREED;
      if (shared && room && !page.hasTold(point.id()) && point.type() != PointType.POSITION) {
        agreed(point);
      }
    }
  }

  private void agreed(Point point) {
    if (Telling.isChange(point)) {
      page.tell(Section.AGREE, telling.rivals(point));
    } else {
      telling.tell(point).ifPresent(told -> page.tell(Section.AGREE, told));
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
        page.write(Section.CONFLICT, telling.rivals(point));
      }
    }
  }

  private void singles() {
    Map<String, Integer> written = new HashMap<>();
    for (Point point : points) {
      String article = point.assertions().getFirst().citation().article();
      boolean fits =
          point.verdict() == Verdict.SINGLE
              && point.type() != PointType.POSITION
              && !page.hasTold(point.id())
              && written.getOrDefault(article, 0) < SINGLES_OF_ONE
              && page.size(Section.SINGLE) < SINGLES;
      if (fits && single(point)) {
        written.merge(article, 1, Integer::sum);
      }
    }
  }

  private boolean single(Point point) {
    return telling.tell(point).filter(told -> page.tell(Section.SINGLE, told)).isPresent();
  }
}
