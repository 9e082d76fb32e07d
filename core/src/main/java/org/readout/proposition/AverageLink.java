package org.readout.proposition;

import java.util.ArrayList;
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
 */
final class AverageLink {

  /** How alike two things are. */
  interface Affinity {
    double of(int a, int b);
  }

  private record Pair(double alike, int a, int b) {}

  private final List<Integer> places;
  private final Affinity affinity;
  private final double pair;
  private final double group;
  private final List<Map<Integer, Double>> known = new ArrayList<>();

  /** Links pairs that are at least {@code pair} alike, if the group stays at {@code group}. */
  AverageLink(List<Integer> places, Affinity affinity, double pair, double group) {
    this.places = places;
    this.affinity = affinity;
    this.pair = pair;
    this.group = group;
    places.forEach(place -> known.add(new HashMap<>()));
  }

  /** {@return groups of two or more among all pairs, members ascending} */
  List<Group<Integer>> groups() {
    List<Set<Integer>> all = new ArrayList<>();
    for (int a = 0; a < places.size(); a++) {
      Set<Integer> later = new HashSet<>();
      for (int b = a + 1; b < places.size(); b++) {
        if (!places.get(a).equals(places.get(b))) {
          later.add(b);
        }
      }
      all.add(later);
    }
    return groups(all);
  }

  /**
   * {@return groups of two or more; {@code candidates} says for each thing which later ones count}
   */
  List<Group<Integer>> groups(List<Set<Integer>> candidates) {
    int[] groupOf = new int[places.size()];
    List<List<Integer>> groups = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      groupOf[i] = i;
      groups.add(new ArrayList<>(List.of(i)));
    }
    for (Pair pair : pairs(candidates)) {
      join(groups, groupOf, groupOf[pair.a()], groupOf[pair.b()]);
    }
    return groups.stream()
        .filter(group -> group.size() > 1)
        .map(group -> new Group<>(group.stream().sorted().toList(), cohesion(group)))
        .toList();
  }

  private List<Pair> pairs(List<Set<Integer>> candidates) {
    List<Pair> pairs = new ArrayList<>();
    for (int a = 0; a < candidates.size(); a++) {
      for (int b : candidates.get(a)) {
        double alike = alike(a, b);
        if (alike >= pair) {
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
    return known.get(earlier).computeIfAbsent(later, k -> affinity.of(earlier, later));
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
    double sum = 0;
    int pairs = 0;
    for (int i = 0; i < group.size(); i++) {
      for (int b : group.subList(i + 1, group.size())) {
        sum += alike(group.get(i), b);
        pairs++;
      }
    }
    return sum / pairs;
  }

  private double average(List<Integer> left, List<Integer> right) {
    double sum = 0;
    for (int a : left) {
      for (int b : right) {
        double alike = alike(a, b);
        if (alike <= 0) {
          return 0;
        }
        sum += alike;
      }
    }
    return sum / (left.size() * right.size());
  }
}
