package org.readout.lab.coref;

import java.util.Locale;

/** Precision and recall of one sort of answers. */
final class Tally {

  private final String name;
  private int right;
  private int given;
  private int wanted;

  Tally(String name) {
    this.name = name;
  }

  void give(boolean isRight) {
    given++;
    right += isRight ? 1 : 0;
  }

  void want() {
    wanted++;
  }

  /** {@return the figures as lines of YAML; recall counts the right answers among those wanted} */
  String yaml() {
    return String.format(
        Locale.ROOT,
        "%s:%n  precision: {value: %.4f, n: %d}%n  recall: {value: %.4f, n: %d}%n",
        name,
        share(right, given),
        given,
        share(right, wanted),
        wanted);
  }

  static double share(double part, int whole) {
    return whole == 0 ? 0 : part / whole;
  }
}
