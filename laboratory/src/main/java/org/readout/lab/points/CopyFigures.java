package org.readout.lab.points;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** How many shared passages were found, and how many of those found are shared. */
final class CopyFigures {
  private final Comparison comparison;

  CopyFigures(Comparison comparison) {
    this.comparison = comparison;
  }

  private record Passages(Stretch a, Stretch b) {
    boolean meets(Passages other) {
      return a.overlaps(other.a) && b.overlaps(other.b)
          || b.overlaps(other.a) && a.overlaps(other.b);
    }
  }

  /** {@return recall and precision} */
  List<Figure> figures() {
    List<Passages> gold =
        comparison.gold("copied").stream()
            .filter(row -> !Comparison.isSet(row, "boilerplate"))
            .map(row -> new Passages(side(row, "a"), side(row, "b")))
            .toList();
    List<Passages> found = new ArrayList<>();
    for (JsonNode row : comparison.found("copies")) {
      Optional<Stretch> a = comparison.place(row.path("a"));
      Optional<Stretch> b = comparison.place(row.path("b"));
      a.ifPresent(x -> b.ifPresent(y -> found.add(new Passages(x, y))));
    }
    long recalled = gold.stream().filter(g -> found.stream().anyMatch(g::meets)).count();
    long right = found.stream().filter(f -> gold.stream().anyMatch(f::meets)).count();
    return List.of(
        Figure.share("copy_recall", recalled, gold.size()),
        Figure.share("copy_precision", right, found.size()));
  }

  private static Stretch side(JsonNode row, String key) {
    return new Stretch(
        Comparison.text(row, key),
        row.path(key + "_start").asInt(),
        row.path(key + "_end").asInt());
  }
}
