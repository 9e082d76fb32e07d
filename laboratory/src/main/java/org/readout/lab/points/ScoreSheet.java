package org.readout.lab.points;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The figures of several stories side by side.
 *
 * <p>The average of a figure is over the stories in which there was something to measure; conflicts
 * are so few that they are pooled: all stories count as one.
 */
final class ScoreSheet {
  private static final Set<String> POOLED = Set.of("conflict_recall", "conflict_precision");

  private final Map<String, List<Figure>> stories = new LinkedHashMap<>();

  /** Adds the figures of a story. */
  void add(String story, List<Figure> figures) {
    stories.put(story, List.copyOf(figures));
  }

  /** Writes a table: a row a figure, a column a story, the average last. */
  void print(Appendable out) throws IOException {
    List<String> header = new ArrayList<>(stories.keySet());
    header.add("average");
    header.add("pooled");
    row(out, "", header);
    for (String name : names()) {
      List<String> cells = new ArrayList<>();
      for (List<Figure> figures : stories.values()) {
        cells.add(find(figures, name).stream().map(ScoreSheet::cell).findFirst().orElse("-"));
      }
      cells.add(average(name).rounded());
      cells.add(pooled(name).stream().map(Figure::rounded).findFirst().orElse(""));
      row(out, name, cells);
    }
  }

  /** Writes the same as YAML. */
  void writeYaml(Appendable out) throws IOException {
    out.append("# written by ./lab points\naverage:\n");
    for (String name : names()) {
      out.append("  ").append(name).append(": ").append(average(name).rounded()).append('\n');
    }
    out.append("pooled:\n");
    for (String name : names()) {
      for (Figure figure : pooled(name)) {
        yaml(out, figure);
      }
    }
    out.append("stories:\n");
    for (Map.Entry<String, List<Figure>> story : stories.entrySet()) {
      out.append("  ").append(story.getKey()).append(":\n");
      for (Figure figure : story.getValue()) {
        out.append("  ");
        yaml(out, figure);
      }
    }
  }

  /** {@return the mean over the stories in which {@code name} rests on at least one item} */
  Figure average(String name) {
    List<Figure> measured =
        stories.values().stream()
            .flatMap(figures -> find(figures, name).stream())
            .filter(figure -> figure.n() > 0)
            .toList();
    double sum = measured.stream().mapToDouble(Figure::value).sum();
    return Figure.share(name, sum, measured.size());
  }

  /** {@return the figure over all stories at once, for those that are pooled} */
  List<Figure> pooled(String name) {
    if (!POOLED.contains(name)) {
      return List.of();
    }
    double hits = 0;
    int n = 0;
    for (List<Figure> figures : stories.values()) {
      for (Figure figure : find(figures, name)) {
        hits += Math.round(figure.value() * figure.n());
        n += figure.n();
      }
    }
    return List.of(Figure.share(name, hits, n));
  }

  private Set<String> names() {
    Set<String> names = new LinkedHashSet<>();
    stories.values().forEach(figures -> figures.forEach(figure -> names.add(figure.name())));
    return names;
  }

  private static List<Figure> find(List<Figure> figures, String name) {
    return figures.stream().filter(figure -> figure.name().equals(name)).toList();
  }

  private static String cell(Figure figure) {
    return figure.rounded() + String.format(Locale.ROOT, " /%4d", figure.n());
  }

  private static void row(Appendable out, String name, List<String> cells) throws IOException {
    out.append(String.format(Locale.ROOT, "%-24s", name));
    for (String cell : cells) {
      String shown = cell.length() > 18 ? cell.substring(0, 18) : cell;
      out.append(String.format(Locale.ROOT, " %18s", shown));
    }
    out.append('\n');
  }

  private static void yaml(Appendable out, Figure figure) throws IOException {
    out.append(
        String.format(
            Locale.ROOT,
            "  %s: {value: %s, n: %d}\n",
            figure.name(),
            figure.rounded(),
            figure.n()));
  }
}
