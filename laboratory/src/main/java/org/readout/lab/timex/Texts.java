package org.readout.lab.timex;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.article.Article;
import org.readout.article.Block;
import org.readout.article.Published;
import org.readout.article.Span;

/** Articles of which every paragraph is taken for report. */
final class Texts {

  private Texts() {}

  /**
   * {@return an article whose paragraphs are set apart by empty lines or, without any, by lines}
   */
  static Article article(String text, Optional<LocalDate> published) {
    String gap = text.strip().contains("\n\n") ? "\n\n" : "\n";
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf(gap, start);
      end = end < 0 ? text.length() : end;
      block(text, start, end).ifPresent(blocks::add);
      start = end + gap.length();
    }
    return new Article(
        "a1",
        "lab",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        "en",
        new Published(published, Published.Basis.METADATA, "given"),
        text,
        blocks,
        false,
        "",
        List.of());
  }

  private static Optional<Block> block(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return start < end
        ? Optional.of(new Block(new Span(start, end), Block.Kind.PARAGRAPH))
        : Optional.empty();
  }
}
