package org.readout.intake.fact;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.readout.intake.body.Body;

/**
 * What stands beside the article: asides, comments, teasers of other articles. What holds the
 * article itself is no margin, whatever it is called; layouts are named "with-sidebar".
 */
final class Margins {

  private static final String NAMED =
      "aside, nav, [class*=related], [class*=comment], [class*=teaser], [id*=comment],"
          + " [class*=sidebar], [class*=widget]";
  private static final int LINK = 20;

  private final Body body;

  Margins(Body body) {
    this.body = body;
  }

  /** {@return whether an element stands beside the article} */
  boolean hold(Element element) {
    return isFoot(element.closest("footer"))
        || isBeside(element.closest(NAMED))
        || isTeaser(element.closest("li"));
  }

  private boolean isFoot(@Nullable Element footer) {
    return footer != null && footer.closest("article, main, section") == null && !isAround(footer);
  }

  private boolean isBeside(@Nullable Element margin) {
    return margin != null && !isAround(margin);
  }

  private boolean isAround(Element element) {
    return element == body.container() || body.container().parents().contains(element);
  }

  /** {@return whether an item of a list leads to another page} */
  private static boolean isTeaser(@Nullable Element item) {
    return item != null
        && (item.selectFirst("h2, h3, h4") != null
            || item.select("a[href]").stream().anyMatch(link -> link.text().length() > LINK));
  }
}
