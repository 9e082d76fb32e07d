package org.readout.sentence;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * Weights of a linear model, found by hashed feature. A slot holds 32 bits that tell one feature
 * from another and, in the other 32, either four signed weights or where a row of (label, weight)
 * pairs lies; look-ups go on to the next slot until one is empty. Collisions of both parts of the
 * hash are possible and harmless: they are as rare as 1 in 2<sup>32</sup>.
 */
final class Table {

  private final long[] slots;
  private final short[] rows;
  private final int shift;
  private final int mask;

  Table(long[] slots, short[] rows) {
    this.slots = slots;
    this.rows = rows;
    this.shift = Long.numberOfLeadingZeros(slots.length) + 1;
    this.mask = slots.length - 1;
  }

  static Table read(DataInputStream in) throws IOException {
    long[] slots = new long[1 << in.readInt()];
    byte[] bytes = in.readNBytes(slots.length * 8);
    ByteBuffer.wrap(bytes).asLongBuffer().get(slots);
    short[] rows = new short[in.readInt()];
    ByteBuffer.wrap(in.readNBytes(rows.length * 2)).asShortBuffer().get(rows);
    return new Table(slots, rows);
  }

  /** {@return the slot's lower half, or 0 when the feature has no weights} */
  private int find(long feature) {
    int print = print(feature);
    int at = (int) (feature >>> shift);
    while (true) {
      long slot = slots[at];
      if (slot == 0) {
        return 0;
      }
      if ((int) (slot >>> 32) == print) {
        return (int) slot;
      }
      at = (at + 1) & mask;
    }
  }

  /** {@return the part of a feature that is kept; never 0, which marks an empty slot} */
  static int print(long feature) {
    int print = (int) feature;
    return print == 0 ? 1 : print;
  }

  /** Adds the rows of the first {@code count} features to {@code scores}, one per label. */
  void addRows(long[] features, int count, int[] scores) {
    for (int i = 0; i < count; i++) {
      int row = find(features[i]);
      int end = (row >>> 8) + (row & 0xff);
      for (int at = row >>> 8; at < end; at++) {
        int entry = rows[at];
        scores[(entry >> 8) & 0xff] += (byte) entry;
      }
    }
  }

  /** Adds the four weights of each feature to the first four of {@code scores}. */
  void addFour(long[] features, int count, int[] scores) {
    int zero = 0;
    int one = 0;
    int two = 0;
    int three = 0;
    for (int i = 0; i < count; i++) {
      int four = find(features[i]);
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

  /** {@return the number kept for a feature, from 0 to 65535, or -1 when there is none} */
  int number(long feature) {
    int row = find(feature);
    return row == 0 ? -1 : rows[row >>> 8] & 0xffff;
  }
}
