package org.readout.mark;

import org.readout.article.Span;

/**
 * A passage between quotation marks, before anything is known about who said it.
 *
 * @param outer from the opening mark to the closing one, or to the end of the block
 * @param content the words between the marks, without white space at the ends
 * @param block index of its block among those read
 * @param closed whether a closing mark was found
 * @param single whether the marks are single ones
 */
public record Passage(Span outer, Span content, int block, boolean closed, boolean single) {

  /** {@return the same passage with its content cut at {@code end}, because a mark is missing} */
  public Passage cutAt(int end) {
    Span shorter = new Span(content.start(), end);
    return new Passage(new Span(outer.start(), end), shorter, block, false, single);
  }
}
