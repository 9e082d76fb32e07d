package org.readout.sentence;

import java.util.Arrays;
import java.util.List;

/**
 * What the parser looks at, after Zhang and Nivre (2011). The things seen in a state are numbers;
 * {@code parser.tsv} says which of them make a feature together.
 *
 * <p>s0, s1 are the top of the stack and the next below, n0..n3 the next words; h, h2 the head of
 * s0 and its head; l, l2, r, r2 the outermost children of s0; n, n2l the leftmost children of n0.
 * For the relation of an arc: h the head, c the child, g the head's head; for the choice between
 * two heads also o, the other head, in and out, the nearest children of h between h and c and
 * beyond c, and the lead of the action that made the arc. A last letter w means the word, p its
 * tag, c its cluster.
 */
final class ParserFeatures {

  static final long NONE = Line.atom("none");
  private static final String[] ACTION =
      ("open s0w s0p s0c s0nextp s1w s1p n0w n0p n0c n0lastp n1w n1p n2w n2p n3p hw hp hlabel h2w"
              + " h2p label lw lp llabel l2p l2label rw rp rlabel r2p r2label nw np nlabel n2lp"
              + " n2llabel dist between rights lefts nlefts rightset leftset nleftset s0k n0k s1c"
              + " n1c hc n2lw nc rc s0suffix n0suffix s2p s1label hrightset hleftset s0lastp rrp"
              + " rrlabel ahead1 ahead2 ahead3 past")
          .split(" ");
  private static final String[] ARC =
      ("side hw hp hc hlastp hnextp hlabel hleftset hrightset hlw hrlabel cw cp cc csuffix clastw"
              + " clastp cnextw cnextp cleftset crightset clw crw label gw gp dist between")
          .split(" ");

  private static final String[] CHOICE =
      ("side turned lead hw hp hc cw cp cc dist between label hlastp hnextp clastp cnextp inw inp"
              + " inlabel outp outlabel clw cllabel crw crp crlabel gw gp hlabel cleftset crightset"
              + " hleftset hrightset olead ow op oc odist olabel oside kin clastw cnextw csuffix"
              + " hsuffix")
          .split(" ");

  /** Random-looking numbers for tags and relations; the last ones stand for "none". */
  static final class Atoms {
    static final int VERB = 0;
    static final int COMMA = 1;
    static final int CONJUNCTION = 2;
    static final int FINITE = 3;
    static final int KINDS = 4;

    /** The event after which nothing comes. */
    static final int END = 6;

    final long[] tags;
    final long[] labels;
    final int[] kinds;
    final int[] events;

    Atoms(String[] tags, String[] labels) {
      this.tags = Tagger.atoms(tags);
      this.labels = Tagger.atoms(labels);
      this.kinds = Arrays.stream(tags).mapToInt(Atoms::kind).toArray();
      this.events = Arrays.stream(tags).mapToInt(Atoms::event).toArray();
    }

    /** {@return the kinds of word that a tag stands for, one bit each} */
    private static int kind(String tag) {
      int finite = event(tag) == 1 ? 1 << FINITE : 0;
      return switch (tag.substring(0, tag.indexOf('/'))) {
        case "VERB", "AUX" -> 1 << VERB | finite;
        case "CCONJ" -> 1 << CONJUNCTION | finite;
        default -> (tag.equals("PUNCT/,") ? 1 << COMMA : 0) | finite;
      };
    }

    /** {@return what a tag tells of the build of the sentence, in three bits; 0 for nothing} */
    private static int event(String tag) {
      return switch (tag.substring(tag.indexOf('/') + 1)) {
        case "VBD", "VBZ", "VBP", "MD" -> 1;
        case "VB", "VBN", "VBG" -> 2;
        case "," -> 3;
        case "CC" -> 4;
        case "WDT", "WP", "WRB", "WP$" -> 5;
        case ":", "-LRB-", "-RRB-" -> 7;
        default -> tag.startsWith("SCONJ/") ? 5 : 0;
      };
    }
  }

  /** Where one lead counts as more than another. */
  private static final int[] LEADS = {8, 16, 32, 50, 75, 100, 140, 200, 300, 450, 100_000};

  private final Table.Templates action;
  private final Table.Templates arc;
  private final Table.Templates relation;
  private final Table.Templates choice;

  ParserFeatures(List<String[]> rows) {
    this.action = Table.Templates.of(rows, "action", ACTION);
    this.arc = Table.Templates.of(rows, "arc", ARC);
    this.relation = Table.Templates.of(rows, "relation", ARC);
    this.choice = Table.Templates.of(rows, "choice", CHOICE);
  }

  /** Writes the features of the next action; the stack must not be empty. */
  int action(Line.State s, Tagger.Scratch scratch) {
    long[] a = scratch.seen;
    int k = near(s, a);
    k = kin(s, a, k);
    wide(s, a, k);
    return action.combine(a, 1, scratch.features, 0);
  }

  private static int near(Line.State s, long[] a) {
    int s0 = s.top();
    int n0 = s.next;
    int s1 = s.depth > 1 ? s.stack[s.depth - 2] : -1;
    int h = s.heads[s0];
    int h2 = h < 0 ? -1 : s.heads[h];
    int k = 0;
    a[k++] = h < 0 ? 1 : 2;
    a[k++] = word(s, s0);
    a[k++] = tag(s, s0);
    a[k++] = cluster(s, s0);
    a[k++] = tag(s, s0 + 1);
    a[k++] = word(s, s1);
    a[k++] = tag(s, s1);
    a[k++] = word(s, n0);
    a[k++] = tag(s, n0);
    a[k++] = cluster(s, n0);
    a[k++] = tag(s, n0 - 1);
    a[k++] = word(s, n0 + 1);
    a[k++] = tag(s, n0 + 1);
    a[k++] = word(s, n0 + 2);
    a[k++] = tag(s, n0 + 2);
    a[k++] = tag(s, n0 + 3);
    a[k++] = word(s, h);
    a[k++] = tag(s, h);
    a[k++] = label(s, h);
    a[k++] = word(s, h2);
    a[k++] = tag(s, h2);
    a[k++] = label(s, s0);
    return k;
  }

  private static int kin(Line.State s, long[] a, int first) {
    int s0 = s.top();
    int n0 = s.next;
    int k = first;
    a[k++] = word(s, s.left1[s0]);
    a[k++] = tag(s, s.left1[s0]);
    a[k++] = label(s, s.left1[s0]);
    a[k++] = tag(s, s.left2[s0]);
    a[k++] = label(s, s.left2[s0]);
    a[k++] = word(s, s.right1[s0]);
    a[k++] = tag(s, s.right1[s0]);
    a[k++] = label(s, s.right1[s0]);
    a[k++] = tag(s, s.right2[s0]);
    a[k++] = label(s, s.right2[s0]);
    a[k++] = word(s, s.left1[n0]);
    a[k++] = tag(s, s.left1[n0]);
    a[k++] = label(s, s.left1[n0]);
    a[k++] = tag(s, s.left2[n0]);
    a[k++] = label(s, s.left2[n0]);
    a[k++] = distance(s0, n0);
    a[k++] = between(s, s0, n0);
    a[k++] = Math.min(4, s.rightCount[s0]);
    a[k++] = Math.min(4, s.leftCount[s0]);
    a[k++] = Math.min(4, s.leftCount[n0]);
    a[k++] = s.rightSet[s0];
    a[k++] = s.leftSet[s0];
    a[k++] = s.leftSet[n0];
    return k;
  }

  private static void wide(Line.State s, long[] a, int first) {
    int s0 = s.top();
    int n0 = s.next;
    int s1 = s.depth > 1 ? s.stack[s.depth - 2] : -1;
    int h = s.heads[s0];
    int k = first;
    int r = s.right1[s0];
    a[k++] = s.line.word(s0).cluster;
    a[k++] = s.line.word(n0).cluster;
    a[k++] = cluster(s, s1);
    a[k++] = cluster(s, n0 + 1);
    a[k++] = cluster(s, h);
    a[k++] = word(s, s.left2[n0]);
    a[k++] = cluster(s, s.left1[n0]);
    a[k++] = cluster(s, r);
    a[k++] = s.line.word(s0).suffix3;
    a[k++] = s.line.word(n0).suffix3;
    a[k++] = tag(s, s.depth > 2 ? s.stack[s.depth - 3] : -1);
    a[k++] = label(s, s1);
    a[k++] = h < 0 ? 0 : s.rightSet[h];
    a[k++] = h < 0 ? 0 : s.leftSet[h];
    a[k++] = tag(s, s0 - 1);
    int rr = r < 0 ? -1 : s.right1[r];
    a[k++] = tag(s, rr);
    a[k++] = label(s, rr);
    a[k++] = s.ahead[n0 + 1] & 7;
    a[k++] = s.ahead[n0 + 1] & 63;
    a[k++] = s.ahead[n0 + 1];
    a[k++] = Math.min(2, s.before[Atoms.FINITE][n0]);
  }

  /** Writes the features of the relation of the arc that {@code chosen} is about to make. */
  int arc(Line.State s, int chosen, Tagger.Scratch scratch) {
    int s0 = s.top();
    int n0 = s.next;
    see(s, chosen == Parser.LEFT ? n0 : s0, chosen == Parser.LEFT ? s0 : n0, scratch.seen);
    return arc.combine(scratch.seen, scratch.seen[0], scratch.features, 0);
  }

  /** Writes the features of the relation of {@code child} once the whole tree stands. */
  int relation(Line.State s, int child, Tagger.Scratch scratch) {
    see(s, s.heads[child], child, scratch.seen);
    long side = scratch.seen[0];
    int k = arc.combine(scratch.seen, side, scratch.features, 0);
    return relation.combine(scratch.seen, side * 3, scratch.features, k);
  }

  private static void see(Line.State s, int head, int child, long[] a) {
    int from = Math.min(head, child);
    int to = Math.max(head, child);
    int g = s.heads[head];
    int k = 0;
    a[k++] = side(head, child);
    a[k++] = word(s, head);
    a[k++] = tag(s, head);
    a[k++] = cluster(s, head);
    a[k++] = tag(s, head - 1);
    a[k++] = tag(s, head + 1);
    a[k++] = label(s, head);
    a[k++] = s.leftSet[head];
    a[k++] = s.rightSet[head];
    a[k++] = word(s, s.left1[head]);
    a[k++] = label(s, s.right1[head]);
    a[k++] = word(s, child);
    a[k++] = tag(s, child);
    a[k++] = cluster(s, child);
    a[k++] = s.line.word(child).suffix3;
    a[k++] = word(s, child - 1);
    a[k++] = tag(s, child - 1);
    a[k++] = word(s, child + 1);
    a[k++] = tag(s, child + 1);
    a[k++] = s.leftSet[child];
    a[k++] = s.rightSet[child];
    a[k++] = word(s, s.left1[child]);
    a[k++] = word(s, s.right1[child]);
    a[k++] = label(s, child);
    a[k++] = word(s, g);
    a[k++] = tag(s, g);
    a[k++] = distance(from, to);
    a[k++] = between(s, from, to);
  }

  /** Writes the features of the head that one tree gives to a word and another does not. */
  int choice(Parser.Side one, Parser.Side other, int c, Tagger.Scratch scratch) {
    Line.State s = (one.turned() ? other : one).state();
    long[] a = scratch.seen;
    int h = one.head(c);
    int g = one.head(h);
    int o = other.head(c);
    int k = link(one, s, c, a);
    a[k++] = word(s, g);
    a[k++] = tag(s, g);
    a[k++] = label(one, s, h);
    a[k++] = one.leftSet(c);
    a[k++] = one.rightSet(c);
    a[k++] = one.leftSet(h);
    a[k++] = one.rightSet(h);
    a[k++] = step(other.lead(c));
    a[k++] = word(s, o);
    a[k++] = tag(s, o);
    a[k++] = cluster(s, o);
    a[k++] = distance(Math.min(o, c), Math.max(o, c));
    a[k++] = label(other, s, c);
    a[k++] = side(o, c);
    a[k++] = ties(one, h, o) + 4 * ties(other, h, o);
    a[k++] = word(s, c - 1);
    a[k++] = word(s, c + 1);
    a[k++] = s.line.word(c).suffix3;
    a[k++] = s.line.word(h).suffix3;
    return choice.combine(a, 7, scratch.features, 0);
  }

  private static int link(Parser.Side one, Line.State s, int c, long[] a) {
    int h = one.head(c);
    int from = Math.min(h, c);
    int to = Math.max(h, c);
    int k = 0;
    a[k++] = side(h, c);
    a[k++] = one.turned() ? 2 : 1;
    a[k++] = step(one.lead(c));
    a[k++] = word(s, h);
    a[k++] = tag(s, h);
    a[k++] = cluster(s, h);
    a[k++] = word(s, c);
    a[k++] = tag(s, c);
    a[k++] = cluster(s, c);
    a[k++] = distance(from, to);
    a[k++] = between(s, from, to);
    a[k++] = label(one, s, c);
    a[k++] = tag(s, h - 1);
    a[k++] = tag(s, h + 1);
    a[k++] = tag(s, c - 1);
    a[k++] = tag(s, c + 1);
    int in = one.sibling(c, h);
    int out = one.sibling(c, h < c ? s.size : -1);
    int left = one.left(c);
    int right = one.right(c);
    a[k++] = word(s, in);
    a[k++] = tag(s, in);
    a[k++] = label(one, s, in);
    a[k++] = tag(s, out);
    a[k++] = label(one, s, out);
    a[k++] = word(s, left);
    a[k++] = label(one, s, left);
    a[k++] = word(s, right);
    a[k++] = tag(s, right);
    a[k++] = label(one, s, right);
    return k;
  }

  /** {@return whether one of two words heads the other, and which} */
  private static int ties(Parser.Side side, int one, int two) {
    return (side.head(one) == two ? 1 : 0) + (side.head(two) == one ? 2 : 0);
  }

  private static long side(int head, int child) {
    return head < child ? 0x1234567L : 0x7654321L;
  }

  private static long label(Parser.Side side, Line.State s, int i) {
    int label = side.label(i);
    return label < 0 ? NONE : s.atoms.labels[label];
  }

  /** {@return how far ahead an action was, in few steps} */
  private static int step(int lead) {
    int step = 0;
    while (step < LEADS.length && lead >= LEADS[step]) {
      step++;
    }
    return step;
  }

  private static long word(Line.State s, int i) {
    return s.words[i + 1];
  }

  private static long cluster(Line.State s, int i) {
    return s.clusters[i + 1];
  }

  private static long tag(Line.State s, int i) {
    return s.tags[i + 1];
  }

  private static long label(Line.State s, int i) {
    return i < 0 || s.labels[i] < 0 ? NONE : s.atoms.labels[s.labels[i]];
  }

  private static int distance(int from, int to) {
    int d = to - from;
    if (d < 5) {
      return d;
    }
    return d < 8 ? 5 : d < 15 ? 6 : 7;
  }

  private static int count(int[] before, int from, int to) {
    return before[to] - before[from + 1];
  }

  /** {@return how many verbs, commas and conjunctions lie between two words, as one number} */
  private static int between(Line.State s, int from, int to) {
    int verbs = Math.min(2, count(s.before[Atoms.VERB], from, to));
    int commas = Math.min(2, count(s.before[Atoms.COMMA], from, to));
    int conjunctions = Math.min(1, count(s.before[Atoms.CONJUNCTION], from, to));
    return verbs * 9 + commas * 3 + conjunctions;
  }
}
