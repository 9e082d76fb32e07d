package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticlesCommandTest {

  @TempDir Path folder;

  @Test
  void writesArticlesAsJsonLinesThatAreReadAgain() throws IOException {
    Path lines = folder.resolve("a.jsonl");
    Files.writeString(
        lines,
        """
        {"title": "Talks \\"end\\"", "text": "Ministers met.", "outlet": "Wire", "published": "2026-01-05"}
        {"text": "They left.", "authors": ["Ana Ruiz"], "url": "https://example.org/2"}
        """);
    Run once = Run.of("articles", "--quiet", lines.toString());
    assertThat(once.code()).isZero();
    assertThat(once.out().lines()).hasSize(2);
    assertThat(once.out())
        .contains("\"title\":\"Talks \\\"end\\\"\"", "\"published\":\"2026-01-05\"")
        .contains("\"authors\":[\"Ana Ruiz\"]", "\"url\":\"https://example.org/2\"");
    Path again = folder.resolve("b.jsonl");
    Files.writeString(again, once.out());
    assertThat(Run.of("articles", "-q", again.toString()).out().replace("b.jsonl", "a.jsonl"))
        .isEqualTo(once.out());
  }

  @Test
  void tellsHowManyAndHowFast() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "Ministers met.");
    Run run = Run.of("articles", folder.toString());
    assertThat(run.err()).matches("(?s)readout: 1 articles from 0\\.0 MB, .* a second\\s+");
  }

  @Test
  void readsStandardInputAndSaysWhatItCouldNotRead() {
    Run run = Run.with("{\"text\": \"Met.\"}\n{\"id\": 1}\n", Optional.empty(), "articles", "-");
    assertThat(run.code()).isZero();
    assertThat(run.err()).contains("standard input: line 2: the object has no text");
    assertThat(Run.of("articles", folder.resolve("none").toString()).code()).isEqualTo(1);
  }

  @Test
  void fetchesOnlyAddressesAndNoneOfAPrivateNetwork() {
    Run file = Run.of("fetch", "a.txt");
    assertThat(file.code()).isEqualTo(2);
    assertThat(file.err()).contains("a.txt is no http or https address");
    Run own = Run.of("fetch", "--cache", folder.toString(), "http://127.0.0.1:9/");
    assertThat(own.code()).isEqualTo(1);
    assertThat(own.err()).contains("lies in a private network; --allow-private lets it in");
  }

  @Test
  void checksFeedsOfAList() throws IOException {
    Path list = folder.resolve("list.opml");
    Files.writeString(
        list, "<opml><body><outline text='Wire' xmlUrl='http://10.0.0.1/feed'/></body></opml>");
    Run run = Run.of("feeds", "check", "--cache", folder.toString(), list.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .startsWith("fails   Wire <http://10.0.0.1/feed>: its address 10.0.0.1 lies in a private");
    Files.writeString(list, "<rss><channel/></rss>");
    assertThat(Run.of("feeds", "check", list.toString()).err())
        .contains("list.opml: this is no OPML list but RSS");
    assertThat(Run.of("feeds").code()).isEqualTo(2);
  }

  @Test
  void readsAMixOfFormsForABrief() throws IOException {
    Files.writeString(
        folder.resolve("a.jsonl"),
        "{\"title\": \"Ministers meet in Oslo\", \"published\": \"2026-01-05\","
            + " \"text\": \"The ministers of Norway and Sweden met in Oslo on Monday.\"}");
    Files.writeString(
        folder.resolve("b.rss"),
        "<rss><channel><item><title>Talks in Oslo</title><pubDate>Mon, 05 Jan 2026 10:00:00 GMT"
            + "</pubDate><description>The ministers of Norway and Sweden met in Oslo on Monday."
            + "</description></item></channel></rss>");
    Run run = Run.of("brief", "--format", "json", folder.toString());
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("a.jsonl:1", "b.rss#1");
  }

  @Test
  void checksTheLimitsOfFeedsToo() {
    Run run = Run.of("feeds", "check", "none.opml", "--max-size", "0");
    assertThat(run.code()).isEqualTo(Cli.NOT_UNDERSTOOD);
    assertThat(run.err()).contains("--max-size must be between 1 and 2000");
  }

  @Test
  void keepsWhatIsToldOfAnArticleWhenItIsReadAgain() throws IOException {
    Path lines = folder.resolve("a.jsonl");
    String line =
        """
        {"source":"a.jsonl:1","published":"2026-01-05","time":"2026-01-05T10:00:00+01:00",\
        "updated":"2026-01-06T09:30:00+01:00","language":"en","section":"World","credit":"Reuters",\
        "description":"What was agreed.","corrections":["Correction: on Monday."],\
        "aiWritten":"true","text":"Met."}
        """;
    Files.writeString(lines, line);
    assertThat(Run.of("articles", "-q", lines.toString()).out().replace(folder + "/", ""))
        .isEqualTo(line);
  }
}
