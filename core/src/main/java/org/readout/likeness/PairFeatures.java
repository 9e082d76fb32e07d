package org.readout.likeness;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import org.readout.event.Modality;
import org.readout.likeness.Statement.Line;
import org.readout.quantity.Quantity;
import org.readout.timex.DateRange;

/**
 * What speaks for and against two clauses telling the same: what one tells is looked for in the
 * other and in its sentence, and the other way round.
 */
final class PairFeatures {

  /**
   * How many figures look for one clause in the other: its words in the clause and in the sentence,
   * softly and exactly; its core; its main word, actor, object, names, numbers, dates; what is
   * missing; which words hang together; how long and how early it is.
   */
  static final int ONE_WAY = 20;

  /**
   * How many figures are of both: likeness, speaker, modality, denial, the longest run of words,
   * sentences, the rarest word in common, main words, actors, objects, meanings, lengths, numbers
   * and dates.
   */
  static final int BOTH = 15;

  /** How many figures a pair has: one way, the other way, both. */
  static final int SIZE = 2 * ONE_WAY + BOTH;

  private static final double STEM = 0.9;

  /** Words so near count as met. */
  private static final double MET = 0.5;

  private static final double NONE = -1;
  private static final double DIFFER = -0.5;
  private static final int EARLY = 4;

  private final Likeness likeness;

  PairFeatures(Likeness likeness) {
    this.likeness = likeness;
  }

  /**
   * For each word of a clause what is like it in the other report.
   *
   * @param near how near the nearest word of the clause is
   * @param anywhere how near the nearest word of the sentence is
   * @param best which word of the sentence it is; -1 when nothing is near
   */
  private record Matches(double[] near, double[] anywhere, int[] best) {}

  /** {@return the figures for "what a tells, b tells too"} */
  double[] of(Statement a, Statement b, double alike) {
    Matches there = match(a, b);
    double[] features = new double[SIZE];
    System.arraycopy(oneWay(a, b, there), 0, features, 0, ONE_WAY);
    System.arraycopy(oneWay(b, a, match(b, a)), 0, features, ONE_WAY, ONE_WAY);
    System.arraycopy(both(a, b, there, alike), 0, features, 2 * ONE_WAY, BOTH);
    return features;
  }

  private double[] both(Statement a, Statement b, Matches there, double alike) {
    return new double[] {
      alike,
      speakers(a, b),
      a.modality() == b.modality() ? 1 : 0,
      (a.modality() == Modality.DENIED) == (b.modality() == Modality.DENIED) ? 1 : 0,
      run(a, b),
      Math.min(everywhere(a, b), everywhere(b, a)),
      rarest(a, there),
      slot(a, a.main(), b, b.main()),
      slot(a, a.actor(), b, b.actor()),
      slot(a, a.object(), b, b.object()),
      cosine(a.vector(), b.vector()),
      cosine(a.line().vector(), b.line().vector()),
      (double) Math.min(a.size(), b.size()) / Math.max(1, Math.max(a.size(), b.size())),
      shared(a.figures(), b.figures(), PairFeatures::isSame),
      shared(a.dates(), b.dates(), DateRange::overlaps)
    };
  }

  /** {@return 1 when two lists share something, 0 when not; -1 when one of them is empty} */
  private static <T> double shared(List<T> a, List<T> b, BiPredicate<T, T> same) {
    return a.isEmpty() || b.isEmpty()
        ? NONE
        : a.stream().anyMatch(x -> b.stream().anyMatch(y -> same.test(x, y))) ? 1 : 0;
  }

  /** {@return the figures of the pair the other way round} */
  static double[] turned(double[] features) {
    double[] turned = features.clone();
    System.arraycopy(features, ONE_WAY, turned, 0, ONE_WAY);
    System.arraycopy(features, 0, turned, ONE_WAY, ONE_WAY);
    return turned;
  }

  private static double cosine(float[] a, float[] b) {
    double dot = 0;
    double left = 0;
    double right = 0;
    for (int i = 0; i < a.length; i++) {
      dot += a[i] * b[i];
      left += a[i] * a[i];
      right += b[i] * b[i];
    }
    return left == 0 || right == 0 ? 0 : dot / Math.sqrt(left * right);
  }

  private Matches match(Statement a, Statement b) {
    double[] inside = new double[a.size()];
    double[] anywhere = new double[a.size()];
    int[] best = new int[a.size()];
    for (int i = 0; i < best.length; i++) {
      best[i] = -1;
      for (int other = 0; other < b.line().size(); other++) {
        double near = near(a.line(), a.from() + i, b.line(), other);
        if (near > anywhere[i]) {
          anywhere[i] = near;
          best[i] = other;
        }
        if (other >= b.from() && other < b.to()) {
          inside[i] = Math.max(inside[i], near);
        }
      }
    }
    return new Matches(inside, anywhere, best);
  }

  private double near(Line a, int word, Line b, int other) {
    int left = a.words()[word];
    int right = b.words()[other];
    int thing = a.things()[word];
    if (left == right || thing >= 0 && thing == b.things()[other]) {
      return 1;
    }
    if (a.stems()[word] >= 0 && a.stems()[word] == b.stems()[other]) {
      return STEM;
    }
    return likeness.nearness(left, right);
  }

  private double[] oneWay(Statement a, Statement b, Matches matches) {
    double[] near = matches.near();
    double[] anywhere = matches.anywhere();
    int main = a.main() - a.from();
    return new double[] {
      share(a, near, 0, false),
      share(a, anywhere, 0, false),
      share(a, near, STEM, false),
      share(a, anywhere, STEM, false),
      share(a, anywhere, 0, true),
      main >= 0 && main < near.length ? near[main] : NONE,
      anywhere(a, a.actor(), b),
      anywhere(a, a.object(), b),
      names(a, near),
      names(a, anywhere),
      found(a.numbers(), b.figures(), PairFeatures::isSame),
      found(a.days(), b.dates(), DateRange::overlaps),
      rivalDates(a, b),
      missing(a, near),
      missing(a, anywhere),
      mass(a, anywhere),
      edges(a, b, matches),
      a.size(),
      a.proposition().sentence().index() <= EARLY ? 1 : 0,
      worst(a, anywhere)
    };
  }

  private static double share(Statement a, double[] near, double least, boolean core) {
    double found = 0;
    double total = 0;
    for (int i = 0; i < near.length; i++) {
      if (!core || a.parts()[i].isCore()) {
        double weight = a.line().weights()[a.from() + i];
        total += weight;
        found += near[i] >= least ? weight * near[i] : 0;
      }
    }
    return total == 0 ? NONE : found / total;
  }

  /** {@return how near a word is to the nearest in the other's sentence} */
  private double anywhere(Statement a, int word, Statement b) {
    double best = word < 0 ? NONE : 0;
    for (int other = 0; word >= 0 && other < b.line().size(); other++) {
      best = Math.max(best, near(a.line(), word, b.line(), other));
    }
    return best;
  }

  /** {@return how near two words are that do the same in both; less than 0 when names differ} */
  private double slot(Statement a, int word, Statement b, int other) {
    if (word < 0 || other < 0) {
      return NONE;
    }
    double near = near(a.line(), word, b.line(), other);
    boolean differ = near < 1 && a.line().isNamed(word) && b.line().isNamed(other);
    return differ ? DIFFER : near;
  }

  private static double names(Statement a, double[] near) {
    double found = 0;
    int total = 0;
    for (int i = 0; i < near.length; i++) {
      if (a.line().isNamed(a.from() + i)) {
        total++;
        found += near[i] == 1 ? 1 : 0;
      }
    }
    return total == 0 ? NONE : found / total;
  }

  /** {@return the share of a list that another one has too; -1 when there is nothing to share} */
  private static <T> double found(List<T> from, List<T> in, BiPredicate<T, T> same) {
    long found = from.stream().filter(x -> in.stream().anyMatch(y -> same.test(x, y))).count();
    return from.isEmpty() ? NONE : (double) found / from.size();
  }

  private static boolean isSame(Quantity a, Quantity b) {
    return a.unit().equals(b.unit()) && a.value().compareTo(b.value()) == 0;
  }

  private static double rivalDates(Statement a, Statement b) {
    List<DateRange> others = b.dates();
    return a.days().stream()
        .filter(x -> !others.isEmpty() && others.stream().noneMatch(x::overlaps))
        .count();
  }

  /** {@return the weight of the most telling word that the other lacks} */
  private static double missing(Statement a, double[] near) {
    double most = 0;
    for (int i = 0; i < near.length; i++) {
      most = Math.max(most, a.line().weights()[a.from() + i] * (1 - near[i]));
    }
    return most;
  }

  private static double mass(Statement a, double[] near) {
    double mass = 0;
    for (int i = 0; i < near.length; i++) {
      mass += a.line().weights()[a.from() + i] * (1 - near[i]);
    }
    return mass;
  }

  /** {@return the share of pairs of words that hang together in both clauses} */
  private static double edges(Statement a, Statement b, Matches matches) {
    int found = 0;
    int total = 0;
    for (int word = a.from(); word < a.to(); word++) {
      int parent = a.line().parents()[word];
      if (parent >= a.from() && parent < a.to()) {
        total++;
        int below = met(matches, word - a.from());
        int above = met(matches, parent - a.from());
        found += below >= 0 && above >= 0 && hang(b.line(), below, above) ? 1 : 0;
      }
    }
    return total == 0 ? NONE : (double) found / total;
  }

  private static int met(Matches matches, int word) {
    return matches.anywhere()[word] >= MET ? matches.best()[word] : -1;
  }

  private static boolean hang(Line line, int word, int other) {
    return line.parents()[word] == other || line.parents()[other] == word;
  }

  private static double worst(Statement a, double[] near) {
    double worst = 1;
    for (int i = 0; i < near.length; i++) {
      worst = a.parts()[i].isCore() ? Math.min(worst, near[i]) : worst;
    }
    return worst;
  }

  /** {@return 1 when one person says both, -1 when two do, 0 otherwise} */
  private static double speakers(Statement a, Statement b) {
    if (a.speaker().isEmpty() || b.speaker().isEmpty()) {
      return a.speaker().isEmpty() && b.speaker().isEmpty() ? 0 : -0.5;
    }
    return a.speaker().equals(b.speaker()) ? 1 : -1;
  }

  /** {@return how many telling words follow one another in both clauses} */
  private static double run(Statement a, Statement b) {
    int longest = 0;
    int[] before = new int[b.to() - b.from() + 1];
    for (int i = a.from(); i < a.to(); i++) {
      int[] now = new int[before.length];
      for (int j = b.from(); j < b.to(); j++) {
        boolean same = a.line().words()[i] == b.line().words()[j];
        now[j - b.from() + 1] = same ? before[j - b.from()] + 1 : 0;
        longest = Math.max(longest, now[j - b.from() + 1]);
      }
      before = now;
    }
    return longest;
  }

  /** {@return how much of one's sentence stands in the other's} */
  private static double everywhere(Statement a, Statement b) {
    double found = 0;
    double total = 0;
    for (int i = 0; i < a.line().size(); i++) {
      total += a.line().weights()[i];
      found +=
          Arrays.binarySearch(b.line().sorted(), a.line().words()[i]) >= 0
              ? a.line().weights()[i]
              : 0;
    }
    return total == 0 ? 0 : found / total;
  }

  /** {@return the weight of the most telling word that both have} */
  private static double rarest(Statement a, Matches matches) {
    double most = 0;
    for (int i = 0; i < matches.near().length; i++) {
      double weight = a.line().weights()[a.from() + i];
      most = matches.near()[i] >= STEM ? Math.max(most, weight) : most;
    }
    return most;
  }
}
