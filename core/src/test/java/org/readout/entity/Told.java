package org.readout.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.article.Article;
import org.readout.article.ArticleParser;
import org.readout.article.Draft;
import org.readout.article.Span;
import org.readout.mention.MentionFinder;
import org.readout.mention.MentionedArticle;
import org.readout.sentence.Reader;
import org.readout.sentence.Reading;

/** A story of one or more short reports, and whom its words name. */
final class Told {

  private static final Reader READER = Reader.load();
  private static final MentionFinder FINDER = new MentionFinder();
  private static final EntityResolver RESOLVER = new EntityResolver();

  private final List<MentionedArticle> articles;
  private final Entities entities;

  private Told(List<MentionedArticle> articles) {
    this.articles = articles;
    this.entities = RESOLVER.resolve(articles);
  }

  /** {@return the story that these reports tell} */
  static Told by(String... reports) {
    List<MentionedArticle> articles = new ArrayList<>();
    for (String report : reports) {
      articles.add(read("a" + (articles.size() + 1), report));
    }
    return new Told(articles);
  }

  static MentionedArticle read(String id, String text) {
    Article article = new ArticleParser().parse(id, Draft.of("test", text));
    Reading reading = READER.read(article);
    return new MentionedArticle(article, reading, FINDER.find(article, reading));
  }

  Entities entities() {
    return entities;
  }

  /** {@return the name of the entity that the last occurrence of {@code words} names} */
  String last(String words) {
    return named(words).map(Entity::name).orElse("nobody");
  }

  /** {@return what the last occurrence of {@code words} names} */
  Optional<Entity.Type> type(String words) {
    return named(words).map(Entity::type);
  }

  private Optional<Entity> named(String words) {
    for (MentionedArticle article : articles.reversed()) {
      int at = article.article().text().lastIndexOf(words);
      if (at >= 0) {
        return entities.at(article.article().id(), new Span(at, at + words.length()));
      }
    }
    throw new IllegalArgumentException("not in the story: " + words);
  }

  /** {@return the roles of a person as "former TITLE of NAME"} */
  List<String> roles(String name) {
    return entity(name).roles().stream()
        .map(role ->
            (role.former() ? "former " : "")
                + role.title()
                + role.of().flatMap(entities::get).map(e -> " of " + e.name()).orElse(""))
        .toList();
  }

  Entity entity(String name) {
    Stream<Entity> found = entities.all().stream().filter(e -> e.name().equals(name));
    return found.findFirst().orElseThrow(() -> new AssertionError(name + " in " + entities.all()));
  }
}
