package org.readout.likeness;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * How likely it is that a question about a pair is to be answered with yes: the sum of many small
 * decision trees, boosted (Friedman 2001, "Greedy function approximation"). All trees have the same
 * depth; the children of node {@code n} are {@code 2n + 1} and {@code 2n + 2}.
 *
 * @param depth how many questions a tree asks
 * @param start the sum before the first tree
 * @param features for each tree and node the figure that is asked for
 * @param bounds for each tree and node: what is not below it goes right
 * @param leaves for each tree and leaf, from left to right, what is added
 */
record Trees(int depth, double start, int[][] features, float[][] bounds, float[][] leaves) {

  private static final int MAGIC = 0x52445052; // RDPR

  /** {@return the models of the resource: "one point", "told by the other"} */
  static List<Trees> load() {
    try (InputStream in = Trees.class.getResourceAsStream("pairs.bin")) {
      if (in == null) {
        throw new IllegalStateException("the resource pairs.bin is missing");
      }
      DataInputStream data = new DataInputStream(new BufferedInputStream(in, 1 << 16));
      if (data.readInt() != MAGIC || data.readInt() != PairFeatures.SIZE) {
        throw new IOException("not a model of pairs with these figures");
      }
      return List.of(read(data), read(data));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Trees read(DataInputStream in) throws IOException {
    int depth = in.readUnsignedByte();
    double start = in.readDouble();
    int count = in.readInt();
    int nodes = (1 << depth) - 1;
    int[][] features = new int[count][nodes];
    float[][] bounds = new float[count][nodes];
    float[][] leaves = new float[count][nodes + 1];
    for (int tree = 0; tree < count; tree++) {
      for (int node = 0; node < nodes; node++) {
        features[tree][node] = in.readUnsignedByte();
        bounds[tree][node] = in.readFloat();
      }
      for (int leaf = 0; leaf <= nodes; leaf++) {
        leaves[tree][leaf] = in.readFloat();
      }
    }
    return new Trees(depth, start, features, bounds, leaves);
  }

  /** {@return how likely it is, 0 to 1} */
  double chance(double[] pair) {
    return 1 / (1 + StrictMath.exp(-sum(pair)));
  }

  /** {@return how likely it is for a pair whichever of the two comes first, 0 to 1} */
  double mean(double[] pair) {
    double sum = sum(pair) + sum(PairFeatures.turned(pair));
    return 1 / (1 + StrictMath.exp(-sum / 2));
  }

  /** {@return the logarithm of the odds} */
  private double sum(double[] pair) {
    double sum = start;
    for (int tree = 0; tree < features.length; tree++) {
      int node = 0;
      for (int level = 0; level < depth; level++) {
        boolean right = pair[features[tree][node]] >= bounds[tree][node];
        node = 2 * node + (right ? 2 : 1);
      }
      sum += leaves[tree][node - features[tree].length];
    }
    return sum;
  }
}
