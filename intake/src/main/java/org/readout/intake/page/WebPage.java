package org.readout.intake.page;

import java.util.List;
import org.readout.article.Block;
import org.readout.article.Known;

/**
 * An article as a page shows it.
 *
 * @param text title first, one block a paragraph, blank lines between blocks
 * @param blocks what the text consists of, in order, without overlaps
 * @param known what the page tells about the article
 * @param remarks what was odd, in plain English
 */
public record WebPage(String text, List<Block> blocks, Known known, List<String> remarks) {

  public WebPage {
    blocks = List.copyOf(blocks);
    remarks = List.copyOf(remarks);
  }

  /** {@return the words of the report without its title, one block a paragraph} */
  public String body() {
    StringBuilder body = new StringBuilder();
    for (Block block : blocks) {
      if (block.kind().isReport() && block.kind() != Block.Kind.TITLE) {
        body.append(body.isEmpty() ? "" : "\n\n")
            .append(text, block.span().start(), block.span().end());
      }
    }
    return body.toString();
  }
}
