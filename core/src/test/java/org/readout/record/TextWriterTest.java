package org.readout.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.readout.brief.FerryStory;
import org.readout.brief.Line.Section;
import org.readout.brief.ReadoutRecord;

class TextWriterTest {
  @Test
  void keepsToTheWidth() throws IOException {
    assertThat(write(new TextWriter.Settings(60, false, true, Set.of())).lines())
        .allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(60));
  }

  @Test
  void tellsWhereTheWordsStand() throws IOException {
    assertThat(plain())
        .contains("- The talks were their second since March (2 reports, 1 origin) [2:3,1:3]");
  }

  @Test
  void showsTheWordsOfEachRival() throws IOException {
    assertThat(plain())
        .contains("    1:5 “The two-day visit”\n    2:3 “She will stay for three days”");
  }

  @Test
  void doesNotRepeatWordsThatTheLineShows() throws IOException {
    assertThat(plain()).doesNotContain("“Both sides signed 14 agreements”");
  }

  @Test
  void isPlainUnlessColoursAreAskedFor() throws IOException {
    assertThat(plain()).doesNotContain("\u001B");
    assertThat(write(new TextWriter.Settings(80, true, true, Set.of()))).contains("\u001B[1m");
  }

  @Test
  void writesOnlyTheSectionAskedFor() throws IOException {
    String figures = write(new TextWriter.Settings(80, false, true, Set.of(Section.FIGURES)));
    assertThat(figures).contains("Figures").doesNotContain("What to watch", "[1] Harbour");
  }

  @Test
  void leavesOutSectionsWithoutLines() throws IOException {
    StringBuilder out = new StringBuilder();
    new TextWriter().write(FerryStory.record(), TextWriter.Settings.PLAIN, out);
    assertThat(out).contains("What to watch").doesNotContain("Quotations");
  }

  @Test
  void namesWhatWasSetAside() throws IOException {
    ReadoutRecord record = FerryStory.record();
    StringBuilder out = new StringBuilder();
    new TextWriter()
        .write(
            new ReadoutRecord(record.articles(), record.articles().subList(1, 2), List.of()),
            TextWriter.Settings.PLAIN,
            out);
    assertThat(out).contains("Set aside: reports/a2.txt: no byline");
  }

  @Test
  void wrapsByColumnsNotCharacters() {
    assertThat(Columns.wrap("会談 会談 e\u0301e\u0301e\u0301 x", 9))
        .containsExactly("会談 会談", "e\u0301e\u0301e\u0301 x");
  }

  @Test
  void cutsAWordThatIsTooLong() {
    assertThat(Columns.wrap("abcdefgh", 3)).containsExactly("abc", "def", "gh");
  }

  @Test
  void hostileTextCannotSteerTheTerminal() {
    assertThat(Columns.clean("a\u001B[2J\u202Eb\u0007\u009Bc\nd")).isEqualTo("a [2Jb c d");
  }

  private static String plain() throws IOException {
    return write(new TextWriter.Settings(200, false, true, Set.of()));
  }

  private static String write(TextWriter.Settings settings) throws IOException {
    StringBuilder out = new StringBuilder();
    new TextWriter().write(FerryStory.record(), settings, out);
    return out.toString();
  }
}
