package org.readout.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ActionLearnerTest {

  private static final long WEIGHTY = 11;
  private static final long SLIGHT = 22;
  private static final long LATE = 33;

  private final ActionLearner learner = new ActionLearner();
  private final int[] scores = new int[4];

  @BeforeEach
  void learnTwoFeaturesAndClose() {
    for (int i = 0; i < 100; i++) {
      learn(WEIGHTY);
    }
    learn(SLIGHT);
    learner.close(1.5);
  }

  private void learn(long feature) {
    learner.tick();
    learner.update(new long[] {feature}, 1, Parser.LEFT, Parser.RIGHT);
  }

  private int score(long feature) {
    learner.score(new long[] {feature}, 1, scores);
    return scores[Parser.LEFT];
  }

  @Test
  void goesOnLearningWhatItKeptWhenClosed() {
    learn(WEIGHTY);
    assertThat(score(WEIGHTY)).isEqualTo(101);
  }

  @Test
  void forgetsWhatWeighedLittleWhenClosed() {
    assertThat(score(SLIGHT)).isZero();
  }

  @Test
  void takesNoNewFeaturesWhenClosed() {
    learn(LATE);
    assertThat(score(LATE)).isZero();
  }

  @Test
  void keepsAFeatureThatCameBeforeTheTableGrew() {
    ActionLearner open = new ActionLearner();
    for (long feature = 1; feature <= 300_000; feature++) {
      open.update(new long[] {feature}, 1, Parser.LEFT, Parser.RIGHT);
    }
    open.score(new long[] {1}, 1, scores);
    assertThat(scores[Parser.LEFT]).isEqualTo(1);
  }
}
