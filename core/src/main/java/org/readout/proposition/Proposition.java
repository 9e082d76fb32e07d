package org.readout.proposition;

import java.util.List;
import org.readout.article.Citation;
import org.readout.article.Span;
import org.readout.sentence.Pos;
import org.readout.sentence.Sentence;
import org.readout.sentence.Token;
import org.readout.story.Account;

/**
 * A stretch of a sentence that asserts one thing: what an assertion's words are taken from.
 *
 * @param account the article that says it
 * @param place the article's place in the story, from 0
 * @param sentence where it stands
 * @param first index of its first token
 * @param end one past the index of its last token
 * @param span its words, without marks at either end
 */
public record Proposition(
    Account account, int place, Sentence sentence, int first, int end, Span span) {

  /** {@return whether a finding at {@code other} lies in it, wholly or for the most part} */
  public boolean holds(Span other) {
    return 2 * span.shared(other) > other.length();
  }

  /** {@return a citation of its words} */
  public Citation citation() {
    return account.article().cite(span);
  }

  /** {@return its words} */
  public String words() {
    return account.article().words(span);
  }

  /** {@return its words on one line, with single spaces} */
  public String line() {
    return account.article().line(span);
  }

  /** {@return its tokens, in order} */
  public List<Token> tokens() {
    return sentence.tokens().subList(first, end);
  }

  /** {@return whether the token at an index of the sentence is one of its tokens} */
  public boolean holds(int token) {
    return token >= first && token < end;
  }

  /** {@return the index of the first verb whose head lies outside, or of the first such word} */
  public int top() {
    int top = -1;
    for (int i = first; i < end; i++) {
      Token token = sentence.tokens().get(i);
      boolean outer = !holds(token.head());
      if (outer && token.pos() == Pos.VERB) {
        return i;
      }
      top = outer && top < 0 ? i : top;
    }
    return Math.max(top, first);
  }
}
