package org.readout.cli;

import java.io.PrintStream;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.readout.Settings;

/** One line on a terminal that tells how far a run is, and goes away at the end. */
final class ProgressLine implements Consumer<Settings.Progress>, AutoCloseable {

  /** A run that ends sooner shows nothing. */
  private static final long PATIENCE = 700_000_000;

  private static final long BETWEEN = 100_000_000;
  private static final String ERASE = "\r\u001B[K";

  private final PrintStream err;
  private final boolean wanted;
  private long next = System.nanoTime() + PATIENCE;
  private boolean shown;

  /**
   * @param err where it is shown
   * @param wanted whether somebody sees it
   */
  ProgressLine(PrintStream err, boolean wanted) {
    this.err = err;
    this.wanted = wanted;
  }

  @Override
  public void accept(Settings.Progress progress) {
    show(() -> progress.step() + " " + progress.done() + " of " + progress.of());
  }

  /** Shows a text, unless one was shown a moment ago. */
  synchronized void show(Supplier<String> text) {
    if (!wanted) {
      return;
    }
    long now = System.nanoTime();
    if (now - next >= 0) {
      err.print(ERASE + text.get());
      err.flush();
      next = now + BETWEEN;
      shown = true;
    }
  }

  /** Makes room for another line. */
  synchronized void clear() {
    if (shown) {
      err.print(ERASE);
      err.flush();
      shown = false;
    }
  }

  @Override
  public void close() {
    clear();
  }
}
