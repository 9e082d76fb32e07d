package org.readout.intake;

/**
 * Something wrong with a file.
 *
 * @param file as the user named it
 * @param place where in the file, such as {@code line 3}; empty for the file as a whole
 * @param reason what is wrong, in plain English, and what helps
 * @param read whether the article was read all the same
 */
public record FileProblem(String file, String place, String reason, boolean read) {

  static FileProblem refused(String file, String reason) {
    return new FileProblem(file, "", reason, false);
  }

  static FileProblem refused(String file, String place, String reason) {
    return new FileProblem(file, place, reason, false);
  }

  static FileProblem odd(String file, String place, String reason) {
    return new FileProblem(file, place, reason, true);
  }

  /** {@return one line for people: file, place, reason} */
  public String line() {
    return place.isEmpty() ? file + ": " + reason : file + ": " + place + ": " + reason;
  }
}
