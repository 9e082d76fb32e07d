package org.readout.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.readout.article.Article;
import org.readout.article.ArticleParser;
import org.readout.article.Draft;
import org.readout.article.Span;
import org.readout.entity.Entities;
import org.readout.mention.Mention;
import org.readout.mention.MentionedArticle;
import org.readout.sentence.Reader;
import org.readout.sentence.Reading;
import org.readout.sentence.Sentence;
import org.readout.sentence.Token;
import org.readout.word.WordVectors;

/** Reads marked sentences as the pipeline reads articles, the marked parties as only mentions. */
final class PairReader {
  private final ArticleParser parser = new ArticleParser();
  private final Reader reader = Reader.load();
  private final EventFinder finder = new EventFinder();
  private final PairFeatures features = new PairFeatures(WordVectors.load());

  /** {@return what the sentence tells of its parties} */
  PairFeatures.Vector read(MarkedSentence marked) {
    Article article = parser.parse("a1", Draft.of("plv", marked.text()));
    Reading reading = reader.read(article.text(), List.of(new Span(0, marked.text().length())));
    List<Mention> parties = new ArrayList<>();
    marked.source().ifPresent(span -> parties.addAll(mention(reading, span)));
    marked.target().ifPresent(span -> parties.addAll(mention(reading, span)));
    parties.sort(Comparator.comparing(Mention::span));
    MentionedArticle mentioned = new MentionedArticle(article, reading, parties);
    Sentence sentence = sentence(reading, marked);
    List<Event> events =
        finder.find(mentioned, new Entities(List.of()), List.of()).stream()
            .filter(event -> event.sentence() == sentence.index())
            .toList();
    return features.of(
        new Tree(sentence),
        marked.source().filter(sentence.span()::contains),
        marked.target().filter(sentence.span()::contains),
        events);
  }

  /** {@return the sentence that holds the source, or else the target, or else the first} */
  private static Sentence sentence(Reading reading, MarkedSentence marked) {
    Optional<Sentence> actor = holding(reading, marked.source());
    return actor
        .or(() -> holding(reading, marked.target()))
        .orElseGet(() -> reading.sentences().getFirst());
  }

  private static Optional<Sentence> holding(Reading reading, Optional<Span> party) {
    return reading.sentences().stream()
        .filter(sentence -> party.filter(sentence.span()::contains).isPresent())
        .findFirst();
  }

  private static List<Mention> mention(Reading reading, Span span) {
    for (Sentence sentence : reading.sentences()) {
      for (int i = 0; i < sentence.tokens().size(); i++) {
        Token token = sentence.tokens().get(i);
        boolean inside = span.contains(token.span());
        boolean top =
            token.head() < 0 || !span.contains(sentence.tokens().get(token.head()).span());
        if (inside && top) {
          return List.of(
              new Mention(span, sentence.index(), i, Mention.Kind.NAME, Mention.Type.UNKNOWN));
        }
      }
    }
    return List.of();
  }
}
