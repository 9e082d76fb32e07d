package org.readout.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.article.Span;
import org.readout.entity.Entities;
import org.readout.entity.Entity;
import org.readout.mention.Mention;
import org.readout.mention.MentionedArticle;
import org.readout.sentence.Pos;
import org.readout.sentence.Sentence;
import org.readout.timex.Timex;

/** Mentions and time expressions of an article, ready to fill the slots of events. */
final class Slots {
  /** In longer sentences the words of a noun are not gathered; that takes quadratic time. */
  private static final int LONGEST = 200;

  private static final Set<String> LOCATING = Set.of("in", "at", "near", "outside");

  private final MentionedArticle article;
  private final Entities entities;
  private final Map<Integer, Map<Integer, Mention>> mentions = new HashMap<>();
  private final List<Timex> timexes;

  Slots(MentionedArticle article, Entities entities, List<Timex> timexes) {
    this.article = article;
    this.entities = entities;
    this.timexes = timexes;
    for (Mention mention : article.mentions()) {
      mentions
          .computeIfAbsent(mention.sentence(), key -> new HashMap<>())
          .merge(mention.head(), mention, Slots::named);
    }
  }

  private static Mention named(Mention one, Mention other) {
    return other.kind() == Mention.Kind.NAME && one.kind() != Mention.Kind.NAME ? other : one;
  }

  /**
   * What fills the slots of one event.
   *
   * @param clause the words of its clause
   */
  record Filled(
      Optional<Span> actor,
      Optional<Span> recipient,
      Optional<Span> date,
      Optional<Span> place,
      Span clause) {
    boolean isEmpty() {
      return actor.isEmpty() && recipient.isEmpty() && date.isEmpty() && place.isEmpty();
    }
  }

  /** {@return the slots of one sentence} */
  InSentence in(Sentence sentence) {
    return new InSentence(sentence);
  }

  /** The mentions and time expressions of one sentence. */
  final class InSentence {
    private final Sentence sentence;
    private final ClauseSpans clauses;
    private final Map<Integer, Mention> byHead;
    private final Map<Integer, Span> dates = new HashMap<>();

    private InSentence(Sentence sentence) {
      this.sentence = sentence;
      this.clauses = new ClauseSpans(sentence);
      this.byHead = mentions.getOrDefault(sentence.index(), Map.of());
      timexes.stream()
          .filter(timex -> sentence.span().contains(timex.span()))
          .filter(timex -> timex.type() == Timex.Type.DATE || timex.type() == Timex.Type.TIME)
          .forEach(timex -> dates.putIfAbsent(clauses.owner(token(timex)), timex.span()));
    }

    /** {@return the mentions at the arguments, with the date and place of the clause} */
    Filled fill(Clause clause, Arguments arguments) {
      return new Filled(
          arguments.actor().flatMap(this::mention),
          arguments.recipient().flatMap(this::mention),
          Optional.ofNullable(dates.get(clauses.owner(clause.head()))),
          place(clause),
          words(clause));
    }

    private Span words(Clause clause) {
      boolean phrase = clause.token().pos() == Pos.NOUN && sentence.tokens().size() < LONGEST;
      return phrase ? sentence.subtree(clause.head()) : clauses.span(clause.head());
    }

    private Optional<Span> mention(int head) {
      return Optional.ofNullable(byHead.get(head)).map(Mention::span);
    }

    private Optional<Span> place(Clause clause) {
      for (int i : clause.children(Set.of("obl", "nmod", "obj"))) {
        Clause noun = new Clause(sentence, i);
        boolean located =
            noun.children(Set.of("case")).stream().anyMatch(c -> LOCATING.contains(noun.lemma(c)));
        Mention mention = byHead.get(i);
        if (located && mention != null && isPlace(mention)) {
          return Optional.of(mention.span());
        }
      }
      return Optional.empty();
    }

    private boolean isPlace(Mention mention) {
      return entities
          .at(article.article().id(), mention.span())
          .map(Entity::type)
          .map(type -> type == Entity.Type.PLACE || type == Entity.Type.COUNTRY)
          .orElse(mention.type() == Mention.Type.PLACE);
    }

    private int token(Timex timex) {
      int low = 0;
      int high = sentence.tokens().size() - 1;
      while (low < high) {
        int middle = (low + high) / 2;
        boolean before = sentence.tokens().get(middle).span().end() <= timex.span().start();
        low = before ? middle + 1 : low;
        high = before ? high : middle;
      }
      return low;
    }
  }
}
