package org.readout.lab.engines;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.readout.sentence.Reading;
import tools.jackson.databind.json.JsonMapper;

class CoreNlpEngineTest {
  private static final String ANSWER =
      """
      {"sentences": [{
        "basicDependencies": [
          {"dep": "ROOT", "governor": 0, "dependent": 2},
          {"dep": "nsubj", "governor": 2, "dependent": 1}],
        "tokens": [
          {"pos": "NNP", "characterOffsetBegin": 0, "characterOffsetEnd": 4},
          {"pos": "VBD", "characterOffsetBegin": 5, "characterOffsetEnd": 8}],
        "entitymentions": [
          {"ner": "LOCATION", "characterOffsetBegin": 0, "characterOffsetEnd": 4}]}]}
      """;

  @Test
  void readsTreesAndNamesAtTheirPlaceInTheText() {
    String text = "  Oslo won";
    Reading reading = CoreNlpEngine.reading(text, 2, new JsonMapper().readTree(ANSWER));
    assertThat(reading.sentences().getFirst().tokens())
        .extracting(token -> token.form() + " " + token.head() + " " + token.relation())
        .containsExactly("Oslo 1 nsubj", "won -1 ROOT");
    assertThat(reading.names().getFirst().span().of(text)).isEqualTo("Oslo");
  }
}
