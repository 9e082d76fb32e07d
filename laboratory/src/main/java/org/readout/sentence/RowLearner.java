package org.readout.sentence;

import java.util.Arrays;

/** An averaged perceptron whose features have a weight for any number of labels. */
final class RowLearner {

  private static final int FIELDS = 4;

  private long[] keys = new long[1 << 16];
  private int[][] rows = new int[1 << 16][];
  private int size;
  private int time;
  private boolean closed;

  void tick() {
    time++;
  }

  void score(long[] features, int count, int[] scores) {
    for (int i = 0; i < count; i++) {
      int[] row = rows[find(features[i])];
      if (row != null) {
        for (int at = 0; at < row.length; at += FIELDS) {
          scores[row[at]] += row[at + 1];
        }
      }
    }
  }

  /**
   * {@return the best label but the right one, when it comes nearer than {@code margin}; else -1}
   */
  static int rival(int[] scores, int count, int right, int margin) {
    int best = -1;
    for (int i = 0; i < count; i++) {
      if (i != right
          && scores[i] > scores[right] - margin
          && (best < 0 || scores[i] > scores[best])) {
        best = i;
      }
    }
    return best;
  }

  void update(long[] features, int count, int label, int delta) {
    for (int i = 0; i < count; i++) {
      int at = place(features[i]);
      if (rows[at] != null) {
        rows[at] = updated(rows[at], label, delta);
      }
    }
  }

  /** {@return where the feature stands, which is empty when it is new and the table closed} */
  private int place(long feature) {
    int at = find(feature);
    if (rows[at] == null && !closed) {
      if (size * 10 > keys.length * 6) {
        resize(keys.length * 2, 0);
        at = find(feature);
      }
      keys[at] = feature;
      rows[at] = new int[0];
      size++;
    }
    return at;
  }

  /**
   * Leaves out features all of whose averages are below {@code least} and learns no others from now
   * on, so that those that stay learn to do without them.
   */
  void close(double least) {
    int kept = 0;
    for (int[] row : rows) {
      kept += row != null && most(row) >= least ? 1 : 0;
    }
    resize(Integer.highestOneBit(kept * 4 + 1), least);
    closed = true;
  }

  private double most(int[] row) {
    double most = 0;
    for (int at = 0; at < row.length; at += FIELDS) {
      most = Math.max(most, Math.abs(average(row, at)));
    }
    return most;
  }

  private int[] updated(int[] row, int label, int delta) {
    int at = 0;
    while (at < row.length && row[at] != label) {
      at += FIELDS;
    }
    int[] result = row;
    if (at == row.length) {
      result = Arrays.copyOf(row, row.length + FIELDS);
      result[at] = label;
      result[at + 3] = time;
    }
    result[at + 2] += result[at + 1] * (time - result[at + 3]);
    result[at + 3] = time;
    result[at + 1] += delta;
    return result;
  }

  private int find(long key) {
    int mask = keys.length - 1;
    int at = (int) (Line.mix(key) & mask);
    while (rows[at] != null && keys[at] != key) {
      at = (at + 1) & mask;
    }
    return at;
  }

  /** Lays the features out anew in {@code length} places, those of {@code least} and more. */
  private void resize(int length, double least) {
    long[] oldKeys = keys;
    int[][] oldRows = rows;
    keys = new long[length];
    rows = new int[length][];
    size = 0;
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldRows[i] != null && (least == 0 || most(oldRows[i]) >= least)) {
        int at = find(oldKeys[i]);
        keys[at] = oldKeys[i];
        rows[at] = oldRows[i];
        size++;
      }
    }
  }

  /** {@return a table of the averaged weights of at least {@code least}} */
  TableWriter frozen(double least) {
    TableWriter writer = new TableWriter();
    double scale = 127.0 / ceiling();
    for (int i = 0; i < keys.length; i++) {
      if (rows[i] != null) {
        writer.add(keys[i], entries(rows[i], least, scale));
      }
    }
    return writer;
  }

  private double average(int[] row, int at) {
    return (row[at + 2] + (double) row[at + 1] * (time - row[at + 3])) / Math.max(1, time);
  }

  /** The largest weight but for one in two thousand, which are cut off. */
  private double ceiling() {
    int[] counts = new int[2001];
    int all = 0;
    for (int[] row : rows) {
      for (int at = 0; row != null && at < row.length; at += FIELDS) {
        counts[(int) Math.min(2000, Math.abs(average(row, at)) * 10)]++;
        all++;
      }
    }
    int cut = all / 5000;
    int at = 2000;
    for (int seen = counts[at]; seen <= cut && at > 10; seen += counts[at]) {
      at--;
    }
    return at / 10.0 + 0.1;
  }

  private char[] entries(int[] row, double least, double scale) {
    char[] entries = new char[row.length / FIELDS];
    int count = 0;
    for (int at = 0; at < row.length; at += FIELDS) {
      double weight = average(row, at);
      int value = (int) Math.max(-127, Math.min(127, Math.round(weight * scale)));
      if (Math.abs(weight) >= least && value != 0) {
        entries[count++] = (char) (row[at] << 8 | value & 0xff);
      }
    }
    return Arrays.copyOf(entries, count);
  }
}
