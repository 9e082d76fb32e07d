package org.readout.event;

import java.util.Arrays;
import java.util.Set;
import org.readout.article.Span;
import org.readout.sentence.Pos;
import org.readout.sentence.Sentence;
import org.readout.sentence.Token;

/**
 * Which clause each token of a sentence belongs to.
 *
 * <p>Every token is visited a fixed number of times, however deep the tree.
 */
final class ClauseSpans {
  private static final Set<String> CLAUSAL =
      Set.of("root", "ccomp", "advcl", "acl", "parataxis", "csubj", "list", "discourse");

  private final Tree tree;
  private final Sentence sentence;
  private final int[] owner;
  private final int[] first;
  private final int[] last;

  ClauseSpans(Tree tree) {
    this.tree = tree;
    this.sentence = tree.sentence();
    int size = sentence.tokens().size();
    owner = new int[size];
    first = new int[size];
    last = new int[size];
    Arrays.fill(owner, -1);
    Arrays.fill(first, size);
    Arrays.fill(last, -1);
    for (int i = 0; i < size; i++) {
      own(i);
    }
    for (int i = 0; i < size; i++) {
      if (sentence.tokens().get(i).pos() != Pos.PUNCT) {
        first[owner[i]] = Math.min(first[owner[i]], i);
        last[owner[i]] = Math.max(last[owner[i]], i);
      }
    }
  }

  /** {@return the head of the clause that a token belongs to} */
  int owner(int token) {
    return owner[token];
  }

  /** {@return the clause of a token, without the clauses inside it at its ends} */
  Span span(int token) {
    int head = owner[token];
    if (last[head] < 0) {
      return sentence.tokens().get(token).span();
    }
    return sentence
        .tokens()
        .get(first[head])
        .span()
        .cover(sentence.tokens().get(last[head]).span());
  }

  private void own(int token) {
    int top = token;
    while (owner[top] < 0 && !opensClause(top)) {
      top = sentence.tokens().get(top).head();
    }
    int found = owner[top] < 0 ? top : owner[top];
    for (int i = token; owner[i] < 0; i = sentence.tokens().get(i).head()) {
      owner[i] = found;
      if (i == top) {
        break;
      }
    }
  }

  private boolean opensClause(int token) {
    Token word = sentence.tokens().get(token);
    if (word.head() < 0 || CLAUSAL.contains(tree.relation(token))) {
      return true;
    }
    return tree.relation(token).equals("conj") && word.pos() == Pos.VERB;
  }
}
