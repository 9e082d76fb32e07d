package org.readout.event;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How likely each type is for what joins two parties: multinomial logistic regression over {@link
 * PairFeatures}. Weights of hashed features are signed bytes with one scale for each type.
 */
final class TypeModel {
  /** The types of PLV, in the order of its weights. */
  static final List<PloverType> TYPES =
      Arrays.stream(PloverType.values())
          .filter(type -> type != PloverType.RETREAT && type != PloverType.UNCODED)
          .toList();

  private static final int MAGIC = 0x52445459; // RDTY
  private static final int WIDTH = TYPES.size();

  private final int[] keys;
  private final byte[] weights;
  private final float[] scales;
  private final float[] dense;

  private TypeModel(int[] keys, byte[] weights, float[] scales, float[] dense) {
    this.keys = keys;
    this.weights = weights;
    this.scales = scales;
    this.dense = dense;
  }

  /**
   * {@return a model of these weights}
   *
   * @param keys hashed features, ascending
   * @param learnt weights by feature and type, then those of the mean vectors by number and type,
   *     then one for each type
   */
  static TypeModel of(int[] keys, double[] learnt) {
    float[] scales = new float[WIDTH];
    for (int i = 0; i < keys.length * WIDTH; i++) {
      scales[i % WIDTH] = Math.max(scales[i % WIDTH], (float) Math.abs(learnt[i]) / 127);
    }
    byte[] weights = new byte[keys.length * WIDTH];
    for (int i = 0; i < weights.length; i++) {
      float scale = scales[i % WIDTH];
      weights[i] = scale == 0 ? 0 : (byte) Math.round(learnt[i] / scale);
    }
    float[] dense = new float[learnt.length - weights.length];
    for (int i = 0; i < dense.length; i++) {
      dense[i] = (float) learnt[weights.length + i];
    }
    return new TypeModel(keys, weights, scales, dense);
  }

  /** {@return the model of the resource} */
  static TypeModel load() {
    try (InputStream in = TypeModel.class.getResourceAsStream("types.bin")) {
      if (in == null) {
        throw new IllegalStateException("the resource types.bin is missing");
      }
      return read(new DataInputStream(new BufferedInputStream(in, 1 << 16)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TypeModel read(DataInputStream in) throws IOException {
    if (in.readInt() != MAGIC || in.readInt() != WIDTH) {
      throw new IOException("not a model of event types");
    }
    int[] keys = new int[in.readInt()];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = in.readInt();
    }
    byte[] weights = in.readNBytes(keys.length * WIDTH);
    float[] scales = floats(in, WIDTH);
    return new TypeModel(keys, weights, scales, floats(in, in.readInt()));
  }

  private static float[] floats(DataInputStream in, int length) throws IOException {
    float[] values = new float[length];
    for (int i = 0; i < length; i++) {
      values[i] = in.readFloat();
    }
    return values;
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(MAGIC);
    out.writeInt(WIDTH);
    out.writeInt(keys.length);
    for (int key : keys) {
      out.writeInt(key);
    }
    out.write(weights);
    for (float scale : scales) {
      out.writeFloat(scale);
    }
    out.writeInt(dense.length);
    for (float weight : dense) {
      out.writeFloat(weight);
    }
  }

  /** {@return the probability of each type} */
  Map<PloverType, Double> code(PairFeatures.Vector features) {
    double[] scores = scores(features);
    double highest = Arrays.stream(scores).max().orElse(0);
    double sum = 0;
    for (int k = 0; k < WIDTH; k++) {
      scores[k] = StrictMath.exp(scores[k] - highest);
      sum += scores[k];
    }
    Map<PloverType, Double> likely = new EnumMap<>(PloverType.class);
    for (int k = 0; k < WIDTH; k++) {
      likely.put(TYPES.get(k), scores[k] / sum);
    }
    return likely;
  }

  private double[] scores(PairFeatures.Vector features) {
    float[] sparse = new float[WIDTH];
    for (int i = 0; i < features.keys().length; i++) {
      int row = Arrays.binarySearch(keys, features.keys()[i]);
      for (int k = 0; row >= 0 && k < WIDTH; k++) {
        sparse[k] += features.values()[i] * weights[row * WIDTH + k];
      }
    }
    double[] scores = new double[WIDTH];
    for (int k = 0; k < WIDTH; k++) {
      scores[k] = sparse[k] * scales[k] + dense[features.dense().length * WIDTH + k];
    }
    for (int i = 0; i < features.dense().length; i++) {
      for (int k = 0; features.dense()[i] != 0 && k < WIDTH; k++) {
        scores[k] += features.dense()[i] * dense[i * WIDTH + k];
      }
    }
    return scores;
  }
}
