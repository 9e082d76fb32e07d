package org.readout.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Agglomeration of things that come from different places: the most alike pair first, at most one
 * thing of each place in a group, and only while the group stays alike on average and no two of it
 * have nothing in common.
 *
 * <p>Cost grows with the number of things, not with its square: each is compared with a bounded
 * number of {@linkplain #neighbours neighbours}, and large groups are weighed by some of their
 * members.
 */
final class AverageLink {

  /** So many neighbours a thing has at most. */
  private static final int MOST_NEIGHBOURS = 80;

  /** Things with a key that more than this share are compared only with the next few of them. */
  private static final int COMMON = 60;

  private static final int NEXT = 12;

  /** So many members of a group are weighed at most. */
  private static final int WEIGHED = 10;

  /** How alike two things are. */
  interface Affinity {
    double of(int a, int b);
  }

  private record Pair(float alike, int a, int b) {}

  private final List<Integer> places;
  private final Affinity affinity;
  private final double pair;
  private final double group;
  private final Memory memory = new Memory();

  /** Links pairs that are at least {@code pair} alike, if the group stays at {@code group}. */
  AverageLink(List<Integer> places, Affinity affinity, double pair, double group) {
    this.places = places;
    this.affinity = affinity;
    this.pair = pair;
    this.group = group;
  }

  /** {@return for each of {@code size} things all later ones} */
  static List<int[]> all(int size) {
    List<int[]> all = new ArrayList<>();
    for (int a = 0; a < size; a++) {
      int first = a + 1;
      int[] later = new int[size - first];
      Arrays.setAll(later, i -> first + i);
      all.add(later);
    }
    return all;
  }

  /**
   * {@return for each thing the later ones that share the most and rarest keys with it}
   *
   * @param keys what each thing can be found by
   * @param chained whether things with a common key are compared with the next few at least
   */
  static <K> List<int[]> neighbours(List<List<K>> keys, boolean chained) {
    Map<K, List<Integer>> sharing = new HashMap<>();
    for (int i = 0; i < keys.size(); i++) {
      for (K key : keys.get(i)) {
        sharing.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
      }
    }
    List<int[]> neighbours = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      Map<Integer, Double> weights = new HashMap<>();
      for (K key : keys.get(i)) {
        weigh(i, sharing.getOrDefault(key, List.of()), chained, weights);
      }
      neighbours.add(heaviest(weights));
    }
    return neighbours;
  }

  private static void weigh(
      int thing, List<Integer> sharing, boolean chained, Map<Integer, Double> weights) {
    if (sharing.size() > COMMON && !chained) {
      return;
    }
    int at = Collections.binarySearch(sharing, thing) + 1;
    int end = sharing.size() > COMMON ? Math.min(at + NEXT, sharing.size()) : sharing.size();
    for (int other : sharing.subList(Math.min(at, end), end)) {
      weights.merge(other, 1.0 / sharing.size(), Double::sum);
    }
  }

  private static int[] heaviest(Map<Integer, Double> weights) {
    return weights.entrySet().stream()
        .sorted(
            Map.Entry.<Integer, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_NEIGHBOURS)
        .mapToInt(Map.Entry::getKey)
        .toArray();
  }

  /** {@return groups of two or more, members ascending; things are compared with neighbours} */
  List<Group<Integer>> groups(List<int[]> neighbours) {
    int[] groupOf = new int[places.size()];
    List<List<Integer>> groups = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      groupOf[i] = i;
      groups.add(new ArrayList<>(List.of(i)));
    }
    for (Pair pair : pairs(neighbours)) {
      join(groups, groupOf, groupOf[pair.a()], groupOf[pair.b()]);
    }
    return groups.stream()
        .filter(group -> group.size() > 1)
        .map(group -> new Group<>(group.stream().sorted().toList(), cohesion(group)))
        .toList();
  }

  private List<Pair> pairs(List<int[]> neighbours) {
    List<Pair> pairs = new ArrayList<>();
    for (int a = 0; a < neighbours.size(); a++) {
      for (int b : neighbours.get(a)) {
        float alike = places.get(a).equals(places.get(b)) ? 0 : (float) affinity.of(a, b);
        if (alike >= pair) {
          memory.put(a, b, alike);
          pairs.add(new Pair(alike, a, b));
        }
      }
    }
    pairs.sort(
        Comparator.comparingDouble(Pair::alike)
            .reversed()
            .thenComparingInt(Pair::a)
            .thenComparingInt(Pair::b));
    return pairs;
  }

  private double alike(int a, int b) {
    int earlier = Math.min(a, b);
    int later = Math.max(a, b);
    float known = memory.get(earlier, later);
    if (Float.isNaN(known)) {
      known = (float) affinity.of(earlier, later);
      memory.put(earlier, later, known);
    }
    return known;
  }

  private void join(List<List<Integer>> groups, int[] groupOf, int a, int b) {
    List<Integer> left = groups.get(a);
    List<Integer> right = groups.get(b);
    if (a == b || shareAPlace(left, right) || average(left, right) < group) {
      return;
    }
    right.forEach(member -> groupOf[member] = a);
    left.addAll(right);
    right.clear();
  }

  private boolean shareAPlace(List<Integer> left, List<Integer> right) {
    Set<Integer> taken = new HashSet<>();
    left.forEach(member -> taken.add(places.get(member)));
    return right.stream().anyMatch(member -> taken.contains(places.get(member)));
  }

  private double cohesion(List<Integer> group) {
    List<Integer> some = some(group);
    double sum = 0;
    int pairs = 0;
    for (int i = 0; i < some.size(); i++) {
      for (int b : some.subList(i + 1, some.size())) {
        sum += alike(some.get(i), b);
        pairs++;
      }
    }
    return sum / pairs;
  }

  private double average(List<Integer> left, List<Integer> right) {
    List<Integer> some = some(left);
    List<Integer> others = some(right);
    double sum = 0;
    for (int a : some) {
      for (int b : others) {
        double alike = alike(a, b);
        if (alike <= 0) {
          return 0;
        }
        sum += alike;
      }
    }
    return sum / (some.size() * others.size());
  }

  /** {@return all members of a small group, evenly spread ones of a large one} */
  static List<Integer> some(List<Integer> group) {
    if (group.size() <= WEIGHED) {
      return group;
    }
    List<Integer> some = new ArrayList<>();
    for (int i = 0; i < WEIGHED; i++) {
      some.add(group.get(i * group.size() / WEIGHED));
    }
    return some;
  }

  /** How alike pairs are, by open addressing: a map of boxed pairs takes ten times the room. */
  private static final class Memory {

    private static final long NONE = -1;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private long[] keys = new long[1 << 10];
    private float[] values = new float[1 << 10];
    private int size;

    Memory() {
      Arrays.fill(keys, NONE);
    }

    float get(int a, int b) {
      int slot = slot((long) a << 32 | b);
      return keys[slot] == NONE ? Float.NaN : values[slot];
    }

    void put(int a, int b, float value) {
      if (2 * size >= keys.length) {
        grow();
      }
      long key = (long) a << 32 | b;
      int slot = slot(key);
      size += keys[slot] == NONE ? 1 : 0;
      keys[slot] = key;
      values[slot] = value;
    }

    private int slot(long key) {
      int slot = (int) (key * SPREAD >>> 32) & (keys.length - 1);
      while (keys[slot] != NONE && keys[slot] != key) {
        slot = slot + 1 & (keys.length - 1);
      }
      return slot;
    }

    private void grow() {
      long[] old = keys;
      float[] was = values;
      keys = new long[2 * old.length];
      values = new float[2 * old.length];
      Arrays.fill(keys, NONE);
      for (int i = 0; i < old.length; i++) {
        if (old[i] != NONE) {
          int slot = slot(old[i]);
          keys[slot] = old[i];
          values[slot] = was[i];
        }
      }
    }
  }
}
