package org.readout.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.brief.RandomRecords;
import tools.jackson.databind.JsonNode;

/** What holds for every text, however odd, and for every stretch of it. */
class AnyTextTest {
  private static final int ROUNDS = 100;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void jsonOffsetsAreCodePointsOfTheVeryWords(long seed) {
    for (long i = 0; i < ROUNDS; i++) {
      JsonNode tree = Json.tree(RandomRecords.random(seed * ROUNDS + i));
      String text = tree.path("articles").path(0).path("text").asString();
      int[] points = text.codePoints().toArray();
      for (JsonNode line : tree.path("stories").path(0).path("brief")) {
        JsonNode cited = line.path("citations").path(0);
        int start = cited.path("start").asInt();
        int length = cited.path("end").asInt() - start;
        assertThat(new String(points, start, length)).isEqualTo(cited.path("text").asString());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void textKeepsToTheWidth(long seed) throws IOException {
    for (long i = 0; i < ROUNDS; i++) {
      StringBuilder out = new StringBuilder();
      new TextWriter()
          .write(RandomRecords.random(seed * ROUNDS + i), TextWriter.Settings.PLAIN, out);
      assertThat(out.toString().lines())
          .allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(80));
    }
  }
}
