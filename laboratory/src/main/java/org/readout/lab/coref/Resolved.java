package org.readout.lab.coref;

import java.util.List;
import java.util.Optional;
import org.readout.article.Article;
import org.readout.article.ArticleParser;
import org.readout.article.Citation;
import org.readout.article.Draft;
import org.readout.article.Span;
import org.readout.entity.Entities;
import org.readout.entity.Entity;
import org.readout.entity.EntityResolver;
import org.readout.mention.Mention;
import org.readout.mention.MentionFinder;
import org.readout.mention.MentionedArticle;
import org.readout.sentence.Reader;
import org.readout.sentence.Reading;

/** A text as our rooms read it, up to entity. */
record Resolved(MentionedArticle read, Entities entities) {

  /** The rooms, loaded once. */
  static final class Rooms {

    private final ArticleParser articles = new ArticleParser();
    private final Reader reader = Reader.load();
    private final MentionFinder mentions = new MentionFinder();
    private final EntityResolver resolver = new EntityResolver();
    private long nanoseconds;

    Resolved read(String name, String text) {
      Article article = articles.parse("a1", Draft.of(name, text));
      Reading reading = reader.read(article);
      long start = System.nanoTime();
      MentionedArticle read =
          new MentionedArticle(article, reading, mentions.find(article, reading));
      Entities resolved = resolver.resolve(List.of(read));
      nanoseconds += System.nanoTime() - start;
      return new Resolved(read, resolved);
    }

    /** {@return the time that mentions and entities took} */
    long nanoseconds() {
      return nanoseconds;
    }
  }

  List<Mention> mentions() {
    return read.mentions();
  }

  /** {@return the first character of the mention's head} */
  int head(Mention mention) {
    return read.reading()
        .sentences()
        .get(mention.sentence())
        .tokens()
        .get(mention.head())
        .span()
        .start();
  }

  Optional<Entity> entity(Mention mention) {
    return entities.at(read.article().id(), mention.span());
  }

  /** {@return the name of the entity that stands nearest before the mention, else after it} */
  Optional<Mention> nearestName(Mention mention, Entity entity) {
    Optional<Mention> before = Optional.empty();
    for (Citation citation : entity.mentions()) {
      Optional<Mention> name = name(citation.span()).filter(n -> !n.equals(mention));
      if (name.isPresent() && citation.span().start() > mention.span().start()) {
        return before.isPresent() ? before : name;
      }
      before = name.isPresent() ? name : before;
    }
    return before;
  }

  private Optional<Mention> name(Span span) {
    return mentions().stream()
        .filter(m -> m.kind() == Mention.Kind.NAME && m.span().equals(span))
        .findFirst();
  }
}
