package org.readout.sentence;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What the parser looks at, after Zhang and Nivre (2011). The things seen in a state are numbers;
 * {@code parser.tsv} says which of them make a feature together.
 *
 * <p>s0, s1 are the top of the stack and the next below, n0..n3 the next words; h, h2 the head of
 * s0 and its head; l, l2, r, r2 the outermost children of s0; n, n2l the leftmost children of n0.
 * For the relation of an arc: h the head, c the child, g the head's head. A last letter w means the
 * word, p its tag, c its cluster.
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

  private final Templates action;
  private final Templates arc;
  private final Templates relation;

  ParserFeatures(List<String[]> rows) {
    this.action = Templates.of(rows, "action", ACTION);
    this.arc = Templates.of(rows, "arc", ARC);
    this.relation = Templates.of(rows, "relation", ARC);
  }

  /**
   * Which things make features together: of one thing, of two, of three, of four, each in a flat
   * array of their own with the salts that tell features apart.
   */
  private record Templates(int[][] things, long[][] salts) {

    private static final int MOST = 4;

    /** {@return the rows for a decision; a row's place tells its features from others} */
    static Templates of(List<String[]> rows, String decision, String[] names) {
      List<String[]> own = rows.stream().filter(row -> row[0].equals(decision)).toList();
      int[][] things = new int[MOST][];
      long[][] salts = new long[MOST][];
      for (int size = 1; size <= MOST; size++) {
        int length = size;
        int[] places =
            IntStream.range(0, own.size())
                .filter(i -> own.get(i)[1].split(" ").length == length)
                .toArray();
        salts[size - 1] = Arrays.stream(places).mapToLong(i -> i * 0x9e3779b97f4a7c15L).toArray();
        things[size - 1] =
            Arrays.stream(places).flatMap(i -> things(own.get(i)[1], List.of(names))).toArray();
      }
      return new Templates(things, salts);
    }

    private static IntStream things(String row, List<String> names) {
      return Arrays.stream(row.split(" "))
          .mapToInt(thing -> {
            if (!names.contains(thing)) {
              throw new IllegalStateException("parser.tsv: cannot look at " + thing);
            }
            return names.indexOf(thing);
          });
    }

    /**
     * Turns the things seen into features, from {@code first} on, and returns their end. One loop
     * for each number of things, since this is where most of the time of reading goes.
     */
    int combine(long[] seen, long salt, long[] f, int first) {
      int k = first;
      int[] parts = things[0];
      int at = 0;
      for (long template : salts[0]) {
        f[k++] = Line.mix(join(salt + template, seen[parts[at++]]));
      }
      parts = things[1];
      at = 0;
      for (long template : salts[1]) {
        long one = join(salt + template, seen[parts[at]]);
        f[k++] = Line.mix(join(one, seen[parts[at + 1]]));
        at += 2;
      }
      parts = things[2];
      at = 0;
      for (long template : salts[2]) {
        long two = join(join(salt + template, seen[parts[at]]), seen[parts[at + 1]]);
        f[k++] = Line.mix(join(two, seen[parts[at + 2]]));
        at += 3;
      }
      return four(seen, salt, f, k);
    }

    private int four(long[] seen, long salt, long[] f, int first) {
      int k = first;
      int[] parts = things[3];
      int at = 0;
      for (long template : salts[3]) {
        long two = join(join(salt + template, seen[parts[at]]), seen[parts[at + 1]]);
        f[k++] = Line.mix(join(join(two, seen[parts[at + 2]]), seen[parts[at + 3]]));
        at += 4;
      }
      return k;
    }

    private static long join(long sum, long thing) {
      return Long.rotateLeft(sum, 21) + thing;
    }
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
    a[k++] = head < child ? 0x1234567L : 0x7654321L;
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
