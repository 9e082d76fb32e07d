package org.readout.lab.groups;

import java.util.Arrays;
import java.util.List;

/** Logistic regression by gradient descent, with a small penalty on large weights. */
final class Regression {

  private static final int ROUNDS = 40_000;
  private static final double RATE = 0.02;
  private static final double PENALTY = 0.1;

  /** {@return one weight for each feature, the first of which is always one} */
  double[] fit(List<Sample> samples) {
    int size = samples.getFirst().features().length;
    double[] scale = scale(samples, size);
    double[] weights = new double[size];
    for (int round = 0; round < ROUNDS; round++) {
      double[] slope = new double[size];
      for (Sample sample : samples) {
        double missed = (sample.right() ? 1 : 0) - chance(weights, sample.features(), scale);
        for (int i = 0; i < size; i++) {
          slope[i] += missed * sample.features()[i] / scale[i];
        }
      }
      for (int i = 0; i < size; i++) {
        double penalty = i == 0 ? 0 : PENALTY * weights[i];
        weights[i] += RATE * (slope[i] - penalty) / samples.size();
      }
    }
    for (int i = 0; i < size; i++) {
      weights[i] /= scale[i];
    }
    return weights;
  }

  /** {@return how likely a sample is right} */
  static double chance(double[] weights, double[] features) {
    double[] ones = new double[weights.length];
    Arrays.fill(ones, 1);
    return chance(weights, features, ones);
  }

  private static double chance(double[] weights, double[] features, double[] scale) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * features[i] / scale[i];
    }
    return 1 / (1 + Math.exp(-sum));
  }

  /** {@return the root of the mean square of each feature} */
  private static double[] scale(List<Sample> samples, int size) {
    double[] scale = new double[size];
    for (Sample sample : samples) {
      for (int i = 0; i < size; i++) {
        scale[i] += sample.features()[i] * sample.features()[i] / samples.size();
      }
    }
    for (int i = 0; i < size; i++) {
      scale[i] = Math.max(Math.sqrt(scale[i]), 1e-9);
    }
    return scale;
  }
}
