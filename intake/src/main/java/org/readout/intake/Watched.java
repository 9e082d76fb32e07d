package org.readout.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** A stream that tells how much has been read of it. */
final class Watched extends FilterInputStream {

  private final LongConsumer watcher;
  private long count;

  Watched(InputStream in, LongConsumer watcher) {
    super(in);
    this.watcher = watcher;
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    tell(b < 0 ? 0 : 1);
    return b;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int n = super.read(buffer, offset, length);
    tell(Math.max(0, n));
    return n;
  }

  @Override
  public long skip(long n) throws IOException {
    long skipped = super.skip(n);
    tell(skipped);
    return skipped;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void tell(long bytes) {
    if (bytes > 0) {
      count += bytes;
      watcher.accept(count);
    }
  }
}
