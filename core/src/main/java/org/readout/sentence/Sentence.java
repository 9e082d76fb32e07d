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

  private static final byte UNKNOWN = 0;
  private static final byte INSIDE = 1;
  private static final byte OUTSIDE = 2;

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
    byte[] place = new byte[tokens.size()];
    place[top] = INSIDE;
    int first = top;
    int last = top;
    for (int i = 0; i < place.length; i++) {
      if (place(i, place) == INSIDE) {
        first = Math.min(first, i);
        last = Math.max(last, i);
      }
    }
    return tokens.get(first).span().cover(tokens.get(last).span());
  }

  /**
   * {@return where a token stands; whatever lies on the way up is marked, so that each is met once}
   */
  private byte place(int token, byte[] place) {
    int above = token;
    while (above >= 0 && place[above] == UNKNOWN) {
      above = tokens.get(above).head();
    }
    byte found = above < 0 ? OUTSIDE : place[above];
    for (int i = token; i >= 0 && place[i] == UNKNOWN; i = tokens.get(i).head()) {
      place[i] = found;
    }
    return found;
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
