package org.readout.alignment;

import java.util.List;
import java.util.function.Function;

/**
 * What different articles say on one question.
 *
 * @param members at most one of each article, in the order of articles
 * @param cohesion how alike they are on average; above 1 they are nearly the same words
 */
public record Group<T>(List<T> members, double cohesion) {

  public Group {
    members = List.copyOf(members);
  }

  /** {@return the same group with other things for its members} */
  <R> Group<R> map(Function<T, R> change) {
    return new Group<>(members.stream().map(change).toList(), cohesion);
  }
}
