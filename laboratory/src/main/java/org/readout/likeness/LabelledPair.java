package org.readout.likeness;

import java.util.Set;

/**
 * Two clauses of different reports and what people say of them.
 *
 * @param story the story they tell
 * @param label {@code 11}, {@code 10}, {@code 01}, {@code p}, {@code c} or {@code 0}, as the guide
 *     beside the labels explains
 * @param line whether it was drawn from the lines of a brief rather than from all clauses
 * @param likeness how alike they are by words
 * @param figures {@link PairFeatures} of the first and the second clause
 */
record LabelledPair(String story, String label, boolean line, double likeness, double[] figures) {

  private static final Set<String> ONE_POINT = Set.of("11", "10", "01", "p", "c");

  /** {@return whether both answer one question about the story} */
  boolean isOnePoint() {
    return ONE_POINT.contains(label);
  }

  /** {@return whether the second tells what the first tells} */
  boolean isTold() {
    return label.equals("11") || label.equals("10");
  }

  /** {@return whether the first tells what the second tells} */
  boolean tells() {
    return label.equals("11") || label.equals("01");
  }
}
