package org.readout.cli;

/** Where the launcher enters. */
public final class Main {

  private Main() {}

  public static void main(String[] words) {
    System.out.println("readout");
  }
}
