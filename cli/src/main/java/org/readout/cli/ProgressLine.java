package org.readout.cli;

import java.io.PrintStream;
import java.util.function.Consumer;
import org.readout.Settings;

/** One line on a terminal that tells how far a run is, and goes away at the end. */
final class ProgressLine implements Consumer<Settings.Progress>, AutoCloseable {

  /** A run that ends sooner shows nothing. */
  private static final long PATIENCE = 700_000_000;

  private static final long BETWEEN = 100_000_000;
  private static final String ERASE = "\r\u001B[K";

  private final PrintStream err;
  private long next = System.nanoTime() + PATIENCE;
  private boolean shown;

  ProgressLine(PrintStream err) {
    this.err = err;
  }

  @Override
  public synchronized void accept(Settings.Progress progress) {
    long now = System.nanoTime();
    if (now - next >= 0) {
      err.print(ERASE + progress.step() + " " + progress.done() + " of " + progress.of());
      err.flush();
      next = now + BETWEEN;
      shown = true;
    }
  }

  @Override
  public synchronized void close() {
    if (shown) {
      err.print(ERASE);
      err.flush();
    }
  }
}
