package org.readout.story;

import java.util.List;
import org.readout.mention.MentionedArticle;

/**
 * Articles that tell of one event, before they are read more closely.
 *
 * @param title a short title, in the words of the reports
 * @param articles at least one, in the order of the input
 */
public record StoryGroup(String title, List<MentionedArticle> articles) {

  public StoryGroup {
    articles = List.copyOf(articles);
  }
}
