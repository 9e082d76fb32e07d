package org.readout.intake;

import org.readout.article.Draft;

/** Takes what is read as it comes, so that nothing has to be kept. */
public interface Recipient {

  /** Takes an article. */
  void article(Draft draft);

  /** Takes what could not be read or was odd. */
  void problem(FileProblem problem);

  /** Hears how far the reading is; called often. */
  default void progress(Progress progress) {}

  /**
   * How far the reading is.
   *
   * @param file the file that is being read
   * @param bytes how much of it has been read, as it lies on disk
   * @param of its size; 0 when unknown
   * @param articles how many articles have been read in all
   */
  record Progress(String file, long bytes, long of, long articles) {}
}
