package org.readout.event;

import java.util.ArrayList;
import java.util.List;
import org.readout.article.Span;
import org.readout.sentence.Pos;
import org.readout.sentence.Sentence;
import org.readout.sentence.Token;

/** Trees written by hand, so that rules are tested apart from the reader. */
final class Trees {
  private Trees() {}

  /**
   * {@return the tree of rows such as {@code Rome Rome PROPN NNP 2 obj}: form, lemma, part of
   * speech, tag, head counted from 1, relation}
   */
  static Sentence tree(String rows) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String row : rows.strip().split("\\R")) {
      String[] cells = row.strip().split("\\s+");
      Span span = new Span(at, at + cells[0].length());
      tokens.add(
          new Token(
              span,
              cells[0],
              Pos.valueOf(cells[2]),
              cells[3],
              cells[1],
              Integer.parseInt(cells[4]) - 1,
              cells[5]));
      at = span.end() + 1;
    }
    Span whole = tokens.getFirst().span().cover(tokens.getLast().span());
    return new Sentence(0, whole, tokens);
  }

  /** {@return the index of the first token with this form} */
  static int index(Sentence sentence, String form) {
    for (int i = 0; i < sentence.tokens().size(); i++) {
      if (sentence.tokens().get(i).form().equals(form)) {
        return i;
      }
    }
    throw new IllegalArgumentException(form);
  }
}
