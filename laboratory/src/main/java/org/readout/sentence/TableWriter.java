package org.readout.sentence;

import java.util.Arrays;

/** Collects features with their weights and lays them out as {@link Table} looks them up. */
final class TableWriter {

  /** Places to one feature: more of them make the file larger and look-ups shorter. */
  private static final double ROOM = 1.8;

  private long[] features = new long[1024];
  private int[] values = new int[1024];
  private int size;
  private char[] rows = new char[1024];
  private int rowsSize;

  /**
   * Adds a feature with a row of pairs, each a label and 8 bits of weight, unless it is empty. One
   * or two pairs are kept in place of the row.
   */
  void add(long feature, char[] row) {
    if (row.length == 1 || row.length == 2) {
      put(feature, (row.length == 2 ? row[1] << 16 : 0) | row[0]);
    } else if (row.length > 0) {
      while (rowsSize + row.length > rows.length) {
        rows = Arrays.copyOf(rows, rows.length * 2);
      }
      System.arraycopy(row, 0, rows, rowsSize, row.length);
      put(feature, Table.elsewhere(rowsSize, row.length));
      rowsSize += row.length;
    }
  }

  /** Adds a feature with a number that is kept for it or with four signed weights. */
  void put(long feature, int value) {
    if (size == features.length) {
      features = Arrays.copyOf(features, size * 2);
      values = Arrays.copyOf(values, size * 2);
    }
    features[size] = feature;
    values[size++] = value;
  }

  int size() {
    return size;
  }

  private int homes() {
    return (int) (size * ROOM) + 1;
  }

  /** {@return which features to lay out, in the order of their places} */
  private int[] order(int homes) {
    long[] keys = new long[size];
    for (int i = 0; i < size; i++) {
      keys[i] = (long) Table.home(features[i], homes) << 32 | i;
    }
    Arrays.sort(keys);
    return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
  }

  /** {@return where each of the features goes, given in the order of their places} */
  private int[] places(int[] order, int homes) {
    int[] places = new int[size];
    int next = 0;
    for (int i = 0; i < size; i++) {
      places[i] = Math.max(next, Table.home(features[order[i]], homes));
      next = places[i] + 1;
    }
    return places;
  }

  private char[] marks(int[] order, int[] places, int homes) {
    int last = size == 0 ? 0 : places[size - 1];
    char[] marks = new char[Math.max(homes, last + 1) + 1];
    for (int i = 0; i < size; i++) {
      marks[places[i]] = Table.mark(features[order[i]]);
    }
    return marks;
  }

  Table table() {
    int homes = homes();
    int[] order = order(homes);
    char[] marks = marks(order, places(order, homes), homes);
    return new Table(homes, marks, values(order), Arrays.copyOf(rows, rowsSize));
  }

  private int[] values(int[] order) {
    int[] dense = new int[size + 1];
    for (int i = 0; i < size; i++) {
      dense[i] = values[order[i]];
    }
    return dense;
  }

  void write(ModelFile out) {
    int homes = homes();
    int[] order = order(homes);
    char[] marks = marks(order, places(order, homes), homes);
    out.ints(homes, marks.length, size, rowsSize);
    out.chars(marks);
    out.ints(values(order));
    out.chars(Arrays.copyOf(rows, rowsSize));
  }
}
