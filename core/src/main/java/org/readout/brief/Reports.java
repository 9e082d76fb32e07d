package org.readout.brief;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.article.Article;
import org.readout.article.Block;
import org.readout.article.Citation;
import org.readout.article.Span;
import org.readout.entity.Entity;
import org.readout.quotation.Quotation;
import org.readout.quotation.Speaker;
import org.readout.sentence.Sentence;
import org.readout.story.Account;
import org.readout.story.Story;

/** The reports of a story, found by id, with what each is called and whom it names where. */
final class Reports {
  private static final int LABEL = 34;
  private static final int TITLE = 26;

  private record Named(Citation mention, Entity entity) implements Comparable<Named> {
    @Override
    public int compareTo(Named other) {
      return mention.compareTo(other.mention);
    }
  }

  private final Story story;
  private final Map<String, Account> accounts = new LinkedHashMap<>();
  private final Map<String, String> labels;
  private final Map<String, List<Named>> named = new LinkedHashMap<>();

  Reports(Story story) {
    this.story = story;
    story.accounts().forEach(account -> accounts.put(account.article().id(), account));
    this.labels = labels(story.accounts().stream().map(Account::article).toList());
    for (Entity entity : story.entities().all()) {
      for (Citation mention : entity.mentions()) {
        named
            .computeIfAbsent(mention.article(), id -> new ArrayList<>())
            .add(new Named(mention, entity));
      }
    }
    named.values().forEach(Collections::sort);
  }

  Story story() {
    return story;
  }

  List<Account> accounts() {
    return story.accounts();
  }

  Account account(String article) {
    Account account = accounts.get(article);
    if (account == null) {
      throw new IllegalArgumentException("no such article in the story: " + article);
    }
    return account;
  }

  String text(Citation citation) {
    return citation.span().of(account(citation.article()).article().text());
  }

  String label(String article) {
    return labels.getOrDefault(article, article);
  }

  /** {@return the sentence in which the citation begins} */
  Optional<Sentence> sentence(Citation citation) {
    List<Sentence> sentences = account(citation.article()).reading().sentences();
    int low = 0;
    int high = sentences.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span span = sentences.get(middle).span();
      if (span.end() <= citation.span().start()) {
        low = middle + 1;
      } else if (span.start() > citation.span().start()) {
        high = middle - 1;
      } else {
        return Optional.of(sentences.get(middle));
      }
    }
    return Optional.empty();
  }

  /** {@return the first entity that the cited words name} */
  Optional<Entity> firstNamed(Citation citation) {
    List<Named> mentions = named.getOrDefault(citation.article(), List.of());
    return mentions.stream()
        .filter(mention -> citation.span().contains(mention.mention().span()))
        .map(Named::entity)
        .findFirst();
  }

  /** {@return how many entities and dates the cited words name, at most {@code most}} */
  int named(Citation citation, int most) {
    Span span = citation.span();
    Set<Entity> entities = new HashSet<>();
    for (Named mention : named.getOrDefault(citation.article(), List.of())) {
      if (span.contains(mention.mention().span())) {
        entities.add(mention.entity());
      }
    }
    boolean dated =
        account(citation.article()).timexes().stream().anyMatch(t -> span.contains(t.span()));
    return Math.min(most, entities.size() + (dated ? 1 : 0));
  }

  /** {@return the quotation in which the words stand} */
  Optional<Quotation> quotation(Citation citation) {
    return account(citation.article()).quotations().stream()
        .filter(quotation -> quotation.span().contains(citation.span()))
        .findFirst();
  }

  /** {@return the name of the speaker, when told} */
  static Optional<String> speaker(Quotation quotation) {
    return switch (quotation.speaker()) {
      case Speaker.Named named -> Optional.of(named.name());
      case Speaker.Unnamed unnamed -> Optional.of(English.oneLine(unnamed.words()));
      case Speaker.Implied() -> Optional.empty();
    };
  }

  /** {@return whether the words stand in the headline} */
  boolean inTitle(Citation citation) {
    return account(citation.article()).article().blocks().stream()
        .filter(block -> block.kind() == Block.Kind.TITLE)
        .anyMatch(block -> block.span().contains(citation.span()));
  }

  /** {@return what each article is called, by id, each name used once} */
  static Map<String, String> labels(List<Article> articles) {
    Map<String, String> labels = new LinkedHashMap<>();
    Set<String> used = new HashSet<>();
    for (Article article : articles) {
      String plain = label(article);
      String label = plain;
      for (int i = 2; !used.add(label); i++) {
        label = plain + " (" + i + ")";
      }
      labels.put(article.id(), label);
    }
    return labels;
  }

  private static String label(Article article) {
    String outlet = English.oneLine(article.outlet().orElse("")).replaceFirst("^www\\.", "");
    if (!outlet.isEmpty()) {
      return English.shorten(outlet, LABEL);
    }
    String file = fileName(article);
    boolean telling = file.chars().filter(Character::isDigit).count() < 5;
    String title = English.oneLine(article.title().orElse(telling ? "" : opening(article)));
    return title.isEmpty() ? file : "“" + English.shorten(title, TITLE) + "”";
  }

  private static String opening(Article article) {
    return article.report().stream()
        .findFirst()
        .map(block -> article.words(block.span()))
        .orElse("");
  }

  private static String fileName(Article article) {
    String source = article.source();
    int slash = Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\'));
    String name = source.substring(slash + 1).replaceFirst("\\.\\w{1,5}$", "");
    return name.isEmpty() ? article.id() : English.shorten(English.oneLine(name), LABEL);
  }
}
