package org.readout.sentence;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Weights of a linear model, found by hashed feature. The lower half of a feature's hash says where
 * to look and holds the 16 bits that tell it from its neighbours; look-ups go on to the next place
 * until one is empty. Most features of a text were never learnt, so the marks lie by themselves,
 * close together, and what a mark stands for is fetched for hits only. Collisions are possible and
 * harmless: about one unknown feature in ten thousand is taken for a known one.
 *
 * <p>A value is either four signed weights, or a number, or a row of (label, weight) pairs in 16
 * bits each: one or two pairs stand in the value itself, longer rows elsewhere.
 */
final class Table {

  static final int LABELS = 128;

  /** A value below zero is the place of a row and, in its lowest 8 bits, the row's length. */
  private static final int ELSEWHERE = 1 << 31;

  /** A one in each 16 bits. */
  private static final long EACH = 0x0001000100010001L;

  private final int homes;

  /** Four in each number, the first lowest. */
  private final long[] marks;

  private final int[] values;
  private final char[] rows;

  /**
   * @param homes how many places features are sent to
   * @param marks 0 where nothing stands, as on the last place
   * @param dense the values of the other places, in their order, and one that is never used
   */
  Table(int homes, char[] marks, int[] dense, char[] rows) {
    this(homes, packed(marks), Arrays.copyOf(dense, marks.length), rows);
    spread(dense.length - 1);
  }

  private Table(int homes, long[] marks, int[] values, char[] rows) {
    this.homes = homes;
    this.marks = marks;
    this.values = values;
    this.rows = rows;
  }

  private static long[] packed(char[] marks) {
    long[] packed = new long[words(marks.length)];
    for (int i = 0; i < marks.length; i++) {
      packed[i >>> 2] |= (long) marks[i] << ((i & 3) << 4);
    }
    return packed;
  }

  /** {@return how many numbers hold so many marks, and zeros behind them} */
  private static int words(int places) {
    return places / 4 + 2;
  }

  /** Moves the values, which stand one beside the other, to the places of their marks. */
  private void spread(int size) {
    int next = size;
    for (int i = values.length - 1; i >= next; i--) {
      next -= markAt(i) == 0 ? 0 : 1;
      values[i] = values[next];
    }
  }

  static Table read(Reader.Source in) throws IOException {
    int homes = in.number();
    int places = in.number();
    int size = in.number();
    int rows = in.number();
    long[] marks = in.shorts(places, words(places));
    int[] values = in.ints(size + 1, places);
    Table table = new Table(homes, marks, values, in.chars(rows));
    table.spread(size);
    return table;
  }

  static int home(long feature, int homes) {
    return (int) ((feature & 0xffffffffL) * homes >>> 32);
  }

  /** {@return the part of a feature that is kept; never 0, which marks an empty place} */
  static char mark(long feature) {
    char mark = (char) feature;
    return mark == 0 ? 1 : mark;
  }

  static int elsewhere(int at, int length) {
    return ELSEWHERE | at << 8 | length;
  }

  /**
   * Finds the values of features. Four marks are compared at a time and without branches, since
   * nothing foretells which is the feature's and which is 0, where looking ends (after Lamport
   * 1975, "Multiple byte processing with full-word instructions").
   *
   * @return how many were found; their values are the first of {@code found}
   */
  private int find(long[] features, int count, int[] found) {
    int hits = 0;
    for (int i = 0; i < count; i++) {
      long feature = features[i];
      long mark = mark(feature);
      int at = home(feature, homes);
      long window = window(at);
      long same = zeros(window ^ mark * EACH);
      long ends = same | zeros(window);
      while (ends == 0) {
        at += 4;
        window = window(at);
        same = zeros(window ^ mark * EACH);
        ends = same | zeros(window);
      }
      int bit = Long.numberOfTrailingZeros(ends);
      found[hits] = at + (bit >>> 4);
      hits += (int) (same >>> bit) & 1;
    }
    for (int i = 0; i < hits; i++) {
      found[i] = values[found[i]];
    }
    return hits;
  }

  /** {@return the four marks from a place on, the first in the lowest 16 bits} */
  private long window(int at) {
    int shift = (at & 3) << 4;
    return marks[at >>> 2] >>> shift | marks[(at >>> 2) + 1] << 1 << 63 - shift;
  }

  /**
   * {@return the highest bit of each 16 that are 0; bits above the lowest of these may be set too}
   */
  private static long zeros(long window) {
    return window - EACH & ~window & EACH << 15;
  }

  private long markAt(int place) {
    return marks[place >>> 2] >>> ((place & 3) << 4) & 0xffff;
  }

  private int at(long feature) {
    long mark = mark(feature);
    int at = home(feature, homes);
    long here = markAt(at);
    while (here != mark && here != 0) {
      here = markAt(++at);
    }
    return here == 0 ? -1 : at;
  }

  /**
   * Adds the rows of the first {@code count} features to {@code scores}, one per label.
   *
   * @param found room for {@code count} numbers
   */
  void addRows(long[] features, int count, int[] found, int[] scores) {
    int hits = find(features, count, found);
    for (int i = 0; i < hits; i++) {
      int value = found[i];
      if (value >= 0) {
        scores[value >>> 24] += (byte) (value >> 16);
        scores[value >>> 8 & 0x7f] += (byte) value;
      } else {
        addRow(value, scores);
      }
    }
  }

  private void addRow(int value, int[] scores) {
    int first = (value & ~ELSEWHERE) >>> 8;
    int end = first + (value & 0xff);
    for (int at = first; at < end; at++) {
      int entry = rows[at];
      scores[entry >> 8] += (byte) entry;
    }
  }

  /**
   * Writes the sums of the four weights of each feature to the first four of {@code scores}.
   *
   * @param found room for {@code count} numbers
   */
  void sumFour(long[] features, int count, int[] found, int[] scores) {
    int hits = find(features, count, found);
    int zero = 0;
    int one = 0;
    int two = 0;
    int three = 0;
    for (int i = 0; i < hits; i++) {
      int four = found[i];
      zero += (byte) four;
      one += (byte) (four >> 8);
      two += (byte) (four >> 16);
      three += four >> 24;
    }
    scores[0] = zero;
    scores[1] = one;
    scores[2] = two;
    scores[3] = three;
  }

  /** {@return the number kept for a feature, or -1 when there is none} */
  int number(long feature) {
    int at = at(feature);
    return at < 0 ? -1 : values[at];
  }

  /**
   * Which things make features together: of one thing, of two, of three, of four, each in a flat
   * array of their own with the salts that tell features apart.
   */
  record Templates(int[][] things, long[][] salts) {

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
}
