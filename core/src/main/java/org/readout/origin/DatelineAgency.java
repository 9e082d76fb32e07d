package org.readout.origin;

import java.util.Optional;
import org.readout.article.Article;
import org.readout.article.Block;
import org.readout.article.Span;

/** Finds the agency in a dateline: "RAMALLAH (AP) - ...". */
final class DatelineAgency {

  private static final int BLOCKS = 6;
  private static final int REACH = 90;
  private static final int LONGEST = 30;

  private DatelineAgency() {}

  /** {@return the agency or outlet that stands in brackets before the first report} */
  static Optional<CitedSource> of(Article article, KnownOrigins known) {
    int seen = 0;
    for (Block block : article.blocks()) {
      if (block.kind() != Block.Kind.BOILERPLATE && seen++ < BLOCKS) {
        Optional<CitedSource> found = in(article, block.span(), known);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<CitedSource> in(Article article, Span block, KnownOrigins known) {
    String text = article.text();
    int open = text.indexOf('(', block.start());
    if (open < 0 || open > Math.min(block.end(), block.start() + REACH)) {
      return Optional.empty();
    }
    int close = text.indexOf(')', open);
    if (close < 0
        || close > block.end()
        || close - open > LONGEST
        || !dateline(text, block, open)) {
      return Optional.empty();
    }
    Span span = new Span(open + 1, close);
    return known
        .find(article.words(span).strip())
        .map(origin -> new CitedSource(article.cite(span), origin.name(), origin.kind()));
  }

  /**
   * {@return whether only a place and a date, in capitals and figures, stand before the bracket}
   */
  private static boolean dateline(String text, Span block, int open) {
    for (String word : text.substring(block.start(), open).split("[\\s,]+")) {
      boolean small = !word.isEmpty() && Character.isLowerCase(word.charAt(0));
      if (small || word.endsWith(".") && word.length() > 5) {
        return false;
      }
    }
    return true;
  }
}
