package org.readout.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.brief.FerryStory;
import org.readout.brief.RandomRecords;

/** What a browser makes of the page; left out where Chromium is not installed. */
class BrowserTest {
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

  @TempDir private Path folder;

  @BeforeEach
  void needsChromium() {
    assumeThat(CHROMIUM).isExecutable();
  }

  @Test
  void theScriptRunsUnderThePolicyAndLightsTheWords() throws Exception {
    String html = HtmlWriterTest.write(FerryStory.record(), HtmlWriter.Settings.ALL);
    Element line = Jsoup.parse(html).select(".say:contains(second since March)").first();
    assertThat(line).isNotNull();

    Document page = open(html, line.attr("href"));

    assertThat(page.select("html").first().classNames()).contains("js", "reading");
    assertThat(page.select("mark.on").text()).isEqualTo("The talks were their second since March");
    assertThat(page.select("[role=status]").text())
        .isEqualTo("Northern Ledger: The talks were their second since March");
  }

  @Test
  void aPageOpenedWithoutAPlaceLightsNothing() throws Exception {
    String html = HtmlWriterTest.write(FerryStory.record(), HtmlWriter.Settings.ALL);
    Document page = open(html, "");
    assertThat(page.select("html").first().classNames()).containsExactly("js");
    assertThat(page.select("mark.on")).isEmpty();
  }

  @Test
  void hostileTextRunsNoScript() throws Exception {
    String attack = "<script>document.documentElement.id='owned'</script>";
    String html = HtmlWriterTest.write(RandomRecords.of(attack, attack), HtmlWriter.Settings.ALL);
    assertThat(open(html, "").select("#owned")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {390, 1280})
  void nothingStandsOutsideTheWidthOfTheWindow(int width) throws Exception {
    String html = HtmlWriterTest.write(FerryStory.written(), HtmlWriter.Settings.ALL);
    String measured =
        html.replaceFirst("<meta http-equiv[^>]*>", "")
            .replace(
                "</body>",
                """
                <script>
                const over = Array.from(document.querySelectorAll("main *"))
                    .filter(e => e.getBoundingClientRect().right > innerWidth + 1).length;
                document.title = over + " of " + document.querySelectorAll("svg a").length;
                </script></body>\
                """);
    Document page = open(measured, "", "--window-size=" + width + ",900");
    assertThat(page.title()).matches("0 of [1-9]\\d*");
  }

  private Document open(String html, String place, String... options)
      throws IOException, InterruptedException {
    Path file = folder.resolve("page.html");
    Files.writeString(file, html);
    Path dump = folder.resolve("dump.html");
    List<String> command = new ArrayList<>(List.of(options));
    command.addFirst(CHROMIUM.toString());
    command.addAll(
        List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--user-data-dir=" + folder.resolve("profile"),
            "--dump-dom",
            file.toUri() + place));
    Process browser =
        new ProcessBuilder(command)
            .redirectOutput(dump.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    boolean ended = browser.waitFor(60, TimeUnit.SECONDS);
    browser.destroyForcibly();
    assertThat(ended).isTrue();
    return Jsoup.parse(Files.readString(dump, StandardCharsets.UTF_8));
  }
}
