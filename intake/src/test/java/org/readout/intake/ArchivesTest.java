package org.readout.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.intake.Reading.bytes;
import static org.readout.intake.Reading.gzip;
import static org.readout.intake.Reading.joined;
import static org.readout.intake.Reading.tarred;
import static org.readout.intake.Reading.zip;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.article.Draft;

class ArchivesTest {

  private static final byte[] END = new byte[1024];

  @TempDir Path folder;

  @Test
  void saysWhenAnArchiveHoldsNoArticles() throws IOException {
    Reading zip = Reading.of(folder, "a.zip", Reading.zip("photo.jpg", "x"));
    assertThat(zip.problems()).singleElement().asString().contains("no articles in this archive");
  }

  @Test
  void readsTheArticlesOfAZipAndNamesThemByTheirEntries() throws IOException {
    byte[] zip = zip("one/a.txt", "Ministers met.", "b.md", "They left.", "c.png", "no");
    Reading reading = Reading.of(folder, "reports.zip", zip);
    assertThat(reading.texts()).containsExactly("Ministers met.", "They left.");
    assertThat(reading.drafts().getFirst().source()).endsWith("reports.zip/one/a.txt");
    assertThat(reading.problems()).isEmpty();
  }

  @Test
  void readsAZipInsideAZip() throws IOException {
    Path inner = folder.resolve("x");
    byte[] tar = joined(tarred("b.zip", '0', zip("a.txt", "Ministers met.")), END);
    assertThat(Reading.of(folder, "a.tar", tar).texts()).containsExactly("Ministers met.");
    assertThat(inner).doesNotExist();
  }

  @Test
  void readsATarWithLongNames() throws IOException {
    String name = "deep/".repeat(40) + "a.txt";
    byte[] tar =
        joined(
            tarred("folder", '5', new byte[0]),
            tarred("././@LongLink", 'L', bytes(name + "\0")),
            tarred("cut", '0', bytes("Ministers met.")),
            tarred("pax", 'x', bytes("20 path=other/b.txt\n")),
            tarred("cut", '0', bytes("They left.")),
            END);
    Reading reading = Reading.of(folder, "reports.tar.gz", gzip(tar));
    assertThat(reading.texts()).containsExactly("Ministers met.", "They left.");
    assertThat(reading.drafts())
        .extracting(Draft::source)
        .allMatch(source -> source.matches(".*reports\\.tar/(deep/.*/a|other/b)\\.txt"));
  }

  @Test
  void readsWhatIsPackedWithGzip() throws IOException {
    byte[] twice = joined(gzip(bytes("Ministers met. ")), gzip(bytes("They left.")));
    assertThat(Reading.of(folder, "a.txt.gz", twice).only().text())
        .isEqualTo("Ministers met. They left.");
  }

  @Test
  void refusesABombAndNamesFileAndEntry() throws IOException {
    byte[] zip = zip("a.txt", "Ministers met.", "b.txt", "0".repeat(30_000_000), "c.txt", "x");
    Reading reading = Reading.of(folder, "a.zip", zip);
    assertThat(reading.texts()).containsExactly("Ministers met.");
    assertThat(reading.problems())
        .containsExactly(
            "a.zip: entry b.txt: it unpacks to more than 200 times its size (a decompression bomb);"
                + " the rest of the archive is not read");
  }

  @Test
  void refusesABombOfAnEntryThatNobodyWanted() throws IOException {
    Reading reading = Reading.of(folder, "a.zip", zip("b.bin", "0".repeat(30_000_000)));
    assertThat(reading.problems()).singleElement().asString().contains("a decompression bomb");
  }

  @Test
  void refusesAGzipBomb() throws IOException {
    byte[] bomb = gzip(new byte[40_000_000]);
    assertThat(Reading.of(folder, "a.tar.gz", gzip(bomb)).problems())
        .singleElement()
        .asString()
        .contains("a decompression bomb");
  }

  @Test
  void refusesArchivesThatAreNestedTooDeeply() throws IOException {
    byte[] content = bytes("Ministers met.");
    for (int i = 0; i < 6; i++) {
      content = gzip(content);
    }
    assertThat(Reading.of(folder, "a.gz", content).problems())
        .singleElement()
        .asString()
        .contains("nested too deeply");
  }

  @Test
  void readsWhatStandsBeforeTheDamage() throws IOException {
    byte[] tar =
        joined(tarred("a.txt", '0', bytes("Ministers met.")), tarred("b.txt", '0', bytes("Left.")));
    tar[1024 + 3] ^= 1;
    Reading reading = Reading.of(folder, "a.tar", tar);
    assertThat(reading.texts()).containsExactly("Ministers met.");
    assertThat(reading.problems())
        .containsExactly("a.tar: the tar archive is damaged after entry 1");
  }

  @Test
  void saysThatAnArchiveIsCutShort() throws IOException {
    byte[] whole = gzip(bytes("Ministers met. ".repeat(1000)));
    Reading reading = Reading.of(folder, "a.txt.gz", Arrays.copyOf(whole, whole.length / 2));
    assertThat(reading.problems())
        .singleElement()
        .asString()
        .startsWith("a.txt.gz: cannot be read");
  }

  @Test
  void refusesAnEntryThatIsTooLarge() throws IOException {
    Path file = folder.resolve("a.zip");
    Files.write(file, zip("a.txt", "x".repeat(2000), "b.txt", "Ministers met."));
    IntakeSettings small = new IntakeSettings(1000, Optional.empty(), Optional.empty());
    Reading reading = Reading.of(small, file);
    assertThat(reading.texts()).containsExactly("Ministers met.");
    assertThat(reading.problems())
        .singleElement()
        .asString()
        .startsWith("a.zip/a.txt: larger than");
  }
}
