package org.readout.saying;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;

/**
 * What was learnt from annotated news.
 *
 * @param cue tells whether a word is a cue
 * @param source tells which words are its source
 * @param content tells which words are its content
 */
record SayingModel(Weights cue, Weights source, Weights content) {

  static final String RESOURCE = "sayings.bin";

  static SayingModel load() {
    try (InputStream in = SayingModel.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + RESOURCE);
      }
      DataInputStream numbers = new DataInputStream(new GZIPInputStream(in));
      return new SayingModel(Weights.read(numbers), Weights.read(numbers), Weights.read(numbers));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
