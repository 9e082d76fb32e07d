package org.readout.intake.body;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The article as a page's metadata bring it: what it holds belongs to the article, and running text
 * that it does not hold rarely does. It leaves out headings, lists and tables, and may be cut off,
 * so it only counts where it is mostly found on the page.
 */
final class Witness {

  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int RUN = 4;
  private static final int FEWEST = 80;
  private static final double FOUND = 0.7;
  private static final double MOST = 0.7;
  private static final double LITTLE = 0.2;
  private static final double AGAINST = 1.5;
  private static final double SURE = 3;

  private final Set<String> runs;
  private final int words;

  Witness(String told) {
    this.runs = runs(told);
    this.words = Traits.words(told);
  }

  /** Raises and lowers the scores of the passages by what is told. */
  void weigh(List<Passage> passages, double[] scores) {
    double[] shares = new double[scores.length];
    int found = 0;
    for (int i = 0; i < shares.length; i++) {
      int length = Traits.words(passages.get(i).text());
      shares[i] = length < RUN ? -1 : share(passages.get(i).text());
      found += shares[i] > MOST ? length : 0;
    }
    if (words < FEWEST || found < words * FOUND) {
      return;
    }
    for (int i = 0; i < shares.length; i++) {
      if (shares[i] > MOST) {
        scores[i] = Math.max(scores[i], SURE);
      } else if (shares[i] >= 0 && shares[i] < LITTLE && isPlain(passages.get(i))) {
        scores[i] -= AGAINST;
      }
    }
  }

  private static boolean isPlain(Passage passage) {
    return passage.form() == Passage.Form.PARAGRAPH;
  }

  private double share(String text) {
    Set<String> own = runs(text);
    return (double) own.stream().filter(runs::contains).count() / Math.max(1, own.size());
  }

  private static Set<String> runs(String text) {
    String[] words = BETWEEN.split(text.toLowerCase(Locale.ROOT));
    Set<String> runs = new HashSet<>();
    for (int i = 0; i + RUN <= words.length; i++) {
      runs.add(words[i] + ' ' + words[i + 1] + ' ' + words[i + 2] + ' ' + words[i + 3]);
    }
    return runs;
  }
}
