package org.readout.intake.body;

import org.jsoup.nodes.Element;

/**
 * Running text of a page between two block boundaries.
 *
 * @param owner the block element in which it stands
 * @param text its words; white space is one space, a line break a newline
 * @param form what the elements around it make of it
 * @param linked how many of its characters are links
 * @param strong how many of its characters are bold
 * @param names the groups of words in the class and id of the elements around it
 * @param near the same for the three nearest elements
 */
public record Passage(
    Element owner, String text, Form form, int linked, int strong, long names, long near) {

  /** What a passage is by its elements. */
  public enum Form {
    HEADING,
    PARAGRAPH,
    ITEM,
    QUOTE,
    CAPTION,
    ROW,
    CODE
  }

  double linkShare() {
    return (double) linked / Math.max(1, text.length());
  }
}
