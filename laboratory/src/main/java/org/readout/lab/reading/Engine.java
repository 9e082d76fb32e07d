package org.readout.lab.reading;

import java.io.IOException;
import java.util.List;
import org.readout.article.Span;
import org.readout.sentence.Reader;
import org.readout.sentence.Reading;

/** What reads text: our reader, or a peer that is measured beside it. */
public interface Engine extends AutoCloseable {
  /**
   * Reads a text.
   *
   * @param text the whole text
   * @param lines its lines that are not blank; no sentence goes on from one to the next
   * @return sentences with trees in the engine's own scheme, and names; either may be missing
   * @throws IOException when the engine cannot be reached
   */
  Reading read(String text, List<Span> lines) throws IOException;

  /** {@return the process that does the work, whose time and memory count} */
  default ProcessHandle process() {
    return ProcessHandle.current();
  }

  @Override
  default void close() {}

  /** {@return our reader} */
  static Engine of(Reader reader) {
    return reader::read;
  }
}
