package org.readout.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.readout.Stories;
import org.readout.lexicon.Table;
import org.readout.point.Assertion;
import org.readout.point.Point;
import org.readout.proposition.Answer;
import org.readout.proposition.Proposition;
import org.readout.proposition.PropositionFinder;
import org.readout.story.Story;

/** Runs {@code questions.tsv}: clauses and what is asked of them. */
class AskerTest {

  private final Asker asker = new Asker();

  @TestFactory
  List<DynamicTest> asksWhatTheClauseAnswers() {
    return Table.rows(AskerTest.class, "questions.tsv", 2).stream()
        .map(row ->
            DynamicTest.dynamicTest(
                row.get(1), () -> assertThat(question(row.get(1))).isEqualTo(row.getFirst())))
        .toList();
  }

  @Test
  void namesTheSpeakerOfWordsWithoutASubject() {
    assertThat(question("Anna Berg, the foreign minister, said: “Never give up on peace.”", 1))
        .isEqualTo("What did Anna Berg say?");
  }

  /** Runs {@code measures.tsv}: what two reports tell alike, and what is asked of it. */
  @TestFactory
  List<DynamicTest> asksForWhatIsMeasured() {
    return Table.rows(AskerTest.class, "measures.tsv", 2).stream()
        .map(row ->
            DynamicTest.dynamicTest(
                row.get(1), () -> assertThat(asked(row.get(1))).contains(row.getFirst())))
        .toList();
  }

  @Test
  void aNumberTellsItsBound() {
    String text = "At least 40 sailors were killed in the harbour of Oslo.";
    assertThat(Stories.story(text, text).points())
        .flatMap(Point::assertions)
        .extracting(Assertion::value)
        .contains(">= 40 sailors");
  }

  private static List<String> asked(String text) {
    String report = "March 4, 2026\n\n" + text;
    return Stories.story(report, report).points().stream().map(Point::question).toList();
  }

  private String question(String text) {
    return question(text, 0);
  }

  private String question(String text, int clause) {
    Story story = Stories.story("March 4, 2026\n\n" + text).story();
    Proposition asked = new PropositionFinder().find(story).get(clause);
    List<Told> told = List.of(new Told(asked, Answer.Words.of(asked)));
    return asker.ask(told, Optional.empty(), story.entities()).words();
  }
}
