package org.readout.event;

/** Whether something is told as fact. */
public enum Modality {
  HAPPENED,
  PLANNED,
  URGED,
  POSSIBLE,
  DENIED
}
