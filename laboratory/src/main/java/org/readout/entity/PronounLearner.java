package org.readout.entity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Fits a log-linear model over the choices of each pronoun by stochastic gradient descent. */
final class PronounLearner {

  private static final int ROUNDS = 30;
  private static final int LEAST = 4;
  private static final double RATE = 0.1;
  private static final double SHRINK = 0.002;

  private final List<PronounExamples.Example> examples;
  private final Map<String, Double> weights = new HashMap<>();

  PronounLearner(List<PronounExamples.Example> examples) {
    this.examples = new ArrayList<>(examples);
  }

  /** {@return the weights of cues met often enough, by name} */
  Map<String, Double> learn() {
    Map<String, Integer> counts = new HashMap<>();
    examples.forEach(
        e -> e.choices().forEach(c -> c.forEach(q -> counts.merge(q, 1, Integer::sum))));
    counts.forEach((cue, count) -> {
      if (count >= LEAST) {
        weights.put(cue, 0.0);
      }
    });
    Random random = new Random(7);
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(examples, random);
      double rate = RATE / (1 + 0.2 * round);
      examples.forEach(example -> step(example, rate));
    }
    Map<String, Double> learnt = new TreeMap<>(weights);
    learnt.values().removeIf(weight -> Math.abs(weight) < 0.01);
    return learnt;
  }

  private void step(PronounExamples.Example example, double rate) {
    List<List<String>> choices = example.choices();
    double[] share = new double[choices.size()];
    double sum = 0;
    for (int i = 0; i < share.length; i++) {
      share[i] = Math.exp(score(choices.get(i)));
      sum += share[i];
    }
    for (int i = 0; i < share.length; i++) {
      double gradient = (i == example.right() ? 1 : 0) - share[i] / sum;
      for (String cue : choices.get(i)) {
        weights.computeIfPresent(cue, (key, w) -> w + rate * (gradient - SHRINK * w));
      }
    }
  }

  private double score(List<String> cues) {
    double score = 0;
    for (String cue : cues) {
      score += weights.getOrDefault(cue, 0.0);
    }
    return score;
  }
}
