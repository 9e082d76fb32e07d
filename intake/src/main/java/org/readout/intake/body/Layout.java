package org.readout.intake.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.readout.article.Block;
import org.readout.article.Span;

/**
 * The article's text and what it consists of.
 *
 * @param text title first, blank lines between blocks
 * @param blocks in order
 */
public record Layout(String text, List<Block> blocks) {

  private static final int SHORT = 80;

  static Layout of(Body body, List<Integer> kept, Optional<String> title) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    title.ifPresent(words -> add(words, Block.Kind.TITLE, text, blocks));
    String headline = title.map(Layout::letters).orElse("");
    for (int i : kept) {
      Passage passage = body.passages().get(i);
      boolean repeated = letters(passage.text()).equals(headline);
      if (!repeated) {
        add(passage.text(), kind(passage, body.lines()[i]), text, blocks);
      }
    }
    return new Layout(text.toString(), blocks);
  }

  private static void add(String words, Block.Kind kind, StringBuilder text, List<Block> blocks) {
    text.append(text.isEmpty() ? "" : "\n\n");
    int start = text.length();
    text.append(words);
    blocks.add(new Block(new Span(start, text.length()), kind));
  }

  private static Block.Kind kind(Passage passage, int cues) {
    if (passage.form() == Passage.Form.PARAGRAPH && passage.text().length() < SHORT) {
      if (LineCues.Sort.DATE.in(cues)) {
        return Block.Kind.DATELINE;
      }
      if (LineCues.Sort.AUTHOR.in(cues)) {
        return Block.Kind.BYLINE;
      }
    }
    return switch (passage.form()) {
      case HEADING -> Block.Kind.HEADING;
      case ITEM, ROW -> Block.Kind.LIST_ITEM;
      case CAPTION -> Block.Kind.CAPTION;
      case QUOTE -> Block.Kind.QUOTE;
      case PARAGRAPH, CODE -> Block.Kind.PARAGRAPH;
    };
  }

  private static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}
