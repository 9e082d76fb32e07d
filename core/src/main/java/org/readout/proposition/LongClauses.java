package org.readout.proposition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.readout.article.Span;
import org.readout.sentence.Sentence;
import org.readout.sentence.Token;

/**
 * Cuts long clauses where the tree shows that a phrase begins, so that each part says one thing.
 */
final class LongClauses {

  private static final int LONG = 17;
  private static final int SHORTEST = 4;

  private final Sentence sentence;
  private final List<Span> whole;

  /** For each token the first token of its subtree. */
  private final int[] leftmost;

  private LongClauses(Sentence sentence, List<Span> whole) {
    this.sentence = sentence;
    this.whole = whole;
    this.leftmost = leftmost(sentence.tokens());
  }

  /**
   * {@return the parts of the tokens {@code part[0]..part[1]}, in order; one when it is short}
   *
   * @param whole spans that are not cut
   */
  static List<int[]> cut(Sentence sentence, int[] part, List<Span> whole) {
    List<int[]> done = new ArrayList<>();
    if (part[1] - part[0] <= LONG) {
      done.add(part);
    } else {
      new LongClauses(sentence, whole).cut(part[0], part[1], done);
    }
    return done;
  }

  private void cut(int first, int end, List<int[]> done) {
    int at = end - first <= LONG ? -1 : best(first, end);
    if (at < 0) {
      done.add(new int[] {first, end});
    } else {
      cut(first, at, done);
      cut(at, end, done);
    }
  }

  private int best(int first, int end) {
    int best = -1;
    double most = 0;
    for (int i = first + SHORTEST; i <= end - SHORTEST; i++) {
      double score = score(first, end, i);
      if (score > most && !isInside(i)) {
        most = score;
        best = i;
      }
    }
    return best;
  }

  private double score(int first, int end, int i) {
    int top = top(i);
    if (top < 0 || sentence.tokens().get(top).head() >= i) {
      return 0;
    }
    double off = Math.abs(i - (first + end) / 2.0) / (end - first);
    return worth(sentence.tokens().get(top)) * (1 - off);
  }

  private boolean isInside(int i) {
    Span left = sentence.tokens().get(i - 1).span();
    Span right = sentence.tokens().get(i).span();
    return whole.stream().anyMatch(span -> span.overlaps(left) && span.overlaps(right));
  }

  /** {@return the head of the largest phrase that begins at token {@code i}; -1 when none does} */
  private int top(int i) {
    int top = -1;
    int at = i;
    while (at >= 0 && leftmost[at] == i) {
      top = at;
      at = sentence.tokens().get(at).head();
    }
    return top;
  }

  private static int[] leftmost(List<Token> tokens) {
    int[] leftmost = new int[tokens.size()];
    Arrays.setAll(leftmost, i -> i);
    for (int i = 0; i < leftmost.length; i++) {
      for (int up = tokens.get(i).head(); up >= 0 && leftmost[up] > i; up = tokens.get(up).head()) {
        leftmost[up] = i;
      }
    }
    return leftmost;
  }

  private static double worth(Token token) {
    return switch (token.baseRelation()) {
      case "advcl", "ccomp", "parataxis", "acl" -> 1.0;
      case "conj", "xcomp" -> 0.8;
      case "obl" -> 0.7;
      case "nmod" -> 0.3;
      default -> 0;
    };
  }
}
