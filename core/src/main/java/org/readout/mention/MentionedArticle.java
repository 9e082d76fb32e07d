package org.readout.mention;

import java.util.List;
import org.readout.article.Article;
import org.readout.sentence.Reading;

/** An article that has been read, with the mentions in it, in the order of the text. */
public record MentionedArticle(Article article, Reading reading, List<Mention> mentions) {

  public MentionedArticle {
    mentions = List.copyOf(mentions);
  }
}
