package org.readout.article;

import java.util.List;

/**
 * An article as it came in.
 *
 * @param source where it came from, as the user named it: a path or an address
 * @param text the text, never changed from here on
 * @param known what is known about it from outside the text
 * @param blocks what the text consists of, in order and without overlaps, as far as its form tells
 *     (the elements of a page); empty when the text has to tell itself
 */
public record Draft(String source, String text, Known known, List<Block> blocks) {

  public Draft {
    blocks = List.copyOf(blocks);
  }

  /** A draft whose text has to tell itself what it consists of. */
  public Draft(String source, String text, Known known) {
    this(source, text, known, List.of());
  }

  /** {@return a draft of which nothing but the text is known} */
  public static Draft of(String source, String text) {
    return new Draft(source, text, Known.NOTHING);
  }
}
