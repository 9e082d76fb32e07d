package org.readout.lab.points;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every expected value was computed by {@code score.py} from the same two files. */
class ScoreTest {
  private static final List<Figure> EXPECTED =
      List.of(
          new Figure("point_recall", 2 / 3.0, 3),
          new Figure("point_coverage", 1, 2),
          new Figure("point_precision", 2 / 3.0, 3),
          new Figure("point_f1", 2 / 3.0, 3),
          new Figure("type_accuracy", 1, 2),
          new Figure("value_accuracy", 0, 1),
          new Figure("verdict_accuracy", 1, 2),
          new Figure("conflict_recall", 1, 1),
          new Figure("conflict_precision", 0.5, 2),
          new Figure("single_recall", 1, 1),
          new Figure("quote_recall", 1, 2),
          new Figure("quote_precision", 1, 2),
          new Figure("speaker_precision", 0.5, 2),
          new Figure("speaker_recall", 0.5, 2),
          new Figure("cited_source_recall", 1, 1),
          new Figure("cited_source_precision", 1, 1),
          new Figure("copy_recall", 1, 1),
          new Figure("copy_precision", 1, 1),
          new Figure("scheduled_recall", 1, 1),
          new Figure("scheduled_precision", 1, 1),
          new Figure("indicator_recall", 1, 1),
          new Figure("indicator_precision", 1, 1),
          new Figure("boilerplate_f1", 0.7368421052631579, 24),
          new Figure("published_right", 1, 2),
          new Figure("evidence_exact", 0.9090909090909091, 11),
          new Figure("brief_lines_cited", 0.5, 2));

  @Test
  void computesWhatScorePyComputes() throws Exception {
    assertThat(Score.of(file("gold.json"), Score.read(file("readout.json")), miss -> {}))
        .containsExactlyElementsOf(EXPECTED);
  }

  @Test
  void namesThePointAndTheSpeakerThatWereMissed() throws Exception {
    List<String> misses = new ArrayList<>();
    Score.of(file("gold.json"), Score.read(file("readout.json")), misses::add);
    assertThat(misses)
        .containsExactly(
            "miss p3 [date] When did they meet?",
            "speaker a1 \"We agreed on a plan\": gold Ana Peña, got PENA");
  }

  @Test
  void countsNothingWhenTheReadoutIsEmpty() throws Exception {
    List<Figure> figures = Score.of(file("gold.json"), json("{}"), miss -> {});
    assertThat(figures).hasSameSizeAs(EXPECTED).allMatch(figure -> figure.value() == 0);
  }

  @Test
  void printsOneFigureALine() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new ScoreCommand()
        .run(
            List.of(file("gold.json").toString(), file("readout.json").toString()),
            new PrintStream(bytes, true, StandardCharsets.UTF_8));
    assertThat(bytes.toString(StandardCharsets.UTF_8).lines())
        .hasSize(EXPECTED.size())
        .contains("point_recall              0.667  (n=3)");
  }

  private static JsonNode json(String text) {
    return JsonMapper.shared().readTree(text);
  }

  private static Path file(String name) throws IOException, URISyntaxException {
    return Path.of(Objects.requireNonNull(ScoreTest.class.getResource(name)).toURI());
  }
}
