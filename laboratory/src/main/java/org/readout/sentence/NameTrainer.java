package org.readout.sentence;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Trains the {@link NameTagger} on samples whose lines carry predicted tags. */
final class NameTrainer {

  private final PrintStream out;
  private final Inventory inventory;

  NameTrainer(Inventory inventory, PrintStream out) {
    this.out = out;
    this.inventory = inventory;
  }

  RowLearner train(List<Sample> samples, int rounds) {
    RowLearner learner = new RowLearner();
    Random random = new Random(13);
    List<Sample> order = new ArrayList<>(samples);
    String[] names = inventory.names();
    long[] atoms = Tagger.atoms(names);
    long[] tagAtoms = Tagger.atoms(inventory.tags());
    Tagger.Scratch scratch = new Tagger.Scratch();
    for (int round = 0; round < rounds; round++) {
      Collections.shuffle(order, random);
      int wrong = 0;
      for (Sample sample : order) {
        Line line = sample.line();
        for (int i = 0; i < line.size; i++) {
          int gold = sample.names()[i];
          int count = NameTagger.features(line, i, atoms, tagAtoms, scratch.features);
          Arrays.fill(scratch.scores, 0, names.length, 0);
          learner.score(scratch.features, count, scratch.scores);
          int guess = Tagger.best(scratch.scores, names.length);
          learner.tick();
          if (guess != gold) {
            wrong++;
            learner.update(scratch.features, count, gold, 1);
            learner.update(scratch.features, count, guess, -1);
          }
          line.names[i] = random.nextInt(4) == 0 ? guess : gold;
        }
      }
      out.println("  names round " + round + ": wrong " + wrong);
    }
    return learner;
  }
}
