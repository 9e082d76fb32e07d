package org.readout;

import java.util.ArrayList;
import java.util.List;
import org.readout.article.Article;
import org.readout.article.ArticleParser;
import org.readout.article.Draft;
import org.readout.entity.Entities;
import org.readout.entity.EntityResolver;
import org.readout.mention.MentionFinder;
import org.readout.mention.MentionedArticle;
import org.readout.quotation.QuotationFinder;
import org.readout.sentence.Reader;
import org.readout.sentence.Reading;
import org.readout.story.Account;
import org.readout.story.Story;

/** Reads texts with the real steps up to quotations, for tests of the rooms behind them. */
public final class ReadStory {

  private static final Reader READER = Reader.load();
  private static final MentionFinder MENTIONS = new MentionFinder();
  private static final EntityResolver ENTITIES = new EntityResolver();
  private static final QuotationFinder QUOTATIONS = new QuotationFinder();

  private ReadStory() {}

  /** {@return the story of these texts, articles a1, a2 and so on} */
  public static Story of(String... texts) {
    List<MentionedArticle> read = new ArrayList<>();
    for (String text : texts) {
      String id = "a" + (read.size() + 1);
      Article article = new ArticleParser().parse(id, Draft.of(id + ".txt", text));
      Reading reading = READER.read(article);
      read.add(new MentionedArticle(article, reading, MENTIONS.find(article, reading)));
    }
    Entities entities = ENTITIES.resolve(read);
    List<Account> accounts = read.stream().map(article -> account(article, entities)).toList();
    return new Story("s1", "story", accounts, entities);
  }

  /** {@return the first article of a story of one text} */
  public static Account account(String text) {
    return of(text).accounts().getFirst();
  }

  private static Account account(MentionedArticle read, Entities entities) {
    return new Account(
        read.article(),
        read.reading(),
        read.mentions(),
        List.of(),
        List.of(),
        List.of(),
        QUOTATIONS.find(read, entities),
        List.of());
  }
}
