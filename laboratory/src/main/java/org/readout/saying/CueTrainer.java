package org.readout.saying;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** Learns whether a word is a cue: logistic regression with AdaGrad (Duchi et al. 2011). */
final class CueTrainer {

  static final int BITS = 18;
  private static final int OFTEN = 6;
  private static final int ROUNDS = 4;
  private static final float RATE = 0.07f;
  private static final float DECAY = 2e-6f;

  private final float[] weights = new float[1 << BITS];
  private final float[] squares = new float[1 << BITS];

  private record Case(int[] features, boolean cue) {}

  CueTrainer(SayingTrainer.Texts texts) {
    List<Case> cases = cases(texts);
    Random random = new Random(1);
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(cases, random);
      cases.forEach(this::learn);
    }
  }

  /** {@return the lemmas that were met often and were never a cue, in order} */
  static int[] idle(SayingTrainer.Texts texts) {
    Map<Integer, Integer> met = new HashMap<>();
    for (Row row : texts.rows()) {
      for (int at = 0; at < row.size; at++) {
        met.merge(row.lemma[at], 1, Integer::sum);
      }
    }
    texts.examples().forEach(example -> met.remove(example.row().lemma[example.cue()]));
    return met.entrySet().stream()
        .filter(entry -> entry.getValue() >= OFTEN)
        .mapToInt(Map.Entry::getKey)
        .sorted()
        .toArray();
  }

  private static List<Case> cases(SayingTrainer.Texts texts) {
    Map<Row, List<Integer>> cues = new IdentityHashMap<>();
    texts
        .examples()
        .forEach(example ->
            cues.computeIfAbsent(example.row(), row -> new ArrayList<>()).add(example.cue()));
    Bag bag = new Bag(BITS);
    List<Case> cases = new ArrayList<>();
    for (Row row : texts.rows()) {
      CueFeatures features = new CueFeatures(row, bag);
      boolean[] contents = texts.contents().getOrDefault(row, new boolean[row.size]);
      for (int at = 0; at < row.size; at++) {
        boolean cue = cues.getOrDefault(row, List.of()).contains(at);
        if (CueFeatures.isCandidate(row, at) && (cue || !contents[at])) {
          features.fill(at);
          cases.add(new Case(bag.places(), cue));
        }
      }
    }
    return cases;
  }

  private float score(Case one) {
    float sum = 0;
    for (int place : one.features()) {
      sum += weights[place];
    }
    return sum;
  }

  private void learn(Case one) {
    float wanted = one.cue() ? 1 : 0;
    float error = wanted - (float) (1 / (1 + Math.exp(-score(one))));
    for (int place : one.features()) {
      float slope = error - DECAY * weights[place];
      squares[place] += slope * slope;
      weights[place] += RATE * slope / ((float) Math.sqrt(squares[place]) + 0.1f);
    }
  }

  /** {@return the score from which on F1 on {@code texts} is highest} */
  float bestThreshold(SayingTrainer.Texts texts, PrintStream out) {
    List<Case> cases = cases(texts);
    cases.sort((a, b) -> Float.compare(score(b), score(a)));
    long all = cases.stream().filter(Case::cue).count();
    int right = 0;
    double best = 0;
    float threshold = 0;
    for (int i = 0; i < cases.size(); i++) {
      right += cases.get(i).cue() ? 1 : 0;
      double f1 = 2.0 * right / (i + 1 + all);
      if (f1 > best) {
        best = f1;
        threshold = score(cases.get(i));
      }
    }
    out.printf(Locale.ROOT, "cue: f1 %.3f of %d above %.2f%n", best, all, threshold);
    return threshold;
  }

  Weights weights(float threshold) {
    return SayingTrainer.rounded(weights, BITS, threshold);
  }
}
