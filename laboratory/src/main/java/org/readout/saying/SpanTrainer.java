package org.readout.saying;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/**
 * Learns which words play a role for a cue: an averaged structured perceptron (Collins 2002) over
 * stretches of words.
 */
final class SpanTrainer {

  private static final int BITS = 18;
  private static final int ROUNDS = 8;

  private final int role;
  private final float[] weights = new float[1 << BITS];
  private final float[] sums = new float[1 << BITS];
  private final Bag bag = new Bag(BITS);
  private final SpanChooser chooser = new SpanChooser(bag, this::score);
  private int clock = 1;

  SpanTrainer(SayingTrainer.Texts texts, int role) {
    this.role = role;
    List<Example> examples = new ArrayList<>(texts.examples());
    Random random = new Random(1);
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(examples, random);
      for (Example example : examples) {
        learn(example);
        clock++;
      }
    }
    for (int i = 0; i < weights.length; i++) {
      weights[i] -= sums[i] / clock;
    }
  }

  private float score(Bag features) {
    float sum = 0;
    for (int i = 0; i < features.size(); i++) {
      sum += weights[features.at(i)];
    }
    return sum;
  }

  private Optional<Example.Stretch> wanted(Example example) {
    return role == SayingFinder.SOURCE ? example.source() : example.content();
  }

  private SpanFeatures features(Example example) {
    SpanFeatures features = new SpanFeatures(example.row(), bag, role);
    features.at(example.cue());
    return features;
  }

  private boolean[] taken(Example example) {
    boolean[] taken = new boolean[example.row().size];
    taken[example.cue()] = true;
    if (role == SayingFinder.CONTENT) {
      example
          .source()
          .ifPresent(source -> {
            for (int at = source.first(); at <= source.last(); at++) {
              taken[at] = true;
            }
          });
    }
    return taken;
  }

  private void learn(Example example) {
    SpanFeatures features = features(example);
    boolean[] taken = taken(example);
    Optional<Example.Stretch> gold = wanted(example).filter(s -> isReachable(s, features, taken));
    if (gold.isEmpty() && wanted(example).isPresent()) {
      return;
    }
    SpanChooser.Choice guess = chooser.choose(features, taken);
    boolean same =
        gold.map(s -> s.first() == guess.first() && s.last() == guess.last())
            .orElse(guess.isNothing());
    if (!same) {
      gold.ifPresent(s -> add(features, s, 1));
      if (!guess.isNothing()) {
        add(features, new Example.Stretch(guess.first(), guess.last()), -1);
      }
    }
  }

  private static boolean isReachable(
      Example.Stretch stretch, SpanFeatures features, boolean[] taken) {
    for (int at = stretch.first(); at <= stretch.last(); at++) {
      if (at < features.first() || at >= features.end() || taken[at]) {
        return false;
      }
    }
    return true;
  }

  private void add(SpanFeatures features, Example.Stretch stretch, int sign) {
    features.start(stretch.first());
    add(sign);
    for (int at = stretch.first(); at <= stretch.last(); at++) {
      features.inside(at);
      add(sign);
    }
    features.last(stretch.last());
    add(sign);
  }

  private void add(int sign) {
    for (int i = 0; i < bag.size(); i++) {
      weights[bag.at(i)] += sign;
      sums[bag.at(i)] += sign * clock;
    }
  }

  /** Prints how often the chosen words are, or overlap, those annotated. */
  void report(SayingTrainer.Texts texts, String name, PrintStream out) {
    int all = 0;
    int found = 0;
    int overlapping = 0;
    int exact = 0;
    for (Example example : texts.examples()) {
      SpanChooser.Choice guess = chooser.choose(features(example), taken(example));
      Optional<Example.Stretch> gold = wanted(example);
      all += gold.isPresent() ? 1 : 0;
      found += guess.isNothing() ? 0 : 1;
      if (gold.isPresent() && !guess.isNothing()) {
        Example.Stretch right = gold.get();
        overlapping += right.first() <= guess.last() && right.last() >= guess.first() ? 1 : 0;
        exact += right.first() == guess.first() && right.last() == guess.last() ? 1 : 0;
      }
    }
    double sum = Math.max(1, all + found);
    out.printf(
        Locale.ROOT,
        "%s: overlap f1 %.3f, exact f1 %.3f, annotated %d, found %d%n",
        name,
        2 * overlapping / sum,
        2 * exact / sum,
        all,
        found);
  }

  Weights weights() {
    return SayingTrainer.rounded(weights, BITS, 0);
  }
}
