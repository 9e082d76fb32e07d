package org.readout.mention;

import java.util.List;
import org.readout.article.Citation;
import org.readout.article.Span;
import org.readout.lexicon.Words;
import org.readout.sentence.Sentence;
import org.readout.sentence.Token;

/**
 * A mention in its article.
 *
 * @param article place of the article in the story
 * @param in the article
 * @param mention the mention
 * @param first index of its first token in the sentence
 * @param end one past the index of its last token
 */
public record Use(int article, MentionedArticle in, Mention mention, int first, int end) {

  /** {@return the mention with the tokens that it covers} */
  public static Use of(int article, MentionedArticle in, Mention mention) {
    List<Token> tokens = in.reading().sentences().get(mention.sentence()).tokens();
    int first = mention.head();
    int end = mention.head() + 1;
    while (first > 0 && tokens.get(first - 1).span().end() > mention.span().start()) {
      first--;
    }
    while (end < tokens.size() && tokens.get(end).span().start() < mention.span().end()) {
      end++;
    }
    return new Use(article, in, mention, first, end);
  }

  /** {@return its words on one line, with straight apostrophes} */
  public String words() {
    return Words.plain(mention.span().of(in.article().text()));
  }

  /** {@return the sentence that it stands in} */
  public Sentence sentence() {
    return in.reading().sentences().get(mention.sentence());
  }

  /** {@return the tokens of its sentence} */
  public List<Token> tokens() {
    return sentence().tokens();
  }

  /** {@return its head word} */
  public Token head() {
    return tokens().get(mention.head());
  }

  /**
   * {@return the form of the token {@code i} places before its first, empty outside the sentence}
   */
  public String before(int i) {
    return form(first - i);
  }

  /** {@return the form of the token {@code i} places after its last; 1 is the next one} */
  public String after(int i) {
    return form(end - 1 + i);
  }

  private String form(int i) {
    return i >= 0 && i < tokens().size() ? tokens().get(i).form() : "";
  }

  /** {@return where it stands} */
  public Citation citation() {
    return new Citation(in.article().id(), mention.span());
  }

  /** {@return a place in its article} */
  public Citation citation(Span span) {
    return new Citation(in.article().id(), span);
  }
}
