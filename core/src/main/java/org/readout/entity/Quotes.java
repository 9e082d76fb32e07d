package org.readout.entity;

import java.util.BitSet;
import org.readout.article.Article;
import org.readout.article.Block;

/** Which characters of an article stand in quotation marks; marks do not reach across blocks. */
final class Quotes {

  private Quotes() {}

  static BitSet inside(Article article) {
    BitSet inside = new BitSet(article.text().length());
    for (Block block : article.report()) {
      mark(article.text(), block, inside);
    }
    return inside;
  }

  private static void mark(String text, Block block, BitSet inside) {
    int open = -1;
    for (int i = block.span().start(); i < block.span().end(); i++) {
      char c = text.charAt(i);
      boolean opens = c == '“' || (c == '"' && open < 0);
      boolean closes = c == '”' || (c == '"' && open >= 0);
      if (closes && open >= 0) {
        inside.set(open, i + 1);
        open = -1;
      } else if (opens && open < 0) {
        open = i;
      }
    }
    if (open >= 0) {
      inside.set(open, block.span().end());
    }
  }
}
