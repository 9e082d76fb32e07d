package org.readout.lab.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Precision, recall and F1 of bodies by runs of four words, as scrapinghub's
 * article-extraction-benchmark measures them: each page counts the same, precision and recall are
 * means over pages, F1 is theirs, accuracy is the share of bodies with all words the same.
 */
public final class ShingleScore {

  private static final int RUN = 4;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

  private final List<Double> precisions = new ArrayList<>();
  private final List<Double> recalls = new ArrayList<>();
  private int pages;
  private int same;

  /** {@return the F1 of the page} */
  public double add(String gold, String found) {
    List<String> goldWords = words(gold);
    List<String> foundWords = words(found);
    Map<String, Integer> wanted = shingles(goldWords);
    Map<String, Integer> got = shingles(foundWords);
    pages++;
    same += goldWords.equals(foundWords) ? 1 : 0;
    Set<String> all = new HashSet<>(wanted.keySet());
    all.addAll(got.keySet());
    double right = 0;
    double wrong = 0;
    double missed = 0;
    for (String shingle : all) {
      int a = wanted.getOrDefault(shingle, 0);
      int b = got.getOrDefault(shingle, 0);
      right += Math.min(a, b);
      wrong += Math.max(0, b - a);
      missed += Math.max(0, a - b);
    }
    if (right + wrong > 0) {
      precisions.add(right / (right + wrong));
    }
    if (right + missed > 0) {
      recalls.add(right / (right + missed));
    }
    return right == 0 ? 0 : 2 * right / (2 * right + wrong + missed);
  }

  /** {@return the figures} */
  public String line() {
    double precision = mean(precisions);
    double recall = mean(recalls);
    double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    return String.format(
        Locale.ROOT,
        "shingles: {precision: %.3f, recall: %.3f, f1: %.3f, accuracy: %.3f, pages: %d}",
        precision,
        recall,
        f1,
        pages == 0 ? 0 : (double) same / pages,
        pages);
  }

  private static double mean(List<Double> values) {
    return values.stream().mapToDouble(value -> value).average().orElse(0);
  }

  private static List<String> words(String text) {
    return WORD.matcher(text).results().map(MatchResult::group).toList();
  }

  private static Map<String, Integer> shingles(List<String> words) {
    Map<String, Integer> shingles = new HashMap<>();
    for (int i = 0; i < Math.max(1, words.size() - RUN + 1); i++) {
      List<String> run = words.subList(i, Math.min(words.size(), i + RUN));
      if (!run.isEmpty()) {
        shingles.merge(String.join(" ", run), 1, Integer::sum);
      }
    }
    return shingles;
  }
}
