package org.readout.lab.points;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** All figures of one story. */
final class Score {
  private Score() {}

  /**
   * Compares Readout's JSON with a gold story.
   *
   * @param gold a {@code gold.json}; its article files lie beside it
   * @param readout the document
   * @param misses takes a line for each gold point and speaker that was missed
   * @return the figures in the order in which {@code score.py} prints them
   */
  static List<Figure> of(Path gold, JsonNode readout, Consumer<String> misses) throws IOException {
    Path folder = gold.toAbsolutePath().normalize().getParent();
    Comparison comparison = new Comparison(read(gold), readout, folder);
    if (!comparison.missing().isEmpty()) {
      misses.accept("articles of the gold story not in the readout: " + comparison.missing());
    }
    PointFigures points = new PointFigures(comparison);
    SpanFigures spans = new SpanFigures(comparison);
    ArticleFigures articles = new ArticleFigures(comparison);
    List<Figure> figures = new ArrayList<>();
    figures.addAll(points.found(misses));
    figures.addAll(points.judged());
    figures.addAll(points.conflictsAndSingles());
    figures.addAll(new QuotationFigures(comparison).figures(misses));
    figures.addAll(spans.sources());
    figures.addAll(new CopyFigures(comparison).figures());
    figures.addAll(spans.scheduled());
    figures.addAll(spans.indicators());
    figures.addAll(articles.boilerplate());
    figures.addAll(articles.published());
    figures.addAll(new EvidenceFigures(comparison).figures());
    return List.copyOf(figures);
  }

  /** {@return the JSON document in a file} */
  static JsonNode read(Path file) throws IOException {
    try (var in = java.nio.file.Files.newInputStream(file)) {
      return JsonMapper.shared().readTree(in);
    }
  }
}
