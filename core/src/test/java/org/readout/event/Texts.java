package org.readout.event;

import java.util.List;
import java.util.Optional;
import org.readout.article.Article;
import org.readout.article.Block;
import org.readout.article.Published;
import org.readout.article.Span;
import org.readout.mention.Mention;
import org.readout.mention.MentionFinder;
import org.readout.mention.MentionedArticle;
import org.readout.sentence.Reader;
import org.readout.sentence.Reading;
import org.readout.sentence.Sentence;
import org.readout.sentence.Token;

/** Reads test sentences with the bundled reader. */
final class Texts {
  private final Reader reader = Reader.load();
  private final MentionFinder mentions = new MentionFinder();

  /** A sentence of which one word stands in brackets. */
  record Marked(String text, int at) {
    static Marked of(String marked) {
      int at = marked.indexOf('[');
      return new Marked(marked.replaceAll("[\\[\\]]", ""), at);
    }
  }

  MentionedArticle read(String text) {
    Article article = article(text);
    Reading reading = reader.read(article);
    return new MentionedArticle(article, reading, mentions.find(article, reading));
  }

  /** Reads a text in which the mentions are known: where each of {@code names} stands. */
  MentionedArticle read(String text, List<String> names) {
    Article article = article(text);
    Reading reading = reader.read(article);
    List<Mention> known =
        names.stream()
            .map(name -> new Span(text.indexOf(name), text.indexOf(name) + name.length()))
            .sorted()
            .map(span -> mention(reading.sentences().getFirst(), span))
            .toList();
    return new MentionedArticle(article, reading, known);
  }

  /** {@return the index of the token at a character of the text} */
  static int token(Sentence sentence, int at) {
    for (int i = 0; i < sentence.tokens().size(); i++) {
      if (sentence.tokens().get(i).span().contains(at)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no token at " + at);
  }

  private static Mention mention(Sentence sentence, Span span) {
    int head = 0;
    for (int i = 0; i < sentence.tokens().size(); i++) {
      Token token = sentence.tokens().get(i);
      boolean outside =
          token.head() < 0 || !span.contains(sentence.tokens().get(token.head()).span());
      head = span.contains(token.span()) && outside ? i : head;
    }
    return new Mention(span, 0, head, Mention.Kind.NAME, Mention.Type.PLACE);
  }

  private static Article article(String text) {
    List<Block> blocks =
        text.isBlank()
            ? List.of()
            : List.of(new Block(new Span(0, text.length()), Block.Kind.PARAGRAPH));
    Published unknown = new Published(Optional.empty(), Published.Basis.INFERRED, "test");
    return new Article(
        "a1",
        "a1.txt",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        "en",
        unknown,
        text,
        blocks,
        false,
        "0".repeat(64),
        List.of());
  }
}
