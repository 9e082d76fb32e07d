package org.readout.proposition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.sentence.WordVectors;
import org.readout.story.Story;

/**
 * Groups propositions of different articles that answer the same question: the most alike first, at most
 * one proposition of each article in a group, and only while the group stays alike on average
 * (average-link agglomeration).
 */
public final class PropositionGrouper {

  private static final double ALIKE = 0.7;
  private static final double LOOSE = 0.8;

  /** Words in more propositions than this do not bring propositions together: they are about everything. */
  private static final int COMMON = 60;

  private static final int FEWEST = 3;

  private final List<Proposition> propositions;
  private final List<Wording> wordings;
  private static final double OTHER_ACTOR = Double.parseDouble(System.getProperty("actor","0.8"));
  private final List<Optional<String>> actors;
  private final Likeness likeness;
  private final List<Map<Integer, Double>> known = new ArrayList<>();

  private PropositionGrouper(Story story, List<Proposition> propositions, Lexicon lexicon) {
    this.propositions = propositions;
    this.wordings = propositions.stream().map(lexicon::wording).toList();
    Actors found = new Actors(story);
    this.actors = propositions.stream().map(found::of).toList();
    this.likeness = new Likeness(lexicon);
    propositions.forEach(p -> known.add(new HashMap<>()));
  }

  private record Pair(double alike, int a, int b) {}

  /** {@return groups of two or more propositions, each in the order of articles} */
  public static List<List<Proposition>> group(
      Story story, List<Proposition> propositions, WordVectors vectors) {
    return new PropositionGrouper(story, propositions, new Lexicon(story, vectors)).group();
  }

  private List<List<Proposition>> group() {
    int[] groupOf = new int[propositions.size()];
    List<List<Integer>> groups = new ArrayList<>();
    for (int i = 0; i < propositions.size(); i++) {
      groupOf[i] = i;
      groups.add(new ArrayList<>(List.of(i)));
    }
    for (Pair pair : pairs()) {
      join(groups, groupOf, groupOf[pair.a()], groupOf[pair.b()]);
    }
    return groups.stream()
        .filter(group -> group.size() > 1)
        .map(group -> group.stream().sorted().map(propositions::get).toList())
        .toList();
  }

  private List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    List<Set<Integer>> candidates = candidates();
    for (int a = 0; a < candidates.size(); a++) {
      for (int b : candidates.get(a)) {
        double alike = alike(a, b);
        if (alike >= ALIKE) {
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

  private List<Set<Integer>> candidates() {
    Map<Integer, List<Integer>> byWord = new HashMap<>();
    for (int i = 0; i < wordings.size(); i++) {
      if (wordings.get(i).words().length < FEWEST) {
        continue;
      }
      for (int word : wordings.get(i).words()) {
        byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(i);
      }
    }
    List<Set<Integer>> candidates = new ArrayList<>();
    propositions.forEach(p -> candidates.add(new HashSet<>()));
    for (List<Integer> sharing : byWord.values()) {
      if (sharing.size() <= COMMON) {
        addPairs(sharing, candidates);
      }
    }
    return candidates;
  }

  private void addPairs(List<Integer> sharing, List<Set<Integer>> candidates) {
    for (int i = 0; i < sharing.size(); i++) {
      for (int j = i + 1; j < sharing.size(); j++) {
        int a = sharing.get(i);
        int b = sharing.get(j);
        if (propositions.get(a).place() != propositions.get(b).place()) {
          candidates.get(a).add(b);
        }
      }
    }
  }

  /** {@return less than 1 when the two tell of different actors} */
  private double fit(int a, int b) {
    boolean differ =
        actors.get(a).isPresent()
            && actors.get(b).isPresent()
            && !actors.get(a).equals(actors.get(b));
    return differ ? OTHER_ACTOR : 1;
  }

  private double alike(int a, int b) {
    return known
        .get(Math.min(a, b))
        .computeIfAbsent(
            Math.max(a, b), k -> likeness.of(wordings.get(a), wordings.get(b)) * fit(a, b));
  }

  private void join(List<List<Integer>> groups, int[] groupOf, int a, int b) {
    List<Integer> left = groups.get(a);
    List<Integer> right = groups.get(b);
    if (a == b || shareAnArticle(left, right) || average(left, right) < LOOSE * ALIKE) {
      return;
    }
    right.forEach(proposition -> groupOf[proposition] = a);
    left.addAll(right);
    right.clear();
  }

  private boolean shareAnArticle(List<Integer> left, List<Integer> right) {
    Set<Integer> places = new HashSet<>();
    left.forEach(proposition -> places.add(propositions.get(proposition).place()));
    return right.stream().anyMatch(proposition -> places.contains(propositions.get(proposition).place()));
  }

  private double average(List<Integer> left, List<Integer> right) {
    double sum = 0;
    for (int a : left) {
      for (int b : right) {
        sum += alike(a, b);
      }
    }
    return sum / (left.size() * right.size());
  }
}
