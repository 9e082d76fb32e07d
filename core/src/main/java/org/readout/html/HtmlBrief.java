package org.readout.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.readout.article.Citation;
import org.readout.brief.Line;
import org.readout.brief.Line.Section;
import org.readout.brief.StoryRecord;
import org.readout.event.Modality;
import org.readout.point.Assertion;
import org.readout.point.Point;
import org.readout.point.Verdict;
import org.readout.question.Question;
import org.readout.record.Columns;

/** Writes the briefs: each line a link to its words, rival answers side by side. */
final class HtmlBrief {
  private static final int WORDS = 240;

  private final HtmlReports reports;
  private final HtmlWriter.Settings settings;
  private final Html html;

  HtmlBrief(HtmlReports reports, HtmlWriter.Settings settings, Html html) {
    this.reports = reports;
    this.settings = settings;
    this.html = html;
  }

  /** Writes the brief of a story, under a heading of its own where {@code level} is 2. */
  void write(StoryRecord story, int level) throws IOException {
    String id = id(story);
    html.open("section", "class", "story", "id", id).raw("\n");
    if (level > 1) {
      html.element("h2", story.story().title(), "dir", "auto").raw("\n");
    }
    sections(story);
    Svg svg = new Svg(html);
    int number = 0;
    for (Section section : shown(story)) {
      String name = id + "-" + name(section);
      html.open("section", "class", name(section), "aria-labelledby", name).raw("\n");
      html.element("h" + (level + 1), section.title(), "id", name).raw("\n");
      picture(story, section, name + "-picture", svg);
      html.open("ul", "class", "lines").raw("\n");
      for (Line line : story.brief().of(section)) {
        number++;
        line(story, line, id + "-l" + number);
      }
      html.end("ul");
      if (section == Section.WHAT_HAPPENED) {
        new Matrix(reports, svg).draw(story, name + "-matrix");
      }
      html.end("section");
    }
    html.end("section");
  }

  /** Some sections begin with a picture of what their lines tell. */
  private void picture(StoryRecord story, Section section, String id, Svg svg) throws IOException {
    switch (section) {
      case POSITIONS -> new Voices(reports, svg).draw(story, id);
      case SCHEDULE -> new Chronology(reports, svg).draw(story, id);
      case SOURCES -> new Leaning(reports, svg).draw(story, id);
      case WHAT_HAPPENED, AGREE, CONFLICT, SINGLE, QUOTATIONS, FIGURES, WATCH -> {}
    }
  }

  private void sections(StoryRecord story) throws IOException {
    html.open("nav", "aria-label", "Sections of the brief").open("ul").raw("\n");
    for (Section section : shown(story)) {
      html.open("li", "class", name(section));
      html.open("a", "href", "#" + id(story) + "-" + name(section)).text(section.title() + " ");
      int count = story.brief().of(section).size();
      html.element("span", String.valueOf(count), "class", "count").close("a").end("li");
    }
    html.close("ul").end("nav");
  }

  private List<Section> shown(StoryRecord story) {
    List<Section> shown = new ArrayList<>();
    for (Section section : Section.values()) {
      if (settings.shows(section) && !story.brief().of(section).isEmpty()) {
        shown.add(section);
      }
    }
    return shown;
  }

  private void line(StoryRecord story, Line line, String id) throws IOException {
    Optional<Point> rivals =
        line.point().flatMap(story::point).filter(point -> isCompared(line, point));
    html.open("li", "id", id, "class", isNotice(story, line) ? "line notice" : "line");
    if (rivals.isPresent()) {
      rivals(line, rivals.get());
    } else {
      said(line);
    }
    html.end("li");
  }

  /** Rival answers, and answers that changed in time, stand side by side. */
  private static boolean isCompared(Line line, Point point) {
    boolean several = StoryRecord.answers(point).size() > 1;
    return line.section() == Section.CONFLICT
        || line.section() == Section.AGREE && point.verdict() == Verdict.UPDATE && several;
  }

  /** A line at the top that names a conflict told below. */
  private static boolean isNotice(StoryRecord story, Line line) {
    return line.section() == Section.WHAT_HAPPENED
        && line.point().isEmpty()
        && story.points().stream()
            .filter(point -> point.verdict() == Verdict.CONFLICT)
            .anyMatch(point -> rests(line, point));
  }

  private static boolean rests(Line line, Point point) {
    return point.assertions().stream()
        .allMatch(assertion -> line.citations().contains(assertion.citation()));
  }

  private void said(Line line) throws IOException {
    String text = line.text();
    int bracket = text.endsWith(")") ? text.lastIndexOf(" (") : -1;
    String statement = bracket > 0 ? text.substring(0, bracket) : text;
    int colon = line.section() == Section.SCHEDULE ? statement.indexOf(": ") : -1;
    html.open(
        "a", "class", "say", "href", reports.link(line.citations().getFirst()), "dir", "auto");
    if (colon > 0) {
      html.element("span", statement.substring(0, colon + 1), "class", "when").text(" ");
    }
    html.text(statement.substring(colon > 0 ? colon + 2 : 0)).close("a");
    if (bracket > 0) {
      html.element("span", text.substring(bracket), "class", "support");
    }
    badges(line.citations());
  }

  private void badges(List<Citation> citations) throws IOException {
    Map<String, Integer> used = new HashMap<>();
    html.text(" ").open("span", "class", "cites");
    for (Citation citation : citations) {
      if (citations.stream().noneMatch(other -> holds(other, citation))) {
        int again = used.merge(citation.article(), 1, Integer::sum);
        badge(citation, again == 1 ? "" : again <= 26 ? "" + (char) ('a' + again - 1) : "…");
      }
    }
    html.close("span");
  }

  private static boolean holds(Citation outer, Citation inner) {
    return outer.article().equals(inner.article())
        && !outer.equals(inner)
        && outer.span().contains(inner.span());
  }

  private void badge(Citation citation, String letter) throws IOException {
    String words = words(citation);
    String hint = reports.label(citation.article()) + ": “" + words + "”";
    html.open(
        "a", "class", "badge", "href", reports.link(citation), "title", hint, "aria-label", hint);
    html.text(reports.number(citation.article()) + letter).close("a").text(" ");
  }

  private void rivals(Line line, Point point) throws IOException {
    String link = reports.link(line.citations().getFirst());
    html.element("a", point.question(), "class", "say", "href", link, "dir", "auto");
    html.open("div", "class", kind(point)).raw("\n");
    for (Map.Entry<String, List<Assertion>> rival : sides(point).entrySet()) {
      html.open("div", "class", "rival").element("p", rival.getKey(), "class", "value");
      html.open("ul");
      for (List<Assertion> alike : byWords(rival.getValue())) {
        html.open("li");
        assertions(alike);
        html.close("li");
      }
      html.close("ul").end("div");
    }
    html.end("div");
    String why = StoryRecord.reason(point);
    if (!why.isBlank()) {
      html.element("p", Columns.clean(why), "class", "why");
    }
  }

  /** {@return what is said and what is denied, where some deny; else each answer} */
  private static Map<String, List<Assertion>> sides(Point point) {
    Map<Boolean, List<Assertion>> sides =
        point.assertions().stream()
            .collect(Collectors.partitioningBy(a -> a.modality() == Modality.DENIED));
    List<Assertion> said = Objects.requireNonNull(sides.get(false));
    List<Assertion> denied = Objects.requireNonNull(sides.get(true));
    boolean disputed = point.asked().kind() == Question.Kind.QUOTING;
    if (!disputed || said.isEmpty() || denied.isEmpty()) {
      return StoryRecord.answers(point);
    }
    Map<String, List<Assertion>> both = new LinkedHashMap<>();
    both.put("Said", said);
    both.put("Denied", denied);
    return both;
  }

  private static String kind(Point point) {
    return point.verdict() == Verdict.CONFLICT ? "rivals" : "rivals update";
  }

  /** {@return answers in the same words together} */
  private Collection<List<Assertion>> byWords(List<Assertion> answers) {
    Map<String, List<Assertion>> alike = new LinkedHashMap<>();
    answers.forEach(
        a -> alike.computeIfAbsent(words(a.citation()), words -> new ArrayList<>()).add(a));
    return alike.values();
  }

  /** Writes the words of reports that use the same ones, and who they are. */
  private void assertions(List<Assertion> alike) throws IOException {
    Citation citation = alike.getFirst().citation();
    html.open("a", "class", "words", "href", reports.link(citation), "dir", "auto");
    html.text("“" + words(citation) + "”").close("a").text(" ");
    for (Assertion assertion : alike) {
      html.open("span", "class", "who");
      badge(assertion.citation(), "");
      html.element("bdi", reports.label(assertion.citation().article()));
      boolean own = assertion.voice().isEmpty() || assertion.voice().equals("own");
      html.text(own ? " " : ", citing " + Columns.clean(assertion.voice()) + " ").close("span");
    }
  }

  private String words(Citation citation) {
    return Columns.fit(reports.words(citation), WORDS);
  }

  private static String id(StoryRecord story) {
    return "s" + story.story().id().replaceAll("[^A-Za-z0-9_-]", "_");
  }

  private static String name(Section section) {
    return section.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
