package org.readout.intake.body;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * The passages of a page with what tells the article from the rest.
 *
 * @param passages all of them
 * @param container the element that holds the article
 * @param lines what each passage may be by its words, as bits of {@link LineCues.Sort}
 * @param traits for each passage
 */
public record Body(List<Passage> passages, Element container, int[] lines, int[][] traits) {

  static Body of(Element page, NameCues names, LineCues lines) {
    List<Passage> passages = PassageSplitter.split(page, names);
    Element container = Container.choose(page, passages);
    int[] cues = passages.stream().mapToInt(passage -> lines.of(passage.text())).toArray();
    int[][] traits = new Traits(passages, container, cues, names).all();
    return new Body(passages, container, cues, traits);
  }

  /** {@return whether a passage stands outside the container} */
  boolean isOutside(int passage) {
    Element at = passages.get(passage).owner();
    while (at != null && at != container) {
      at = at.parent();
    }
    return at == null;
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
