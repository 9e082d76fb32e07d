package org.readout.point;

/** How the answers to a point stand to each other. */
public enum Verdict {
  /** At least two articles give compatible answers. */
  AGREE,
  /** At least two answers cannot both be true of the same thing at the same moment. */
  CONFLICT,
  /** Both are true, at different moments. */
  UPDATE,
  /** Only one article answers. */
  SINGLE
}
