package org.readout.intake.body;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * The passages of a page with what tells the article from the rest.
 *
 * @param passages all of them
 * @param container the element that holds the article
 * @param traits for each passage
 */
public record Body(List<Passage> passages, Element container, int[][] traits) {

  static Body of(Element page, NameCues names, LineCues lines) {
    List<Passage> passages = PassageSplitter.split(page, names);
    Element container = Container.choose(page, passages);
    return new Body(passages, container, Traits.of(passages, container, lines, names));
  }

  /** {@return the log odds of each passage} */
  double[] scores(BodyModel model) {
    double[] scores = new double[passages.size()];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = model.score(traits[i]);
    }
    return scores;
  }
}
