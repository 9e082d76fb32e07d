package org.readout.likeness;

import java.util.ArrayList;
import java.util.List;
import org.readout.article.Article;
import org.readout.article.ArticleParser;
import org.readout.article.Draft;
import org.readout.article.Published;
import org.readout.entity.Entities;
import org.readout.entity.EntityResolver;
import org.readout.event.EventFinder;
import org.readout.mention.MentionFinder;
import org.readout.mention.MentionedArticle;
import org.readout.quantity.OrdinalFinder;
import org.readout.quantity.QuantityFinder;
import org.readout.quotation.QuotationFinder;
import org.readout.sentence.Reader;
import org.readout.sentence.Reading;
import org.readout.story.Account;
import org.readout.story.Story;
import org.readout.timex.PublicationDates;
import org.readout.timex.Timex;
import org.readout.timex.TimexFinder;

/** Takes the articles of one story through the rooms before this one, which need no model of it. */
final class StorySteps {

  private final ArticleParser parser = new ArticleParser();
  private final Reader reader = Reader.load();
  private final MentionFinder mentions = new MentionFinder();
  private final PublicationDates dates = new PublicationDates();
  private final EntityResolver resolver = new EntityResolver();
  private final TimexFinder timexes = new TimexFinder();
  private final QuantityFinder quantities = new QuantityFinder();
  private final OrdinalFinder ordinals = new OrdinalFinder();
  private final QuotationFinder quotations = new QuotationFinder();
  private final EventFinder events = new EventFinder();

  /** {@return the story that the drafts tell, one account for each in their order} */
  Story read(String id, List<Draft> drafts) {
    List<MentionedArticle> read = new ArrayList<>();
    for (Draft draft : drafts) {
      Article article = parser.parse("a" + (read.size() + 1), draft);
      Reading reading = reader.read(article);
      read.add(new MentionedArticle(article, reading, mentions.find(article, reading)));
    }
    List<Published> published = dates.infer(read);
    List<MentionedArticle> dated = new ArrayList<>();
    for (MentionedArticle one : read) {
      Article article = one.article().withPublished(published.get(dated.size()));
      dated.add(new MentionedArticle(article, one.reading(), one.mentions()));
    }
    Entities entities = resolver.resolve(dated);
    return new Story(id, id, dated.stream().map(one -> account(one, entities)).toList(), entities);
  }

  private Account account(MentionedArticle one, Entities entities) {
    List<Timex> times = timexes.find(one.article(), one.reading());
    return new Account(
        one.article(),
        one.reading(),
        one.mentions(),
        times,
        quantities.find(one.article(), one.reading(), times),
        ordinals.find(one.article(), one.reading(), times),
        quotations.find(one, entities),
        events.find(one, entities, times));
  }
}
