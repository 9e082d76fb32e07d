package org.readout.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Goes on without a word when its reader has seen enough, as in {@code readout brief | head -1}: a
 * closed pipe is not a fault. Every other fault is thrown.
 */
final class PatientStream extends FilterOutputStream {

  private boolean closed;

  PatientStream(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    if (!closed) {
      try {
        out.write(bytes, from, length);
        out.flush();
      } catch (IOException fault) {
        noteClosed(fault);
      }
    }
  }

  @Override
  public void flush() {}

  private void noteClosed(IOException fault) throws IOException {
    String message = String.valueOf(fault.getMessage());
    closed =
        message.contains("Broken pipe")
            || message.contains("Pipe closed")
            || message.contains("pipe is being closed")
            || message.contains("pipe has been ended");
    if (!closed) {
      throw fault;
    }
  }
}
