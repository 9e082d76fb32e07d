package org.readout;

import java.util.function.Consumer;

/**
 * How a run is done. Nothing here changes the result.
 *
 * @param threads how many articles are read at once, at least 1
 * @param progress told after each step; called from any thread
 */
public record Settings(int threads, Consumer<Progress> progress) {

  /** As many threads as processors, silent. */
  public static final Settings DEFAULT =
      new Settings(Runtime.getRuntime().availableProcessors(), step -> {});

  public Settings {
    if (threads < 1) {
      throw new IllegalArgumentException("not a number of threads: " + threads);
    }
  }

  /**
   * How far a run is.
   *
   * @param step what is being done, such as "reading"
   * @param done how many articles or stories are done
   * @param of how many there are
   */
  public record Progress(String step, int done, int of) {}
}
