package org.readout.intake.body;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Which passages are the article. */
final class Choice {

  /** Fewer words than these are not taken for an article when the page has more to offer. */
  private static final int FEW = 25;

  private static final double MOST_LINKED = 0.7;

  private Choice() {}

  /**
   * {@return the numbers of the passages that are the article, in order}
   *
   * @param told the article as the page's JSON-LD brings it
   */
  static List<Integer> of(Body body, BodyModel model, Optional<String> told) {
    double[] scores = body.scores(model);
    levelLists(body, scores);
    List<Integer> kept = where(scores.length, i -> scores[i] > 0);
    return words(body, kept) < FEW ? plain(body) : kept;
  }

  /** The items of a list, and the rows of a table, belong to the article together or not at all. */
  private static void levelLists(Body body, double[] scores) {
    Map<Element, double[]> sums = new IdentityHashMap<>();
    for (int i = 0; i < scores.length; i++) {
      Element list = list(body.passages().get(i));
      if (list != null) {
        double length = body.passages().get(i).text().length();
        double[] sum = sums.computeIfAbsent(list, key -> new double[2]);
        sum[0] += scores[i] * length;
        sum[1] += length;
      }
    }
    for (int i = 0; i < scores.length; i++) {
      Element list = list(body.passages().get(i));
      if (list != null) {
        double[] sum = Objects.requireNonNull(sums.get(list));
        scores[i] = sum[0] / sum[1];
      }
    }
  }

  private static @Nullable Element list(Passage passage) {
    return switch (passage.form()) {
      case ITEM -> passage.owner().closest("ul, ol");
      case ROW -> passage.owner().closest("table");
      case HEADING, PARAGRAPH, QUOTE, CAPTION, CODE -> null;
    };
  }

  /** All of an odd page but its menus. */
  private static List<Integer> plain(Body body) {
    return where(
        body.passages().size(),
        i -> {
          Passage passage = body.passages().get(i);
          return passage.linkShare() < MOST_LINKED && !Container.isAside(passage.names());
        });
  }

  private static int words(Body body, List<Integer> kept) {
    return kept.stream().mapToInt(i -> Traits.words(body.passages().get(i).text())).sum();
  }

  private static List<Integer> where(int size, IntPredicate wanted) {
    return new ArrayList<>(IntStream.range(0, size).filter(wanted).boxed().toList());
  }
}
