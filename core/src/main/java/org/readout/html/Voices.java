package org.readout.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.readout.article.Citation;
import org.readout.brief.StoryRecord;
import org.readout.quotation.Quotation;
import org.readout.quotation.Speaker;
import org.readout.record.Columns;
import org.readout.story.Account;

/** Whose statements each report carries: actors down, reports across, a circle for the number. */
final class Voices {
  private static final int ACTORS = 10;
  private static final int REPORTS = 16;
  private static final int HEAD = 26;
  private static final int ROW = 34;
  private static final double NAME = 38;

  /** What an actor said, by report. */
  private record Voice(String name, Map<String, List<Citation>> said) {
    int statements() {
      return said.values().stream().mapToInt(List::size).sum();
    }
  }

  private final HtmlReports reports;
  private final Svg svg;

  Voices(HtmlReports reports, Svg svg) {
    this.reports = reports;
    this.svg = svg;
  }

  /** Draws who is heard where; nothing where fewer than two actors speak. */
  void draw(StoryRecord story, String id) throws IOException {
    List<Voice> voices = voices(story);
    List<String> columns = columns(story, voices);
    if (voices.size() < 2 || columns.size() < 2) {
      return;
    }
    svg.open(id, "Whose statements each report carries", HEAD + voices.size() * ROW);
    for (int i = 0; i < columns.size(); i++) {
      svg.centred(x(columns, i), HEAD - 10, "" + reports.number(columns.get(i)), "number");
    }
    for (int i = 0; i < voices.size(); i++) {
      row(voices.get(i), columns, HEAD + i * ROW);
    }
    svg.close(
        "Columns are the reports by number; a circle counts the statements it credits.",
        columns.size(),
        heard(story));
  }

  private static List<Voice> voices(StoryRecord story) {
    Map<String, Voice> byName = new LinkedHashMap<>();
    for (Account account : story.story().accounts()) {
      String article = account.article().id();
      for (Quotation quotation : account.quotations()) {
        if (quotation.isStatement() && quotation.speaker() instanceof Speaker.Named named) {
          byName
              .computeIfAbsent(named.name(), name -> new Voice(name, new LinkedHashMap<>()))
              .said()
              .computeIfAbsent(article, key -> new ArrayList<>())
              .add(account.article().cite(quotation.span()));
        }
      }
    }
    return byName.values().stream()
        .sorted(
            Comparator.comparing((Voice voice) -> -voice.said().size())
                .thenComparing(voice -> -voice.statements()))
        .limit(ACTORS)
        .toList();
  }

  private static List<String> columns(StoryRecord story, List<Voice> voices) {
    return story.story().accounts().stream()
        .map(account -> account.article().id())
        .filter(article -> voices.stream().anyMatch(voice -> voice.said().containsKey(article)))
        .limit(REPORTS)
        .toList();
  }

  private static int heard(StoryRecord story) {
    return (int)
        story.story().accounts().stream()
            .filter(account -> account.quotations().stream().anyMatch(q -> q.isStatement()))
            .count();
  }

  private static double x(List<String> columns, int column) {
    return NAME + (100 - NAME) * (column + 0.5) / columns.size();
  }

  private void row(Voice voice, List<String> columns, int top) throws IOException {
    int middle = top + ROW / 2;
    svg.name(new Svg.Box(0, top, NAME - 2, ROW), Columns.clean(voice.name()), "name");
    svg.line(NAME, middle, 100, middle, "lane");
    for (int i = 0; i < columns.size(); i++) {
      List<Citation> said = voice.said().getOrDefault(columns.get(i), List.of());
      if (!said.isEmpty()) {
        circle(voice, said, x(columns, i), middle);
      }
    }
  }

  private void circle(Voice voice, List<Citation> said, double x, int y) throws IOException {
    String label = reports.label(said.getFirst().article());
    String number = said.size() == 1 ? "one statement" : said.size() + " statements";
    svg.link(reports.link(said.getFirst()), label + " carries " + number + " of " + voice.name());
    svg.circle(x, y, Math.min(15, 8 + 2 * Math.sqrt(said.size())), "voice");
    svg.centred(x, y + 4, String.valueOf(said.size()), "inside");
    svg.endLink();
  }
}
