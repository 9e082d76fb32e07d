package org.readout.intake.form;

/** A file cannot be read as an article; the message says why and what helps. */
public final class Refusal extends Exception {

  private static final long serialVersionUID = 1L;

  public Refusal(String reason) {
    super(reason);
  }

  public String reason() {
    return String.valueOf(getMessage());
  }
}
