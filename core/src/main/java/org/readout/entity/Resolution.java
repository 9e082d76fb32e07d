package org.readout.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.article.Citation;
import org.readout.lexicon.Offices;
import org.readout.mention.Mention;
import org.readout.mention.MentionedArticle;
import org.readout.mention.Use;

/** What is known so far: the mentions of the story and the clusters that some of them joined. */
final class Resolution {

  /** Where a name begins or ends. */
  private record Place(int article, int sentence, int token) {}

  private final Offices offices;
  private final List<List<Use>> byArticle = new ArrayList<>();
  private final Map<Place, Use> namesByEnd = new HashMap<>();
  private final Map<Place, Use> namesByToken = new HashMap<>();
  private final Map<Place, Cluster> titled = new HashMap<>();
  private final Map<Citation, Cluster> clusters = new HashMap<>();
  private final Set<Cluster> all = new LinkedHashSet<>();

  Resolution(List<MentionedArticle> articles, Offices offices) {
    this.offices = offices;
    for (int i = 0; i < articles.size(); i++) {
      List<Use> uses = new ArrayList<>();
      for (Mention mention : articles.get(i).mentions()) {
        Use use = Use.of(i, articles.get(i), mention);
        uses.add(use);
        if (mention.kind() == Mention.Kind.NAME) {
          index(use);
        }
      }
      byArticle.add(uses);
    }
  }

  private void index(Use use) {
    namesByEnd.put(new Place(use.article(), use.mention().sentence(), use.end()), use);
    for (int i = use.first(); i < use.end(); i++) {
      namesByToken.put(new Place(use.article(), use.mention().sentence(), i), use);
    }
  }

  /** {@return the mentions of each article, in the order of the text} */
  List<List<Use>> byArticle() {
    return byArticle;
  }

  /** {@return all names of the story, in the order of articles and text} */
  List<Use> names() {
    return byArticle.stream()
        .flatMap(List::stream)
        .filter(use -> use.mention().kind() == Mention.Kind.NAME)
        .toList();
  }

  /** {@return the name in the sentence of {@code near} that ends before token {@code end}} */
  Optional<Use> nameEndingAt(Use near, int end) {
    return Optional.ofNullable(
        namesByEnd.get(new Place(near.article(), near.mention().sentence(), end)));
  }

  /** {@return the name in the sentence of {@code near} that token {@code i} is part of} */
  Optional<Use> nameAt(Use near, int i) {
    return Optional.ofNullable(
        namesByToken.get(new Place(near.article(), near.mention().sentence(), i)));
  }

  /** Remembers that a title at tokens start..end of the sentence of {@code near} is someone's. */
  void title(Use near, int start, int end, Cluster holder) {
    for (int i = start; i < end; i++) {
      titled.putIfAbsent(new Place(near.article(), near.mention().sentence(), i), holder);
    }
  }

  /** {@return whose title the head of {@code use} is part of, when a name stands beside it} */
  Optional<Cluster> holderAt(Use use) {
    return Optional.ofNullable(
        titled.get(new Place(use.article(), use.mention().sentence(), use.mention().head())));
  }

  /** {@return the title that ends before token {@code end} of the sentence of {@code near}} */
  Optional<Offices.Title> titleBefore(Use near, int end) {
    return offices.endingAt(
        near.in().article(), near.sentence(), end, i -> nameAt(near, i).isPresent());
  }

  /** {@return the cluster that a mention has joined} */
  Optional<Cluster> of(Use use) {
    return Optional.ofNullable(clusters.get(use.citation()));
  }

  /** Lets a mention join a cluster by the name {@code name}; empty for nouns and pronouns. */
  void join(Use use, Cluster cluster, String name) {
    if (clusters.putIfAbsent(use.citation(), cluster) == null) {
      all.add(cluster);
      cluster.add(use, name);
    }
  }

  /** {@return the clusters in the order in which they came up} */
  List<Cluster> clusters() {
    return List.copyOf(all);
  }
}
