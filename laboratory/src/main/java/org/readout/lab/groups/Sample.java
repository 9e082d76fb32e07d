package org.readout.lab.groups;

/**
 * A group of clauses.
 *
 * @param story where it was found
 * @param features what is known of it
 * @param right whether annotators made one point of the same words
 */
record Sample(String story, double[] features, boolean right) {}
