package org.readout.story;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
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
  private static final int CLOSE_DAYS = 3;
  private static final double PER_DAY = 0.03;
  private static final double FARTHEST = 0.6;

  /** Groups less alike than this tell of different things. */
  private static final double UNLIKE = 0.12;

  /** Groups as alike as this tell of one thing, however alike the articles of each are. */
  private static final double ALIKE = 0.25;

  /** Between them, two groups must be nearly as alike as the articles inside each. */
  private static final double CONTRAST = 0.65;

  private final List<Group> groups = new ArrayList<>();
  private final PriorityQueue<Link> links =
      new PriorityQueue<>(
          Comparator.comparingDouble(Link::likeness)
              .reversed()
              .thenComparingInt(Link::a)
              .thenComparingInt(Link::b));

  private Clusters() {}

  /** Two groups, and how alike they were when the link was made. */
  private record Link(int a, int b, double likeness, int sizes) {}

  /** What was joined so far; its sum and size stand for all its members. */
  private static final class Group {
    private final Map<Integer, Double> sum = new HashMap<>();
    private final List<Integer> members = new ArrayList<>();
    private double within;
    private double days;
    private int dated;
    private int parent = -1;
  }

  /**
   * @param days when each article was published
   * @return the groups, each the indexes of its articles in order, by first article
   */
  static List<List<Integer>> of(List<Vector> vectors, List<Optional<LocalDate>> days) {
    Clusters clusters = new Clusters();
    for (int i = 0; i < vectors.size(); i++) {
      clusters.add(i, vectors.get(i), days.get(i));
    }
    clusters.link(vectors);
    clusters.join();
    return clusters.groups.stream()
        .filter(group -> group.parent < 0)
        .map(group -> group.members.stream().sorted().toList())
        .sorted(Comparator.comparing(List::getFirst))
        .toList();
  }

  private void add(int index, Vector vector, Optional<LocalDate> day) {
    Group group = new Group();
    group.members.add(index);
    for (int i = 0; i < vector.words().length; i++) {
      group.sum.put(vector.words()[i], vector.weights()[i]);
    }
    day.ifPresent(date -> {
      group.days = ChronoUnit.DAYS.between(LocalDate.EPOCH, date);
      group.dated = 1;
    });
    groups.add(group);
  }

  /** Links each article with those before it that share most of its heavy words. */
  private void link(List<Vector> vectors) {
    Map<Integer, List<Integer>> index = new HashMap<>();
    for (int i = 0; i < vectors.size(); i++) {
      Vector vector = vectors.get(i);
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

  private void offer(int a, int b) {
    double likeness = likeness(groups.get(a), groups.get(b));
    if (likeness >= UNLIKE) {
      links.add(new Link(a, b, likeness, size(a) + size(b)));
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
    double size = size(index);
    return groups.get(index).within / (size * (size - 1) / 2);
  }

  private void merge(int a, int b, double likeness) {
    int large = size(a) >= size(b) ? a : b;
    int small = large == a ? b : a;
    Group into = groups.get(large);
    Group from = groups.get(small);
    from.sum.forEach((word, weight) -> into.sum.merge(word, weight, Double::sum));
    into.within += from.within + likeness * into.members.size() * from.members.size();
    into.members.addAll(from.members);
    into.days += from.days;
    into.dated += from.dated;
    from.parent = large;
    from.sum.clear();
  }

  private int root(int index) {
    int root = index;
    while (groups.get(root).parent >= 0) {
      root = groups.get(root).parent;
    }
    return root;
  }

  private int size(int index) {
    return groups.get(index).members.size();
  }

  private static double likeness(Group a, Group b) {
    Group few = a.sum.size() <= b.sum.size() ? a : b;
    Group many = few == a ? b : a;
    double product = 0;
    for (Map.Entry<Integer, Double> entry : few.sum.entrySet()) {
      product += entry.getValue() * many.sum.getOrDefault(entry.getKey(), 0.0);
    }
    return product / (a.members.size() * (double) b.members.size()) * nearness(a, b);
  }

  private static double nearness(Group a, Group b) {
    if (a.dated == 0 || b.dated == 0) {
      return 1;
    }
    double gap = Math.abs(a.days / a.dated - b.days / b.dated);
    return Math.max(FARTHEST, 1 - PER_DAY * Math.max(0, gap - CLOSE_DAYS));
  }
}
