package org.readout.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConfusionTest {
  @Test
  void averagesOverLabelsNotItems() {
    Confusion confusion = new Confusion();
    confusion.add("aid", "aid");
    confusion.add("aid", "aid");
    confusion.add("aid", "aid");
    confusion.add("yield", "aid");
    assertThat(confusion.macroF1()).isEqualTo((2 * 3.0 / 7) / 2);
  }

  @Test
  void countsAnAbstentionAsAMissOnly() {
    Confusion confusion = new Confusion();
    confusion.add("aid", "aid");
    confusion.add("aid", "");
    assertThat(confusion.precision()).isEqualTo(1);
    assertThat(confusion.answered()).isEqualTo(0.5);
    assertThat(confusion.f1("aid")).isEqualTo(2 / 3.0);
  }
}
