package org.readout.lab.stories;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * B-cubed (Bagga and Baldwin 1998) and pairwise precision, recall and F1 of a grouping.
 *
 * @param articles how many were grouped
 * @param gold how many stories there are
 * @param found how many were found
 */
record Figures(int articles, int gold, int found, Rates bCubed, Rates pairwise) {

  /** Precision and recall. */
  record Rates(double precision, double recall) {

    double f1() {
      return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    @Override
    public String toString() {
      return String.format(Locale.ROOT, "P %.3f R %.3f F1 %.3f", precision, recall, f1());
    }
  }

  /** {@return the figures of {@code found} against {@code gold}, both from article to story} */
  static Figures of(Map<String, String> gold, Map<String, String> found) {
    Map<String, Integer> goldSizes = sizes(gold.values());
    Map<String, Integer> foundSizes = sizes(found.values());
    Map<String, Integer> shared = new HashMap<>();
    gold.forEach((id, story) -> shared.merge(story + '\t' + found.get(id), 1, Integer::sum));
    double precision = 0;
    double recall = 0;
    double together = 0;
    for (Map.Entry<String, Integer> entry : shared.entrySet()) {
      String[] both = entry.getKey().split("\t");
      double count = entry.getValue();
      precision += count * count / foundSizes.get(both[1]);
      recall += count * count / goldSizes.get(both[0]);
      together += pairs(count);
    }
    double foundPairs = foundSizes.values().stream().mapToDouble(Figures::pairs).sum();
    double goldPairs = goldSizes.values().stream().mapToDouble(Figures::pairs).sum();
    return new Figures(
        gold.size(),
        goldSizes.size(),
        foundSizes.size(),
        new Rates(precision / gold.size(), recall / gold.size()),
        new Rates(
            foundPairs == 0 ? 1 : together / foundPairs,
            goldPairs == 0 ? 1 : together / goldPairs));
  }

  /** {@return the figures as a part of a file of scores} */
  String yaml(String name) {
    return String.format(
        Locale.ROOT,
        "%s:\n  articles: %d\n  stories: %d\n  found: %d\n  b_cubed_f1: %.4f\n  pairs_f1: %.4f\n",
        name,
        articles,
        gold,
        found,
        bCubed.f1(),
        pairwise.f1());
  }

  @Override
  public String toString() {
    return articles
        + " articles, "
        + gold
        + " stories, "
        + found
        + " found; B-cubed "
        + bCubed
        + "; pairs "
        + pairwise;
  }

  private static Map<String, Integer> sizes(Iterable<String> stories) {
    Map<String, Integer> sizes = new HashMap<>();
    stories.forEach(story -> sizes.merge(story, 1, Integer::sum));
    return sizes;
  }

  private static double pairs(double count) {
    return count * (count - 1) / 2;
  }
}
