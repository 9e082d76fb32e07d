package org.readout.event;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Learns a {@link TypeModel}: multinomial logistic regression with a Gaussian prior, by L-BFGS
 * (Nocedal 1980). The same examples in the same order give the same bytes.
 */
final class TypeLearner {
  private static final double COST = 100;
  private static final int OFTEN = 2;
  private static final int ROUNDS = 40;
  private static final int MEMORY = 6;
  private static final int HALVINGS = 20;

  /** One pair and its type. */
  record Example(PairFeatures.Vector features, PloverType type) {}

  private record Step(double[] move, double[] change, double product) {}

  private final int width = TypeModel.TYPES.size();
  private final int[] keys;
  private final int[][] rows;
  private final double[][] values;
  private final int[] types;
  private final int size;

  private TypeLearner(List<Example> examples) {
    keys = keys(examples);
    rows = new int[examples.size()][];
    values = new double[rows.length][];
    types = new int[rows.length];
    int dense = examples.getFirst().features().dense().length;
    size = (keys.length + dense + 1) * width;
    for (int i = 0; i < rows.length; i++) {
      fill(i, examples.get(i));
    }
  }

  /** {@return the model that the examples teach} */
  static TypeModel learn(List<Example> examples) {
    TypeLearner learner = new TypeLearner(examples);
    return TypeModel.of(learner.keys, learner.descend());
  }

  /** Features met in one example only teach nothing that holds elsewhere. */
  private static int[] keys(List<Example> examples) {
    Map<Integer, Integer> counts = new TreeMap<>();
    for (Example example : examples) {
      Arrays.stream(example.features().keys())
          .distinct()
          .forEach(key -> counts.merge(key, 1, Integer::sum));
    }
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() >= OFTEN)
        .mapToInt(Map.Entry::getKey)
        .toArray();
  }

  private void fill(int at, Example example) {
    Map<Integer, Double> sums = new TreeMap<>();
    PairFeatures.Vector features = example.features();
    for (int i = 0; i < features.keys().length; i++) {
      int row = Arrays.binarySearch(keys, features.keys()[i]);
      if (row >= 0) {
        sums.merge(row, (double) features.values()[i], Double::sum);
      }
    }
    for (int i = 0; i < features.dense().length; i++) {
      if (features.dense()[i] != 0) {
        sums.put(keys.length + i, (double) features.dense()[i]);
      }
    }
    sums.put(keys.length + features.dense().length, 1.0);
    rows[at] = sums.keySet().stream().mapToInt(Integer::intValue).toArray();
    values[at] = sums.values().stream().mapToDouble(Double::doubleValue).toArray();
    types[at] = TypeModel.TYPES.indexOf(example.type());
  }

  private double[] descend() {
    double[] weights = new double[size];
    double[] slope = new double[size];
    double loss = loss(weights, slope);
    Deque<Step> steps = new ArrayDeque<>();
    for (int round = 0; round < ROUNDS; round++) {
      double[] direction = direction(slope, steps);
      double[] next = weights;
      double[] nextSlope = new double[size];
      double nextLoss = loss;
      double share = 1;
      for (int halving = 0; halving < HALVINGS; halving++, share /= 2) {
        next = sum(weights, -share, direction);
        nextLoss = loss(next, nextSlope);
        if (nextLoss <= loss - 1e-4 * share * dot(slope, direction)) {
          break;
        }
      }
      remember(steps, sum(next, -1, weights), sum(nextSlope, -1, slope));
      weights = next;
      slope = nextSlope;
      loss = nextLoss;
    }
    return weights;
  }

  private static void remember(Deque<Step> steps, double[] move, double[] change) {
    double product = dot(move, change);
    if (product > 1e-12) {
      steps.addLast(new Step(move, change, product));
    }
    if (steps.size() > MEMORY) {
      steps.removeFirst();
    }
  }

  private static double[] direction(double[] slope, Deque<Step> steps) {
    if (steps.isEmpty()) {
      return sum(new double[slope.length], 1 / Math.sqrt(dot(slope, slope)), slope);
    }
    double[] direction = slope.clone();
    Deque<Double> shares = new ArrayDeque<>();
    for (Iterator<Step> last = steps.descendingIterator(); last.hasNext(); ) {
      Step step = last.next();
      double share = dot(step.move(), direction) / step.product();
      shares.addFirst(share);
      add(direction, -share, step.change());
    }
    Step newest = steps.getLast();
    double scale = newest.product() / dot(newest.change(), newest.change());
    Arrays.setAll(direction, i -> direction[i] * scale);
    for (Step step : steps) {
      double share = dot(step.change(), direction) / step.product();
      add(direction, shares.removeFirst() - share, step.move());
    }
    return direction;
  }

  /** {@return the loss, and writes its slope} */
  private double loss(double[] weights, double[] slope) {
    double loss = 0.5 * dot(weights, weights);
    System.arraycopy(weights, 0, slope, 0, size);
    double[] likely = new double[width];
    for (int i = 0; i < rows.length; i++) {
      likelihood(weights, i, likely);
      loss -= COST * StrictMath.log(Math.max(1e-300, likely[types[i]]));
      likely[types[i]] -= 1;
      for (int j = 0; j < rows[i].length; j++) {
        double value = COST * values[i][j];
        int base = rows[i][j] * width;
        for (int k = 0; k < width; k++) {
          slope[base + k] += value * likely[k];
        }
      }
    }
    return loss;
  }

  private void likelihood(double[] weights, int example, double[] likely) {
    Arrays.fill(likely, 0);
    for (int j = 0; j < rows[example].length; j++) {
      int base = rows[example][j] * width;
      for (int k = 0; k < width; k++) {
        likely[k] += values[example][j] * weights[base + k];
      }
    }
    double highest = Arrays.stream(likely).max().orElse(0);
    double sum = 0;
    for (int k = 0; k < width; k++) {
      likely[k] = StrictMath.exp(likely[k] - highest);
      sum += likely[k];
    }
    for (int k = 0; k < width; k++) {
      likely[k] /= sum;
    }
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  private static double[] sum(double[] a, double share, double[] b) {
    double[] sum = a.clone();
    add(sum, share, b);
    return sum;
  }

  private static void add(double[] a, double share, double[] b) {
    for (int i = 0; i < a.length; i++) {
      a[i] += share * b[i];
    }
  }
}
