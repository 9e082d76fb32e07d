package org.readout.event;

import java.util.List;
import org.readout.article.Article;
import org.readout.article.ArticleParser;
import org.readout.article.Draft;
import org.readout.entity.Entities;
import org.readout.entity.EntityResolver;
import org.readout.mention.MentionFinder;
import org.readout.mention.MentionedArticle;
import org.readout.sentence.Reader;
import org.readout.sentence.Reading;
import org.readout.timex.TimexFinder;

/** Takes one text through the pipeline up to its events, as an article of its own. */
final class PlainReader {
  private final ArticleParser parser = new ArticleParser();
  private final Reader reader = Reader.load();
  private final MentionFinder mentions = new MentionFinder();
  private final EntityResolver resolver = new EntityResolver();
  private final TimexFinder timexes = new TimexFinder();
  private final EventFinder events = new EventFinder();

  /** What was read of a text. */
  record Read(Reading reading, List<Event> events) {}

  /** {@return what the pipeline finds in a text} */
  Read read(String text) {
    Article article = parser.parse("a1", Draft.of("text", text));
    Reading reading = reader.read(article);
    MentionedArticle mentioned =
        new MentionedArticle(article, reading, mentions.find(article, reading));
    Entities entities = resolver.resolve(List.of(mentioned));
    return new Read(reading, events.find(mentioned, entities, timexes.find(article, reading)));
  }
}
