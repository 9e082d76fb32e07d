package org.readout.saying;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/**
 * What was learnt from annotated news.
 *
 * @param idle hashes of lemmas that are common and never a cue, in order
 * @param cue tells whether a word is a cue
 * @param source tells which words are its source
 * @param content tells which words are its content
 */
record SayingModel(int[] idle, Weights cue, Weights source, Weights content) {

  static final String RESOURCE = "sayings.bin";

  static SayingModel load() {
    try (InputStream in = SayingModel.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + RESOURCE);
      }
      DataInputStream numbers = new DataInputStream(new GZIPInputStream(in));
      int[] idle = new int[numbers.readInt()];
      for (int i = 0; i < idle.length; i++) {
        idle[i] = numbers.readInt();
      }
      return new SayingModel(
          idle, Weights.read(numbers), Weights.read(numbers), Weights.read(numbers));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return whether a word with this lemma is worth a look} */
  boolean isOpen(int lemma) {
    return Arrays.binarySearch(idle, lemma) < 0;
  }
}
