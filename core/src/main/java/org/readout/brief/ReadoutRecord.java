package org.readout.brief;

import java.util.List;
import org.readout.article.Article;

/**
 * The record of one run.
 *
 * @param articles all articles, in the order of the input
 * @param setAside those of them that were not read, being in another language
 * @param stories what was read
 */
public record ReadoutRecord(
    List<Article> articles, List<Article> setAside, List<StoryRecord> stories) {

  public ReadoutRecord {
    articles = List.copyOf(articles);
    setAside = List.copyOf(setAside);
    stories = List.copyOf(stories);
  }
}
