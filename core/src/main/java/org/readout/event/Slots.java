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
  private static final Set<String> NAMED = Set.of("flat", "appos", "nmod", "compound");
  private static final Set<String> DAYS =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "today",
          "yesterday");

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
  private static final Set<Pos> BETWEEN = Set.of(Pos.AUX, Pos.ADV, Pos.PUNCT);
  private static final Set<String> LOCATING = Set.of("in", "at", "near", "outside");

  private final MentionedArticle article;
  private final Entities entities;
  private final Map<Integer, Map<Integer, Mention>> mentions = new HashMap<>();
  private final List<Timex> timexes;
  private final PartyNouns nouns;

  Slots(MentionedArticle article, Entities entities, List<Timex> timexes, PartyNouns nouns) {
    this.nouns = nouns;
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
    /** {@return whether somebody does it to somebody, or somewhere} */
    boolean isBetweenParties() {
      return actor.isPresent() && (recipient.isPresent() || place.isPresent());
    }

    boolean isEmpty() {
      return actor.isEmpty() && recipient.isEmpty() && date.isEmpty() && place.isEmpty();
    }
  }

  /** {@return the slots of one sentence} */
  InSentence in(Tree tree) {
    return new InSentence(tree);
  }

  /** The mentions and time expressions of one sentence. */
  final class InSentence {
    private final Tree tree;
    private final Sentence sentence;
    private final ClauseSpans clauses;
    private final Map<Integer, Mention> byHead;
    private final Map<Integer, Span> dates = new HashMap<>();

    private InSentence(Tree tree) {
      this.tree = tree;
      this.sentence = tree.sentence();
      this.clauses = new ClauseSpans(tree);
      this.byHead = mentions.getOrDefault(sentence.index(), Map.of());
      timexes.stream()
          .filter(timex -> sentence.span().contains(timex.span()))
          .filter(timex -> timex.type() == Timex.Type.DATE || timex.type() == Timex.Type.TIME)
          .forEach(timex -> dates.putIfAbsent(clauses.owner(token(timex)), timex.span()));
    }

    /** {@return the mentions at the arguments, with the date and place of the clause} */
    Filled fill(Clause clause, Arguments arguments) {
      Optional<Span> actor = arguments.actor().flatMap(this::party).or(() -> before(clause));
      return new Filled(
          actor,
          arguments.recipients().stream()
              .flatMap(i -> party(i).stream())
              .filter(span -> actor.filter(span::overlaps).isEmpty())
              .findFirst(),
          Optional.ofNullable(dates.get(clauses.owner(clause.head()))),
          place(clause),
          words(clause));
    }

    /** Apposition and title, not "the capital of Japan" or "Japan's capital". */
    private boolean isTitled(int token) {
      String relation = sentence.tokens().get(token).relation();
      return !relation.equals("nmod") && !relation.equals("nmod:poss");
    }

    /**
     * The name or noun right before a finite verb in the active voice: who acts even where a reader
     * loses the subject behind a dateline or a long opening.
     */
    private Optional<Span> before(Clause verb) {
      if (!FINITE.contains(verb.token().tag()) || verb.isPassive()) {
        return Optional.empty();
      }
      int at = verb.head() - 1;
      while (at >= 0 && (BETWEEN.contains(sentence.tokens().get(at).pos()) || isDay(verb, at))) {
        at--;
      }
      int end = at < 0 ? -1 : sentence.tokens().get(at).span().end();
      return byHead.values().stream()
          .filter(m -> m.span().end() == end && m.kind() != Mention.Kind.PRONOUN)
          .filter(m -> isFree(new Clause(tree, m.head())))
          .map(Mention::span)
          .findFirst();
    }

    /** "On Friday" between the subject and the verb, which readers take for the subject. */
    private boolean isDay(Clause verb, int at) {
      boolean on = verb.form(at).equals("on") && DAYS.contains(verb.form(at + 1));
      return on || DAYS.contains(verb.form(at));
    }

    /** Neither object nor behind a preposition, also that of the name before "and". */
    private boolean isFree(Clause noun) {
      Clause first = noun;
      while (first.relation().equals("conj") && first.child("cc").isPresent()) {
        first = first.governor().orElseThrow();
      }
      return first.child("case").isEmpty() && !first.relation().equals("obj");
    }

    private Span words(Clause clause) {
      boolean phrase = clause.token().pos() == Pos.NOUN;
      return phrase ? tree.phrase(clause.head()) : clauses.span(clause.head());
    }

    /** The mention at a head, or a noun for people who are not named. */
    private Optional<Span> party(int head) {
      Clause noun = new Clause(tree, head);
      Optional<Integer> whole = nouns.whole(noun);
      return mention(head)
          .filter(span -> whole.isEmpty())
          .or(() -> whole.flatMap(this::mention))
          .or(() -> whole.flatMap(i -> nouns.group(noun.at(i))))
          .or(() -> mention(head))
          .or(() -> nouns.group(noun));
    }

    /** The mention at a head; in "Chancellor Berg" the name may hang on the title. */
    private Optional<Span> mention(int head) {
      Mention direct = byHead.get(head);
      if (direct != null) {
        return Optional.of(direct.span());
      }
      return new Clause(tree, head)
          .children(NAMED).stream()
              .filter(this::isTitled)
              .flatMap(i -> Optional.ofNullable(byHead.get(i)).stream())
              .map(Mention::span)
              .findFirst();
    }

    /** "In Rome", on the trigger or, as readers often hang it, on its object. */
    private Optional<Span> place(Clause clause) {
      Optional<Span> own = located(clause);
      return own.isPresent() ? own : clause.child("obj").flatMap(i -> located(new Clause(tree, i)));
    }

    private Optional<Span> located(Clause clause) {
      return clause.children(Set.of("obl", "nmod")).stream()
          .map(i -> new Clause(tree, i))
          .filter(n -> n.children(Set.of("case")).stream().anyMatch(c -> isIn(n.lemma(c))))
          .flatMap(n -> Optional.ofNullable(byHead.get(n.head())).stream())
          .filter(this::isPlace)
          .map(Mention::span)
          .findFirst();
    }

    private boolean isIn(String preposition) {
      return LOCATING.contains(preposition);
    }

    /** {@return whether the mention at {@code span} is a name or stands for one} */
    boolean isNamed(Span span) {
      boolean name =
          byHead.values().stream()
              .anyMatch(m -> m.span().equals(span) && m.kind() == Mention.Kind.NAME);
      return name || entities.at(article.article().id(), span).isPresent();
    }

    private boolean isPlace(Mention mention) {
      return entities
          .at(article.article().id(), mention.span())
          .map(Entity::type)
          .map(type -> type == Entity.Type.PLACE || type == Entity.Type.COUNTRY)
          .orElse(mention.type() == Mention.Type.PLACE);
    }

    /** {@return whether a word is part of a date: "March"} */
    boolean isDate(Span word) {
      return dates.values().stream().anyMatch(word::overlaps);
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
