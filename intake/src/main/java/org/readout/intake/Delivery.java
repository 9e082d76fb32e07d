package org.readout.intake;

import java.util.List;
import org.readout.article.Draft;

/**
 * What came in.
 *
 * @param drafts the articles, in the order in which they were named; in a folder, by name
 * @param problems what could not be read or was odd, in the same order
 */
public record Delivery(List<Draft> drafts, List<FileProblem> problems) {

  public Delivery {
    drafts = List.copyOf(drafts);
    problems = List.copyOf(problems);
  }
}
