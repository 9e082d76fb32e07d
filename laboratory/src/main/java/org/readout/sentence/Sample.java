package org.readout.sentence;

/** A sentence to learn from or to be measured on: its words, and what is right as label numbers. */
record Sample(Line line, int[] tags, int[] heads, int[] relations, int[] names, String[] lemmas) {}
