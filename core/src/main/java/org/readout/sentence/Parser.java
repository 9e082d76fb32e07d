package org.readout.sentence;

import java.util.Arrays;

/**
 * Builds dependency trees with the arc-eager transitions of Nivre (2003), chosen by averaged
 * perceptrons that were trained with a dynamic oracle (Goldberg and Nivre 2013). The action and the
 * relation of a new arc are two decisions. A sentence is read left to right; where a decision was
 * close, also right to left, and of two heads the surer one is taken (after Sagae and Lavie 2006).
 * When the tree stands, relations are decided once more with the whole tree in view.
 */
final class Parser {

  static final int SHIFT = 0;
  static final int REDUCE = 1;
  static final int LEFT = 2;
  static final int RIGHT = 3;

  /** So far ahead of all others, a relation is never changed once the whole tree stands. */
  private static final int SURE = 120;

  /** A sentence all of whose actions are so far ahead is not read a second time. */
  private static final int CLEAR = 200;

  /** The lead of an action without a rival. */
  private static final int FORCED = 1 << 20;

  private final Pass forward;
  private final Pass backward;
  private final Table relations;
  private final ParserFeatures features;
  private final ParserFeatures.Atoms atoms;
  private final int conjunct;
  private final boolean[] verbal;
  private final boolean[] proper;
  private final boolean[] possessive;
  private final int root;
  private final int labels;

  /** One direction of reading: what decides actions, and what decides relations of new arcs. */
  record Pass(Table actions, Table arcs) {}

  Parser(Pass forward, Pass backward, Table relations, String[] tags, String[] labels) {
    this.forward = forward;
    this.backward = backward;
    this.relations = relations;
    this.features = new ParserFeatures(Reader.rows("parser.tsv"));
    this.atoms = new ParserFeatures.Atoms(tags, labels);
    this.labels = labels.length;
    this.root = Arrays.asList(labels).indexOf("root");
    this.conjunct = Arrays.asList(labels).indexOf("conj");
    this.verbal = new boolean[tags.length];
    this.proper = new boolean[tags.length];
    this.possessive = new boolean[tags.length];
    for (int i = 0; i < tags.length; i++) {
      verbal[i] = tags[i].startsWith("VERB/");
      proper[i] = tags[i].startsWith("PROPN/");
      possessive[i] = tags[i].endsWith("/POS");
    }
  }

  void parse(Line line, Tagger.Scratch scratch) {
    Line.State state = read(line, forward, scratch);
    if (!isClear(state)) {
      correct(state, read(line.reversed(), backward, scratch));
    }
    finish(line, state, scratch);
  }

  private Line.State read(Line line, Pass pass, Tagger.Scratch scratch) {
    Line.State state = new Line.State(line, atoms);
    while (!state.done()) {
      int action = state.forced();
      int lead = FORCED;
      if (action < 0) {
        int count = features.action(state, scratch);
        pass.actions.sumFour(scratch.features, count, scratch.found, scratch.scores);
        action = best(state, scratch.scores);
        lead = lead(state, scratch.scores, action);
      }
      int label = 0;
      if (action >= LEFT && !state.atEnd()) {
        label = label(pass.arcs, scratch, features.arc(state, action, scratch));
        int child = action == LEFT ? state.top() : state.next;
        state.sure[child] = isSure(scratch.scores, label);
        state.leads[child] = lead;
      }
      state.apply(action, label);
    }
    state.singleRoot(verbal);
    return state;
  }

  /** {@return whether every word got its head by an action that was clearly ahead} */
  private static boolean isClear(Line.State state) {
    for (int i = 0; i < state.size; i++) {
      if (state.leads[i] < CLEAR && state.heads[i] != state.size) {
        return false;
      }
    }
    return true;
  }

  /**
   * Takes over heads from a reading of the same words in the other direction wherever they were
   * surer there, the clearest cases first, as long as a tree remains.
   */
  private static void correct(Line.State state, Line.State back) {
    int[] order = new int[state.size];
    int count = 0;
    for (int i = 0; i < state.size; i++) {
      int gain = gain(state, back, i);
      if (gain > 0) {
        int at = count++;
        for (; at > 0 && gain(state, back, order[at - 1]) < gain; at--) {
          order[at] = order[at - 1];
        }
        order[at] = i;
      }
    }
    boolean changed = false;
    for (int k = 0; k < count; k++) {
      int other = state.size - 1 - order[k];
      changed |= state.rehang(order[k], state.size - 1 - back.heads[other], back.labels[other]);
    }
    if (changed) {
      state.hangAnew();
    }
  }

  /** {@return how much surer the other direction is of another head; 0 or less to keep ours} */
  private static int gain(Line.State state, Line.State back, int child) {
    int other = state.size - 1 - child;
    boolean root = state.heads[child] == state.size || back.heads[other] == state.size;
    boolean same = root || state.heads[child] == state.size - 1 - back.heads[other];
    return same ? 0 : back.leads[other] - state.leads[child];
  }

  /** {@return how far the best action is ahead of the next} */
  private static int lead(Line.State state, int[] scores, int best) {
    int lead = FORCED;
    for (int action = SHIFT; action <= RIGHT; action++) {
      if (action != best && state.allows(action)) {
        lead = Math.min(lead, scores[best] - scores[action]);
      }
    }
    return lead;
  }

  static int best(Line.State state, int[] scores) {
    int best = -1;
    for (int action = SHIFT; action <= RIGHT; action++) {
      if (state.allows(action) && (best < 0 || scores[action] > scores[best])) {
        best = action;
      }
    }
    return best;
  }

  private int label(Table table, Tagger.Scratch scratch, int count) {
    Arrays.fill(scratch.scores, 0, labels, 0);
    table.addRows(scratch.features, count, scratch.found, scratch.scores);
    scratch.scores[root] = Integer.MIN_VALUE;
    return Tagger.best(scratch.scores, labels);
  }

  /** {@return whether no other relation comes near the best} */
  private boolean isSure(int[] scores, int best) {
    int near = scores[best] - SURE;
    for (int i = 0; i < labels; i++) {
      if (scores[i] > near && i != best) {
        return false;
      }
    }
    return true;
  }

  /**
   * "Norway and Sweden's envoys met": both own the envoys, who met; not Norway met, and the envoys.
   *
   * @param mark the possessive mark
   */
  private void shareOwner(Line line, Line.State state, int mark) {
    int second = mark - 1;
    int and = second - 1;
    while (and > 0 && proper[line.tags[and]]) {
      and--;
    }
    int owned = state.heads[second];
    boolean joined =
        (state.atoms.kinds[line.tags[and]] >> ParserFeatures.Atoms.CONJUNCTION & 1) != 0 && and > 0;
    if (!joined || !proper[line.tags[second]] || owned <= mark || owned >= line.size) {
      return;
    }
    int first = state.heads[owned];
    if (first < and && first >= 0 && proper[line.tags[first]] && proper[line.tags[and - 1]]) {
      state.heads[owned] = state.heads[first];
      state.labels[owned] = state.labels[first];
      state.heads[first] = owned;
      state.labels[first] = state.labels[second];
      state.heads[second] = first;
      state.labels[second] = conjunct;
      state.sure[owned] = false;
      state.sure[first] = false;
      state.sure[second] = false;
    }
  }

  private void finish(Line line, Line.State state, Tagger.Scratch scratch) {
    for (int i = 3; i < line.size; i++) {
      if (possessive[line.tags[i]]) {
        shareOwner(line, state, i);
      }
    }
    for (int i = 0; i < line.size; i++) {
      line.heads[i] = state.heads[i] == line.size ? -1 : state.heads[i];
    }
    for (int i = 0; i < line.size; i++) {
      if (line.heads[i] < 0) {
        line.relations[i] = root;
      } else if (state.sure[i]) {
        line.relations[i] = state.labels[i];
      } else {
        line.relations[i] = label(relations, scratch, features.relation(state, i, scratch));
      }
    }
  }
}
