package org.readout.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.readout.RandomText;
import org.readout.ReadStory;
import org.readout.sentence.Sentence;
import org.readout.story.Account;

class StatementFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The mayor opened the bridge on Monday, officials said. | The mayor opened the bridge on Monday
          The owner said on Monday that the ship, which sank in May, was safe. | the ship was safe
          The owner said on Monday that the ship, which sank in May, was safe. | the ship sank in May
          The guards held a driver who was filmed near the harbour. | a driver was filmed near the harbour
          Mara Holt, 30, a baker, said the bus sped up.  | Mara Holt, 30, a baker, said the bus sped up
          Villagers praised Mara Holt, 30, as a hero of the flood. | Villagers praised Mara Holt, 30, as a hero of the flood
          The ferry was hit by a wave and sank near Vell. | The ferry sank near Vell
          While the talks went on, the army closed the road. | the army closed the road
          """)
  void statesWhatTheVerbNeedsWithoutAsides(String text, String statement) {
    assertThat(statements(text)).contains(statement);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          If the port closes, trade will suffer. | port closes
          Norland asked whether the port had closed. | port had closed
          Did the port close on Monday? | port
          The envoy proposed that both sides meet in May. | both sides meet
          In 2013, when the probe was launched, nobody watched. | probe was launched
          A deal brokered by Norland failed. | deal brokered
          """)
  void whatHangsOnAConditionOrIsOnlyAskedIsNotStated(String text, String words) {
    assertThat(statements(text)).noneMatch(statement -> statement.startsWith(words));
    assertThat(statements(text)).noneMatch(statement -> statement.startsWith("the " + words));
    assertThat(statements(text)).doesNotContain(words);
  }

  @Test
  void leavesOutTheLastDetailsOfALongClause() {
    String text =
        "The finance minister of Norland presented a plan for the reform of the national railway"
            + " company on Tuesday at a meeting with representatives of the eleven provinces in the"
            + " old town hall of Vell near the river.";
    assertThat(statements(text))
        .first()
        .asString()
        .startsWith("The finance minister of Norland presented a plan for the reform")
        .hasSizeLessThanOrEqualTo(StatementFinder.LONGEST);
  }

  @Test
  void sayingAloneStatesNothing() {
    assertThat(statements("On Thursday, the president of Norland said on the radio.")).isEmpty();
    assertThat(statements("The president of Norland went on.")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("odd")
  void oddTextGivesOnlyWordsOfItsOwnSentence(String text) {
    Account account = ReadStory.account("A first line.\n\n" + text);
    for (Sentence sentence : account.reading().sentences()) {
      for (Statement statement : StatementFinder.all(new SentenceTree(sentence))) {
        assertThat(statement.words()).contains(statement.predicate(), statement.subject());
        assertThat(statement.parts()).allMatch(part -> sentence.span().contains(part)).isSorted();
        assertThat(statement.length()).isLessThanOrEqualTo(StatementFinder.LONGEST);
      }
    }
  }

  private static List<String> odd() {
    return RandomText.texts(60).toList();
  }

  private static List<String> statements(String text) {
    Account account = ReadStory.account(text);
    return account.reading().sentences().stream()
        .flatMap(sentence -> StatementFinder.all(new SentenceTree(sentence)).stream())
        .map(statement -> statement.joined(part -> account.article().words(part)))
        .toList();
  }
}
