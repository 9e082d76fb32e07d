package org.readout.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.mention.MentionedArticle;
import org.readout.story.Vectors.Profile;
import org.readout.story.Vectors.Vector;
import org.readout.story.Words.Told;

/**
 * Puts articles that tell of one event together and keeps others apart.
 *
 * <p>Articles are compared by their lemmas and names, the rarer and the earlier told the heavier,
 * and by their dates; see {@link Clusters} for how groups grow. The cost is near-linear in the
 * number of articles.
 */
public final class StoryGrouper {

  private final Words words = Words.load();

  /**
   * {@return the stories, in the order of their first articles}
   *
   * @param articles the articles; one without a date is grouped by its words alone
   */
  public List<StoryGroup> group(List<MentionedArticle> articles) {
    List<Told> told = articles.stream().map(words::of).toList();
    List<Profile> profiles = Vectors.of(told, words);
    List<Optional<LocalDate>> days =
        articles.stream().map(one -> one.article().published().date()).toList();
    List<StoryGroup> groups = new ArrayList<>();
    for (List<Integer> members : Clusters.of(profiles, days)) {
      List<MentionedArticle> story = members.stream().map(articles::get).toList();
      List<Vector> vectors = members.stream().map(i -> profiles.get(i).all()).toList();
      groups.add(new StoryGroup(Headline.of(story, vectors), story));
    }
    return List.copyOf(groups);
  }
}
