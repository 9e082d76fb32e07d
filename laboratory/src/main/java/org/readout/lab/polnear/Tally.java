package org.readout.lab.polnear;

import java.io.PrintStream;
import java.util.Locale;

/** Counts of one role on one set of attributions. */
final class Tally {

  private int gold;
  private int found;
  private int exact;
  private int overlap;
  private double goldShare;
  private double foundShare;

  void gold(int exactly, int overlapping, double share) {
    gold++;
    exact += exactly;
    overlap += overlapping;
    goldShare += share;
  }

  void found(double share) {
    found++;
    foundShare += share;
  }

  double precision() {
    return (double) overlap / Math.max(1, found);
  }

  private double recall() {
    return (double) overlap / Math.max(1, gold);
  }

  private double f1(int right) {
    return 2.0 * right / Math.max(1, gold + found);
  }

  private double shared() {
    double precision = foundShare / Math.max(1, found);
    double recall = goldShare / Math.max(1, gold);
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  void print(String name, PrintStream out) {
    out.printf(
        Locale.ROOT,
        "%s: {annotated: %d, found: %d, precision: %.3f, recall: %.3f, overlap_f1: %.3f,"
            + " shared_f1: %.3f, exact_f1: %.3f}%n",
        name,
        gold,
        found,
        precision(),
        recall(),
        f1(overlap),
        shared(),
        f1(exact));
  }
}
