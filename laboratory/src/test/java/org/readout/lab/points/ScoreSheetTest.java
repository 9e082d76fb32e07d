package org.readout.lab.points;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScoreSheetTest {
  @Test
  void leavesStoriesWithNothingToMeasureOutOfTheAverage() {
    assertThat(sheet().average("conflict_recall"))
        .isEqualTo(new Figure("conflict_recall", 0.75, 2));
  }

  @Test
  void poolsConflictsOfAllStories() {
    assertThat(sheet().pooled("conflict_recall"))
        .containsExactly(new Figure("conflict_recall", 3 / 5.0, 5));
  }

  @Test
  void writesFiguresPerStoryAsYaml() throws IOException {
    StringBuilder yaml = new StringBuilder();
    sheet().writeYaml(yaml);
    assertThat(yaml)
        .contains("average:\n  conflict_recall: 0.750\n")
        .contains("  north:\n    conflict_recall: {value: 0.500, n: 4}\n");
  }

  @Test
  void alignsItsColumns() throws IOException {
    StringBuilder table = new StringBuilder();
    sheet().print(table);
    assertThat(table.toString().lines().map(String::length).distinct()).hasSize(1);
  }

  private static ScoreSheet sheet() {
    ScoreSheet sheet = new ScoreSheet();
    sheet.add("north", List.of(new Figure("conflict_recall", 0.5, 4)));
    sheet.add("south", List.of(new Figure("conflict_recall", 1, 1)));
    sheet.add("west", List.of(new Figure("conflict_recall", 0, 0)));
    return sheet;
  }
}
