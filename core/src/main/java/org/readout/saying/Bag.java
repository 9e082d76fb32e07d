package org.readout.saying;

import java.util.Arrays;

/**
 * Features as places in a table of weights. Each is known by a number of its own and its values.
 */
final class Bag {

  private int[] places = new int[64];
  private int size;
  private final int bits;
  private int seed;

  /**
   * @param bits places are numbers of so many bits
   */
  Bag(int bits) {
    this.bits = bits;
  }

  /** Empties it; features added from now on belong to the model {@code seed}. */
  void start(int seed) {
    this.seed = seed;
    size = 0;
  }

  void add(int id, int a) {
    put(mix(mix(seed * 31 + id, a), 0));
  }

  void add(int id, int a, int b) {
    put(mix(mix(seed * 31 + id, a), b));
  }

  void add(int id, int a, int b, int c) {
    put(mix(mix(mix(seed * 31 + id, a), b), c));
  }

  static int mix(int hash, int value) {
    int mixed = (hash ^ value) * 0x9E3779B1;
    return mixed ^ mixed >>> 15;
  }

  private void put(int hash) {
    if (size == places.length) {
      places = Arrays.copyOf(places, 2 * size);
    }
    places[size++] = hash * 0x85EBCA77 >>> 32 - bits;
  }

  int size() {
    return size;
  }

  int at(int index) {
    return places[index];
  }

  /** {@return the places, as many as there are features} */
  int[] places() {
    return Arrays.copyOf(places, size);
  }
}
