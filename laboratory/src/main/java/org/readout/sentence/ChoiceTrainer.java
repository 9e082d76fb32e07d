package org.readout.sentence;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Trains the choice between two heads of a word, where reading forward and backward gave different
 * ones and one of them is right. The readings must come from parsers that have not learnt the
 * sentences, or they would differ too rarely and in other ways.
 */
final class ChoiceTrainer {

  private static final int OPEN_ROUNDS = 2;
  private static final int ROUNDS = 5;
  private static final int MARGIN = 30;
  private static final double LEAST = 1.5;

  private record Example(Parser.Side right, Parser.Side wrong, int child) {}

  private final ActionLearner weights = new ActionLearner();
  private final List<Example> examples = new ArrayList<>();
  private final ParserFeatures features = new ParserFeatures(Reader.rows("parser.tsv"));
  private final Tagger.Scratch scratch = new Tagger.Scratch();
  private final long[] good = new long[scratch.features.length];
  private final PrintStream out;

  ChoiceTrainer(PrintStream out) {
    this.out = out;
  }

  /** Takes in what a parser makes of a sentence that it has not learnt. */
  void add(Parser parser, Sample sample) {
    Line line = sample.line();
    add(parser.forward(line, scratch), parser.backward(line, scratch), sample.heads());
  }

  void add(Line.State one, Line.State reversed, int[] heads) {
    Parser.Side forward = new Parser.Side(one, false);
    Parser.Side backward = new Parser.Side(reversed, true);
    for (int i = 0; i < heads.length; i++) {
      int gold = heads[i];
      if (forward.head(i) == gold && backward.head(i) != gold) {
        examples.add(new Example(forward, backward, i));
      } else if (forward.head(i) != gold && backward.head(i) == gold) {
        examples.add(new Example(backward, forward, i));
      }
    }
  }

  /** {@return weights; the first of four says what speaks for a head} */
  ActionLearner train() {
    Random random = new Random(5);
    for (int round = 0; round < ROUNDS; round++) {
      if (round == OPEN_ROUNDS) {
        weights.close(LEAST);
      }
      Collections.shuffle(examples, random);
      int wrong = 0;
      for (Example example : examples) {
        wrong += learn(example) ? 0 : 1;
      }
      out.println("  choice: wrong " + wrong + " of " + examples.size());
    }
    return weights;
  }

  private boolean learn(Example example) {
    int count = features.choice(example.right, example.wrong, example.child, scratch);
    System.arraycopy(scratch.features, 0, good, 0, count);
    int right = score(count);
    features.choice(example.wrong, example.right, example.child, scratch);
    int wrong = score(count);
    weights.tick();
    if (right - wrong <= MARGIN) {
      weights.update(good, count, 0, 1);
      weights.update(scratch.features, count, 1, 0);
    }
    return right > wrong;
  }

  private int score(int count) {
    weights.score(scratch.features, count, scratch.scores);
    return scratch.scores[0];
  }
}
