package org.readout.article;

/**
 * An article as it came in.
 *
 * @param source where it came from, as the user named it: a path or an address
 * @param text the text, never changed from here on
 * @param known what is known about it from outside the text
 */
public record Draft(String source, String text, Known known) {

  /** {@return a draft of which nothing but the text is known} */
  public static Draft of(String source, String text) {
    return new Draft(source, text, Known.NOTHING);
  }
}
