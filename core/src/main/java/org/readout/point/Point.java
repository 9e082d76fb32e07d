package org.readout.point;

import java.util.List;
import org.readout.question.PointType;

/**
 * A question about the story with a short typed answer.
 *
 * @param id such as {@code p1}
 * @param type what kind of answer it asks for
 * @param question in plain English
 * @param salience 3 for a headline fact, 2 for an important one, 1 for a detail
 * @param verdict how the answers stand to each other
 * @param why the reason for the verdict in one line
 * @param assertions the answers, at least one, in the order of articles and text
 */
public record Point(
    String id,
    PointType type,
    String question,
    int salience,
    Verdict verdict,
    String why,
    List<Assertion> assertions) {

  public Point {
    assertions = List.copyOf(assertions);
  }

  /** {@return how many articles answer} */
  public int articles() {
    return (int) assertions.stream().map(a -> a.citation().article()).distinct().count();
  }
}
