package org.readout.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.readout.article.Span;

class MarkScannerTest {

  @Test
  void readsStraightCurlyLowAndAngularMarks() {
    assertMarked("He said \"one two\" and “three four”.", "one two", "three four");
    assertMarked("„Eins zwei“, sagte er.", "Eins zwei");
    assertMarked("Il a dit : « Oui, demain » hier.", "Oui, demain");
    assertMarked("``So be it,'' she said.", "So be it,");
  }

  @Test
  void takesMarksThatPointTheWrongWayByTheirSurroundings() {
    assertMarked("”They will come,“ he said.", "They will come,");
  }

  @Test
  void keepsApostrophesOutOfQuotations() {
    assertMarked("The workers' rights aren't gone, says the '90s star's lawyer.");
    assertMarked("Tell 'em it's the judges' call.");
  }

  @Test
  void readsSingleMarksRoundApostrophes() {
    assertMarked("She called it 'the workers' hour' today.", "the workers' hour");
    assertMarked("'We don't know,' he said.", "We don't know,");
  }

  @Test
  void keepsInnerMarksInTheOuterQuotation() {
    assertMarked("\"He said 'no' to me,\" she said.", "He said 'no' to me,");
  }

  @Test
  void endsAnUnclosedQuotationAtTheEndOfItsBlock() {
    assertMarked("She said: \"We wait.\n\"We hope.\"\nNothing more.", "We wait.", "We hope.");
  }

  @Test
  void startsAnewAtAnOpeningMarkBehindAnUnclosedSentence() {
    assertMarked(
        "He said: \"One is here. \"Two is there. \"Three.\"",
        "One is here.",
        "Two is there.",
        "Three.");
  }

  @Test
  void ignoresInchesAndLoneMarks() {
    assertMarked("The board is 6\" wide and 5' long.");
    assertMarked("A lone \" mark and '' nothing.");
  }

  @Test
  void staysInsideItsBlocksOnAnyMarks() {
    Random random = new Random(7);
    String pieces = "\"'“”‘’«»„`a .,\n";
    for (int run = 0; run < 300; run++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i >= 0; i--) {
        text.append(pieces.charAt(random.nextInt(pieces.length())));
      }
      List<Span> blocks = lines(text.toString());
      for (Passage passage : MarkScanner.scan(text.toString(), blocks)) {
        assertThat(blocks.get(passage.block()).contains(passage.outer())).isTrue();
        assertThat(passage.outer().contains(passage.content())).isTrue();
      }
    }
  }

  @Test
  void readsAMillionMarks() {
    String text = "\"'“( a".repeat(150_000);
    assertThat(MarkScanner.scan(text, List.of(new Span(0, text.length())))).isNotEmpty();
  }

  private static void assertMarked(String text, String... wanted) {
    List<String> found =
        MarkScanner.scan(text, lines(text)).stream().map(p -> p.content().of(text)).toList();
    assertThat(found).containsExactly(wanted);
  }

  private static List<Span> lines(String text) {
    List<Span> blocks = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n') {
        if (i > start) {
          blocks.add(new Span(start, i));
        }
        start = i + 1;
      }
    }
    return blocks;
  }
}
