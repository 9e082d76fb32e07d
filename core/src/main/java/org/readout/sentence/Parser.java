package org.readout.sentence;

import java.util.Arrays;

/**
 * Builds dependency trees, left to right, with the arc-eager transitions of Nivre (2003), chosen by
 * an averaged perceptron that was trained with a dynamic oracle (Goldberg and Nivre 2013). The
 * action and the relation of a new arc are two decisions. When the tree stands, every relation is
 * decided once more with the whole tree in view.
 */
final class Parser {

  static final int SHIFT = 0;
  static final int REDUCE = 1;
  static final int LEFT = 2;
  static final int RIGHT = 3;

  private final Table actions;
  private final Table arcs;
  private final Table relations;
  private final ParserState.Atoms atoms;
  private final boolean[] verbal;
  private final int root;
  private final int labels;

  Parser(Table actions, Table arcs, Table relations, String[] tags, String[] labels) {
    this.actions = actions;
    this.arcs = arcs;
    this.relations = relations;
    this.atoms = new ParserState.Atoms(tags, labels);
    this.labels = labels.length;
    this.root = Arrays.asList(labels).indexOf("root");
    this.verbal = new boolean[tags.length];
    for (int i = 0; i < tags.length; i++) {
      verbal[i] = tags[i].startsWith("VERB/");
    }
  }

  void parse(Line line, Tagger.Scratch scratch) {
    ParserState state = new ParserState(line, atoms);
    while (!state.done()) {
      int action = state.forced();
      if (action < 0) {
        int count = ParserFeatures.action(state, scratch.features);
        actions.addFour(scratch.features, count, scratch.scores);
        action = best(state, scratch.scores);
      }
      int label = 0;
      if (action >= LEFT && !state.atEnd()) {
        label = label(arcs, state, scratch, ParserFeatures.arc(state, action, scratch.features));
      }
      state.apply(action, label);
    }
    finish(line, state, scratch);
  }

  static int best(ParserState state, int[] scores) {
    int best = -1;
    for (int action = SHIFT; action <= RIGHT; action++) {
      if (state.allows(action) && (best < 0 || scores[action] > scores[best])) {
        best = action;
      }
    }
    return best;
  }

  private int label(Table table, ParserState state, Tagger.Scratch scratch, int count) {
    Arrays.fill(scratch.scores, 0, labels, 0);
    table.addRows(scratch.features, count, scratch.scores);
    scratch.scores[root] = Integer.MIN_VALUE;
    return Tagger.best(scratch.scores, labels);
  }

  private void finish(Line line, ParserState state, Tagger.Scratch scratch) {
    state.singleRoot(verbal);
    for (int i = 0; i < line.size; i++) {
      line.heads[i] = state.heads[i] == line.size ? -1 : state.heads[i];
    }
    for (int i = 0; i < line.size; i++) {
      if (line.heads[i] < 0) {
        line.relations[i] = root;
      } else {
        int count = ParserFeatures.relation(state, i, scratch.features);
        line.relations[i] = label(relations, state, scratch, count);
      }
    }
  }
}
