package org.readout.sentence;

import java.util.Arrays;
import java.util.Locale;
import org.readout.article.Span;

/** A sentence while it is being read: its words, and what each step has found out so far. */
final class Line {

  final Word[] words;
  final Span[] spans;
  final int size;
  final int[] tags;
  final int[] heads;
  final int[] relations;
  final int[] names;

  Line(Word[] words, Span[] spans) {
    this.words = words;
    this.spans = spans;
    this.size = words.length;
    this.tags = new int[size];
    this.heads = new int[size];
    this.relations = new int[size];
    this.names = new int[size];
  }

  /** {@return the word at {@code i}; before and after the sentence, one that marks its edge} */
  Word word(int i) {
    if (i < 0) {
      return Word.BEFORE;
    }
    return i < size ? words[i] : Word.AFTER;
  }

  /** {@return the same words and tags from the last to the first, without spans} */
  Line reversed() {
    Word[] backward = new Word[size];
    Line line = new Line(backward, new Span[size]);
    for (int i = 0; i < size; i++) {
      backward[i] = words[size - 1 - i];
      line.tags[i] = tags[size - 1 - i];
    }
    return line;
  }

  static final long START = 0xcbf29ce484222325L;

  /** {@return a random-looking number for a text, the same in every run} */
  static long atom(String text) {
    return atom(text, 0, text.length());
  }

  static long atom(String text, int from, int to) {
    return atom(START, text, from, to);
  }

  /** {@return the number of a text that is a letter for its kind, then a part of another text} */
  static long atom(char kind, String text, int from, int to) {
    return atom(step(START, kind), text, from, to);
  }

  private static long atom(long start, String text, int from, int to) {
    long h = start;
    for (int i = from; i < to; i++) {
      h = step(h, text.charAt(i));
    }
    return mix(h);
  }

  static long step(long hash, char c) {
    long h = (hash ^ c) * 0x9e3779b97f4a7c15L;
    return h ^ h >>> 29;
  }

  /** The finaliser of MurmurHash3. */
  static long mix(long value) {
    long h = value;
    h = (h ^ (h >>> 33)) * 0xff51afd7ed558ccdL;
    h = (h ^ (h >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return h ^ (h >>> 33);
  }

  /** What can be told of a word by itself, as random-looking numbers that features are made of. */
  static final class Word {
    static final Word BEFORE = new Word("\u0001<", new long[7], -1);
    static final Word AFTER = new Word("\u0001>", new long[7], -1);

    final String form;
    final String lower;
    final long formAtom;
    final long lowerAtom;
    final long shape;
    final long suffix1;
    final long suffix2;
    final long suffix3;
    final long suffix4;
    final long prefix1;
    final long prefix2;
    final long prefix3;
    final long cluster4;
    final long cluster6;
    final long cluster8;
    final long cluster10;
    final long cluster12;
    final long cluster;
    final long mayBe;
    final int onlyTag;
    final boolean capital;
    final boolean marked;

    /** The dictionary form under the tag last asked for; words come back within an article. */
    String lemma = "";

    int lemmaTag = -1;

    /**
     * @param known what the lexicon tells
     * @param onlyTag the one tag that the word ever has, or -1
     */
    Word(String form, long[] known, int onlyTag) {
      this.form = form;
      this.lower = form.toLowerCase(Locale.ROOT).replace('’', '\'');
      this.formAtom = atom(form);
      this.lowerAtom = atom(lower);
      this.shape = shape(form);
      int length = lower.length();
      this.suffix1 = atom('1', lower, Math.max(0, length - 1), length);
      this.suffix2 = atom('2', lower, Math.max(0, length - 2), length);
      this.suffix3 = atom('3', lower, Math.max(0, length - 3), length);
      this.suffix4 = atom('4', lower, Math.max(0, length - 4), length);
      this.prefix1 = atom('5', lower, 0, Math.min(length, 1));
      this.prefix2 = atom('6', lower, 0, Math.min(length, 2));
      this.prefix3 = atom('7', lower, 0, Math.min(length, 3));
      this.cluster4 = known[0];
      this.cluster6 = known[1];
      this.cluster8 = known[2];
      this.cluster10 = known[3];
      this.cluster12 = known[4];
      this.cluster = known[5];
      this.mayBe = known[6];
      this.onlyTag = onlyTag;
      this.capital = !form.isEmpty() && Character.isUpperCase(form.charAt(0));
      this.marked = form.chars().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    }

    /** "McDonald" is "XxXx", "F-16" is "X-d", "2019" is "dddd". */
    private static long shape(String form) {
      long shape = START;
      int size = 0;
      char last = 0;
      int run = 0;
      for (int i = 0; i < form.length() && size < 10; i++) {
        char c = form.charAt(i);
        char kind = c;
        if (Character.isUpperCase(c)) {
          kind = 'X';
        } else if (Character.isLetter(c)) {
          kind = 'x';
        } else if (Character.isDigit(c)) {
          kind = 'd';
        }
        run = kind == last ? run + 1 : 0;
        last = kind;
        if (run < (kind == 'd' ? 4 : 2)) {
          shape = step(shape, kind);
          size++;
        }
      }
      return mix(shape);
    }
  }

  /**
   * A stack, a buffer and the arcs so far. The root stands behind the last word, so that at the end
   * whatever has no head yet hangs on it.
   */
  static final class State {

    final Line line;
    final ParserFeatures.Atoms atoms;
    final int size;

    /** Numbers of the words and of their tags, from the one before the first to the third after. */
    final long[] words;

    final long[] tags;
    final long[] clusters;
    final int[] heads;
    final int[] labels;

    /** Whether the relation, once found, need not be decided again. */
    final boolean[] sure;

    /** How far the action that gave the word its head was ahead of the next. */
    final int[] leads;

    final int[] left1;
    final int[] left2;
    final int[] right1;
    final int[] right2;
    final int[] leftCount;
    final int[] rightCount;
    final long[] leftSet;
    final long[] rightSet;

    /** How many words of each kind stand before a word. */
    final int[][] before;

    /** The first three events from a word on, three bits each, the nearest lowest. */
    final int[] ahead;

    final int[] stack;
    int depth;
    int next;

    State(Line line, ParserFeatures.Atoms atoms) {
      this.line = line;
      this.atoms = atoms;
      this.size = line.size;
      words = new long[size + 4];
      tags = new long[size + 4];
      clusters = new long[size + 4];
      Arrays.fill(words, size, size + 4, Word.AFTER.lowerAtom);
      Arrays.fill(tags, size, size + 4, atoms.tags[atoms.tags.length - 1]);
      Arrays.fill(clusters, size, size + 4, Word.AFTER.cluster8);
      clusters[0] = Word.BEFORE.cluster8;
      words[0] = ParserFeatures.NONE;
      tags[0] = ParserFeatures.NONE;
      heads = filled();
      labels = filled();
      sure = new boolean[size + 1];
      leads = new int[size + 1];
      left1 = filled();
      left2 = filled();
      right1 = filled();
      right2 = filled();
      leftCount = new int[size + 1];
      rightCount = new int[size + 1];
      leftSet = new long[size + 1];
      rightSet = new long[size + 1];
      before = new int[ParserFeatures.Atoms.KINDS][size + 2];
      ahead = new int[size + 1];
      stack = new int[size + 1];
      for (int i = 0; i < size; i++) {
        words[i + 1] = line.words[i].lowerAtom;
        clusters[i + 1] = line.words[i].cluster8;
        tags[i + 1] = atoms.tags[line.tags[i]];
        for (int kind = 0; kind < before.length; kind++) {
          before[kind][i + 1] = before[kind][i] + (atoms.kinds[line.tags[i]] >> kind & 1);
        }
      }
      for (int[] one : before) {
        one[size + 1] = one[size];
      }
      foresee();
    }

    private void foresee() {
      ahead[size] = ParserFeatures.Atoms.END;
      for (int i = size - 1; i >= 0; i--) {
        int event = atoms.events[line.tags[i]];
        boolean fresh = event != 0 && event != (ahead[i + 1] & 7);
        ahead[i] = fresh ? (ahead[i + 1] << 3 | event) & 511 : ahead[i + 1];
      }
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
      hang(head, child, label);
    }

    private void hang(int head, int child, int label) {
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

    /** Gives a word another head; children must then be counted anew. */
    void rehang(int child, int head, int label) {
      heads[child] = head;
      labels[child] = label;
      sure[child] = false;
    }

    /** Counts children anew, from the nearest to the farthest. */
    void hangAnew() {
      for (int[] one : new int[][] {left1, left2, right1, right2}) {
        Arrays.fill(one, -1);
      }
      Arrays.fill(leftCount, 0);
      Arrays.fill(rightCount, 0);
      Arrays.fill(leftSet, 0);
      Arrays.fill(rightSet, 0);
      for (int i = size - 1; i >= 0; i--) {
        if (heads[i] > i) {
          hang(heads[i], i, labels[i]);
        }
      }
      for (int i = 0; i < size; i++) {
        if (heads[i] < i) {
          hang(heads[i], i, labels[i]);
        }
      }
    }
  }
}
