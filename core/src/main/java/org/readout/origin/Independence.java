package org.readout.origin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.readout.article.Article;
import org.readout.article.Citation;
import org.readout.point.Assertion;

/**
 * Counts the independent origins of answers. Reports that credit one source, that carry one
 * agency's dateline, that share a copied passage round the answer or that are copies of each other
 * as a whole are one origin.
 */
public final class Independence {

  private static final String OWN = "own";

  /** The share of both reports that copies cover when one is the other as a whole. */
  private static final double WHOLE = 0.8;

  /** Nothing is known of who had it from whom: each report is an origin. */
  public static final Independence UNKNOWN =
      new Independence(List.of(), List.of(), KnownOrigins.load());

  private final Map<String, String> agencies = new HashMap<>();
  private final Map<String, List<Copy>> copies = new HashMap<>();

  /** Reports that are copies as a whole, headline and all. */
  private final Map<String, String> twins = new HashMap<>();

  Independence(List<Article> articles, List<Copy> copied, KnownOrigins known) {
    for (Article article : articles) {
      Optional<CitedSource> agency =
          DatelineAgency.of(article, known).or(() -> ClosingCredit.of(article, known));
      agency
          .filter(source -> source.kind() == CitedSource.Kind.AGENCY)
          .ifPresent(source -> agencies.put(article.id(), source.name()));
    }
    Map<String, Integer> lengths = new HashMap<>();
    articles.forEach(article -> lengths.put(article.id(), length(article)));
    Map<String, Integer> shared = new HashMap<>();
    for (Copy copy : copied) {
      copies.computeIfAbsent(copy.a().article(), id -> new ArrayList<>()).add(copy);
      copies.computeIfAbsent(copy.b().article(), id -> new ArrayList<>()).add(copy);
      String pair = copy.a().article() + " " + copy.b().article();
      int all = shared.merge(pair, copy.a().span().length(), Integer::sum);
      String a = copy.a().article();
      String b = copy.b().article();
      if (all >= WHOLE * Math.max(lengths.getOrDefault(a, 0), lengths.getOrDefault(b, 0))) {
        join(twins, "article " + a, "article " + b);
      }
    }
  }

  private static int length(Article article) {
    return article.report().stream().mapToInt(block -> block.span().length()).sum();
  }

  /** {@return how many independent origins the answers have, at least 1} */
  public int origins(List<Assertion> answers) {
    Map<String, String> parents = new HashMap<>(twins);
    for (Assertion assertion : answers) {
      Citation citation = assertion.citation();
      join(parents, "article " + citation.article(), origin(assertion));
      for (Copy copy : copies.getOrDefault(citation.article(), List.of())) {
        if (covers(copy, citation)) {
          String other =
              copy.a().article().equals(citation.article())
                  ? copy.b().article()
                  : copy.a().article();
          join(parents, "article " + citation.article(), "article " + other);
        }
      }
    }
    TreeSet<String> roots = new TreeSet<>();
    for (Assertion assertion : answers) {
      roots.add(root(parents, "article " + assertion.citation().article()));
    }
    return Math.max(1, roots.size());
  }

  private String origin(Assertion assertion) {
    String voice = assertion.voice().strip().toLowerCase(Locale.ROOT);
    if (!voice.isEmpty() && !voice.equals(OWN)) {
      return "voice " + voice.replaceFirst("^the ", "");
    }
    String article = assertion.citation().article();
    String agency = agencies.get(article);
    return agency == null ? "article " + article : "voice " + agency.toLowerCase(Locale.ROOT);
  }

  private static boolean covers(Copy copy, Citation citation) {
    return touches(copy.a(), citation) || touches(copy.b(), citation);
  }

  private static boolean touches(Citation passage, Citation citation) {
    return passage.article().equals(citation.article())
        && passage.span().shared(citation.span()) * 2 >= citation.span().length();
  }

  private static void join(Map<String, String> parents, String a, String b) {
    String first = root(parents, a);
    String second = root(parents, b);
    if (!first.equals(second)) {
      parents.put(
          first.compareTo(second) < 0 ? second : first,
          first.compareTo(second) < 0 ? first : second);
    }
  }

  private static String root(Map<String, String> parents, String node) {
    String at = node;
    while (parents.containsKey(at)) {
      at = parents.get(at);
    }
    return at;
  }
}
