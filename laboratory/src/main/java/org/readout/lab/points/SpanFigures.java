package org.readout.lab.points;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import tools.jackson.databind.JsonNode;

/** Recall and precision of rows that are matched one to one by their spans. */
final class SpanFigures {
  private final Comparison comparison;

  SpanFigures(Comparison comparison) {
    this.comparison = comparison;
  }

  /** A gold row and the row of Readout's that stands for it. */
  record Pair(JsonNode gold, JsonNode found) {}

  /** {@return sources, matched by name too} */
  List<Figure> sources() {
    return of("cited_source", "cited_sources", "citedSources", (g, o) -> sameText(g, o, "name"));
  }

  /** {@return things to come, matched by day too} */
  List<Figure> scheduled() {
    return of("scheduled", "scheduled", "schedule", (g, o) -> day(g).equals(day(o)));
  }

  /** {@return sentences that say what to watch} */
  List<Figure> indicators() {
    return of("indicator", "markers", "indicators", (g, o) -> true);
  }

  /** {@return each gold row with the first free row of Readout's that overlaps it by half} */
  List<Pair> pairs(List<JsonNode> gold, List<JsonNode> found) {
    List<Pair> pairs = new ArrayList<>();
    Set<Integer> used = new HashSet<>();
    for (JsonNode row : gold) {
      Stretch wanted = Stretch.of(Comparison.text(row, "article"), row);
      for (int i = 0; i < found.size(); i++) {
        boolean free = !used.contains(i);
        if (free && comparison.place(found.get(i)).filter(wanted::overlaps).isPresent()) {
          used.add(i);
          pairs.add(new Pair(row, found.get(i)));
          break;
        }
      }
    }
    return pairs;
  }

  private List<Figure> of(
      String name, String goldKind, String kind, BiPredicate<JsonNode, JsonNode> also) {
    List<JsonNode> gold = comparison.gold(goldKind);
    List<JsonNode> found = comparison.found(kind);
    long right = pairs(gold, found).stream().filter(p -> also.test(p.gold(), p.found())).count();
    return List.of(
        Figure.share(name + "_recall", right, gold.size()),
        Figure.share(name + "_precision", right, found.size()));
  }

  private static boolean sameText(JsonNode gold, JsonNode found, String key) {
    return Names.same(Comparison.text(gold, key), Comparison.text(found, key));
  }

  private static String day(JsonNode row) {
    String when = Comparison.text(row, "when");
    return when.substring(0, Math.min(10, when.length()));
  }
}
