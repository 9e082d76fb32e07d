package org.readout.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.article.Draft;

class JsonArticlesTest {

  @TempDir Path folder;

  @Test
  void readsPlainFieldsLineByLine() throws IOException {
    String lines =
        """
        {"title": "Talks", "text": "Ministers met.", "outlet": "Radio Norte", "published": "2026-01-05"}

        {"text": "They left.", "authors": ["Ana Ruiz", "Bo Lind"], "url": "https://example.org/2"}
        """;
    Reading reading = Reading.of(folder, "a.jsonl", lines);
    assertThat(reading.texts()).containsExactly("Talks\n\nMinisters met.\n", "They left.");
    assertThat(reading.drafts().get(0).known().outlet()).contains("Radio Norte");
    assertThat(reading.drafts().get(1).known().authors()).containsExactly("Ana Ruiz", "Bo Lind");
    assertThat(reading.drafts().get(1).source()).endsWith("a.jsonl:3");
  }

  @Test
  void readsNewsArticlesOfSchemaOrg() throws IOException {
    String line =
        "{\"@context\": \"https://schema.org\", \"@type\": \"NewsArticle\", \"headline\": \"Talks\","
            + "\"articleBody\": \"Ministers met.\", \"datePublished\": \"2026-01-05T08:00:00Z\","
            + "\"author\": {\"@type\": \"Person\", \"name\": \"Ana Ruiz\"},"
            + "\"publisher\": {\"name\": \"Radio Norte\"}}";
    Draft draft = Reading.of(folder, "a.jsonl", line).only();
    assertThat(draft.text()).isEqualTo("Talks\n\nMinisters met.\n");
    assertThat(draft.known().outlet()).contains("Radio Norte");
    assertThat(draft.known().authors()).containsExactly("Ana Ruiz");
    assertThat(draft.known().published()).contains(LocalDate.of(2026, 1, 5));
  }

  @Test
  void readsTextsThatStandInAListOfFiles() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "They left.");
    String list =
        """
        [{"id": "one", "text": "Ministers met.", "section": "World"},
         {"id": "two", "file": "a.txt", "updated": "2026-01-06"}]
        """;
    Reading reading = Reading.of(folder, "articles.json", list);
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.texts()).containsExactly("Ministers met.", "They left.");
    assertThat(reading.drafts().get(0).known().id()).contains("one");
    assertThat(reading.drafts().get(0).known().details().section()).contains("World");
    assertThat(reading.drafts().get(1).known().details().updated()).isPresent();
  }

  @Test
  void readsNinjs() throws IOException {
    String line =
        "{\"uri\": \"https://example.org/1\", \"headline\": \"Talks\", \"byline\": \"Ana Ruiz\","
            + "\"versioncreated\": \"2026-01-05T08:00:00Z\", \"copyrightholder\": \"Radio Norte\","
            + "\"body_xhtml\": \"<p>Ministers met.</p><p>They left.</p>\"}";
    Draft draft = Reading.of(folder, "a.json", line).only();
    assertThat(draft.text()).isEqualTo("Talks\n\nMinisters met.\n\nThey left.");
    assertThat(draft.known().outlet()).contains("Radio Norte");
  }

  @Test
  void readsAnArrayOfArticles() throws IOException {
    String array = "[{\"text\": \"Ministers met.\"},\n {\"text\": \"They left.\"},\n {\"id\": 3}]";
    Reading reading = Reading.of(folder, "a.json", array);
    assertThat(reading.texts()).containsExactly("Ministers met.", "They left.");
    assertThat(reading.problems()).containsExactly("a.json: line 3: the object has no text");
  }

  @Test
  void namesTheBrokenLineAndReadsTheOthers() throws IOException {
    String lines = "{\"text\": \"Ministers met.\"}\n{\"text\": \n{\"text\": \"They left.\"}\n[]\n";
    Reading reading = Reading.of(folder, "a.jsonl", lines);
    assertThat(reading.texts()).containsExactly("Ministers met.", "They left.");
    assertThat(reading.problems())
        .satisfiesExactly(
            first -> assertThat(first).startsWith("a.jsonl: line 2: not JSON"),
            second -> assertThat(second).isEqualTo("a.jsonl: line 4: not an object"));
  }

  @Test
  void givesUpOnAFileThatIsNoJsonLines() throws IOException {
    Reading reading = Reading.of(folder, "a.jsonl", "not json\n".repeat(1000));
    assertThat(reading.problems()).hasSize(22).last().asString().contains("the rest is not read");
  }
}
