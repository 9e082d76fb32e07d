package org.readout.cli;

/** A command cannot be done; the message says why and what helps. */
final class Failure extends Exception {

  private static final long serialVersionUID = 1L;

  private final int exitCode;

  private Failure(String reason, int exitCode) {
    super(reason);
    this.exitCode = exitCode;
  }

  /** {@return what is to be thrown when nothing could be done} */
  static Failure of(String reason) {
    return new Failure(reason, Cli.NOTHING_DONE);
  }

  /** {@return what is to be thrown when the command makes no sense} */
  static Failure notUnderstood(String reason) {
    return new Failure(reason, Cli.NOT_UNDERSTOOD);
  }

  int exitCode() {
    return exitCode;
  }
}
