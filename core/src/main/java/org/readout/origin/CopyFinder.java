package org.readout.origin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.readout.article.Article;

/**
 * Finds passages that two articles share, verbatim or lightly edited, also in another order.
 *
 * <p>Seeds are runs of five equal words, found through an index of all such runs (Manber, "Finding
 * similar files in a large file system", 1994); {@link PassagePair} lets them grow over small
 * edits. A run that many articles hold is compared with the first of them and its neighbour only,
 * so that a hundred copies cost a hundred comparisons and not five thousand.
 */
final class CopyFinder {

  private static final int SEED = 5;
  private static final int ALL_PAIRS = 8;
  private static final int MOST_SEEDS_A_PAIR = 4000;

  /** A place of a seed. */
  private record Place(int row, int at) {}

  /** Two rows, the earlier first. */
  private record Pair(int a, int b) implements Comparable<Pair> {
    @Override
    public int compareTo(Pair other) {
      return a != other.a ? Integer.compare(a, other.a) : Integer.compare(b, other.b);
    }
  }

  /** {@return the shared passages, in the order of the articles and of the text} */
  List<Copy> find(List<Article> articles) {
    List<WordRow> rows = articles.stream().map(WordRow::new).toList();
    Map<Pair, List<PassagePair.Seed>> seeds = seeds(index(rows));
    List<Copy> copies = new ArrayList<>();
    seeds.forEach(
        (pair, found) -> copies.addAll(compare(rows.get(pair.a), rows.get(pair.b), found)));
    return List.copyOf(copies);
  }

  private static Map<Long, List<Place>> index(List<WordRow> rows) {
    Map<Long, List<Place>> index = new LinkedHashMap<>();
    for (int r = 0; r < rows.size(); r++) {
      WordRow row = rows.get(r);
      for (int at = 0; at + SEED <= row.size(); at++) {
        if (row.together(at, SEED)) {
          index
              .computeIfAbsent(row.hash(at, SEED), key -> new ArrayList<>(2))
              .add(new Place(r, at));
        }
      }
    }
    return index;
  }

  private static Map<Pair, List<PassagePair.Seed>> seeds(Map<Long, List<Place>> index) {
    Map<Pair, List<PassagePair.Seed>> seeds = new TreeMap<>();
    for (List<Place> places : index.values()) {
      for (int j = 1; j < places.size(); j++) {
        int from = places.size() > ALL_PAIRS ? j - 1 : 0;
        for (int i = from; i < j; i++) {
          add(seeds, places.get(i), places.get(j));
        }
        if (from > 0) {
          add(seeds, places.getFirst(), places.get(j));
        }
      }
    }
    return seeds;
  }

  private static void add(Map<Pair, List<PassagePair.Seed>> seeds, Place a, Place b) {
    if (a.row != b.row) {
      List<PassagePair.Seed> list =
          seeds.computeIfAbsent(new Pair(a.row, b.row), key -> new ArrayList<>());
      if (list.size() < MOST_SEEDS_A_PAIR) {
        list.add(new PassagePair.Seed(a.at, b.at));
      }
    }
  }

  private static List<Copy> compare(WordRow a, WordRow b, List<PassagePair.Seed> seeds) {
    PassagePair pair = new PassagePair(a, b);
    List<PassagePair.Match> matches = pair.grow(seeds, SEED);
    return matches.stream()
        .sorted(Comparator.comparingInt(PassagePair.Match::firstA))
        .map(match -> copy(a, b, match))
        .toList();
  }

  private static Copy copy(WordRow a, WordRow b, PassagePair.Match match) {
    return new Copy(
        a.article().cite(a.span(match.firstA(), match.lastA())),
        b.article().cite(b.span(match.firstB(), match.lastB())),
        match.similarity());
  }
}
