package org.readout.point;

import java.util.List;
import org.readout.question.PointType;
import org.readout.question.Question;

/**
 * A question about the story with a short typed answer.
 *
 * @param id such as {@code p1}
 * @param asked what kind of answer it asks for, in plain English
 * @param salience 3 for a headline fact, 2 for an important one, 1 for a detail
 * @param verdict how the answers stand to each other
 * @param why the reason for the verdict in one line
 * @param assertions the answers, at least one, in the order of articles and text
 */
public record Point(
    String id,
    Question asked,
    int salience,
    Verdict verdict,
    String why,
    List<Assertion> assertions) {

  public Point {
    assertions = List.copyOf(assertions);
  }

  /** A point whose question a value alone answers. */
  public Point(
      String id,
      PointType type,
      String question,
      int salience,
      Verdict verdict,
      String why,
      List<Assertion> assertions) {
    this(id, new Question(type, question), salience, verdict, why, assertions);
  }

  /** {@return what kind of answer it asks for} */
  public PointType type() {
    return asked.type();
  }

  /** {@return what it asks, in plain English} */
  public String question() {
    return asked.words();
  }

  /** {@return how many articles answer} */
  public int articles() {
    return (int) assertions.stream().map(a -> a.citation().article()).distinct().count();
  }
}
