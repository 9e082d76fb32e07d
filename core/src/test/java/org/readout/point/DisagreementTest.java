package org.readout.point;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.Stories;
import org.readout.brief.StoryRecord;
import org.readout.lexicon.Table;

/**
 * Runs {@code disagreements.tsv}: two short reports each, and what they contradict each other in.
 */
class DisagreementTest {

  private static final int ROWS = 89;
  private static final String NONE = "NONE";

  @Test
  void findsWhatReportsDisagreeOnAndNothingElse() {
    List<List<String>> rows = Table.rows(DisagreementTest.class, "disagreements.tsv", 3);
    List<String> wrong = new ArrayList<>();
    for (List<String> row : rows) {
      String found = conflict(dated(row.get(1)), dated(row.get(2)));
      if (!found.equals(row.getFirst())) {
        wrong.add(found + " for " + row);
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(rows).hasSize(ROWS);
  }

  private static String dated(String text) {
    return text.startsWith("March ")
        ? text.replaceFirst("\\. ", "\n\n")
        : "March 4, 2026\n\n" + text;
  }

  private static String conflict(String... texts) {
    for (StoryRecord story : Stories.read(texts).stories()) {
      for (Point point : story.points()) {
        if (point.verdict() == Verdict.CONFLICT) {
          return point.type().name();
        }
      }
    }
    return NONE;
  }
}
