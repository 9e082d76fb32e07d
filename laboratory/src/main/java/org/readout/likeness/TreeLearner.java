package org.readout.likeness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Learns {@link Trees} from pairs: each tree takes a step against the slope of the logistic loss,
 * weighted by its curvature (Chen and Guestrin 2016, "XGBoost"). The same pairs in the same order
 * give the same trees.
 */
final class TreeLearner {

  private static final int DEPTH = 3;
  private static final int ROUNDS = 160;
  private static final double RATE = 0.06;
  private static final double PENALTY = 6;
  private static final double LEAST = 6;
  private static final int MOST_BOUNDS = 48;

  private final List<double[]> rows;
  private final double[] wanted;
  private final double[] weights;
  private final float[][] bounds;
  private final byte[][] bins;
  private final double[] sums;
  private final double[] slopes;
  private final double[] curves;

  private TreeLearner(List<double[]> rows, double[] wanted, double[] weights) {
    this.rows = rows;
    this.wanted = wanted;
    this.weights = weights;
    int width = rows.getFirst().length;
    this.bounds = new float[width][];
    this.bins = new byte[width][rows.size()];
    this.sums = new double[rows.size()];
    this.slopes = new double[rows.size()];
    this.curves = new double[rows.size()];
    for (int feature = 0; feature < width; feature++) {
      sort(feature);
    }
  }

  /**
   * {@return trees that tell rows that are wanted from others}
   *
   * @param wanted 1 or 0 for each row
   * @param weights how much each row counts
   */
  static Trees learn(List<double[]> rows, double[] wanted, double[] weights) {
    return new TreeLearner(rows, wanted, weights).learn();
  }

  private void sort(int feature) {
    double[] values = rows.stream().mapToDouble(row -> row[feature]).sorted().toArray();
    List<Float> kept = new ArrayList<>();
    for (int i = 1; i <= MOST_BOUNDS; i++) {
      float bound = (float) values[(int) ((long) i * (values.length - 1) / (MOST_BOUNDS + 1))];
      float next = bound;
      for (double value : values) {
        if (value > bound) {
          next = (float) ((value + bound) / 2);
          break;
        }
      }
      if (next > bound && (kept.isEmpty() || kept.getLast() < next)) {
        kept.add(next);
      }
    }
    bounds[feature] = new float[kept.size()];
    for (int i = 0; i < kept.size(); i++) {
      bounds[feature][i] = kept.get(i);
    }
    for (int row = 0; row < rows.size(); row++) {
      int bin = 0;
      while (bin < kept.size() && rows.get(row)[feature] >= kept.get(bin)) {
        bin++;
      }
      bins[feature][row] = (byte) bin;
    }
  }

  private Trees learn() {
    double yes = 0;
    double all = 0;
    for (int i = 0; i < wanted.length; i++) {
      yes += weights[i] * wanted[i];
      all += weights[i];
    }
    double start = StrictMath.log(yes / (all - yes));
    Arrays.fill(sums, start);
    int nodes = (1 << DEPTH) - 1;
    int[][] features = new int[ROUNDS][nodes];
    float[][] limits = new float[ROUNDS][nodes];
    float[][] leaves = new float[ROUNDS][nodes + 1];
    for (int round = 0; round < ROUNDS; round++) {
      slope();
      grow(features[round], limits[round], leaves[round]);
    }
    return new Trees(DEPTH, start, features, limits, leaves);
  }

  private void slope() {
    for (int i = 0; i < sums.length; i++) {
      double chance = 1 / (1 + StrictMath.exp(-sums[i]));
      slopes[i] = weights[i] * (wanted[i] - chance);
      curves[i] = weights[i] * chance * (1 - chance);
    }
  }

  private void grow(int[] features, float[] limits, float[] leaves) {
    int[] nodeOf = new int[sums.length];
    for (int node = 0; node < features.length; node++) {
      split(node, nodeOf, features, limits);
      for (int row = 0; row < nodeOf.length; row++) {
        if (nodeOf[row] == node) {
          boolean right = rows.get(row)[features[node]] >= limits[node];
          nodeOf[row] = 2 * node + (right ? 2 : 1);
        }
      }
    }
    double[] slope = new double[leaves.length];
    double[] curve = new double[leaves.length];
    for (int row = 0; row < nodeOf.length; row++) {
      slope[nodeOf[row] - features.length] += slopes[row];
      curve[nodeOf[row] - features.length] += curves[row];
    }
    for (int leaf = 0; leaf < leaves.length; leaf++) {
      leaves[leaf] = (float) (RATE * slope[leaf] / (curve[leaf] + PENALTY));
    }
    for (int row = 0; row < nodeOf.length; row++) {
      sums[row] += leaves[nodeOf[row] - features.length];
    }
  }

  private void split(int node, int[] nodeOf, int[] features, float[] limits) {
    double most = 0;
    features[node] = 0;
    limits[node] = Float.POSITIVE_INFINITY;
    for (int feature = 0; feature < bounds.length; feature++) {
      double[] slope = new double[bounds[feature].length + 1];
      double[] curve = new double[slope.length];
      for (int row = 0; row < nodeOf.length; row++) {
        if (nodeOf[row] == node) {
          slope[bins[feature][row]] += slopes[row];
          curve[bins[feature][row]] += curves[row];
        }
      }
      double slopeAll = Arrays.stream(slope).sum();
      double curveAll = Arrays.stream(curve).sum();
      double slopeLeft = 0;
      double curveLeft = 0;
      for (int bin = 0; bin < bounds[feature].length; bin++) {
        slopeLeft += slope[bin];
        curveLeft += curve[bin];
        double curveRight = curveAll - curveLeft;
        double gain =
            gain(slopeLeft, curveLeft)
                + gain(slopeAll - slopeLeft, curveRight)
                - gain(slopeAll, curveAll);
        if (gain > most + 1e-9 && curveLeft >= LEAST && curveRight >= LEAST) {
          most = gain;
          features[node] = feature;
          limits[node] = bounds[feature][bin];
        }
      }
    }
  }

  private static double gain(double slope, double curve) {
    return slope * slope / (curve + PENALTY);
  }
}
