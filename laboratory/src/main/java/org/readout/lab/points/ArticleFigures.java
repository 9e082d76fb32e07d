package org.readout.lab.points;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Boilerplate and publication dates. */
final class ArticleFigures {
  private final Comparison comparison;

  ArticleFigures(Comparison comparison) {
    this.comparison = comparison;
  }

  /** {@return F1 over the characters set aside; nothing when neither side sets any aside} */
  List<Figure> boilerplate() {
    Map<String, BitSet> gold = new HashMap<>();
    comparison
        .gold("boilerplate")
        .forEach(row -> mark(gold, Stretch.of(Comparison.text(row, "article"), row)));
    Map<String, BitSet> found = new HashMap<>();
    for (JsonNode article : comparison.articles()) {
      for (JsonNode row : Comparison.rows(article, "boilerplate")) {
        comparison
            .goldId(Comparison.text(article, "id"))
            .ifPresent(id -> mark(found, Stretch.of(id, row)));
      }
    }
    int wanted = count(gold);
    int set = count(found);
    int both = shared(gold, found);
    double f1 = both == 0 ? 0 : 2.0 * both / (wanted + set);
    return wanted + set == 0 ? List.of() : List.of(new Figure("boilerplate_f1", f1, wanted));
  }

  /** {@return the share of right dates: stated ones exactly, inferred ones within three days} */
  List<Figure> published() {
    Map<String, JsonNode> byId = new HashMap<>();
    comparison.gold("articles").forEach(row -> byId.put(Comparison.text(row, "id"), row));
    int total = 0;
    int right = 0;
    for (JsonNode article : comparison.articles()) {
      Optional<JsonNode> gold = comparison.goldId(Comparison.text(article, "id")).map(byId::get);
      if (gold.filter(ArticleFigures::isDated).isPresent()) {
        total++;
        right += isRight(gold.get(), article) ? 1 : 0;
      }
    }
    return List.of(Figure.share("published_right", right, total));
  }

  private static boolean isDated(JsonNode gold) {
    return Comparison.isSet(gold, "published") || Comparison.isSet(gold, "published_inferred");
  }

  private static boolean isRight(JsonNode gold, JsonNode article) {
    boolean stated = Comparison.isSet(gold, "published");
    LocalDate want =
        date(Comparison.text(gold, stated ? "published" : "published_inferred")).orElseThrow();
    return date(Comparison.text(article.path("published"), "value"))
        .filter(got -> Math.abs(ChronoUnit.DAYS.between(got, want)) <= (stated ? 0 : 3))
        .isPresent();
  }

  private static Optional<LocalDate> date(String value) {
    String day = value.substring(0, Math.min(10, value.length()));
    DateTimeFormatter format =
        day.contains("W")
            ? DateTimeFormatter.ISO_WEEK_DATE
            : day.length() == 8 ? DateTimeFormatter.BASIC_ISO_DATE : DateTimeFormatter.ISO_DATE;
    try {
      return Optional.of(LocalDate.parse(day, format));
    } catch (DateTimeException notADay) {
      return Optional.empty();
    }
  }

  private static void mark(Map<String, BitSet> marks, Stretch stretch) {
    if (stretch.end() > stretch.start() && stretch.start() >= 0) {
      marks
          .computeIfAbsent(stretch.article(), id -> new BitSet())
          .set(stretch.start(), stretch.end());
    }
  }

  private static int count(Map<String, BitSet> marks) {
    return marks.values().stream().mapToInt(BitSet::cardinality).sum();
  }

  private static int shared(Map<String, BitSet> some, Map<String, BitSet> others) {
    int shared = 0;
    for (Map.Entry<String, BitSet> entry : some.entrySet()) {
      BitSet both = (BitSet) entry.getValue().clone();
      both.and(others.getOrDefault(entry.getKey(), new BitSet()));
      shared += both.cardinality();
    }
    return shared;
  }
}
