package org.readout.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.intake.Reading.bytes;
import static org.readout.intake.Reading.gzip;
import static org.readout.intake.Reading.joined;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.article.Draft;

class WarcsTest {

  @TempDir Path folder;

  private static byte[] record(String type, String target, String contentType, byte[] block) {
    String head =
        "WARC/1.0\r\nWARC-Type: "
            + type
            + "\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>"
            + "\r\nWARC-Date: 2026-01-05T10:00:00Z\r\nWARC-Target-URI: "
            + target
            + "\r\nContent-Type: "
            + contentType
            + "\r\nContent-Length: "
            + block.length
            + "\r\n\r\n";
    return joined(bytes(head), block, bytes("\r\n\r\n"));
  }

  static byte[] response(String target, String headers, byte[] body) {
    byte[] block = joined(bytes("HTTP/1.1 " + headers + "\r\n\r\n"), body);
    return record("response", target, "application/http; msgtype=response", block);
  }

  private static byte[] page(String target, String text) {
    return response(
        target, "200 OK\r\nContent-Type: text/html", bytes("<html><body><p>" + text + "</p>"));
  }

  @Test
  void readsThePagesOfAPackedWarcAndNamesThemByTheirAddresses() throws IOException {
    byte[] warc =
        joined(
            gzip(page("https://example.org/1", "Ministers met.")),
            gzip(response("https://example.org/x", "404 Not Found", bytes("<p>Gone"))),
            gzip(
                response("https://example.org/i", "200 OK\r\nContent-Type: image/png", bytes("x"))),
            gzip(page("https://example.org/2", "They left.")));
    Reading reading = Reading.of(folder, "crawl.warc.gz", warc);
    assertThat(reading.texts()).containsExactly("Ministers met.", "They left.");
    assertThat(reading.drafts())
        .extracting(Draft::source)
        .containsExactly("https://example.org/1", "https://example.org/2");
    assertThat(reading.drafts().getFirst().known().url()).contains("https://example.org/1");
  }

  @Test
  void undoesTheEncodingsOfTheServer() throws IOException {
    byte[] packed = gzip(bytes("<html><body><p>Ministers met.</p>"));
    byte[] chunked =
        joined(bytes(Integer.toHexString(packed.length) + "\r\n"), packed, bytes("\r\n0\r\n\r\n"));
    byte[] warc =
        response(
            "https://example.org/1",
            "200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n"
                + "Content-Encoding: gzip",
            chunked);
    assertThat(Reading.of(folder, "crawl.warc", warc).only().text()).isEqualTo("Ministers met.");
  }

  @Test
  void readsTheTextsOfAWetFile() throws IOException {
    byte[] wet = record("conversion", "https://example.org/1", "text/plain", bytes("They met."));
    assertThat(Reading.of(folder, "crawl.warc.wet", wet).only().text()).isEqualTo("They met.");
  }

  @Test
  void saysWhichRecordIsDamagedAndKeepsWhatWasRead() throws IOException {
    byte[] second = page("https://example.org/2", "They left.");
    byte[] warc = joined(page("https://example.org/1", "Ministers met."), bytes("garbage"), second);
    Reading reading = Reading.of(folder, "crawl.warc", warc);
    assertThat(reading.texts()).containsExactly("Ministers met.");
    assertThat(reading.problems())
        .singleElement()
        .asString()
        .startsWith("crawl.warc: the WARC file is damaged after record 1");
  }

  @Test
  void saysThatAFileIsCutShort() throws IOException {
    byte[] warc = page("https://example.org/1", "Ministers met. ".repeat(2000));
    Reading reading = Reading.of(folder, "crawl.warc", Arrays.copyOf(warc, warc.length - 900));
    assertThat(reading.problems()).isNotEmpty();
  }

  @Test
  void saysThatNoRecordHoldsAPage() throws IOException {
    byte[] warc = response("https://example.org/x", "404 Not Found", bytes("<p>Gone"));
    assertThat(Reading.of(folder, "crawl.warc", warc).problems())
        .containsExactly("crawl.warc: none of its 1 records holds a page or a document");
  }

  @Test
  void refusesAPageThatUnpacksToABomb() throws IOException {
    byte[] bomb =
        response(
            "https://example.org/1",
            "200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip",
            gzip(new byte[60_000_000]));
    Reading reading =
        Reading.of(folder, "crawl.warc", joined(bomb, page("https://example.org/2", "Met.")));
    assertThat(reading.texts()).containsExactly("Met.");
    assertThat(reading.problems())
        .singleElement()
        .asString()
        .startsWith("https://example.org/1: larger than 50 MB");
  }
}
