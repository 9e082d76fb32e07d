package org.readout.intake.body;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.readout.intake.body.NameCues.Group;

/**
 * Chooses the element that holds the article: down from the body, as long as one child holds most
 * of the running text, counted by characters and weighed by what the names of elements say.
 */
final class Container {

  /** A child that holds a smaller share is a part of the article, not its container. */
  private static final double MOST = 0.65;

  private static final double ASIDE = 0.1;
  private static final int PROSE = 60;

  private static final List<Group> ASIDES =
      List.of(
          Group.COMMENT,
          Group.RELATED,
          Group.NEWSLETTER,
          Group.AD,
          Group.NAV,
          Group.FOOT,
          Group.SIDE,
          Group.COOKIE,
          Group.FORM);

  private final Map<Element, Double> prose = new IdentityHashMap<>();

  private Container() {}

  /** {@return the container of the article} */
  static Element choose(Element body, List<Passage> passages) {
    Container container = new Container();
    for (Passage passage : passages) {
      double weight = weight(passage);
      Element element = passage.owner();
      while (weight > 0 && element != null) {
        container.prose.merge(element, weight, Double::sum);
        element = element == body ? null : element.parent();
      }
    }
    return container.descend(body);
  }

  /** {@return how much a passage speaks for the elements around it} */
  static double weight(Passage passage) {
    int length = passage.text().length();
    if (length < PROSE || passage.linkShare() > 0.5 || !hasStop(passage.text())) {
      return 0;
    }
    double weight = Math.min(length, 1500) * (1 - passage.linkShare());
    return isAside(passage.near())
        ? weight * ASIDE
        : isAside(passage.names()) ? weight / 2 : weight;
  }

  static boolean isAside(long names) {
    return ASIDES.stream().anyMatch(group -> group.in(names)) && !Group.BODY.in(names);
  }

  static boolean hasStop(String text) {
    for (int i = text.length() - 1; i >= 0; i--) {
      if (".!?…。！？؟।".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private Element descend(Element body) {
    Element at = body;
    while (true) {
      double all = prose.getOrDefault(at, 0.0);
      @Nullable Element best = null;
      for (Element child : new ArrayList<>(at.children())) {
        if (prose.getOrDefault(child, 0.0) > all * MOST) {
          best = child;
        }
      }
      if (best == null || isLeaf(best)) {
        return at;
      }
      at = best;
    }
  }

  private static boolean isLeaf(Element element) {
    return switch (element.normalName()) {
      case "p", "li", "td", "tr", "pre", "blockquote", "h1", "h2", "h3", "span", "figure" -> true;
      default -> false;
    };
  }
}
