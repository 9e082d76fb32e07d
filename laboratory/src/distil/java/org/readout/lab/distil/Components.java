package org.readout.lab.distil;

import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.RealMatrix;

/** Principal components of vectors. */
final class Components {

  private Components() {}

  /** {@return each vector, centred, in its {@code count} principal components, as bytes} */
  static byte[][] reduce(List<float[]> vectors, int count) {
    double[][] centred = centre(vectors);
    double[][] axes = axes(centred, count);
    byte[][] reduced = new byte[centred.length][];
    for (int i = 0; i < centred.length; i++) {
      reduced[i] = bytes(project(centred[i], axes));
    }
    return reduced;
  }

  private static double[][] centre(List<float[]> vectors) {
    int width = vectors.getFirst().length;
    double[] mean = new double[width];
    for (float[] vector : vectors) {
      for (int k = 0; k < width; k++) {
        mean[k] += vector[k] / vectors.size();
      }
    }
    double[][] centred = new double[vectors.size()][width];
    for (int i = 0; i < centred.length; i++) {
      for (int k = 0; k < width; k++) {
        centred[i][k] = vectors.get(i)[k] - mean[k];
      }
    }
    return centred;
  }

  private static double[][] axes(double[][] centred, int count) {
    RealMatrix data = new Array2DRowRealMatrix(centred, false);
    EigenDecomposition eigen = new EigenDecomposition(data.transpose().multiply(data));
    double[][] axes = new double[count][];
    for (int k = 0; k < count; k++) {
      axes[k] = pointed(eigen.getEigenvector(k).toArray());
    }
    return axes;
  }

  /** {@return the axis with its largest part positive, so that every machine gives the same} */
  private static double[] pointed(double[] axis) {
    double largest = 0;
    for (double part : axis) {
      largest = Math.abs(part) > Math.abs(largest) ? part : largest;
    }
    for (int k = 0; largest < 0 && k < axis.length; k++) {
      axis[k] = -axis[k];
    }
    return axis;
  }

  private static double[] project(double[] vector, double[][] axes) {
    double[] projected = new double[axes.length];
    for (int k = 0; k < axes.length; k++) {
      for (int i = 0; i < vector.length; i++) {
        projected[k] += vector[i] * axes[k][i];
      }
    }
    return projected;
  }

  private static byte[] bytes(double[] vector) {
    double largest = 0;
    for (double part : vector) {
      largest = Math.max(largest, Math.abs(part));
    }
    byte[] bytes = new byte[vector.length];
    for (int k = 0; k < vector.length; k++) {
      bytes[k] = (byte) Math.rint(largest == 0 ? 0 : vector[k] * 127 / largest);
    }
    return bytes;
  }
}
