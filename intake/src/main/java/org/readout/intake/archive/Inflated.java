package org.readout.intake.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.readout.intake.form.Counted;

/**
 * A stream of unpacked bytes that stops when they are too many for the packed ones they came from:
 * a decompression bomb.
 */
public final class Inflated extends FilterInputStream {

  /** Text shrinks by 3 to 20 times, repetitive logs by 100; deflate cannot do more than 1,032. */
  public static final long MOST_TIMES = 200;

  /** Less than this is harmless however well it was packed. */
  private static final long HARMLESS = 16_000_000;

  private final Counted packed;
  private final long packedBefore;
  private long unpacked;

  Inflated(InputStream unpacking, Counted packed) {
    super(unpacking);
    this.packed = packed;
    this.packedBefore = packed.count();
  }

  /** {@return the unpacked bytes of a gzip stream of one or more members} */
  public static InputStream gunzip(InputStream in) throws IOException {
    Counted packed = new Counted(in, bytes -> {});
    return new Inflated(new GZIPInputStream(packed, 1 << 13), packed);
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    return count(b, b < 0 ? 0 : 1);
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int n = super.read(buffer, offset, length);
    return count(n, Math.max(0, n));
  }

  @Override
  public long skip(long n) throws IOException {
    long skipped = super.skip(n);
    count(0, skipped);
    return skipped;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private int count(int result, long bytes) throws Bomb {
    unpacked += bytes;
    long from = Math.max(1, packed.count() - packedBefore);
    if (unpacked > HARMLESS && unpacked / from > MOST_TIMES) {
      throw new Bomb();
    }
    return result;
  }

  /** What was unpacked is out of all proportion. */
  public static final class Bomb extends IOException {

    private static final long serialVersionUID = 1L;

    Bomb() {
      super("it unpacks to more than " + MOST_TIMES + " times its size (a decompression bomb)");
    }
  }
}
