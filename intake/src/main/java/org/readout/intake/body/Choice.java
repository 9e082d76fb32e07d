package org.readout.intake.body;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Which passages are the article: the model's scores, corrected by what stands around. */
final class Choice {

  /** Fewer words than these are not taken for an article when the page has more to offer. */
  private static final int FEW = 25;

  /** A picture may stand so many passages before the first paragraph. */
  private static final int LEAD = 6;

  private static final double MOST_LINKED = 0.7;

  /** A line that says "Read more" and is linked to a larger share leads elsewhere. */
  private static final double LEADS = 0.25;

  /** How much passages lean towards the running text in the same element. */
  private static final double SIBLINGS = 0.6;

  /** The same for passages that are no running text. */
  private static final double BESIDE = 0.1;

  private static final double NEIGHBOUR = 0.1;
  private static final double BOUND = 3;

  /** How much speaks against a passage outside of a container that holds a whole article. */
  private static final double OUTSIDE = 1;

  private static final double ARTICLE = 1_500;

  private final Body body;
  private final double[] scores;

  private Choice(Body body, BodyModel model) {
    this.body = body;
    this.scores = body.scores(model);
  }

  /**
   * {@return the numbers of the passages that are the article, in order}
   *
   * @param told the article as the page's metadata bring it
   */
  static List<Integer> of(Body body, BodyModel model, Optional<String> told) {
    Choice choice = new Choice(body, model);
    choice.levelLists();
    choice.lean();
    choice.stayInside();
    told.ifPresent(text -> new Witness(text).weigh(body.passages(), choice.scores));
    choice.dropLeads();
    choice.dropComments();
    List<Integer> kept = choice.where(i -> choice.scores[i] > 0);
    return choice.words(kept) < FEW
        ? choice.plain()
        : choice.withCaptions(choice.withoutLooseHeadings(kept));
  }

  /** The items of a list, and the rows of a table, belong to the article together or not at all. */
  private void levelLists() {
    Map<Element, double[]> sums = new IdentityHashMap<>();
    for (int i = 0; i < scores.length; i++) {
      Element list = list(passage(i));
      if (list != null) {
        double length = passage(i).text().length();
        double[] sum = sums.computeIfAbsent(list, key -> new double[2]);
        sum[0] += scores[i] * length;
        sum[1] += length;
      }
    }
    for (int i = 0; i < scores.length; i++) {
      Element list = list(passage(i));
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

  /** Passages lean towards the running text in the same element, and towards their neighbours. */
  private void lean() {
    Map<Element, double[]> sums = new IdentityHashMap<>();
    for (int i = 0; i < scores.length; i++) {
      double weight = Container.weight(passage(i));
      double[] sum = sums.computeIfAbsent(around(i), key -> new double[2]);
      sum[0] += weight * bound(scores[i]);
      sum[1] += weight;
    }
    double[] before = scores.clone();
    for (int i = 0; i < scores.length; i++) {
      double[] sum = Objects.requireNonNull(sums.get(around(i)));
      boolean prose = Container.weight(passage(i)) > 0;
      scores[i] += (prose ? SIBLINGS : BESIDE) * sum[0] / Math.max(1, sum[1]);
      scores[i] += i > 0 ? NEIGHBOUR * bound(before[i - 1]) : 0;
      scores[i] += i + 1 < scores.length ? NEIGHBOUR * bound(before[i + 1]) : 0;
    }
  }

  private Element around(int i) {
    Element owner = passage(i).owner();
    Element parent = owner.parent();
    return parent == null ? owner : parent;
  }

  private static double bound(double score) {
    return Math.max(-BOUND, Math.min(BOUND, score));
  }

  private void stayInside() {
    double inside = 0;
    for (int i = 0; i < scores.length; i++) {
      inside += body.isOutside(i) ? 0 : Container.weight(passage(i));
    }
    for (int i = 0; i < scores.length; i++) {
      scores[i] -= inside > ARTICLE && body.isOutside(i) ? OUTSIDE : 0;
    }
  }

  private void dropLeads() {
    for (int i = 0; i < scores.length; i++) {
      if (LineCues.Sort.LINKS.in(body.lines()[i]) && passage(i).linkShare() > LEADS) {
        scores[i] = Math.min(scores[i], -1);
      }
    }
  }

  /** What readers say is not the article, except in a forum, where it is nearly all there is. */
  private void dropComments() {
    int comments = 0;
    int all = 0;
    for (int i = 0; i < scores.length; i++) {
      int length = scores[i] > 0 ? passage(i).text().length() : 0;
      all += length;
      comments += isComment(i) ? length : 0;
    }
    for (int i = 0; i < scores.length; i++) {
      if (comments * 2 < all && isComment(i)) {
        scores[i] = Math.min(scores[i], -1);
      }
    }
  }

  private boolean isComment(int i) {
    return NameCues.Group.COMMENT.in(passage(i).near());
  }

  /** A heading at the end, with nothing after it, heads something that was left out. */
  private List<Integer> withoutLooseHeadings(List<Integer> kept) {
    int end = kept.size();
    while (end > 0 && passage(kept.get(end - 1)).form() == Passage.Form.HEADING) {
      end--;
    }
    return kept.subList(0, end);
  }

  /** What stands under the pictures of an article is kept with it, though it is no report. */
  private List<Integer> withCaptions(List<Integer> kept) {
    Set<Integer> chosen = new HashSet<>(kept);
    int first = kept.getFirst() - LEAD;
    int last = kept.getLast();
    return where(i -> chosen.contains(i) || i > first && i < last && isCaption(i));
  }

  private boolean isCaption(int i) {
    Passage passage = passage(i);
    return passage.form() == Passage.Form.CAPTION
        && (!body.isOutside(i) || isAbove(passage.owner()))
        && !Container.isAside(passage.near())
        && passage.linkShare() < LEADS
        && Traits.words(passage.text()) >= 4;
  }

  /** The lead picture often stands beside the headline, around which the container is not. */
  private boolean isAbove(Element owner) {
    Element parent = body.container().parent();
    return parent != null && owner.parents().contains(parent);
  }

  /** All of an odd page but its menus. */
  private List<Integer> plain() {
    return where(i ->
        passage(i).linkShare() < MOST_LINKED
            && !Container.isAside(passage(i).names())
            && (body.lines()[i] & LineCues.Sort.NOTICE.bit()) == 0);
  }

  private int words(List<Integer> kept) {
    return kept.stream().mapToInt(i -> Traits.words(passage(i).text())).sum();
  }

  private Passage passage(int i) {
    return body.passages().get(i);
  }

  private List<Integer> where(IntPredicate wanted) {
    return IntStream.range(0, scores.length).filter(wanted).boxed().toList();
  }
}
