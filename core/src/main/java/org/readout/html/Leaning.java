package org.readout.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.article.Citation;
import org.readout.brief.StoryRecord;
import org.readout.origin.CitedSource;
import org.readout.origin.Copy;
import org.readout.origin.Origin;
import org.readout.record.Columns;

/**
 * The graph of origins: reports on the left, whom they lean on at the right, copies as brackets.
 */
final class Leaning {
  private static final int ORIGINS = 12;
  private static final int REPORTS = 16;
  private static final int COPIES = 5;
  private static final int ROW = 40;
  private static final double START = 7;
  private static final double LEFT = 42;
  private static final double RIGHT = 62;

  private record Pair(String a, String b) {}

  private final HtmlReports reports;
  private final Svg svg;

  Leaning(HtmlReports reports, Svg svg) {
    this.reports = reports;
    this.svg = svg;
  }

  /** Draws who leans on whom; nothing where nobody is credited. */
  void draw(StoryRecord story, String id) throws IOException {
    List<String> articles =
        story.story().accounts().stream().map(a -> a.article().id()).limit(REPORTS).toList();
    List<Origin> origins =
        story.provenance().origins().stream()
            .filter(origin -> origin.articles().stream().anyMatch(articles::contains))
            .sorted(Comparator.comparing(origin -> -origin.articles().size()))
            .limit(ORIGINS)
            .toList();
    if (articles.size() < 2 || origins.isEmpty()) {
      return;
    }
    int height = Math.max(articles.size(), origins.size()) * ROW;
    svg.open(id, "Who leans on whom", height);
    links(story, articles, origins, height);
    copies(story, articles, height);
    nodes(articles, origins, height);
    svg.close(
        "Reports at the left, whom they credit at the right; strong lines where several reports"
            + " lean on one. A bracket joins reports that share passages.",
        articles.size(),
        story.story().accounts().size());
  }

  private static int middle(int index, int count, int height) {
    return (int) Math.round(height * (index + 0.5) / count);
  }

  private void links(StoryRecord story, List<String> articles, List<Origin> origins, int height)
      throws IOException {
    for (int i = 0; i < origins.size(); i++) {
      Origin origin = origins.get(i);
      for (String article : origin.articles()) {
        int report = articles.indexOf(article);
        if (report >= 0) {
          String kind = origin.articles().size() > 1 ? "leans shared" : "leans";
          int from = middle(report, articles.size(), height);
          int to = middle(i, origins.size(), height);
          Optional<Citation> credit = credit(story, article, origin.name());
          if (credit.isPresent()) {
            svg.link(
                reports.link(credit.get()), reports.label(article) + " credits " + origin.name());
          }
          svg.line(LEFT, from, RIGHT, to, kind);
          if (credit.isPresent()) {
            svg.endLink();
          }
        }
      }
    }
  }

  private static Optional<Citation> credit(StoryRecord story, String article, String name) {
    return story.provenance().sources().stream()
        .filter(source -> source.name().equals(name))
        .map(CitedSource::citation)
        .filter(citation -> citation.article().equals(article))
        .findFirst();
  }

  private void nodes(List<String> articles, List<Origin> origins, int height) throws IOException {
    for (int i = 0; i < articles.size(); i++) {
      int y = middle(i, articles.size(), height);
      String article = articles.get(i);
      svg.circle(LEFT, y, 4, "node");
      String name = reports.number(article) + " " + reports.label(article);
      svg.name(new Svg.Box(START, y - ROW / 2, LEFT - START - 2, ROW), name, "name end");
    }
    for (int i = 0; i < origins.size(); i++) {
      int y = middle(i, origins.size(), height);
      svg.circle(RIGHT, y, 4, "node");
      svg.name(
          new Svg.Box(RIGHT + 2, y - ROW / 2, 100 - RIGHT - 2, ROW),
          Columns.clean(origins.get(i).name()),
          "name");
    }
  }

  private void copies(StoryRecord story, List<String> articles, int height) throws IOException {
    Map<Pair, List<Copy>> pairs = new LinkedHashMap<>();
    for (Copy copy : story.provenance().copies()) {
      Pair pair = new Pair(copy.a().article(), copy.b().article());
      if (articles.contains(pair.a()) && articles.contains(pair.b())) {
        pairs.computeIfAbsent(pair, key -> new ArrayList<>()).add(copy);
      }
    }
    List<Map.Entry<Pair, List<Copy>>> most =
        pairs.entrySet().stream()
            .sorted(Comparator.comparing(entry -> -entry.getValue().size()))
            .limit(COPIES)
            .toList();
    for (int i = 0; i < most.size(); i++) {
      Pair pair = most.get(i).getKey();
      int from = middle(articles.indexOf(pair.a()), articles.size(), height) - i;
      int to = middle(articles.indexOf(pair.b()), articles.size(), height) + i;
      bracket(most.get(i).getValue(), 5.5 - i, from, to);
    }
  }

  private void bracket(List<Copy> copies, double x, int from, int to) throws IOException {
    Citation first = copies.getFirst().a();
    String both =
        reports.label(first.article()) + " and " + reports.label(copies.getFirst().b().article());
    String share = copies.size() == 1 ? "a passage" : copies.size() + " passages";
    svg.link(reports.link(first), both + " share " + share);
    svg.line(x, from, x, to, "copies");
    svg.line(x, from, START - 0.5, from, "copies");
    svg.line(x, to, START - 0.5, to, "copies");
    svg.endLink();
  }
}
