package org.readout.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.article.Span;

class GsrRecordTest {
  private static final String GOOD =
      """
      [
      {
          "event": "DEMAND",
          "textInfo": {"markup": "(SRC: France) (EVT: asked) (TAR: Japan) for help."}
      },
      """;

  @Test
  void takesTheMarksOutOfTheText() {
    assertThat(of("(SRC: France) (EVT: met) (TAR: Japan) (again).").text())
        .isEqualTo("France met Japan (again).");
  }

  @Test
  void keepsAPlaceInsideAParty() {
    assertThat(of("(SRC: Sailors (LOC: in Japan)) marched.").actors())
        .containsExactly(new Span(0, 16));
  }

  @Test
  void letsEachOfTwoActOnTheOther() {
    MarkedSentence marked = of("(SRC/TAR: France) and (SRC/TAR: Japan) met.").marked();
    assertThat(marked.source()).contains(new Span(0, 6));
    assertThat(marked.target()).contains(new Span(11, 16));
  }

  @Test
  void namesTheLineOfARecordThatCannotBeRead(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("records.txt");
    Files.writeString(file, GOOD + "{\n  \"event\": \n}\n]");
    ByteArrayOutputStream problems = new ByteArrayOutputStream();
    List<GsrRecord> records = GsrRecord.read(file, new PrintStream(problems, true));
    assertThat(records).extracting(GsrRecord::type).containsExactly(PloverType.REQUEST);
    assertThat(problems.toString(StandardCharsets.UTF_8)).contains("records.txt:6: ");
  }

  @Test
  void readsWhatItCanOfADamagedFile(@TempDir Path folder) throws IOException {
    Random random = new Random(7);
    Path file = folder.resolve("records.txt");
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder(GOOD + GOOD);
      for (int i = 0; i < 5; i++) {
        text.setCharAt(random.nextInt(text.length()), "{}()\":,\n[]\u0000S".charAt(i + 4));
      }
      Files.writeString(file, text);
      PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true);
      assertThatCode(() -> GsrRecord.read(file, nowhere)).doesNotThrowAnyException();
    }
  }

  private static GsrRecord of(String markup) {
    return GsrRecord.of(markup, PloverType.CONSULT);
  }
}
