package org.readout.lab.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The figures were computed by hand after the benchmark's definition. */
class ShingleScoreTest {

  private final ShingleScore score = new ShingleScore();

  @Test
  void countsRunsOfFourWords() {
    score.add("one two three four five", "one two three four");
    assertThat(score.line())
        .isEqualTo(
            "shingles: {precision: 1.000, recall: 0.500, f1: 0.667, accuracy: 0.000, pages: 1}");
  }

  @Test
  void countsEveryPageTheSame() {
    score.add("one two three four", "One two three four");
    score.add("one, two: three four!", "one two three four");
    assertThat(score.line())
        .isEqualTo(
            "shingles: {precision: 0.500, recall: 0.500, f1: 0.500, accuracy: 0.500, pages: 2}");
  }

  @Test
  void takesAShortTextForOneRun() {
    score.add("yes", "yes");
    score.add("", "");
    assertThat(score.line())
        .isEqualTo(
            "shingles: {precision: 1.000, recall: 1.000, f1: 1.000, accuracy: 1.000, pages: 2}");
  }
}
