package org.readout.sentence;

import java.util.ArrayList;
import java.util.List;
import org.readout.article.Span;

/**
 * A sentence, a headline or another line that is read as one unit.
 *
 * @param index its place in the reading, from 0
 * @param span from its first token to its last
 * @param tokens its tokens, at least one; heads are indexes into this list and form a tree
 */
public record Sentence(int index, Span span, List<Token> tokens) {

  public Sentence {
    tokens = List.copyOf(tokens);
  }

  /** {@return the index of the root} */
  public int root() {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).head() < 0) {
        return i;
      }
    }
    throw new IllegalStateException("no root in sentence " + index);
  }

  /** {@return the indexes of the tokens that hang directly on {@code head}, in order} */
  public List<Integer> children(int head) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).head() == head) {
        found.add(i);
      }
    }
    return found;
  }

  /** {@return from the first to the last token of the subtree of {@code top}} */
  public Span subtree(int top) {
    Span span = tokens.get(top).span();
    for (int i = 0; i < tokens.size(); i++) {
      if (dominates(top, i)) {
        span = span.cover(tokens.get(i).span());
      }
    }
    return span;
  }

  /** {@return whether {@code top} is {@code below} or stands above it in the tree} */
  public boolean dominates(int top, int below) {
    for (int i = below; i >= 0; i = tokens.get(i).head()) {
      if (i == top) {
        return true;
      }
    }
    return false;
  }
}
