package org.readout.lab;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;

/** One thing that the lab does. */
public interface Command {
  /** {@return how it is called, such as {@code score GOLD.json READOUT.json}} */
  String usage();

  /**
   * Does it.
   *
   * @param arguments what followed the command's name
   * @param out where figures go
   * @throws IllegalArgumentException when the arguments make no sense
   * @throws IOException when a file cannot be read or written
   */
  void run(List<String> arguments, PrintStream out) throws IOException;
}
