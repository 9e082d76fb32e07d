package org.readout.saying;

import java.io.DataInputStream;
import java.io.IOException;

/**
 * Weights of a linear model in one table of bytes, found by hashed feature without asking which
 * feature it was: features may share a weight (Weinberger et al. 2009, "Feature Hashing").
 *
 * @param bits the table has so many places, as a power of two
 * @param table the weights, in units of {@code unit}
 * @param unit what one step of a weight stands for
 * @param threshold what is taken off every score: a sum above it is a yes
 */
record Weights(int bits, byte[] table, float unit, float threshold) {

  static Weights read(DataInputStream in) throws IOException {
    int bits = in.readByte();
    float unit = in.readFloat();
    float threshold = in.readFloat();
    byte[] table = new byte[1 << bits];
    in.readFully(table);
    return new Weights(bits, table, unit, threshold);
  }

  /** {@return the sum of the weights of the features in the bag} */
  float score(Bag bag) {
    int sum = 0;
    for (int i = 0; i < bag.size(); i++) {
      sum += table[bag.at(i)];
    }
    return sum * unit - threshold;
  }
}
