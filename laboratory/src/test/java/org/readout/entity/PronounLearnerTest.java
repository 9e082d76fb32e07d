package org.readout.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PronounLearnerTest {

  @Test
  void aCueOfRightAnswersWeighsMoreThanOneOfWrongAnswers() {
    PronounExamples.Example example =
        new PronounExamples.Example(List.of(List.of("none"), List.of("far"), List.of("near")), 2);
    Map<String, Double> weights = new PronounLearner(Collections.nCopies(20, example)).learn();
    assertThat(weights.get("near")).isGreaterThan(weights.get("far"));
  }

  @Test
  void aCueMetOnceHasNoWeight() {
    PronounExamples.Example example =
        new PronounExamples.Example(List.of(List.of("none"), List.of("rare")), 1);
    assertThat(new PronounLearner(List.of(example)).learn()).isEmpty();
  }
}
