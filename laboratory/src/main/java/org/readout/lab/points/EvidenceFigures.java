package org.readout.lab.points;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Whether every finding is the exact words at its offsets, and every line of a brief is cited. */
final class EvidenceFigures {
  private final Comparison comparison;

  EvidenceFigures(Comparison comparison) {
    this.comparison = comparison;
  }

  /** {@return the two shares} */
  List<Figure> figures() throws IOException {
    Map<String, int[]> texts = texts();
    List<JsonNode> checked =
        evidence().stream()
            .filter(row -> texts.containsKey(Comparison.text(row, "article")) && row.has("text"))
            .toList();
    long exact =
        checked.stream()
            .filter(row -> isExact(row, texts.get(Comparison.text(row, "article"))))
            .count();
    List<JsonNode> lines = comparison.found("brief");
    long cited = lines.stream().filter(line -> !line.path("citations").isEmpty()).count();
    return List.of(
        Figure.share("evidence_exact", exact, checked.size()),
        Figure.share("brief_lines_cited", cited, lines.size()));
  }

  private List<JsonNode> evidence() {
    List<JsonNode> rows = new ArrayList<>(comparison.found("quotations"));
    comparison.found("points").forEach(p -> rows.addAll(Comparison.rows(p, "assertions")));
    comparison.found("brief").forEach(line -> rows.addAll(Comparison.rows(line, "citations")));
    return rows;
  }

  private Map<String, int[]> texts() throws IOException {
    Map<String, int[]> texts = new HashMap<>();
    for (JsonNode article : comparison.articles()) {
      String source = Comparison.text(article, "source");
      Path beside = comparison.folder().resolve(source.substring(source.lastIndexOf('/') + 1));
      for (Path path : Stream.of(Path.of(source), beside).filter(Files::isRegularFile).toList()) {
        texts.putIfAbsent(
            Comparison.text(article, "id"), Files.readString(path).codePoints().toArray());
      }
    }
    return texts;
  }

  private static boolean isExact(JsonNode row, int[] text) {
    int start = row.path("start").asInt();
    int end = Math.min(row.path("end").asInt(), text.length);
    return start >= 0
        && start <= end
        && new String(text, start, end - start).equals(Comparison.text(row, "text"));
  }
}
