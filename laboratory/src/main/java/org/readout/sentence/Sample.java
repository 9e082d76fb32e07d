package org.readout.sentence;

/** A sentence to learn from or to be measured on: its words, and what is right as label numbers. */
record Sample(Line line, int[] tags, int[] heads, int[] relations, int[] names, String[] lemmas) {

  /** {@return the words, heads and relations from the last to the first} */
  Sample reversed() {
    int n = line.size;
    int[] backHeads = new int[n];
    int[] backRelations = new int[relations.length];
    for (int i = 0; i < n; i++) {
      int head = heads[n - 1 - i];
      backHeads[i] = head == n || head < 0 ? head : n - 1 - head;
    }
    for (int i = 0; i < relations.length; i++) {
      backRelations[i] = relations[n - 1 - i];
    }
    return new Sample(line.reversed(), tags, backHeads, backRelations, names, lemmas);
  }
}
