package org.readout.cli;

/** Where the launcher enters. */
public final class Main {

  private Main() {}

  /** Does what the words of a command ask for and ends with its exit code. */
  public static void main(String[] words) {
    System.exit(new Cli(Surroundings.ofThisProcess()).run(words));
  }
}
