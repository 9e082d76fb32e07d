package org.readout.intake.body;

/** Weights of traits: the logarithm of the odds that a passage belongs to the article. */
record BodyModel(double[] weights) {

  static BodyModel load() {
    double[] weights = new double[Traits.Trait.all()];
    for (String[] row : Table.rows(BodyModel.class, "passages.tsv", 3)) {
      weights[Integer.parseInt(row[0])] = Double.parseDouble(row[2]);
    }
    return new BodyModel(weights);
  }

  /** {@return the log odds of a passage with these traits} */
  double score(int[] traits) {
    double sum = 0;
    for (int trait : traits) {
      sum += weights[trait];
    }
    return sum;
  }
}
