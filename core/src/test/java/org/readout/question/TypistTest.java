package org.readout.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.Stories;
import org.readout.lexicon.Table;
import org.readout.proposition.Proposition;
import org.readout.proposition.PropositionFinder;

/** Runs {@code types.tsv}: clauses and the kind of answer that they give. */
class TypistTest {

  private static final int ROWS = 28;

  private final Typist typist = new Typist();

  @Test
  void givesTheTypeOfEveryClause() {
    List<List<String>> rows = Table.rows(TypistTest.class, "types.tsv", 2);
    List<String> wrong = new ArrayList<>();
    for (List<String> row : rows) {
      List<Proposition> clauses =
          new PropositionFinder().find(Stories.story("March 4, 2026\n\n" + row.get(1)).story());
      PointType type = typist.type(List.of(clauses.getFirst()));
      if (!type.name().equals(row.getFirst())) {
        wrong.add(type + " for " + row);
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(rows).hasSize(ROWS);
  }

  @Test
  void asksWhereWhenTwoDeedsShareOnlyTheirPlace() {
    assertThat(
            typist.type(
                List.of(
                    clause("The ferry lies next to a bridge."),
                    clause("The old ferry sank next to a bridge."))))
        .isEqualTo(PointType.PLACE);
  }

  @Test
  void takesWhatSomebodyIsHailedAsForAPosition() {
    List<Proposition> clauses =
        new PropositionFinder()
            .find(
                Stories.story("They hailed the captain, 42, as a hero of the whole island.")
                    .story());
    assertThat(typist.type(List.of(clauses.getLast()))).isEqualTo(PointType.POSITION);
  }

  private static Proposition clause(String text) {
    return new PropositionFinder().find(Stories.story(text).story()).getFirst();
  }

  @Test
  void seesThatWordsOnlyTellWhoSpeaks() {
    assertThat(attribution("The minister told reporters on Friday.")).isTrue();
    assertThat(attribution("The minister said the harbour was closed.")).isFalse();
  }

  private boolean attribution(String text) {
    return typist.isAttribution(
        new PropositionFinder().find(Stories.story(text).story()).getFirst());
  }
}
