package org.readout.event;

/**
 * Whether something is told as fact. {@link #HYPOTHETICAL} is what is only supposed: a condition
 * ("if the port closes") and what would follow from it. It says nothing of what happened.
 */
public enum Modality {
  HAPPENED,
  PLANNED,
  URGED,
  POSSIBLE,
  DENIED,
  HYPOTHETICAL
}
