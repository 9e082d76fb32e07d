package org.readout.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.article.Draft;
import org.readout.article.Known;
import org.readout.intake.fetch.FetchSettings;
import org.readout.intake.fetch.Fetcher;
import org.readout.intake.fetch.Rogue;
import org.readout.intake.form.Part;
import org.readout.intake.form.Refusal;
import org.readout.intake.health.FeedChecker;
import org.readout.intake.health.FeedHealth;
import org.readout.intake.health.FeedHealth.State;

class WebTest {

  private static final String HTML = "200 OK\r\nContent-Type: text/html";

  @TempDir Path folder;

  private Rogue server;

  @BeforeEach
  void start() throws IOException {
    server = new Rogue();
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  private static FetchSettings fetching(boolean allowPrivate) {
    FetchSettings.Limits limits =
        new FetchSettings.Limits(
            Duration.ofSeconds(20), Duration.ZERO, Duration.ofMillis(1), Duration.ofSeconds(2));
    return new FetchSettings(Optional.empty(), allowPrivate, 60_000_000, limits, Optional.empty());
  }

  private Delivery read(int follow, Optional<Path> keep, String... names) {
    IntakeSettings settings =
        new IntakeSettings(
            60_000_000, Optional.empty(), Optional.empty(), fetching(true), follow, keep);
    return new DraftReader(settings, new ByteArrayInputStream(new byte[0])).read(List.of(names));
  }

  private static List<String> lines(Delivery delivery) {
    return delivery.problems().stream().map(FileProblem::line).toList();
  }

  @Test
  void readsAPageAtAnAddress() {
    server.on("/1", HTML, "<html><body><p>Ministers met in the harbour.</p></body></html>");
    Delivery delivery = read(0, Optional.empty(), server.address("/1"));
    assertThat(delivery.drafts())
        .extracting(Draft::text)
        .containsExactly("Ministers met in the harbour.");
    assertThat(delivery.drafts().getFirst().known().url()).contains(server.address("/1"));
  }

  @Test
  void believesTheFeedWhereThePageTellsNothing() {
    server.on("/1", HTML, "<html><body><p>Ministers met in the harbour.</p></body></html>");
    String feed =
        "<rss><channel><title>Harbour Wire</title><item><title>Ministers meet</title><link>"
            + server.address("/1")
            + "</link><pubDate>Mon, 05 Jan 2026 10:00:00 GMT</pubDate></item></channel></rss>";
    server.on("/feed", "200 OK\r\nContent-Type: application/rss+xml", feed);
    Known known = read(1, Optional.empty(), server.address("/feed")).drafts().getFirst().known();
    assertThat(known.outlet()).contains("Harbour Wire");
    assertThat(known.title()).contains("Ministers meet");
    assertThat(known.published()).contains(LocalDate.of(2026, 1, 5));
  }

  @Test
  void believesThePageBeforeTheFeed() {
    server.on(
        "/1",
        HTML,
        "<html><meta property=og:site_name content='Radio Norte'><body><h1>Ministers meet in the"
            + " harbour</h1><p>Ministers met in the harbour.</p></body></html>");
    String feed =
        "<rss><channel><title>Harbour Wire</title><item><title>Meeting</title><link>"
            + server.address("/1")
            + "</link></item></channel></rss>";
    server.on("/feed", "200 OK\r\nContent-Type: application/rss+xml", feed);
    Known known = read(1, Optional.empty(), server.address("/feed")).drafts().getFirst().known();
    assertThat(known.outlet()).contains("Radio Norte");
    assertThat(known.title()).contains("Ministers meet in the harbour");
  }

  @Test
  void fetchesNothingFromAPrivateNetworkUnlessToldTo() {
    server.on("/1", HTML, "<p>Ministers met.</p>");
    IntakeSettings usual =
        new IntakeSettings(
            1000, Optional.empty(), Optional.empty(), fetching(false), 0, Optional.empty());
    Delivery delivery =
        new DraftReader(usual, new ByteArrayInputStream(new byte[0]))
            .read(List.of(server.address("/1")));
    assertThat(delivery.drafts()).isEmpty();
    assertThat(lines(delivery)).singleElement().asString().contains("--allow-private");
    assertThat(server.requests()).isEmpty();
  }

  @Test
  void followsAFeedOnlyWhenAskedTo() {
    String item = "<item><title>Talks</title><link>%s</link></item>";
    String feed =
        "<rss><channel>"
            + item.formatted(server.address("/1"))
            + item.formatted(server.address("/2"))
            + "</channel></rss>";
    server
        .on("/feed", "200 OK\r\nContent-Type: application/rss+xml", feed)
        .on("/1", HTML, "<p>Ministers met in the harbour.</p>")
        .on("/2", HTML, "<p>They left.</p>");
    assertThat(lines(read(0, Optional.empty(), server.address("/feed"))))
        .singleElement()
        .asString()
        .contains("lists 2 addresses");
    assertThat(read(1, Optional.empty(), server.address("/feed")).drafts())
        .extracting(Draft::text)
        .containsExactly("Ministers met in the harbour.");
  }

  @Test
  void trustsTheCharacterSetThatTheServerTellsOnlyWhenItFits() {
    byte[] page = Reading.bytes("<p>Ministers met in the café.</p>");
    server.on(
        "/wrong",
        (request, out) -> {
          out.write(
              Reading.bytes(
                  "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=koi8-r\r\nContent-Length: "
                      + page.length
                      + "\r\nConnection: close\r\n\r\n"));
          out.write(page);
        });
    assertThat(read(0, Optional.empty(), server.address("/wrong")).drafts())
        .extracting(Draft::text)
        .containsExactly("Ministers met in the café.");
  }

  @Test
  void saysThatAPageIsNotFreeToRead() {
    server.on(
        "/1",
        HTML,
        "<script type=application/ld+json>{\"isAccessibleForFree\": \"False\"}</script>"
            + "<p>Ministers met in the harbour.</p>");
    assertThat(lines(read(0, Optional.empty(), server.address("/1"))))
        .singleElement()
        .asString()
        .endsWith("marked as not free to read; only what it shows is read");
  }

  @Test
  void readsAFeedOfFiftyMegabytes() {
    String item =
        "<item><title>T</title><description>" + "x ".repeat(50_000) + "</description></item>";
    server.on("/feed", "200 OK", "<rss><channel>" + item.repeat(500) + "</channel></rss>");
    assertThat(read(0, Optional.empty(), server.address("/feed")).drafts()).hasSize(500);
  }

  @Test
  void readsTheSameTextFromWhatWasKept() throws IOException {
    server.on("/1", HTML, "<html><body><p>Ministers met in the café.</p></body></html>");
    Path file = folder.resolve("a.md");
    Files.writeString(file, "---\ntitle: Talks\n---\nThey left.\n");
    Path kept = folder.resolve("kept");
    Delivery first = read(0, Optional.of(kept), server.address("/1"), file.toString());
    Delivery again = read(0, Optional.empty(), kept.toString());
    assertThat(first.drafts()).hasSize(2);
    assertThat(again.drafts()).extracting(Draft::text).isEqualTo(texts(first));
    assertThat(again.drafts()).extracting(Draft::source).first().isEqualTo(server.address("/1"));
    try (Stream<Path> files = Files.list(kept)) {
      assertThat(files).singleElement().asString().endsWith(".warc.gz");
    }
  }

  private static List<String> texts(Delivery delivery) {
    return delivery.drafts().stream().map(Draft::text).toList();
  }

  @Test
  void tellsWhatChangedFromOneRevisionToTheNext() throws IOException {
    Path kept = folder.resolve("kept");
    server.on("/1", HTML, "<p>The summit is held on the 6th in Oslo, they said.</p>");
    read(0, Optional.of(kept), server.address("/1"));
    server.on("/1", HTML, "<p>The summit is held on the 5th in Oslo, they said.</p>");
    read(0, Optional.of(kept), server.address("/1"));
    Delivery delivery = read(0, Optional.empty(), kept.toString());
    assertThat(texts(delivery))
        .containsExactly("The summit is held on the 5th in Oslo, they said.");
    assertThat(lines(delivery))
        .singleElement()
        .asString()
        .endsWith(
            "a later revision of " + server.address("/1") + ": “on the 6th” became “on the 5th”");
  }

  @Test
  void saysHowTheFeedsOfAListAre() throws IOException, Refusal {
    String item =
        "<item><title>T</title><pubDate>%s</pubDate><link>https://example.org/</link></item>";
    String feed = "<rss><channel><title>Wire</title>%s</channel></rss>";
    server
        .on("/good", "200 OK", feed.formatted(item.formatted("Mon, 05 Jan 2026 10:00:00 GMT")))
        .on("/old", "200 OK", feed.formatted(item.formatted("Thu, 05 Jan 2023 10:00:00 GMT")))
        .on("/moved", "301 Moved\r\nLocation: /good", "")
        .on("/empty", "200 OK", feed.formatted(""))
        .on("/page", HTML, "<html><body>No feed.</body></html>")
        .on(
            "/json",
            "200 OK",
            "{\"version\": \"https://jsonfeed.org/version/1\", \"items\": [{\"url\": \"x\"}]}");
    StringBuilder opml = new StringBuilder("<opml><body>");
    for (String path : List.of("good", "old", "moved", "empty", "page", "json", "gone")) {
      opml.append("<outline xmlUrl=\"").append(server.address("/" + path)).append("\"/>");
    }
    byte[] list = Reading.bytes(opml + "</body></opml>");
    Part part = new Part("list.opml", "", new ByteArrayInputStream(list), Known.NOTHING);
    try (Fetcher fetcher = new Fetcher(fetching(true))) {
      FeedChecker checker = new FeedChecker(fetcher, LocalDate.of(2025, 12, 1));
      List<FeedHealth> health = FeedChecker.list(part).stream().map(checker::check).toList();
      assertThat(health)
          .extracting(FeedHealth::state)
          .containsExactly(
              State.WORKS,
              State.STALE,
              State.MOVED,
              State.EMPTY,
              State.FAILS,
              State.WORKS,
              State.FAILS);
      assertThat(health.getFirst().why()).isEqualTo("RSS with 1 items, newest 2026-01-05");
      assertThat(health.getLast().why()).isEqualTo("there is no such page (404)");
    }
  }
}
