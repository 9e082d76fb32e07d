package org.readout.intake.body;

import java.util.Optional;
import org.jsoup.nodes.Element;

/** Finds the article in a page. Safe for use by several threads. */
public final class BodyFinder {

  private final NameCues names = NameCues.load();
  private final LineCues lines = LineCues.load();
  private final BodyModel model = BodyModel.load();

  /** {@return the page cut into passages} */
  public Body cut(Element page) {
    return Body.of(page, names, lines);
  }

  /**
   * {@return the article's text and blocks}
   *
   * @param title its headline, which goes first
   * @param told the article as the page's metadata bring it, a witness for what belongs to it
   */
  public Layout choose(Body body, Optional<String> title, Optional<String> told) {
    return Layout.of(body, Choice.of(body, model, told), title);
  }
}
