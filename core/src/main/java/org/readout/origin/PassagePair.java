package org.readout.origin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Two articles side by side, in which seeds of equal words grow into shared passages. */
final class PassagePair {

  /** The shortest passage that counts, in words. */
  static final int SHORTEST = 8;

  /** How many words may be put in, left out or changed between two equal stretches. */
  private static final int WIDEST_GAP = 6;

  /** The share of equal words that makes a passage a copy. */
  private static final double LEAST_SIMILARITY = 0.62;

  /** Below this length a passage must be more alike, with a longer run of equal words. */
  private static final int SHORT = 12;

  /** Two reports that heard or translated one speaker differently did not copy each other. */
  private static final double LEAST_QUOTED_SIMILARITY = 0.9;

  private static final double LEAST_SHORT_SIMILARITY = 0.8;
  private static final int LEAST_SHORT_RUN = 6;

  /** Names and small words alone make no copy: any two reports share them. */
  private static final int LEAST_CONTENT_WORDS = 3;

  private static final Set<String> SMALL =
      Set.of(
          "the", "a", "an", "of", "to", "in", "on", "at", "and", "or", "that", "it", "is", "was",
          "were", "be", "by", "for", "with", "as", "his", "her", "its", "their", "has", "have",
          "had", "he", "she", "they", "said", "from", "this", "not", "been", "are", "would", "will",
          "after", "who", "which", "but", "there", "i", "we", "you");

  /** A place of equal words in both rows. */
  record Seed(int a, int b) {}

  /** A shared passage, by first and last word in either row, with the number of equal words. */
  record Match(int firstA, int lastA, int firstB, int lastB, int equal) {

    double similarity() {
      return 2.0 * equal / (lastA - firstA + 1 + lastB - firstB + 1);
    }

    boolean covers(Seed seed) {
      return seed.a >= firstA && seed.a <= lastA && seed.b >= firstB && seed.b <= lastB;
    }

    boolean clashes(Match other) {
      return shares(firstA, lastA, other.firstA, other.lastA)
          || shares(firstB, lastB, other.firstB, other.lastB);
    }

    private static boolean shares(int first, int last, int otherFirst, int otherLast) {
      int shared = Math.min(last, otherLast) - Math.max(first, otherFirst) + 1;
      return shared * 2 > Math.min(last - first + 1, otherLast - otherFirst + 1);
    }
  }

  private final WordRow a;
  private final WordRow b;

  PassagePair(WordRow a, WordRow b) {
    this.a = a;
    this.b = b;
  }

  /** {@return the shared passages that grow from the seeds, none inside another} */
  List<Match> grow(List<Seed> seeds, int width) {
    List<Match> grown = new ArrayList<>();
    Match last = null;
    for (Seed seed : seeds.stream().sorted(ORDER).toList()) {
      if (last == null || !last.covers(seed)) {
        last = backward(forward(seed, width));
        grown.add(last);
      }
    }
    grown.removeIf(match -> !isCopy(match));
    Map<Integer, Integer> shared = new HashMap<>();
    grown.forEach(match -> shared.merge(a.block(match.firstA), match.equal, Integer::sum));
    grown.sort(
        Comparator.comparingInt(Match::equal)
            .thenComparingDouble(Match::similarity)
            .thenComparing(match -> a.isMarked(match.firstA) == b.isMarked(match.firstB))
            .thenComparingInt(match -> shared.getOrDefault(a.block(match.firstA), 0))
            .reversed()
            .thenComparingInt(Match::firstA)
            .thenComparingInt(Match::firstB));
    List<Match> kept = new ArrayList<>();
    for (Match match : grown) {
      if (kept.stream().noneMatch(match::clashes)) {
        kept.add(match);
      }
    }
    return kept;
  }

  private static final Comparator<Seed> ORDER =
      Comparator.comparingInt((Seed seed) -> seed.b - seed.a).thenComparingInt(Seed::a);

  private Match forward(Seed seed, int width) {
    int i = seed.a + width;
    int j = seed.b + width;
    int equal = width;
    int endA = i;
    int endB = j;
    while (i < a.size() && j < b.size() && inBlocks(seed, i, j)) {
      if (a.form(i).equals(b.form(j))) {
        equal++;
        endA = ++i;
        endB = ++j;
        continue;
      }
      int[] jump = jump(i, j, 1, seed);
      if (jump.length == 0) {
        break;
      }
      i += jump[0];
      j += jump[1];
    }
    return new Match(seed.a, endA - 1, seed.b, endB - 1, equal);
  }

  private Match backward(Match match) {
    Seed seed = new Seed(match.firstA, match.firstB);
    int i = seed.a - 1;
    int j = seed.b - 1;
    int equal = match.equal;
    int startA = seed.a;
    int startB = seed.b;
    while (i >= 0 && j >= 0 && inBlocks(seed, i, j)) {
      if (a.form(i).equals(b.form(j))) {
        equal++;
        startA = i--;
        startB = j--;
        continue;
      }
      int[] jump = jump(i, j, -1, seed);
      if (jump.length == 0) {
        break;
      }
      i -= jump[0];
      j -= jump[1];
    }
    return new Match(startA, match.lastA, startB, match.lastB, equal);
  }

  /** {@return how far to go in either row to the next two equal words, empty when too far} */
  private int[] jump(int i, int j, int step, Seed seed) {
    for (int sum = 1; sum <= WIDEST_GAP + 2; sum++) {
      for (int da = Math.max(0, sum - WIDEST_GAP); da <= Math.min(sum, WIDEST_GAP); da++) {
        int db = sum - da;
        int x = i + step * da;
        int y = j + step * db;
        if (equal(x, y, seed) && equal(x + step, y + step, seed)) {
          return new int[] {da, db};
        }
      }
    }
    return new int[0];
  }

  private boolean equal(int x, int y, Seed seed) {
    return x >= 0
        && y >= 0
        && x < a.size()
        && y < b.size()
        && inBlocks(seed, x, y)
        && a.form(x).equals(b.form(y));
  }

  private boolean inBlocks(Seed seed, int x, int y) {
    return a.block(x) == a.block(seed.a) && b.block(y) == b.block(seed.b);
  }

  private boolean isCopy(Match match) {
    int shorter = Math.min(match.lastA - match.firstA, match.lastB - match.firstB) + 1;
    boolean alike =
        shorter >= SHORT
            ? match.similarity() >= LEAST_SIMILARITY
            : match.similarity() >= LEAST_SHORT_SIMILARITY && longestRun(match) >= LEAST_SHORT_RUN;
    boolean heard = isQuoted(match) && match.similarity() < LEAST_QUOTED_SIMILARITY;
    return shorter >= SHORTEST && alike && !heard && contentWords(match) >= LEAST_CONTENT_WORDS;
  }

  /** Whether both begin between quotation marks. */
  private boolean isQuoted(Match match) {
    return a.isQuoted(match.firstA) && b.isQuoted(match.firstB);
  }

  private int longestRun(Match match) {
    int longest = 0;
    for (int i = match.firstA; i <= match.lastA; i++) {
      for (int j = match.firstB; j <= match.lastB; j++) {
        int run = 0;
        while (i + run <= match.lastA
            && j + run <= match.lastB
            && a.form(i + run).equals(b.form(j + run))) {
          run++;
        }
        longest = Math.max(longest, run);
      }
    }
    return longest;
  }

  private int contentWords(Match match) {
    int count = 0;
    for (int at = match.firstA; at <= match.lastA; at++) {
      boolean content = !SMALL.contains(a.form(at)) && !a.isName(at) && a.form(at).length() > 1;
      count += content ? 1 : 0;
    }
    return count;
  }
}
