package org.readout.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import org.readout.story.Vectors.Profile;
import org.readout.story.Vectors.Vector;

/**
 * Joins articles to groups, the likest first, as long as two groups are alike on average
 * (average-link clustering; with unit vectors the average over all pairs is the product of the two
 * sums, so that it costs no more for large groups).
 *
 * <p>Only pairs that share heavy words are looked at, found by an inverted index, so that the cost
 * stays near-linear in the number of articles.
 */
final class Clusters {

  private static final int HEAVY = 40;
  private static final int POSTINGS = 80;
  private static final int NEIGHBOURS = 25;

  /** Groups less alike than this tell of different things. */
  private static final double UNLIKE = 0.1;

  /** Groups as alike as this tell of one thing, however alike the articles of each are. */
  private static final double ALIKE = 0.25;

  /** Between them, two groups must be nearly as alike as the articles inside each. */
  private static final double CONTRAST = 0.65;

  private final List<Group> groups = new ArrayList<>();
  private final Map<Long, Integer> weighed = new HashMap<>();
  private final PriorityQueue<Link> links =
      new PriorityQueue<>(
          Comparator.comparingDouble(Link::likeness)
              .reversed()
              .thenComparingInt(Link::a)
              .thenComparingInt(Link::b));

  private Clusters() {}

  /** Two groups, and how alike they were when the link was made. */
  private record Link(int a, int b, double likeness, int sizes) {}

  /**
   * @param days when each article was published
   * @return the groups, each the indexes of its articles in order, by first article
   */
  static List<List<Integer>> of(List<Profile> articles, List<Optional<LocalDate>> days) {
    Clusters clusters = new Clusters();
    for (int i = 0; i < articles.size(); i++) {
      clusters.groups.add(new Group(i, articles.get(i), days.get(i)));
    }
    clusters.link(articles);
    clusters.join();
    return clusters.groups.stream()
        .filter(group -> group.into().isEmpty())
        .map(group -> group.members().stream().sorted().toList())
        .sorted(Comparator.comparing(List::getFirst))
        .toList();
  }

  /** Links each article with those before it that share most of its heavy words. */
  private void link(List<Profile> articles) {
    Map<Integer, List<Integer>> index = new HashMap<>();
    for (int i = 0; i < articles.size(); i++) {
      Vector vector = articles.get(i).all();
      Map<Integer, Double> shared = new HashMap<>();
      for (int k = 0; k < Math.min(HEAVY, vector.words().length); k++) {
        List<Integer> postings = index.computeIfAbsent(vector.words()[k], w -> new ArrayList<>());
        double weight = vector.weights()[k];
        for (int other :
            postings.subList(Math.max(0, postings.size() - POSTINGS), postings.size())) {
          shared.merge(other, weight * weight, Double::sum);
        }
        postings.add(i);
      }
      int own = i;
      shared.entrySet().stream()
          .sorted(
              Map.Entry.<Integer, Double>comparingByValue()
                  .reversed()
                  .thenComparing(Map.Entry.comparingByKey()))
          .limit(NEIGHBOURS)
          .forEach(entry -> offer(entry.getKey(), own));
    }
  }

  /** Many links lead from one group to another; one of them is enough until either grows. */
  private void offer(int a, int b) {
    int sizes = size(a) + size(b);
    Integer before = weighed.put((long) a << Integer.SIZE | b, sizes);
    if (before != null && before == sizes) {
      return;
    }
    double likeness = groups.get(a).likeness(groups.get(b));
    if (likeness >= UNLIKE) {
      links.add(new Link(a, b, likeness, sizes));
    }
  }

  /** A link whose groups have grown is weighed again before it counts. */
  private void join() {
    while (!links.isEmpty()) {
      Link link = links.remove();
      int a = root(link.a);
      int b = root(link.b);
      if (a != b) {
        if (size(a) + size(b) == link.sizes) {
          join(a, b, link.likeness);
        } else {
          offer(Math.min(a, b), Math.max(a, b));
        }
      }
    }
  }

  /**
   * Two stories of one topic are each more alike inside than they are to each other; copies of one
   * report are so alike that they must not set the measure.
   */
  private void join(int a, int b, double likeness) {
    boolean bothGroups = size(a) > 1 && size(b) > 1;
    double inside = Math.min(inside(a), inside(b));
    if (!bothGroups || likeness >= Math.min(ALIKE, CONTRAST * inside)) {
      merge(a, b, likeness);
    }
  }

  private double inside(int index) {
    return groups.get(index).inside();
  }

  private void merge(int a, int b, double likeness) {
    boolean larger = size(a) >= size(b);
    groups.get(larger ? b : a).joinTo(groups.get(larger ? a : b), likeness);
  }

  private int root(int index) {
    Group group = groups.get(index);
    while (group.into().isPresent()) {
      group = group.into().get();
    }
    return group.index();
  }

  private int size(int index) {
    return groups.get(index).members().size();
  }
}
