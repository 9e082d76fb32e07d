package org.readout.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.readout.brief.FerryStory;
import org.readout.brief.ReadoutRecord;
import tools.jackson.databind.JsonNode;

class JsonWriterTest {
  private final String json = Json.write(FerryStory.record());
  private final JsonNode tree = Json.tree(FerryStory.record());
  private final JsonNode story = tree.path("stories").path(0);

  @Test
  void keepsToTheSchema() {
    assertThat(Json.violations(json)).isEmpty();
  }

  @Test
  void keepsToTheSchemaWithoutArticles() {
    assertThat(Json.violations(Json.write(new ReadoutRecord(List.of(), List.of(), List.of()))))
        .isEmpty();
  }

  @Test
  void aSchemaViolationIsNoticed() {
    assertThat(Json.violations(json.replace("\"AGREE\"", "\"MAYBE\""))).isNotEmpty();
  }

  @Test
  void everyTextIsWhatStandsAtItsOffsetsInCodePoints() {
    List<JsonNode> cited = new ArrayList<>();
    collect(tree, cited);
    assertThat(cited)
        .hasSizeGreaterThan(40)
        .allSatisfy(node -> assertThat(slice(node)).isEqualTo(node.path("text").asString()));
  }

  @Test
  void writesEveryKindOfFinding() {
    assertThat(story.properties())
        .extracting(Map.Entry::getKey)
        .containsExactly(
            "id",
            "title",
            "articles",
            "entities",
            "events",
            "quotations",
            "timexes",
            "quantities",
            "points",
            "citedSources",
            "copies",
            "origins",
            "schedule",
            "timeline",
            "indicators",
            "brief");
    assertThat(story)
        .allSatisfy(value -> assertThat(value.isEmpty()).isEqualTo(!value.isContainer()));
  }

  @Test
  void aSpeakerWithoutANameIsCalledByTheWords() {
    JsonNode speaker = story.path("quotations").path(3).path("speaker");
    assertThat(speaker.path("named").asBoolean()).isFalse();
    assertThat(speaker.path("name").asString()).isEqualTo("companies");
    assertThat(speaker.path("text").asString()).isEqualTo("companies");
  }

  @Test
  void anUntoldSpeakerIsNull() {
    assertThat(story.path("quotations").path(2).path("speaker").isNull()).isTrue();
  }

  @Test
  void countsOriginsNotReports() {
    assertThat(story.path("points").path(2).path("origins").asInt()).isEqualTo(1);
  }

  @Test
  void anUnknownOutletIsNull() {
    assertThat(tree.path("articles").path(2).path("outlet").isNull()).isTrue();
  }

  @Test
  void writesOneFindingALine() {
    assertThat(json.lines().filter(line -> line.contains("\"speaker\""))).hasSize(4);
    assertThat(json).endsWith("}\n");
  }

  @Test
  void writesTheSameTwice() {
    assertThat(Json.write(FerryStory.record())).isEqualTo(json);
  }

  @Test
  void leavesTheTextOutUnlessAsked() throws IOException {
    StringBuilder out = new StringBuilder();
    new JsonWriter().write(FerryStory.record(), new JsonWriter.Settings(false), out);
    assertThat(out).doesNotContain("Subscribe to our newsletter");
  }

  @Test
  void passesOnTheErrorOfAClosedPipe() {
    Appendable pipe = new ClosedPipe();
    assertThatThrownBy(
            () -> new JsonWriter().write(FerryStory.record(), new JsonWriter.Settings(true), pipe))
        .isInstanceOf(IOException.class)
        .hasMessage("pipe closed");
  }

  private void collect(JsonNode node, List<JsonNode> found) {
    if (node.has("start") && node.has("text") && node.has("article")) {
      found.add(node);
    }
    node.forEach(child -> collect(child, found));
  }

  private String slice(JsonNode cited) {
    for (JsonNode article : tree.path("articles")) {
      if (article.path("id").equals(cited.path("article"))) {
        int[] points = article.path("text").asString().codePoints().toArray();
        int start = cited.path("start").asInt();
        return new String(points, start, cited.path("end").asInt() - start);
      }
    }
    return "no such article";
  }

  private static final class ClosedPipe implements Appendable {
    @Override
    public Appendable append(CharSequence text) throws IOException {
      throw new IOException("pipe closed");
    }

    @Override
    public Appendable append(CharSequence text, int start, int end) throws IOException {
      throw new IOException("pipe closed");
    }

    @Override
    public Appendable append(char c) throws IOException {
      throw new IOException("pipe closed");
    }
  }
}
