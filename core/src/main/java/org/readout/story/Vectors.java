package org.readout.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.readout.story.Words.Told;

/** Articles as unit vectors of their words, the rarer a word the heavier. */
final class Vectors {

  /** How many documents the table of common words weighs against those at hand. */
  private static final double PRIOR = 2_000;

  /** A large story must not make its own words common: more reports than these do not count. */
  private static final int MOST_COUNTED = 100;

  private static final int MOST_ARTICLES = 1_000;
  private static final double LEAST = 0.05;

  private Vectors() {}

  /**
   * A unit vector.
   *
   * @param words their numbers, the heaviest first
   * @param weights their weights
   */
  record Vector(int[] words, double[] weights) {}

  /**
   * An article as it is compared.
   *
   * @param all all its words
   * @param names its names alone
   */
  record Profile(Vector all, Vector names) {}

  static List<Profile> of(List<Told> articles, Words words) {
    Map<String, Integer> numbers = new HashMap<>();
    List<String> names = new ArrayList<>();
    List<Integer> counts = new ArrayList<>();
    for (Told article : articles) {
      for (String word : article.all().keySet()) {
        int number = numbers.computeIfAbsent(word, key -> names.size());
        if (number == names.size()) {
          names.add(word);
          counts.add(0);
        }
        counts.set(number, counts.get(number) + 1);
      }
    }
    double[] rarity = new double[names.size()];
    double total = PRIOR + Math.min(articles.size(), MOST_ARTICLES);
    for (int i = 0; i < rarity.length; i++) {
      double met = words.commonness(names.get(i)) * PRIOR + Math.min(counts.get(i), MOST_COUNTED);
      rarity[i] = Math.max(LEAST, Math.log(total / met));
    }
    return articles.stream()
        .map(told ->
            new Profile(vector(told.all(), numbers, rarity), vector(told.names(), numbers, rarity)))
        .toList();
  }

  private static Vector vector(
      Map<String, Double> article, Map<String, Integer> numbers, double[] rarity) {
    record Entry(int word, double weight) {}
    List<Entry> entries = new ArrayList<>();
    double square = 0;
    for (Map.Entry<String, Double> entry : article.entrySet()) {
      int number = Objects.requireNonNull(numbers.get(entry.getKey()));
      double weight = entry.getValue() * rarity[number];
      entries.add(new Entry(number, weight));
      square += weight * weight;
    }
    entries.sort(
        Comparator.comparingDouble(Entry::weight).reversed().thenComparingInt(Entry::word));
    double norm = Math.sqrt(square);
    return new Vector(
        entries.stream().mapToInt(Entry::word).toArray(),
        entries.stream().mapToDouble(entry -> entry.weight() / norm).toArray());
  }
}
