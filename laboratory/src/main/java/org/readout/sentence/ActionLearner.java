package org.readout.sentence;

import java.util.Arrays;

/** An averaged perceptron whose features have four weights. */
final class ActionLearner {

  private long[] keys = new long[1 << 18];
  private int[] weights = new int[4 << 18];
  private float[] totals = new float[4 << 18];
  private int[] stamps = new int[1 << 18];
  private int size;
  private int time;
  private boolean closed;

  void tick() {
    time++;
  }

  void score(long[] features, int count, int[] scores) {
    Arrays.fill(scores, 0, 4, 0);
    for (int i = 0; i < count; i++) {
      int at = find(features[i]) * 4;
      scores[0] += weights[at];
      scores[1] += weights[at + 1];
      scores[2] += weights[at + 2];
      scores[3] += weights[at + 3];
    }
  }

  void update(long[] features, int count, int better, int worse) {
    for (int i = 0; i < count; i++) {
      int at = place(features[i]);
      if (keys[at] != 0) {
        settle(at);
        weights[at * 4 + better]++;
        weights[at * 4 + worse]--;
      }
    }
  }

  /** {@return where the feature stands, which is empty when it is new and the table closed} */
  private int place(long feature) {
    int at = find(feature);
    if (keys[at] == 0 && !closed) {
      if (size * 10 > keys.length * 7) {
        resize(keys.length * 2, 0);
        at = find(feature);
      }
      keys[at] = key(feature);
      stamps[at] = time;
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
    for (int i = 0; i < keys.length; i++) {
      settle(i);
      kept += keys[i] != 0 && most(totals, i) >= least ? 1 : 0;
    }
    resize(Integer.highestOneBit(kept * 4 + 1), least);
    closed = true;
  }

  private double most(float[] sums, int at) {
    double most = 0;
    for (int a = at * 4; a < at * 4 + 4; a++) {
      most = Math.max(most, Math.abs(sums[a] / time));
    }
    return most;
  }

  private void settle(int at) {
    int past = time - stamps[at];
    for (int a = at * 4; a < at * 4 + 4; a++) {
      totals[a] += (float) weights[a] * past;
    }
    stamps[at] = time;
  }

  private static long key(long feature) {
    return feature == 0 ? 1 : feature;
  }

  private int find(long feature) {
    long key = key(feature);
    int mask = keys.length - 1;
    int at = (int) ((key ^ key >>> 32) & mask);
    while (keys[at] != 0 && keys[at] != key) {
      at = (at + 1) & mask;
    }
    return at;
  }

  /** Lays the features out anew in {@code length} places, those of {@code least} and more. */
  private void resize(int length, double least) {
    long[] oldKeys = keys;
    int[] oldWeights = weights;
    float[] oldTotals = totals;
    int[] oldStamps = stamps;
    keys = new long[length];
    weights = new int[4 * length];
    totals = new float[4 * length];
    stamps = new int[length];
    size = 0;
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0 && (least == 0 || most(oldTotals, i) >= least)) {
        int at = find(oldKeys[i]);
        keys[at] = oldKeys[i];
        stamps[at] = oldStamps[i];
        System.arraycopy(oldWeights, i * 4, weights, at * 4, 4);
        System.arraycopy(oldTotals, i * 4, totals, at * 4, 4);
        size++;
      }
    }
  }

  /**
   * {@return a table of the averaged weights; features whose weights are all small are left out}
   */
  TableWriter frozen(double least) {
    TableWriter writer = new TableWriter();
    double scale = 127.0 / ceiling();
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] != 0) {
        settle(i);
        int four = 0;
        double most = 0;
        for (int a = 3; a >= 0; a--) {
          double weight = totals[i * 4 + a] / time;
          most = Math.max(most, Math.abs(weight));
          int value = (int) Math.max(-127, Math.min(127, Math.round(weight * scale)));
          four = four << 8 | value & 0xff;
        }
        if (most >= least && four != 0) {
          writer.put(keys[i], four);
        }
      }
    }
    return writer;
  }

  private double ceiling() {
    int[] counts = new int[2001];
    int all = 0;
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] != 0) {
        settle(i);
        for (int a = i * 4; a < i * 4 + 4; a++) {
          counts[(int) Math.min(2000, Math.abs(totals[a] / time) * 10)]++;
          all++;
        }
      }
    }
    int cut = all / 5000;
    int at = 2000;
    for (int seen = counts[at]; seen <= cut && at > 10; seen += counts[at]) {
      at--;
    }
    return at / 10.0 + 0.1;
  }
}
