package org.readout.proposition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.event.Event;
import org.readout.event.PloverType;
import org.readout.mention.Mention;
import org.readout.quantity.Quantity;
import org.readout.sentence.Sentence;
import org.readout.sentence.WordVectors;
import org.readout.story.Account;
import org.readout.story.Story;

/**
 * Groups facts of different articles that answer the same question: their triggers mean the same,
 * their sentences name the same people or countries, their words are alike, and equal answers speak
 * for them.
 */
public final class FactGrouper {

  private static final double ALIKE = 0.8;
  private static final double TRIGGER = 0.6;
  private static final double WORDS = 0.5;
  private static final double FULL_WORDS = 1.2;
  private static final double EQUAL = 0.35;
  private static final double CLOSE = 0.15;
  private static final double UNEQUAL = -0.25;
  private static final double SAME_EVENT = 0.8;

  private final List<Fact> facts;
  private final WordVectors vectors;
  private final Likeness likeness;
  private final List<Wording> wordings;
  private final List<Set<String>> named = new ArrayList<>();

  private FactGrouper(Story story, List<Fact> facts, WordVectors vectors) {
    this.facts = facts;
    this.vectors = vectors;
    Lexicon lexicon = new Lexicon(story, vectors);
    this.likeness = new Likeness(lexicon);
    this.wordings = facts.stream().map(fact -> lexicon.wording(fact.proposition())).toList();
    Map<Sentence, Set<String>> bySentence = names(story);
    for (Fact fact : facts) {
      named.add(bySentence.getOrDefault(fact.proposition().sentence(), Set.of()));
    }
  }

  /** {@return groups of two or more facts, at most one of each article, in the order of articles} */
  public static List<List<Fact>> group(Story story, List<Fact> facts, WordVectors vectors) {
    FactGrouper grouper = new FactGrouper(story, facts, vectors);
    List<Integer> places = facts.stream().map(fact -> fact.proposition().place()).toList();
    return new AverageLink(places, grouper::alike, ALIKE).groups().stream()
        .map(group -> group.stream().map(facts::get).toList())
        .toList();
  }

  private static Map<Sentence, Set<String>> names(Story story) {
    Map<Sentence, Set<String>> names = new IdentityHashMap<>();
    for (Account account : story.accounts()) {
      for (Mention mention : account.mentions()) {
        story
            .entities()
            .at(account.article().id(), mention.span())
            .ifPresent(
                entity ->
                    names
                        .computeIfAbsent(
                            account.reading().sentences().get(mention.sentence()),
                            s -> new HashSet<>())
                        .add(entity.id()));
      }
    }
    return names;
  }

  private double alike(int a, int b) {
    if (!comparable(facts.get(a).answer(), facts.get(b).answer()) || apart(a, b)) {
      return 0;
    }
    double words = Math.min(1, likeness.of(wordings.get(a), wordings.get(b)) / FULL_WORDS);
    double equal = equality(facts.get(a).answer(), facts.get(b).answer());
    return TRIGGER * nearness(facts.get(a), facts.get(b)) + WORDS * words + equal;
  }

  private static boolean comparable(Answer a, Answer b) {
    return switch (a) {
      case Answer.Dates x -> b instanceof Answer.Dates;
      case Answer.Length x -> b instanceof Answer.Length;
      case Answer.Count x ->
          b instanceof Answer.Count y && x.quantity().unit().equals(y.quantity().unit());
      case Answer.Rank x -> b instanceof Answer.Rank;
      case Answer.Words x -> false;
    };
  }

  private static double equality(Answer a, Answer b) {
    return switch (a) {
      case Answer.Dates x ->
          b instanceof Answer.Dates y && x.range().overlaps(y.range()) ? EQUAL : UNEQUAL;
      case Answer.Length x ->
          b instanceof Answer.Length y
              ? lengths(x.duration().days(), y.duration().days())
              : UNEQUAL;
      case Answer.Count x ->
          b instanceof Answer.Count y && same(x.quantity(), y.quantity()) ? EQUAL : UNEQUAL;
      case Answer.Rank x -> b instanceof Answer.Rank y ? ranks(x, y) : UNEQUAL;
      case Answer.Words x -> 0;
    };
  }

  /** {@return what two lengths say of being lengths of one thing: much, when they are close} */
  private static double lengths(double a, double b) {
    if (a == b) {
      return EQUAL;
    }
    return Math.max(a, b) <= 2 * Math.min(a, b) ? CLOSE : UNEQUAL;
  }

  private static double ranks(Answer.Rank a, Answer.Rank b) {
    if (a.ordinal().rank() != b.ordinal().rank()) {
      return UNEQUAL;
    }
    if (a.base().isEmpty() || b.base().isEmpty()) {
      return CLOSE;
    }
    return a.base().get().overlaps(b.base().get()) ? EQUAL : UNEQUAL;
  }

  private static boolean same(Quantity a, Quantity b) {
    return a.value().compareTo(b.value()) == 0;
  }

  /** {@return whether both sentences name somebody, but nobody in common} */
  private boolean apart(int a, int b) {
    Set<String> left = named.get(a);
    Set<String> right = named.get(b);
    return !left.isEmpty() && !right.isEmpty() && left.stream().noneMatch(right::contains);
  }

  private double nearness(Fact a, Fact b) {
    String left = a.trigger().lemma().toLowerCase(Locale.ROOT);
    String right = b.trigger().lemma().toLowerCase(Locale.ROOT);
    if (left.equals(right)) {
      return 1;
    }
    int x = vectors.row(left);
    int y = vectors.row(right);
    double cosine = x < 0 || y < 0 ? 0 : Math.max(0, vectors.cosine(x, y));
    return sameEvent(a, b) ? Math.max(SAME_EVENT, cosine) : cosine * cosine;
  }

  private static boolean sameEvent(Fact a, Fact b) {
    Optional<Event> left = event(a);
    Optional<Event> right = event(b);
    return left.isPresent()
        && right.isPresent()
        && left.get().type() != PloverType.UNCODED
        && left.get().type() == right.get().type()
        && left.get().mode().equals(right.get().mode());
  }

  private static Optional<Event> event(Fact fact) {
    return fact.proposition().account().events().stream()
        .filter(event -> event.trigger().overlaps(fact.trigger().span()))
        .findFirst();
  }
}
