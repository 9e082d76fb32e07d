package org.readout.sentence;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Trains the {@link Parser} with a dynamic oracle and exploration (Goldberg and Nivre 2013). */
final class ParseTrainer {

  private static final double FOLLOW = 0.9;

  /** So far the right decision must be ahead of all wrong ones, or it is learnt again. */
  private static final int MARGIN = 15;

  private static final int LABEL_MARGIN = 10;

  /** Features whose averaged weights are below this after the open rounds are left out. */
  private static final double LEAST = 1.5;

  /** Averaged weights below this are left out at last. */
  static final double LEAST_WEIGHT = 2.0;

  private static final int OPEN_ROUNDS = 2;
  private static final int GOLD_ROUNDS = 2;

  final ActionLearner actions = new ActionLearner();
  final RowLearner arcs = new RowLearner();
  final RowLearner relations = new RowLearner();

  private final PrintStream out;
  private final ParserFeatures.Atoms atoms;
  private final int labels;
  private final int root;
  private final boolean[] verbal;
  private final ParserFeatures features = new ParserFeatures(Reader.rows("parser.tsv"));
  private final Tagger.Scratch scratch = new Tagger.Scratch();
  private final Random random;

  /**
   * @param seed of the order of the samples and of the exploration
   */
  ParseTrainer(Inventory inventory, int seed, PrintStream out) {
    this.out = out;
    random = new Random(seed);
    atoms = new ParserFeatures.Atoms(inventory.tags(), inventory.relations());
    labels = inventory.relations().length;
    root = Inventory.number(inventory.relations(), "root");
    verbal = new boolean[inventory.tags().length];
    for (int i = 0; i < verbal.length; i++) {
      verbal[i] = inventory.tags()[i].startsWith("VERB/");
    }
  }

  /**
   * Goes through all samples twice, then keeps the features of some weight alone, goes through all
   * samples {@code closed} times more, and at last twice through the gold ones. Without the many
   * features that were learnt for a sentence or two, those that stay learn what is general: two
   * points of LAS on EWT and GUM dev.
   */
  void train(List<Sample> all, List<Sample> gold, int closed) {
    for (int round = 0; round < OPEN_ROUNDS; round++) {
      round(all, round > 0);
    }
    actions.close(LEAST);
    arcs.close(LEAST);
    relations.close(LEAST);
    for (int round = 0; round < closed + GOLD_ROUNDS; round++) {
      round(round < closed ? all : gold, true);
    }
  }

  /** {@return the tables of this direction} */
  Parser.Pass pass() {
    return new Parser.Pass(actions.frozen(LEAST_WEIGHT).table(), arcs.frozen(LEAST_WEIGHT).table());
  }

  /**
   * Goes once through samples whose lines carry predicted tags.
   *
   * @param explore whether to go on from states that a wrong action led to
   */
  void round(List<Sample> samples, boolean explore) {
    List<Sample> order = new ArrayList<>(samples);
    Collections.shuffle(order, random);
    int wrong = 0;
    for (Sample sample : order) {
      wrong += learn(sample, explore);
    }
    out.println("  parser: wrong actions " + wrong);
  }

  private int learn(Sample sample, boolean explore) {
    Line.State state = new Line.State(sample.line(), atoms);
    int wrong = 0;
    while (!state.done()) {
      int action = state.forced();
      if (action < 0) {
        int count = features.action(state, scratch);
        actions.score(scratch.features, count, scratch.scores);
        int guess = Parser.best(state, scratch.scores);
        int right = cheapest(state, sample.heads(), scratch.scores);
        actions.tick();
        action = guess;
        int rival = right != guess ? guess : rival(state, sample.heads(), scratch.scores, right);
        if (rival >= 0) {
          actions.update(scratch.features, count, right, rival);
        }
        if (right != guess) {
          wrong++;
          action = explore && random.nextDouble() < FOLLOW ? guess : right;
        }
      }
      int label = 0;
      if (action >= Parser.LEFT && !state.atEnd()) {
        label = learnArc(state, sample, action);
      }
      state.apply(action, label);
    }
    state.singleRoot(verbal);
    for (int i = 0; i < state.size; i++) {
      if (sample.relations().length > 0
          && state.heads[i] != state.size
          && state.heads[i] == sample.heads()[i]) {
        int count = features.relation(state, i, scratch);
        step(relations, count, sample.relations()[i]);
      }
    }
    return wrong;
  }

  /** {@return the best of the costlier actions that come near the right one; -1 for none} */
  private int rival(Line.State state, int[] gold, int[] scores, int right) {
    int least = cost(state, gold, right);
    int best = -1;
    for (int action = Parser.SHIFT; action <= Parser.RIGHT; action++) {
      if (state.allows(action)
          && scores[action] > scores[right] - MARGIN
          && cost(state, gold, action) > least
          && (best < 0 || scores[action] > scores[best])) {
        best = action;
      }
    }
    return best;
  }

  private int learnArc(Line.State state, Sample sample, int action) {
    int child = action == Parser.LEFT ? state.top() : state.next;
    int head = action == Parser.LEFT ? state.next : state.top();
    int count = features.arc(state, action, scratch);
    if (sample.relations().length > 0 && sample.heads()[child] == head) {
      return step(arcs, count, sample.relations()[child]);
    }
    Arrays.fill(scratch.scores, 0, labels, 0);
    arcs.score(scratch.features, count, scratch.scores);
    scratch.scores[root] = Integer.MIN_VALUE;
    return Tagger.best(scratch.scores, labels);
  }

  private int step(RowLearner learner, int count, int gold) {
    Arrays.fill(scratch.scores, 0, labels, 0);
    learner.score(scratch.features, count, scratch.scores);
    scratch.scores[root] = Integer.MIN_VALUE;
    int guess = Tagger.best(scratch.scores, labels);
    learner.tick();
    int rival = RowLearner.rival(scratch.scores, labels, gold, LABEL_MARGIN);
    if (rival >= 0) {
      learner.update(scratch.features, count, gold, 1);
      learner.update(scratch.features, count, rival, -1);
    }
    return guess;
  }

  /** {@return the best-scored of the allowed actions that lose the fewest arcs of the gold tree} */
  static int cheapest(Line.State state, int[] gold, int[] scores) {
    int best = -1;
    int least = Integer.MAX_VALUE;
    for (int action = Parser.SHIFT; action <= Parser.RIGHT; action++) {
      if (state.allows(action)) {
        int cost = cost(state, gold, action);
        if (cost < least || cost == least && scores[action] > scores[best]) {
          least = cost;
          best = action;
        }
      }
    }
    return best;
  }

  private static int cost(Line.State state, int[] gold, int action) {
    int top = state.top();
    int next = state.next;
    return switch (action) {
      case Parser.SHIFT ->
          onStack(state, gold[next], state.depth) + free(state, gold, next, state.depth);
      case Parser.REDUCE -> ahead(state, gold, top, next);
      case Parser.LEFT -> (gold[top] > next ? 1 : 0) + ahead(state, gold, top, next);
      default ->
          (gold[next] > next ? 1 : 0)
              + onStack(state, gold[next], state.depth - 1)
              + free(state, gold, next, state.depth);
    };
  }

  /** {@return 1 when the word is among the lower {@code depth} of the stack} */
  private static int onStack(Line.State state, int word, int depth) {
    for (int i = 0; i < depth; i++) {
      if (state.stack[i] == word) {
        return 1;
      }
    }
    return 0;
  }

  /** {@return how many headless words of the stack have {@code head} as their head} */
  private static int free(Line.State state, int[] gold, int head, int depth) {
    int count = 0;
    for (int i = 0; i < depth; i++) {
      int word = state.stack[i];
      if (state.heads[word] < 0 && gold[word] == head) {
        count++;
      }
    }
    return count;
  }

  /** {@return how many words from {@code next} on have {@code head} as their head} */
  private static int ahead(Line.State state, int[] gold, int head, int next) {
    int count = 0;
    for (int i = next; i < state.size; i++) {
      if (gold[i] == head) {
        count++;
      }
    }
    return count;
  }
}
