package org.readout.comparison;

/** How an answer stands to another. */
public enum Stand {
  /** They say the same. */
  SAME,
  /** The first is more specific. */
  NARROWER,
  /** The second is more specific. */
  WIDER,
  /** Both can be true. */
  COMPATIBLE,
  /** They cannot both be true of the same thing at the same moment. */
  RIVAL;

  /** {@return how the second stands to the first} */
  Stand reversed() {
    return switch (this) {
      case NARROWER -> WIDER;
      case WIDER -> NARROWER;
      case SAME, COMPATIBLE, RIVAL -> this;
    };
  }
}
