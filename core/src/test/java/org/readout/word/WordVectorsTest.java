package org.readout.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordVectorsTest {

  private static final WordVectors VECTORS = WordVectors.load();

  @Test
  void putsWordsOfOneMeaningNear() {
    assertThat(cosine("visit", "trip")).isGreaterThan(cosine("visit", "ban") + 0.3);
    assertThat(cosine("killed", "died")).isGreaterThan(cosine("killed", "signed") + 0.3);
  }

  @Test
  void ignoresCaseAndPossessives() {
    assertThat(VECTORS.row("Visit")).isEqualTo(VECTORS.row("visit")).isNotNegative();
    assertThat(VECTORS.row("visit’s")).isEqualTo(VECTORS.row("visit"));
  }

  @Test
  void doesNotKnowWhatIsNoWord() {
    assertThat(VECTORS.row("zzxqv")).isEqualTo(-1);
    assertThat(VECTORS.row("")).isEqualTo(-1);
  }

  @Test
  void weighsRareWordsMore() {
    assertThat(VECTORS.weight(VECTORS.row("semiconductor")))
        .isGreaterThan(VECTORS.weight(VECTORS.row("the")));
  }

  private static double cosine(String a, String b) {
    return VECTORS.cosine(VECTORS.row(a), VECTORS.row(b));
  }
}
