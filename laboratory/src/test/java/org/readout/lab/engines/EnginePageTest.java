package org.readout.lab.engines;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnginePageTest {
  private static final Measured OURS =
      new Measured(
          Peer.named("readout"),
          "1.0",
          20,
          100_000,
          Map.of("pass_s", 1.0, "start_s", 0.5, "rss_mb", 100.0, "names_f1", 0.9, "clauses", 0.8));
  private static final Measured SLOW =
      new Measured(
          Peer.named("opennlp"),
          "2.0",
          3.5,
          100_000,
          Map.of("pass_s", 10.0, "start_s", 2.0, "rss_mb", 250.0));

  @Test
  void putsTheFastestFirst() {
    assertThat(page(SLOW, OURS).indexOf("| Readout 1.0 |"))
        .isBetween(0, page(SLOW, OURS).indexOf("| OpenNLP 2.0 |"));
  }

  @Test
  void tellsRatiosToTheFastest() {
    assertThat(page(OURS, SLOW))
        .contains("| Readout | 1 | 1 × | 1 × |\n| OpenNLP | 1/10 | 4.0 × | 2.5 × |");
  }

  @Test
  void putsADashWhereThereIsNothingToMeasure() {
    assertThat(page(OURS, SLOW))
        .contains("| OpenNLP 2.0 | Apache-2.0 | 4 | 2.0 | – | 250 | 10,000 | – | – |");
  }

  @Test
  void namesTheEnginesThatWereNotThere() {
    EnginePage page =
        new EnginePage(List.of(OURS, SLOW), List.of(Peer.named("nlp4j")), new Machine("a box"));
    assertThat(page.markdown()).contains("Not there when this was measured: NLP4J.");
  }

  @Test
  void tellsTheMachineAndTheText() {
    assertThat(page(OURS, SLOW)).contains("measured on a box.", "100,000 tokens of news");
  }

  @Test
  void leavesNoPlaceOpen() {
    assertThat(page(OURS, SLOW)).doesNotContainPattern("\\{\\w+\\}").doesNotContain("NaN");
  }

  @Test
  void keepsTheFiguresAsYaml() {
    String yaml = new EnginePage(List.of(OURS), List.of(), new Machine("a box")).yaml();
    assertThat(yaml).contains("readout:\n", "  tokens_per_second: 100000\n", "  clauses: 0.8000\n");
  }

  @Test
  void readsTheFiguresThatItKept(@TempDir Path folder) throws IOException {
    EnginePage page = new EnginePage(List.of(OURS, SLOW), List.of(), new Machine("a box"));
    Path file = folder.resolve("engines.yaml");
    Files.writeString(file, page.yaml());
    EnginePage again = new EnginePage(Measured.kept(file), List.of(), new Machine("a box"));
    assertThat(again.markdown()).isEqualTo(page.markdown());
    assertThat(Measured.kept(folder.resolve("absent"))).isEmpty();
  }

  private static String page(Measured... rows) {
    return new EnginePage(List.of(rows), List.of(), new Machine("a box")).markdown();
  }
}
