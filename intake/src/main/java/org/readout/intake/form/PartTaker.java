package org.readout.intake.form;

import java.io.IOException;

/** Takes what a container holds, one part after the other, in the container's order. */
public interface PartTaker {

  /**
   * Reads a part; its stream is at its end or may be skipped afterwards.
   *
   * @throws IOException when the container's stream breaks
   */
  void take(Part part) throws IOException;

  /** Says that something of a container cannot be read; the rest is read all the same. */
  void refuse(String name, String place, String reason);

  /** Says that something was odd. */
  void remark(String name, String place, String reason);
}
