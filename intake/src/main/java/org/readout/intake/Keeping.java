package org.readout.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.readout.intake.fetch.Fetched;
import org.readout.intake.form.Part;
import org.readout.intake.form.PartTaker;
import org.readout.intake.keep.PageKeeper;

/** Keeps what is read where the user asked for it; a fault is told once. */
final class Keeping implements AutoCloseable {

  private final Optional<PageKeeper> keeper;
  private final String folder;
  private final PartTaker taker;
  private int inFetched;
  private boolean failed;

  Keeping(Optional<Path> folder, PartTaker taker) {
    this.keeper = folder.map(PageKeeper::new);
    this.folder = folder.map(Path::toString).orElse("");
    this.taker = taker;
  }

  /** Something that may go wrong while it is kept. */
  @FunctionalInterface
  private interface Step {
    void run() throws IOException;
  }

  /** Keeps what a server answered and says that what follows is part of it. */
  void beginFetched(Fetched page) {
    inFetched++;
    keeper.ifPresent(one -> guarded(() -> one.keep(page)));
  }

  void endFetched() {
    inFetched--;
  }

  /** Keeps one article, unless it came with what was kept already. */
  void keep(Part part, String type, byte[] bytes) {
    if (inFetched == 0) {
      String charset = part.charset().map(one -> "; charset=" + one).orElse("");
      keeper.ifPresent(one -> guarded(() -> one.keep(part.name(), type + charset, bytes)));
    }
  }

  private void guarded(Step step) {
    if (failed) {
      return;
    }
    try {
      step.run();
    } catch (IOException | IllegalArgumentException fault) {
      failed = true;
      taker.refuse(folder, "", "what is read cannot be kept: " + fault.getMessage());
    }
  }

  @Override
  public void close() {
    keeper.ifPresent(one -> guarded(one::close));
  }
}
