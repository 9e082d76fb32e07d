package org.readout.lab.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.article.Span;
import org.readout.sentence.Reading;
import org.readout.sentence.Token;

class ClauseScoreTest {
  /** Subject Oslo, verb urged, object Riga, complement join. */
  private static final String URGED = "Oslo urged Riga to join";

  private static final String URGED_ROW = "d\t1\tS:0:4\tV:5:10\tO:11:15\tC:19:23\tOslo urged";

  /** Subject Envoys, verb met, oblique Riga. */
  private static final String MET = "Envoys met in Riga";

  private static final String MET_ROW = "d\t1\tS:0:6\tV:7:10\tP:14:18\tEnvoys met";

  /** Subject aides, verb hired, in a participle. */
  private static final String HIRED = "aides hired yesterday left";

  private static final String HIRED_ROW = "d\t1\tS:0:5\tV:6:11\taides hired";

  @TempDir Path gold;

  @Test
  void takesTheObjectOfUniversalDependencies() throws IOException {
    assertThat(right("ud", URGED, URGED_ROW, "1 nsubj", "-1 root", "1 obj", "4 mark", "1 xcomp"))
        .isTrue();
  }

  @Test
  void takesTheSubjectOfASmallClauseForTheObjectInClearNlp() throws IOException {
    assertThat(
            right(
                "clearnlp", URGED, URGED_ROW, "1 nsubj", "-1 root", "4 nsubj", "4 aux", "1 ccomp"))
        .isTrue();
  }

  @Test
  void doesNotTakeItInUniversalDependencies() throws IOException {
    assertThat(right("ud", URGED, URGED_ROW, "1 nsubj", "-1 root", "4 nsubj", "4 mark", "1 ccomp"))
        .isFalse();
  }

  @Test
  void takesTheNounForItsPreposition() throws IOException {
    assertThat(right("clearnlp", MET, MET_ROW, "1 nsubj", "-1 root", "1 prep", "2 pobj")).isTrue();
    assertThat(right("stanford", MET, MET_ROW, "1 nsubj", "-1 root", "1 prep", "2 pobj")).isTrue();
    assertThat(right("ud", MET, MET_ROW, "1 nsubj", "-1 root", "3 case", "1 obl")).isTrue();
  }

  @Test
  void refusesANounThatHangsElsewhere() throws IOException {
    assertThat(right("clearnlp", MET, MET_ROW, "1 nsubj", "-1 root", "0 prep", "2 pobj")).isFalse();
    assertThat(right("ud", MET, MET_ROW, "1 nsubj", "-1 root", "3 case", "0 nmod")).isFalse();
  }

  @Test
  void takesTheNounAboveAParticipleForItsSubject() throws IOException {
    assertThat(right("ud", HIRED, HIRED_ROW, "3 nsubj", "0 acl", "1 advmod", "-1 root")).isTrue();
    assertThat(right("stanford", HIRED, HIRED_ROW, "3 nsubj", "0 vmod", "1 advmod", "-1 root"))
        .isTrue();
    assertThat(right("clearnlp", HIRED, HIRED_ROW, "3 nsubj", "0 acl", "1 advmod", "-1 root"))
        .isTrue();
  }

  private boolean right(String scheme, String text, String row, String... arcs) throws IOException {
    Path folder = Files.createDirectories(gold.resolve("reading"));
    Files.writeString(folder.resolve("d.txt"), text);
    Files.writeString(folder.resolve("clauses.tsv"), row + "\n");
    Reading reading = tree(text, arcs);
    ReadingGold texts = new ReadingGold(gold, (whole, lines) -> reading);
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
    return new ClauseScore(texts, Scheme.named(scheme), nowhere).score().value("right") == 1;
  }

  /** One arc for each word: head and relation. */
  private static Reading tree(String text, String... arcs) {
    Notes notes = new Notes(text);
    List<Token> words = new ArrayList<>();
    int start = 0;
    for (String arc : arcs) {
      String[] parts = arc.split(" ");
      int end = text.indexOf(' ', start) < 0 ? text.length() : text.indexOf(' ', start);
      words.add(notes.word(new Span(start, end), "", Integer.parseInt(parts[0]), parts[1]));
      start = end + 1;
    }
    notes.sentence(words);
    return notes.reading();
  }
}
