package org.readout.sentence;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** Collects features with their weights and lays them out as {@link Table} reads them. */
final class TableWriter {

  private long[] features = new long[1024];
  private int[] lower = new int[1024];
  private int size;
  private short[] rows = new short[1024];
  private int rowsSize;

  /** Adds a feature with a row, unless the row is empty. */
  void add(long feature, short[] row) {
    if (row.length == 0) {
      return;
    }
    if (rowsSize + row.length > 1 << 24 || row.length > 255) {
      throw new IllegalStateException("too many rows for a table: " + rowsSize);
    }
    while (rowsSize + row.length > rows.length) {
      rows = Arrays.copyOf(rows, rows.length * 2);
    }
    System.arraycopy(row, 0, rows, rowsSize, row.length);
    addFour(feature, rowsSize << 8 | row.length);
    rowsSize += row.length;
  }

  /** Adds a feature with the number that is kept for it, from 0 to 65535. */
  void addNumber(long feature, int number) {
    add(feature, new short[] {(short) number});
  }

  /** Adds a feature with four signed weights. */
  void addFour(long feature, int four) {
    if (size == features.length) {
      features = Arrays.copyOf(features, size * 2);
      lower = Arrays.copyOf(lower, size * 2);
    }
    features[size] = feature;
    lower[size++] = four;
  }

  int size() {
    return size;
  }

  private int bits() {
    int bits = 4;
    while (1L << bits < size * 1.4) {
      bits++;
    }
    return bits;
  }

  private long[] slots() {
    int bits = bits();
    long[] slots = new long[1 << bits];
    int mask = slots.length - 1;
    for (int i = 0; i < size; i++) {
      int at = (int) (features[i] >>> (64 - bits));
      while (slots[at] != 0) {
        at = (at + 1) & mask;
      }
      slots[at] = (long) Table.print(features[i]) << 32 | lower[i] & 0xffffffffL;
    }
    return slots;
  }

  Table table() {
    return new Table(slots(), Arrays.copyOf(rows, rowsSize));
  }

  void write(DataOutputStream out) throws IOException {
    long[] slots = slots();
    out.writeInt(bits());
    ByteBuffer bytes = ByteBuffer.allocate(slots.length * 8);
    bytes.asLongBuffer().put(slots);
    out.write(bytes.array());
    out.writeInt(rowsSize);
    ByteBuffer rowBytes = ByteBuffer.allocate(rowsSize * 2);
    rowBytes.asShortBuffer().put(rows, 0, rowsSize);
    out.write(rowBytes.array());
  }
}
