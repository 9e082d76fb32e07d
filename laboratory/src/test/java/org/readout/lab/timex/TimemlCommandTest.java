package org.readout.lab.timex;

import static org.assertj.core.api.Assertions.assertThat;

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

class TimemlCommandTest {
  /** As TempEval-3 writes its test part. */
  private static final String FILE =
      """
      <?xml version="1.0" ?>
      <TimeML xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
      <DOCID>d1</DOCID>
      <DCT><TIMEX3 tid="t0" type="DATE" value="2026-03-18" functionInDocument="CREATION_TIME">\
      March 18, 2026</TIMEX3></DCT>
      <TITLE>Talks &amp; tea</TITLE>
      <TEXT>

      They <EVENT eid="e1" class="OCCURRENCE">met</EVENT> on \
      <TIMEX3 tid="t1" type="DATE" value="2026-03-16">Monday</TIMEX3> &amp; stayed \
      <TIMEX3 tid="t2" type="DURATION" value="P3D">three days</TIMEX3>.

      </TEXT>
      <MAKEINSTANCE eventID="e1" eiid="ei1" tense="PAST"/>
      </TimeML>
      """;

  private static final List<String> ODD =
      List.of(
          "<TIMEX3>", "</TIMEX3>", "<TEXT>", "</TEXT>", "<", ">", "\"", "&amp;", "\u0000", "\n");

  @TempDir Path folder;

  @Test
  void measuresAnyFolderOfTimeml() throws IOException {
    Files.writeString(folder.resolve("a.tml"), FILE);
    assertThat(run()).contains("annotated 2, found 2", "strict   P 100.0 R 100.0 F1 100.0");
  }

  @Test
  void countsAWrongValueAgainstTheValueOnly() throws IOException {
    Files.writeString(folder.resolve("a.tml"), FILE.replace("P3D", "P4D"));
    assertThat(run())
        .contains("relaxed  P 100.0 R 100.0 F1 100.0", "type F1         100.0")
        .contains("value F1        50.0");
  }

  @Test
  void countsALongerSpanAsRelaxedOnly() throws IOException {
    String longer = FILE.replace("on <TIMEX3 tid=\"t1\"", "<TIMEX3 tid=\"t1\"");
    Files.writeString(folder.resolve("a.tml"), longer.replace(">Monday", ">on Monday"));
    assertThat(run()).contains("strict   P 50.0", "relaxed  P 100.0", "value F1        100.0");
  }

  @Test
  void namesTheFileItCannotReadAndGoesOn() throws IOException {
    Files.writeString(folder.resolve("a.tml"), FILE);
    Files.writeString(folder.resolve("b.tml"), "no markup");
    Files.writeString(folder.resolve("c.tml"), FILE.replace("2026-03-18", "2026-13-48"));
    Files.write(folder.resolve("d.tml"), new byte[] {(byte) 0xff, (byte) 0xfe});
    assertThat(run())
        .contains("b.tml: no TEXT", "c.tml: no day: 2026-13-48", "d.tml: not UTF-8")
        .contains("annotated 2");
  }

  @Test
  void readsOrRefusesWhateverStandsInAFile() throws IOException {
    Path file = folder.resolve("a.tml");
    Random random = new Random(7);
    int read = 0;
    for (int i = 0; i < 300; i++) {
      StringBuilder odd = new StringBuilder(FILE.substring(0, random.nextInt(FILE.length()) + 1));
      for (int j = 0; j < 5; j++) {
        odd.insert(random.nextInt(odd.length()), ODD.get(random.nextInt(ODD.size())));
      }
      Files.writeString(file, odd);
      read += isRead(file) ? 1 : 0;
    }
    assertThat(read).isBetween(1, 299);
  }

  /** Whether a file is read, with every expression inside the text. */
  private static boolean isRead(Path file) {
    try {
      TimemlDocument document = TimemlDocument.read(file);
      assertThat(document.timexes())
          .allSatisfy(
              t -> assertThat(t.span().end()).isLessThanOrEqualTo(document.text().length()));
      return true;
    } catch (IOException refused) {
      return false;
    }
  }

  private String run() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    new TimemlCommand().run(List.of(folder.toString()), out);
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
