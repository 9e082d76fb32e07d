package org.readout.proposition;

import java.util.ArrayList;
import java.util.List;
import org.readout.sentence.Sentence;
import org.readout.sentence.Token;

/**
 * Cuts long clauses where the tree shows that a phrase begins, so that each part says one thing.
 */
final class LongClauses {

  private static final int LONG = 17;
  private static final int SHORTEST = 4;

  private LongClauses() {}

  /** {@return the parts of the tokens {@code part[0]..part[1]}, in order; one when it is short} */
  static List<int[]> cut(Sentence sentence, int[] part) {
    List<int[]> done = new ArrayList<>();
    cut(sentence, part[0], part[1], done);
    return done;
  }

  private static void cut(Sentence sentence, int first, int end, List<int[]> done) {
    int at = end - first <= LONG ? -1 : best(sentence, first, end);
    if (at < 0) {
      done.add(new int[] {first, end});
    } else {
      cut(sentence, first, at, done);
      cut(sentence, at, end, done);
    }
  }

  private static int best(Sentence sentence, int first, int end) {
    int best = -1;
    double most = 0;
    for (int i = first + SHORTEST; i <= end - SHORTEST; i++) {
      double score = score(sentence, first, end, i);
      if (score > most) {
        most = score;
        best = i;
      }
    }
    return best;
  }

  private static double score(Sentence sentence, int first, int end, int i) {
    int top = top(sentence, i);
    if (top < 0 || sentence.tokens().get(top).head() >= i) {
      return 0;
    }
    double off = Math.abs(i - (first + end) / 2.0) / (end - first);
    return worth(sentence.tokens().get(top)) * (1 - off);
  }

  /** {@return the head of the largest phrase that begins at token {@code i}; -1 when none does} */
  private static int top(Sentence sentence, int i) {
    int top = -1;
    int at = i;
    while (at >= 0 && leftmost(sentence, at) == i) {
      top = at;
      at = sentence.tokens().get(at).head();
    }
    return top;
  }

  private static int leftmost(Sentence sentence, int top) {
    for (int i = 0; i < top; i++) {
      if (sentence.dominates(top, i)) {
        return i;
      }
    }
    return top;
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
