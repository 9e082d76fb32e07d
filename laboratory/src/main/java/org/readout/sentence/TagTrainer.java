package org.readout.sentence;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Trains the {@link Tagger}. */
final class TagTrainer {

  private final Inventory inventory;

  TagTrainer(Inventory inventory) {
    this.inventory = inventory;
  }

  /** {@return weights learnt from {@code samples} in {@code rounds} passes} */
  RowLearner train(List<Sample> samples, int rounds) {
    RowLearner learner = new RowLearner();
    Random random = new Random(7);
    List<Sample> order = new java.util.ArrayList<>(samples);
    long[] atoms = Tagger.atoms(inventory.tags());
    Tagger.Scratch scratch = new Tagger.Scratch();
    int labels = inventory.tags().length;
    for (int round = 0; round < rounds; round++) {
      Collections.shuffle(order, random);
      for (Sample sample : order) {
        Line line = sample.line();
        for (int i = 0; i < line.size; i++) {
          int gold = sample.tags()[i];
          if (line.words[i].onlyTag >= 0) {
            line.tags[i] = line.words[i].onlyTag;
            continue;
          }
          int count = Tagger.features(line, i, atoms, scratch.features);
          Arrays.fill(scratch.scores, 0, labels, 0);
          learner.score(scratch.features, count, scratch.scores);
          int guess = Tagger.best(scratch.scores, labels);
          learner.tick();
          if (guess != gold) {
            learner.update(scratch.features, count, gold, 1);
            learner.update(scratch.features, count, guess, -1);
          }
          line.tags[i] = guess;
        }
      }
    }
    return learner;
  }

  /** {@return words that are frequent and have one tag only, with that tag} */
  static Map<String, Integer> onlyTags(List<Sample> samples, int least) {
    Map<String, int[]> seen = new HashMap<>();
    for (Sample sample : samples) {
      for (int i = 0; i < sample.line().size; i++) {
        int tag = sample.tags()[i];
        int[] entry = seen.computeIfAbsent(sample.line().words[i].form, form -> new int[] {tag, 0});
        entry[1] = entry[0] == tag ? entry[1] + 1 : Integer.MIN_VALUE / 2;
      }
    }
    Map<String, Integer> only = new java.util.TreeMap<>();
    seen.forEach((form, entry) -> {
      if (entry[1] >= least) {
        only.put(form, entry[0]);
      }
    });
    return only;
  }
}
