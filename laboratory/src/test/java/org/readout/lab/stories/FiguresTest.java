package org.readout.lab.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

class FiguresTest {

  @Test
  void givesFullMarksToTheSameGrouping() {
    Map<String, String> gold = Map.of("a", "x", "b", "x", "c", "y");

    Figures figures = Figures.of(gold, Map.of("a", "1", "b", "1", "c", "2"));

    assertThat(figures.bCubed().f1()).isEqualTo(1);
    assertThat(figures.pairwise().f1()).isEqualTo(1);
  }

  @Test
  void countsPrecisionByArticle() {
    Map<String, String> gold = Map.of("a", "x", "b", "x", "c", "y");

    Figures figures = Figures.of(gold, Map.of("a", "1", "b", "1", "c", "1"));

    assertThat(figures.bCubed().precision()).isCloseTo(5.0 / 9, within(1e-9));
    assertThat(figures.bCubed().recall()).isEqualTo(1);
    assertThat(figures.pairwise().precision()).isCloseTo(1.0 / 3, within(1e-9));
  }

  @Test
  void countsRecallByArticle() {
    Map<String, String> gold = Map.of("a", "x", "b", "x");

    Figures figures = Figures.of(gold, Map.of("a", "1", "b", "2"));

    assertThat(figures.bCubed().recall()).isCloseTo(0.5, within(1e-9));
    assertThat(figures.pairwise().recall()).isZero();
  }
}
