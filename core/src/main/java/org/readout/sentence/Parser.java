package org.readout.sentence;

import java.util.Arrays;

/**
 * Builds dependency trees with the arc-eager transitions of Nivre (2003), chosen by averaged
 * perceptrons that were trained with a dynamic oracle (Goldberg and Nivre 2013). The action and the
 * relation of a new arc are two decisions. A sentence is read left to right; where a decision was
 * close, also right to left, and where the two trees differ a {@link Choice} is made (after Sagae
 * and Lavie 2006). When the tree stands, relations are decided once more with the whole tree in
 * view.
 */
final class Parser {

  static final int SHIFT = 0;
  static final int REDUCE = 1;
  static final int LEFT = 2;
  static final int RIGHT = 3;

  /** So far ahead of all others, a relation is never changed once the whole tree stands. */
  private static final int SURE = 120;

  /** A sentence all of whose actions are so far ahead is not read a second time. */
  private static final int CLEAR = 140;

  /** The lead of an action without a rival. */
  private static final int FORCED = 1 << 20;

  private final Pass forward;
  private final Pass backward;
  private final Table choices;
  private final Table relations;
  private final ParserFeatures features;
  private final ParserFeatures.Atoms atoms;
  private final int conjunct;
  private final int subject;
  private final int clause;
  private final int participle;
  private final int past;
  private final boolean[] verbal;
  private final boolean[] proper;
  private final boolean[] possessive;
  private final int root;
  private final int labels;

  /** One direction of reading: what decides actions, and what decides relations of new arcs. */
  record Pass(Table actions, Table arcs) {}

  /** What was learnt: each direction, the choice between them, and relations in the whole tree. */
  record Weights(Pass forward, Pass backward, Table choices, Table relations) {}

  Parser(Weights weights, String[] tags, String[] labels) {
    this.forward = weights.forward;
    this.backward = weights.backward;
    this.relations = weights.relations;
    this.features = new ParserFeatures(Reader.rows("parser.tsv"));
    this.choices = weights.choices;
    this.atoms = new ParserFeatures.Atoms(tags, labels);
    this.labels = labels.length;
    this.root = Arrays.asList(labels).indexOf("root");
    this.conjunct = Arrays.asList(labels).indexOf("conj");
    this.subject = Arrays.asList(labels).indexOf("nsubj");
    this.clause = Arrays.asList(labels).indexOf("acl");
    this.participle = Arrays.asList(tags).indexOf("VERB/VBN");
    this.past = Arrays.asList(tags).indexOf("VERB/VBD");
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
    Line.State state = forward(line, scratch);
    if (!isClear(state)) {
      new Choice(state, backward(line, scratch), scratch).unite();
    }
    finish(line, state, scratch);
  }

  /** {@return the tree as read from left to right} */
  Line.State forward(Line line, Tagger.Scratch scratch) {
    return read(line, forward, scratch);
  }

  /** {@return the tree as read from right to left, of the words in that order} */
  Line.State backward(Line line, Tagger.Scratch scratch) {
    return read(line.reversed(), backward, scratch);
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

  /** "Two ferries collided.": a sentence without a finite verb had a participle taken for none. */
  private void findVerb(Line line, Line.State state) {
    int root = new Side(state, false).root();
    boolean whole = line.words[line.size - 1].form.endsWith(".");
    int finite = state.before[ParserFeatures.Atoms.FINITE][line.size];
    int verb = root + 1;
    while (verb < line.size && (state.heads[verb] != root || state.labels[verb] != clause)) {
      verb++;
    }
    if (!whole || verb == line.size || line.tags[verb] != participle || finite > 0) {
      return;
    }
    for (int i = verb + 1; i < line.size; i++) {
      if (state.heads[i] == root) {
        state.rehang(i, verb, state.labels[i]);
      }
    }
    line.tags[verb] = past;
    state.rehang(root, verb, subject);
    state.rehang(verb, line.size, 0);
    state.hangAnew();
  }

  private void finish(Line line, Line.State state, Tagger.Scratch scratch) {
    findVerb(line, state);
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

  /** One of two trees of a sentence, in the order of its words whichever way it was read. */
  record Side(Line.State state, boolean turned) {

    private int at(int i) {
      return turned && i >= 0 && i < state.size ? state.size - 1 - i : i;
    }

    private boolean swapped(int i) {
      return turned && i != state.size;
    }

    /** {@return the head of a word; the number of words for the root; -1 above it} */
    int head(int i) {
      return at(state.heads[at(i)]);
    }

    int label(int i) {
      return i < 0 ? -1 : state.labels[at(i)];
    }

    int lead(int i) {
      return state.leads[at(i)];
    }

    int left(int i) {
      return at(swapped(i) ? state.right1[at(i)] : state.left1[i]);
    }

    int right(int i) {
      return at(swapped(i) ? state.left1[at(i)] : state.right1[i]);
    }

    long leftSet(int i) {
      return swapped(i) ? state.rightSet[at(i)] : state.leftSet[i];
    }

    long rightSet(int i) {
      return swapped(i) ? state.leftSet[at(i)] : state.rightSet[i];
    }

    int root() {
      int root = 0;
      while (head(root) != state.size) {
        root++;
      }
      return root;
    }

    /** {@return the next word with the same head, from {@code child} towards {@code end}; or -1} */
    int sibling(int child, int end) {
      int step = child < end ? 1 : -1;
      int head = head(child);
      for (int i = child + step; i != end; i += step) {
        if (head(i) == head) {
          return i;
        }
      }
      return -1;
    }
  }

  /** Makes one tree of two: where their heads differ, the better-weighed one is taken. */
  private final class Choice {

    private final Line.State state;
    private final Side ours;
    private final Side other;
    private final int[] gains;
    private final boolean[] open;
    private final boolean[] taken;

    /**
     * @param back the tree that was read backward
     */
    Choice(Line.State state, Line.State back, Tagger.Scratch scratch) {
      this.state = state;
      this.ours = new Side(state, false);
      this.other = new Side(back, true);
      this.gains = new int[state.size];
      this.open = new boolean[state.size];
      this.taken = new boolean[state.size];
      for (int i = 0; i < state.size; i++) {
        open[i] = ours.head(i) != other.head(i);
        gains[i] = open[i] ? score(other, ours, i, scratch) - score(ours, other, i, scratch) : 0;
        taken[i] = gains[i] > 0;
      }
    }

    private int score(Side one, Side another, int child, Tagger.Scratch scratch) {
      int count = features.choice(one, another, child, scratch);
      choices.sumFour(scratch.features, count, scratch.found, scratch.scores);
      return scratch.scores[0];
    }

    /** Takes over what is better in the other tree, as long as a tree with one root remains. */
    void unite() {
      shareRoot();
      for (int at = circle(); at >= 0; at = circle()) {
        int cut = cheapest(at);
        if (cut < 0) {
          return;
        }
        taken[cut] = !taken[cut];
        open[cut] = false;
      }
      for (int i = 0; i < state.size; i++) {
        if (taken[i]) {
          state.rehang(i, other.head(i), other.label(i));
        }
      }
      state.hangAnew();
    }

    private void shareRoot() {
      int one = ours.root();
      int two = other.root();
      if (one != two) {
        taken[one] = gains[one] + gains[two] > 0;
        taken[two] = taken[one];
        open[one] = false;
        open[two] = false;
      }
    }

    private int head(int i) {
      return (taken[i] ? other : ours).head(i);
    }

    /** {@return a word in a circle of heads; -1 when there is none} */
    private int circle() {
      int[] seen = new int[state.size + 1];
      for (int start = 0; start < state.size; start++) {
        int at = start;
        while (at != state.size && seen[at] == 0) {
          seen[at] = start + 1;
          at = head(at);
        }
        if (at != state.size && seen[at] == start + 1) {
          return at;
        }
      }
      return -1;
    }

    /** {@return the word of a circle for which the head not chosen is nearly as good; or -1} */
    private int cheapest(int start) {
      int best = -1;
      int at = start;
      do {
        if (open[at] && (best < 0 || Math.abs(gains[at]) < Math.abs(gains[best]))) {
          best = at;
        }
        at = head(at);
      } while (at != start);
      return best;
    }
  }
}
