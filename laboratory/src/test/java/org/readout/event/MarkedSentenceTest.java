package org.readout.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.readout.article.Span;

class MarkedSentenceTest {
  @Test
  void takesTheMarksOutOfTheText() {
    assertThat(read().text()).isEqualTo("France visited Japan.");
  }

  @Test
  void keepsWhereThePartiesStand() {
    assertThat(read().source()).contains(new Span(0, 6));
    assertThat(read().target()).contains(new Span(15, 20));
  }

  @Test
  void hasNoTargetWhenNoneIsMarked() {
    assertThat(MarkedSentence.of("<s>Fishermen</s> marched.", PloverType.PROTEST).target())
        .isEmpty();
  }

  private static MarkedSentence read() {
    return MarkedSentence.of("<s>France</s> visited <t>Japan</t>.", PloverType.CONSULT);
  }
}
