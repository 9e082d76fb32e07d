package org.readout.intake.form;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** A stream that counts what is read of it and tells somebody. */
public final class Counted extends FilterInputStream {

  private final LongConsumer listener;
  private long count;

  /**
   * @param in what is read
   * @param listener hears the number of bytes read so far, after each reading
   */
  public Counted(InputStream in, LongConsumer listener) {
    super(in);
    this.listener = listener;
  }

  /** {@return how many bytes have been read} */
  public long count() {
    return count;
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    add(b < 0 ? 0 : 1);
    return b;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int n = super.read(buffer, offset, length);
    add(Math.max(0, n));
    return n;
  }

  @Override
  public long skip(long n) throws IOException {
    long skipped = super.skip(n);
    add(skipped);
    return skipped;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void add(long bytes) {
    if (bytes > 0) {
      count += bytes;
      listener.accept(count);
    }
  }
}
