package org.readout.brief;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.readout.article.Article;
import org.readout.article.Block;
import org.readout.article.Citation;
import org.readout.article.Span;
import org.readout.english.English;
import org.readout.entity.Entity;
import org.readout.event.Event;
import org.readout.event.PloverType;
import org.readout.quantity.Ordinal;
import org.readout.quantity.Quantity;
import org.readout.quotation.Quotation;
import org.readout.quotation.Speaker;
import org.readout.sentence.Sentence;
import org.readout.statement.SentenceTree;
import org.readout.statement.Statement;
import org.readout.statement.StatementFinder;
import org.readout.story.Account;
import org.readout.story.Story;
import org.readout.timex.Timex;

/** The reports of a story, found by id, with what each is called and whom it names where. */
final class Reports {
  private static final int LABEL = 34;
  private static final int TITLE = 26;
  private static final int LEAD = 4;

  private record Named(Citation mention, Entity entity) implements Comparable<Named> {
    @Override
    public int compareTo(Named other) {
      return mention.compareTo(other.mention);
    }
  }

  /** A place in a series as a report words it. */
  record Ranked(Ordinal ordinal, Optional<String> by, Optional<String> base) {
    private static final List<String> RANKS =
        List.of(
            "last", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth",
            "ninth", "tenth");

    int fullness() {
      int named = ordinal.of().isEmpty() ? 0 : 1;
      return named + (by.isPresent() ? 2 : 0) + (base.isPresent() ? 4 : 0);
    }

    /** {@return "first", "second"; "last" below one} */
    private static String rank(int rank) {
      if (rank < 1) {
        return "last";
      }
      return rank < RANKS.size() ? RANKS.get(rank) : "number " + rank;
    }

    /**
     * {@return "First visit by a minister since 2019"; empty where nothing is known but the rank}
     */
    String words(String noun) {
      String of = ordinal.of().isEmpty() ? noun : English.oneLine(ordinal.of());
      String start = English.capital(rank(ordinal.rank())) + " " + of;
      boolean vague = of.isEmpty() || of.equals("time") || base.isEmpty();
      boolean bare = vague || ordinal.rank() > 12;
      return bare
          ? ""
          : (start + by.map(w -> " " + w).orElse("") + base.map(w -> " " + w).orElse(""));
    }
  }

  private final Story story;
  private final Map<String, Account> accounts = new LinkedHashMap<>();
  private final Map<String, List<Span>> titles = new LinkedHashMap<>();
  private final Map<String, List<Event>> events = new LinkedHashMap<>();
  private final Map<String, String> labels;
  private final Map<String, List<Named>> named = new LinkedHashMap<>();
  private final Map<Sentence, SentenceTree> trees = new IdentityHashMap<>();

  Reports(Story story) {
    this.story = story;
    story.accounts().forEach(account -> accounts.put(account.article().id(), account));
    for (Account account : story.accounts()) {
      List<Event> coded = new ArrayList<>(account.events());
      coded.removeIf(event -> event.type() == PloverType.UNCODED);
      coded.sort(Comparator.comparing(Event::trigger));
      events.put(account.article().id(), coded);
      titles.put(
          account.article().id(),
          account.article().blocks().stream()
              .filter(block -> block.kind() == Block.Kind.TITLE)
              .map(Block::span)
              .toList());
    }
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

  /** {@return what the clause with a predicate states, in the sentence where the words begin} */
  Optional<Statement> statement(Citation citation, int predicate) {
    return syntax(citation).flatMap(tree -> StatementFinder.at(tree, predicate));
  }

  /** {@return the tree of the sentence in which the citation begins} */
  Optional<SentenceTree> syntax(Citation citation) {
    return sentence(citation).map(found -> trees.computeIfAbsent(found, SentenceTree::new));
  }

  /** {@return the time expressions within the cited words} */
  List<Timex> timexes(Citation citation) {
    return within(account(citation.article()).timexes(), citation.span(), Timex::span);
  }

  /** {@return the places in a series that the cited words give} */
  List<Ranked> ranks(Citation citation) {
    Article article = account(citation.article()).article();
    return within(account(citation.article()).ordinals(), citation.span(), Ordinal::span).stream()
        .map(ordinal ->
            new Ranked(ordinal, words(article, ordinal.by()), words(article, ordinal.base())))
        .toList();
  }

  private static Optional<String> words(Article article, Optional<Span> span) {
    return span.map(article::words).map(English::oneLine).filter(words -> !words.isEmpty());
  }

  /** {@return whether a clause says behind its verb that its subject is the first or second} */
  boolean isSaid(Citation clause, Citation answer) {
    Optional<SentenceTree> syntax = syntax(clause);
    int verb = syntax.map(s -> s.verb(clause.span())).orElse(-1);
    int subject = verb < 0 ? -1 : syntax.get().sharedSubject(verb);
    List<Ordinal> ordinals =
        within(account(answer.article()).ordinals(), clause.span(), Ordinal::span);
    return subject >= 0
        && clause.article().equals(answer.article())
        && ordinals.stream().anyMatch(o -> o.span().start() > syntax.get().saying(verb).end());
  }

  /** {@return the figures within the cited words} */
  List<Quantity> quantities(Citation citation) {
    return within(account(citation.article()).quantities(), citation.span(), Quantity::span);
  }

  /** {@return the coded events of which the cited words tell the trigger} */
  List<Event> events(Citation citation) {
    return within(
        events.getOrDefault(citation.article(), List.of()), citation.span(), Event::trigger);
  }

  /** {@return the findings that lie in the span; they are ordered by where they begin} */
  static <T> List<T> within(List<T> findings, Span span, Function<T, Span> where) {
    int low = 0;
    int high = findings.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (where.apply(findings.get(middle)).start() < span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    List<T> found = new ArrayList<>();
    for (int i = low; i < findings.size(); i++) {
      Span own = where.apply(findings.get(i));
      if (own.start() >= span.end()) {
        break;
      }
      if (span.contains(own)) {
        found.add(findings.get(i));
      }
    }
    return found;
  }

  /** {@return the first entity that the cited words name} */
  Optional<Entity> firstNamed(Citation citation) {
    return mentions(citation).stream().map(Named::entity).findFirst();
  }

  /** {@return the entities that the cited words name, in the order of the text} */
  List<Entity> entities(Citation citation) {
    return mentions(citation).stream().map(Named::entity).toList();
  }

  private List<Named> mentions(Citation citation) {
    List<Named> mentions = named.getOrDefault(citation.article(), List.of());
    return within(mentions, citation.span(), mention -> mention.mention().span());
  }

  /** {@return how many entities and dates the cited words name, at most {@code most}} */
  int named(Citation citation, int most) {
    Set<Entity> entities = Collections.newSetFromMap(new IdentityHashMap<>());
    mentions(citation).forEach(mention -> entities.add(mention.entity()));
    boolean dated = !timexes(citation).isEmpty();
    return Math.min(most, entities.size() + (dated ? 1 : 0));
  }

  /** {@return the quotation in which the words stand} */
  Optional<Quotation> quotation(Citation citation) {
    return account(citation.article()).quotations().stream()
        .filter(quotation -> quotation.isStatement() && quotation.span().contains(citation.span()))
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

  /** {@return the name of the entity that these words mention} */
  Optional<String> nameAt(String article, Span mention) {
    return story.entities().at(article, mention).map(Entity::name);
  }

  /** {@return whether the words stand at the head of their report} */
  boolean isLead(Citation citation) {
    return sentence(citation).filter(sentence -> sentence.index() < LEAD).isPresent();
  }

  /** {@return whether the words stand in the headline} */
  boolean inTitle(Citation citation) {
    return titles.getOrDefault(citation.article(), List.of()).stream()
        .anyMatch(title -> title.contains(citation.span()));
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
