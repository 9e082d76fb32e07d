package org.readout.lab.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CurveTest {

  private final Curve curve =
      new Curve(
          List.of(
              new Curve.Size(
                  10,
                  List.of(
                      new Steps.Cost("sentence", 0.2, 50 << 20),
                      new Steps.Cost("dates", 0.001, 40 << 20))),
              new Curve.Size(
                  100,
                  List.of(
                      new Steps.Cost("sentence", 1.8, 90 << 20),
                      new Steps.Cost("dates", 0.01, 70 << 20)))));

  @Test
  void keepsTheFiguresOfEachSizeAndRoom() {
    assertThat(curve.yaml())
        .contains("articles_100:\n  seconds: 1.81\n  ms_an_article: 18.1\n  heap_mb: 90\n")
        .contains("  sentence: 0.20\n");
  }

  @Test
  void tellsSmallRoomsTogether() {
    assertThat(curve.page())
        .contains("| `sentence` | 0.20 | 1.80 |\n| other rooms | 0.00 | 0.01 |\n")
        .contains("| times the last |  | 9.0 |");
  }
}
