package org.readout.word;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What words mean, as vectors: each word was put alone through a sentence-embedding model, the
 * results reduced to their principal components and stored as bytes (the recipe of Model2Vec,
 * Tulkens and van Dongen 2024). Comparing two words costs 64 multiplications and no model at run
 * time.
 *
 * <p>Words are looked up in lower case, without a trailing 's. Immutable; may be shared by threads.
 */
public final class WordVectors {

  private static final int MAGIC = 0x52445756; // RDWV
  private static final double SMOOTHING = 1e-3;

  private final Map<String, Integer> rows;
  private final byte[][] vectors;
  private final float[] norms;
  private final float[] weights;

  private WordVectors(Map<String, Integer> rows, byte[][] vectors, float[] weights) {
    this.rows = rows;
    this.vectors = vectors;
    this.weights = weights;
    this.norms = new float[vectors.length];
    for (int i = 0; i < vectors.length; i++) {
      norms[i] = (float) Math.sqrt(Math.max(1, dot(vectors[i], vectors[i])));
    }
  }

  /** {@return the vectors that come with Readout} */
  public static WordVectors load() {
    try (InputStream in = WordVectors.class.getResourceAsStream("words.bin")) {
      if (in == null) {
        throw new IllegalStateException("the resource words.bin is missing");
      }
      return read(new DataInputStream(new BufferedInputStream(in, 1 << 16)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static WordVectors read(DataInputStream in) throws IOException {
    if (in.readInt() != MAGIC) {
      throw new IOException("not a table of word vectors");
    }
    int size = in.readInt();
    int dimension = in.readInt();
    double total = in.readInt();
    Map<String, Integer> rows = HashMap.newHashMap(size);
    float[] weights = new float[size];
    for (int i = 0; i < size; i++) {
      byte[] word = in.readNBytes(in.readUnsignedByte());
      rows.put(new String(word, StandardCharsets.UTF_8), i);
      weights[i] = (float) (SMOOTHING / (SMOOTHING + (in.readInt() + 1) / total));
    }
    byte[][] vectors = new byte[size][];
    for (int i = 0; i < size; i++) {
      vectors[i] = in.readNBytes(dimension);
    }
    return new WordVectors(rows, vectors, weights);
  }

  /** {@return the row of a word, or {@code -1} when it is not known} */
  public int row(String word) {
    String key = word.toLowerCase(Locale.ROOT).replace('’', '\'');
    if (key.endsWith("'s")) {
      key = key.substring(0, key.length() - 2);
    }
    return rows.getOrDefault(key, -1);
  }

  /**
   * {@return how much a word tells, 0 to 1: rare words more than common ones} The smooth inverse
   * frequency of Arora et al. 2017.
   */
  public double weight(int row) {
    return weights[row];
  }

  /** {@return how many numbers a vector has} */
  public int dimension() {
    return vectors.length == 0 ? 0 : vectors[0].length;
  }

  /**
   * Adds a word's vector of length one, times how much the word tells, times {@code share}.
   *
   * @param sums where to add, from {@code at} on
   */
  public void add(int row, float share, float[] sums, int at) {
    float factor = share * weights[row] / norms[row];
    for (int i = 0; i < vectors[row].length; i++) {
      sums[at + i] += factor * vectors[row][i];
    }
  }

  /** {@return the cosine of two rows, -1 to 1} */
  public double cosine(int a, int b) {
    return a == b ? 1 : dot(vectors[a], vectors[b]) / (double) (norms[a] * norms[b]);
  }

  private static int dot(byte[] a, byte[] b) {
    int sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
