package org.readout.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.readout.Stories;
import org.readout.lexicon.Table;
import org.readout.proposition.Answer;
import org.readout.proposition.Proposition;
import org.readout.proposition.PropositionFinder;

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

  private String question(String text) {
    return question(text, 0);
  }

  private String question(String text, int clause) {
    List<Proposition> clauses =
        new PropositionFinder().find(Stories.story("March 4, 2026\n\n" + text).story());
    Proposition asked = clauses.get(clause);
    return asker.ask(List.of(new Told(asked, Answer.Words.of(asked))), Optional.empty()).words();
  }
}
