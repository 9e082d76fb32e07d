package org.readout.lab.engines;

import java.util.List;
import org.readout.article.Span;
import org.readout.lab.reading.Engine;
import org.readout.sentence.Reader;
import org.readout.sentence.Reading;

/** Our reader. */
public final class OwnEngine implements Engine {

  private final Reader reader = Reader.load();

  @Override
  public Reading read(String text, List<Span> lines) {
    return reader.read(text, lines);
  }
}
