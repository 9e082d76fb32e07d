package org.readout.origin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.readout.article.Article;
import org.readout.point.Point;
import org.readout.story.Account;
import org.readout.story.Story;

/**
 * Finds who had it from whom: credited sources, copied passages, and how many independent origins
 * stand behind each point.
 */
public final class OriginFinder {

  private final KnownOrigins known = KnownOrigins.load();
  private final CopyFinder copies = new CopyFinder();

  /** {@return the sources, copies and origins of a story and the independent origins per point} */
  public Provenance find(Story story, List<Point> points) {
    List<CitedSource> sources = new ArrayList<>();
    for (Account account : story.accounts()) {
      sources.addAll(new CreditFinder(known, account, story.entities()).find());
    }
    List<Article> articles = story.accounts().stream().map(Account::article).toList();
    List<Copy> copied = copies.find(articles);
    Independence independence = new Independence(articles, copied, known);
    Map<String, Integer> independent = new LinkedHashMap<>();
    points.forEach(point -> independent.put(point.id(), independence.origins(point.assertions())));
    return new Provenance(sources, copied, origins(sources), independent, independence);
  }

  private static List<Origin> origins(List<CitedSource> sources) {
    Map<String, TreeSet<String>> articles = new LinkedHashMap<>();
    for (CitedSource source : sources) {
      if (source.kind() != CitedSource.Kind.UNNAMED) {
        articles
            .computeIfAbsent(source.name(), name -> new TreeSet<>())
            .add(source.citation().article());
      }
    }
    return articles.entrySet().stream()
        .map(entry -> new Origin(entry.getKey(), List.copyOf(entry.getValue())))
        .sorted(
            Comparator.comparing((Origin origin) -> -origin.articles().size())
                .thenComparing(Origin::name))
        .toList();
  }
}
