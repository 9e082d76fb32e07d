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

  /** So far ahead of all others, a relation is never changed once the whole tree stands. */
  private static final int SURE = 120;

  private final Table actions;
  private final Table arcs;
  private final Table relations;
  private final ParserFeatures features;
  private final State.Atoms atoms;
  private final int conjunct;
  private final boolean[] verbal;
  private final boolean[] proper;
  private final boolean[] possessive;
  private final int root;
  private final int labels;

  Parser(Table actions, Table arcs, Table relations, String[] tags, String[] labels) {
    this.actions = actions;
    this.arcs = arcs;
    this.relations = relations;
    this.features = new ParserFeatures(Reader.rows("parser.tsv"));
    this.atoms = new State.Atoms(tags, labels);
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
    State state = new State(line, atoms);
    while (!state.done()) {
      int action = state.forced();
      if (action < 0) {
        int count = features.action(state, scratch);
        actions.sumFour(scratch.features, count, scratch.found, scratch.scores);
        action = best(state, scratch.scores);
      }
      int label = 0;
      if (action >= LEFT && !state.atEnd()) {
        label = label(arcs, scratch, features.arc(state, action, scratch));
        state.sure[action == LEFT ? state.top() : state.next] = isSure(scratch.scores, label);
      }
      state.apply(action, label);
    }
    finish(line, state, scratch);
  }

  static int best(State state, int[] scores) {
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
  private void shareOwner(Line line, State state, int mark) {
    int second = mark - 1;
    int and = second - 1;
    while (and > 0 && proper[line.tags[and]]) {
      and--;
    }
    int owned = state.heads[second];
    boolean joined = state.atoms.kinds[line.tags[and]] == State.CONJUNCTION && and > 0;
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

  private void finish(Line line, State state, Tagger.Scratch scratch) {
    state.singleRoot(verbal);
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

  /**
   * A stack, a buffer and the arcs so far. The root stands behind the last word, so that at the end
   * whatever has no head yet hangs on it.
   */
  static final class State {

    private static final int VERB = 1;
    private static final int COMMA = 2;
    private static final int CONJUNCTION = 3;

    /** Random-looking numbers for tags and relations; the last ones stand for "none". */
    static final class Atoms {
      final long[] tags;
      final long[] labels;
      final int[] kinds;

      Atoms(String[] tags, String[] labels) {
        this.tags = Tagger.atoms(tags);
        this.labels = Tagger.atoms(labels);
        this.kinds = new int[tags.length];
        for (int i = 0; i < tags.length; i++) {
          String pos = tags[i].substring(0, tags[i].indexOf('/'));
          kinds[i] =
              pos.equals("VERB") || pos.equals("AUX")
                  ? VERB
                  : tags[i].equals("PUNCT/,") ? COMMA : pos.equals("CCONJ") ? CONJUNCTION : 0;
        }
      }
    }

    final Line line;
    final Atoms atoms;
    final int size;

    /** Numbers of the words and of their tags, from the one before the first to the third after. */
    final long[] words;

    final long[] tags;
    final int[] heads;
    final int[] labels;

    /** Whether the relation, once found, need not be decided again. */
    final boolean[] sure;

    final int[] left1;
    final int[] left2;
    final int[] right1;
    final int[] right2;
    final int[] leftCount;
    final int[] rightCount;
    final long[] leftSet;
    final long[] rightSet;
    final int[] verbs;
    final int[] commas;
    final int[] conjunctions;
    final int[] stack;
    int depth;
    int next;

    State(Line line, Atoms atoms) {
      this.line = line;
      this.atoms = atoms;
      this.size = line.size;
      words = new long[size + 4];
      tags = new long[size + 4];
      Arrays.fill(words, size, size + 4, Line.Word.AFTER.lowerAtom);
      Arrays.fill(tags, size, size + 4, atoms.tags[atoms.tags.length - 1]);
      words[0] = ParserFeatures.NONE;
      tags[0] = ParserFeatures.NONE;
      heads = filled();
      labels = filled();
      sure = new boolean[size + 1];
      left1 = filled();
      left2 = filled();
      right1 = filled();
      right2 = filled();
      leftCount = new int[size + 1];
      rightCount = new int[size + 1];
      leftSet = new long[size + 1];
      rightSet = new long[size + 1];
      verbs = new int[size + 2];
      commas = new int[size + 2];
      conjunctions = new int[size + 2];
      stack = new int[size + 1];
      for (int i = 0; i < size; i++) {
        words[i + 1] = line.words[i].lowerAtom;
        tags[i + 1] = atoms.tags[line.tags[i]];
        int kind = atoms.kinds[line.tags[i]];
        verbs[i + 1] = verbs[i] + (kind == VERB ? 1 : 0);
        commas[i + 1] = commas[i] + (kind == COMMA ? 1 : 0);
        conjunctions[i + 1] = conjunctions[i] + (kind == CONJUNCTION ? 1 : 0);
      }
      verbs[size + 1] = verbs[size];
      commas[size + 1] = commas[size];
      conjunctions[size + 1] = conjunctions[size];
    }

    private int[] filled() {
      int[] array = new int[size + 1];
      Arrays.fill(array, -1);
      return array;
    }

    boolean done() {
      return next == size && depth == 0;
    }

    boolean atEnd() {
      return next == size;
    }

    int top() {
      return depth == 0 ? -1 : stack[depth - 1];
    }

    boolean allows(int action) {
      return switch (action) {
        case Parser.SHIFT -> next < size;
        case Parser.REDUCE -> depth > 0 && heads[top()] >= 0;
        case Parser.LEFT -> depth > 0 && heads[top()] < 0;
        default -> depth > 0 && next < size;
      };
    }

    /** {@return the only action possible, or -1 when there is a choice} */
    int forced() {
      if (depth == 0) {
        return Parser.SHIFT;
      }
      if (next < size) {
        return -1;
      }
      return heads[top()] >= 0 ? Parser.REDUCE : Parser.LEFT;
    }

    void apply(int action, int label) {
      switch (action) {
        case Parser.SHIFT -> stack[depth++] = next++;
        case Parser.REDUCE -> depth--;
        case Parser.LEFT -> attach(next, stack[--depth], label);
        default -> {
          attach(top(), next, label);
          stack[depth++] = next++;
        }
      }
    }

    private void attach(int head, int child, int label) {
      heads[child] = head;
      labels[child] = label;
      if (child < head) {
        left2[head] = left1[head];
        left1[head] = child;
        leftCount[head]++;
        leftSet[head] += atoms.labels[label] | 1;
      } else {
        right2[head] = right1[head];
        right1[head] = child;
        rightCount[head]++;
        rightSet[head] += atoms.labels[label] | 1;
      }
    }

    /**
     * A tree has one root: the first headless verb, else the first headless word; others hang on
     * it.
     */
    void singleRoot(boolean[] verbal) {
      int root = -1;
      for (int i = 0; i < size; i++) {
        boolean free = heads[i] == size;
        if (free && (root < 0 || verbal[line.tags[i]] && !verbal[line.tags[root]])) {
          root = i;
        }
      }
      for (int i = 0; i < size; i++) {
        if (heads[i] == size && i != root) {
          attach(root, i, 0);
        }
      }
    }
  }
}
