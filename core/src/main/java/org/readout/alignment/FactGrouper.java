package org.readout.alignment;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.entity.Entity;
import org.readout.event.Event;
import org.readout.event.PloverType;
import org.readout.proposition.Answer;
import org.readout.proposition.Fact;
import org.readout.quantity.Quantity;
import org.readout.story.Story;
import org.readout.timex.DateRange;
import org.readout.word.WordVectors;

/**
 * Groups facts of different articles that answer the same question: their triggers mean the same,
 * their sentences name the same people or countries, their words are alike, and equal answers speak
 * for them.
 */
public final class FactGrouper {

  /** Up to so many facts, each is compared with each. */
  private static final int FEW = 400;

  private static final double ALIKE = 0.8;
  private static final double LOOSE = 0.6;
  private static final double TRIGGER = 0.6;
  private static final double WORDS = 0.5;
  private static final double FULL_WORDS = 1.2;
  private static final double EQUAL = 0.35;

  /** A second or third with the same base is hardly ever another one. */
  private static final double RARE = 0.6;

  private static final int WEEK = 7;
  private static final int HOUR = 60;
  private static final double CLOSE = 0.15;
  private static final double WITHIN_HOUR = 0.3;
  private static final double UNEQUAL = -0.25;
  private static final double SAME_EVENT = 0.8;
  private static final double SAME_DEED = 0.95;
  private static final double ONE_THING = 0;

  /** A rare answer in common says more than a common one. */
  private static final double TELLING = 0.15;

  private static final BigDecimal SMALL = BigDecimal.valueOf(12);

  /** Different answers need clauses so alike to be answers to one question. */
  private static final double SAME_WORDS = 0.45;

  private final List<Fact> facts;
  private final WordVectors vectors;
  private final Likeness likeness;
  private final OneThing oneThing;
  private final Deeds deeds = Deeds.load();
  private final List<Lexicon.Wording> wordings;
  private final List<Set<Entity>> named = new ArrayList<>();
  private final List<Set<String>> aims = new ArrayList<>();
  private final Map<Fact, Optional<Event>> events = new IdentityHashMap<>();

  private FactGrouper(Story story, List<Fact> facts, Likeness likeness) {
    this.facts = facts;
    Lexicon lexicon = likeness.lexicon();
    this.vectors = lexicon.vectors();
    this.likeness = likeness;
    this.wordings = facts.stream().map(fact -> lexicon.wording(fact.proposition())).toList();
    Participants participants = new Participants(story);
    this.oneThing = new OneThing(participants, vectors);
    for (Fact fact : facts) {
      named.add(participants.of(fact.proposition().sentence()));
      aims.add(participants.aims(fact.proposition()));
      events.put(fact, event(fact));
    }
  }

  /**
   * {@return groups of two or more facts, at most one of each article, in the order of articles}
   */
  public static List<Group<Fact>> group(Story story, List<Fact> facts, Likeness likeness) {
    FactGrouper grouper = new FactGrouper(story, facts, likeness);
    List<Integer> places = facts.stream().map(fact -> fact.proposition().place()).toList();
    return new AverageLink(places, grouper::alike, ALIKE, LOOSE)
        .groups(grouper.neighbours()).stream().map(group -> group.map(facts::get)).toList();
  }

  private List<int[]> neighbours() {
    return facts.size() <= FEW
        ? AverageLink.all(facts.size())
        : AverageLink.neighbours(facts.stream().map(FactGrouper::keys).toList(), true);
  }

  /** {@return what a fact can be found by: its answer, what the answer belongs to, and both} */
  private static List<String> keys(Fact fact) {
    String kind = fact.answer().getClass().getSimpleName() + " ";
    String trigger = fact.trigger().lemma().toLowerCase(Locale.ROOT);
    String value = fact.answer().value();
    return List.of(kind + trigger, kind + value, kind + trigger + " " + value);
  }

  private double alike(int a, int b) {
    if (!comparable(facts.get(a).answer(), facts.get(b).answer())
        || apart(a, b)
        || elsewhere(a, b)) {
      return 0;
    }
    double words = Math.min(1, likeness.of(wordings.get(a), wordings.get(b)) / FULL_WORDS);
    double equal = equality(facts.get(a).answer(), facts.get(b).answer());
    if (isRival(facts.get(a).answer(), facts.get(b).answer())) {
      if (!isOneThing(a, b)) {
        return 0;
      }
      equal = Math.max(equal, ONE_THING);
    }
    equal += isTelling(facts.get(a), facts.get(b)) ? TELLING : 0;
    return TRIGGER * nearness(facts.get(a), facts.get(b)) + WORDS * words + equal;
  }

  /**
   * {@return whether both give one day long before the reports, or one number that is not small:
   * hardly ever told of two things}
   */
  private static boolean isTelling(Fact a, Fact b) {
    return switch (a.answer()) {
      case Answer.Dates x ->
          b.answer() instanceof Answer.Dates y
              && x.range().equals(y.range())
              && x.range().days() == 1
              && isLongAgo(a, x.range())
              && isLongAgo(b, y.range());
      case Answer.Count x ->
          b.answer() instanceof Answer.Count y
              && same(x.quantity(), y.quantity())
              && x.quantity().value().compareTo(SMALL) > 0;
      case Answer.Length x -> false;
      case Answer.Rank x -> false;
      case Answer.Clock x -> false;
      case Answer.Place x -> false;
      case Answer.Office x -> false;
      case Answer.Name x -> false;
      case Answer.Claim x -> false;
      case Answer.Words x -> false;
    };
  }

  private static boolean isLongAgo(Fact fact, DateRange day) {
    return fact.proposition()
        .account()
        .article()
        .published()
        .date()
        .filter(told -> Math.abs(ChronoUnit.DAYS.between(day.first(), told)) >= WEEK)
        .isPresent();
  }

  /** {@return whether two different answers are so near, and so alike told, that one is wrong} */
  private boolean isOneThing(int a, int b) {
    Fact x = facts.get(a);
    Fact y = facts.get(b);
    boolean loose = x.answer() instanceof Answer.Length || x.answer() instanceof Answer.Place;
    boolean alike =
        (x.trigger().lemma().equals(y.trigger().lemma())
                || sameEvent(x, y)
                || deeds.areOne(x.trigger(), y.trigger()))
            && (isRare(x, y) || likeness.of(wordings.get(a), wordings.get(b)) >= SAME_WORDS);
    return (loose || alike) && oneThing.of(x, y);
  }

  /** {@return whether two near answers of the kind are seldom told of two things} */
  private static boolean isRare(Fact a, Fact b) {
    return a.answer() instanceof Answer.Clock && b.answer() instanceof Answer.Clock
        || a.answer() instanceof Answer.Name && b.answer() instanceof Answer.Name
        || a.answer() instanceof Answer.Rank && b.answer() instanceof Answer.Rank;
  }

  /** {@return whether one of two answers is wrong if they answer one question} */
  private static boolean isRival(Answer a, Answer b) {
    return switch (a) {
      case Answer.Dates x -> b instanceof Answer.Dates y && !x.range().overlaps(y.range());
      case Answer.Rank x -> b instanceof Answer.Rank y && ranks(x, y) == UNEQUAL;
      case Answer.Count x -> b instanceof Answer.Count y && !same(x.quantity(), y.quantity());
      case Answer.Length x ->
          b instanceof Answer.Length y && x.duration().days() != y.duration().days();
      case Answer.Clock x -> b instanceof Answer.Clock y && clocks(x, y) != EQUAL;
      case Answer.Place x ->
          b instanceof Answer.Place y
              && (!x.relation().equals(y.relation()) || places(x, y) == UNEQUAL);
      case Answer.Office x -> false;
      case Answer.Name x -> b instanceof Answer.Name y && !isOneName(x, y);
      case Answer.Claim x -> false;
      case Answer.Words x -> false;
    };
  }

  /** {@return whether they aim at different countries: a visit to one is no visit to another} */
  private boolean elsewhere(int a, int b) {
    return !aims.get(a).isEmpty()
        && !aims.get(b).isEmpty()
        && Collections.disjoint(aims.get(a), aims.get(b));
  }

  private static boolean comparable(Answer a, Answer b) {
    return switch (a) {
      case Answer.Dates x -> b instanceof Answer.Dates;
      case Answer.Length x -> b instanceof Answer.Length;
      case Answer.Count x ->
          b instanceof Answer.Count y && x.quantity().unit().equals(y.quantity().unit());
      case Answer.Rank x -> b instanceof Answer.Rank;
      case Answer.Clock x -> b instanceof Answer.Clock;
      case Answer.Place x -> b instanceof Answer.Place;
      case Answer.Office x -> false;
      case Answer.Name x -> b instanceof Answer.Name y && x.asked().equalsIgnoreCase(y.asked());
      case Answer.Claim x -> false;
      case Answer.Words x -> false;
    };
  }

  private static double equality(Answer a, Answer b) {
    return switch (a) {
      case Answer.Dates x -> b instanceof Answer.Dates y ? dates(x.range(), y.range()) : UNEQUAL;
      case Answer.Length x ->
          b instanceof Answer.Length y
              ? lengths(x.duration().days(), y.duration().days())
              : UNEQUAL;
      case Answer.Count x ->
          b instanceof Answer.Count y && same(x.quantity(), y.quantity()) ? EQUAL : UNEQUAL;
      case Answer.Rank x -> b instanceof Answer.Rank y ? ranks(x, y) : UNEQUAL;
      case Answer.Clock x -> b instanceof Answer.Clock y ? clocks(x, y) : UNEQUAL;
      case Answer.Place x -> b instanceof Answer.Place y ? places(x, y) : UNEQUAL;
      case Answer.Office x -> 0;
      case Answer.Name x -> b instanceof Answer.Name y && isOneName(x, y) ? EQUAL : 0;
      case Answer.Claim x -> 0;
      case Answer.Words x -> 0;
    };
  }

  /** {@return what two dates say of being dates of one thing: little, when one is vague} */
  private static double dates(DateRange a, DateRange b) {
    if (!a.overlaps(b)) {
      return UNEQUAL;
    }
    boolean vague = Math.max(a.days(), b.days()) > WEEK && a.days() != b.days();
    return vague ? CLOSE : EQUAL;
  }

  /** {@return what two lengths say of being lengths of one thing: much, when they are close} */
  private static double lengths(double a, double b) {
    if (a == b) {
      return EQUAL;
    }
    return Math.max(a, b) <= 2 * Math.min(a, b) ? CLOSE : UNEQUAL;
  }

  /** {@return what two times of day say of being times of one thing: much, within an hour} */
  private static double clocks(Answer.Clock a, Answer.Clock b) {
    int gap = Math.max(a.from(), b.from()) - Math.min(a.to(), b.to());
    return gap <= 0 ? EQUAL : gap <= HOUR ? WITHIN_HOUR : UNEQUAL;
  }

  /** {@return what two places say of being places of one thing: much, when they bear one name} */
  private static double places(Answer.Place a, Answer.Place b) {
    if (a.name().equalsIgnoreCase(b.name())) {
      return EQUAL;
    }
    return a.liesIn(b) || b.liesIn(a) ? CLOSE : UNEQUAL;
  }

  private static double ranks(Answer.Rank a, Answer.Rank b) {
    if (a.ordinal().rank() != b.ordinal().rank()) {
      return UNEQUAL;
    }
    if (a.base().isEmpty() || b.base().isEmpty()) {
      return CLOSE;
    }
    if (!a.base().get().overlaps(b.base().get())) {
      return UNEQUAL;
    }
    return a.ordinal().rank() == 1 ? EQUAL : RARE;
  }

  /** {@return whether two names end alike: "Berg" and "Anna Berg"} */
  private static boolean isOneName(Answer.Name a, Answer.Name b) {
    return lastWord(a.value()).equalsIgnoreCase(lastWord(b.value()));
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  private static boolean same(Quantity a, Quantity b) {
    return a.value().compareTo(b.value()) == 0;
  }

  /** {@return whether both sentences name entities of one kind, but none in common} */
  private boolean apart(int a, int b) {
    Set<Entity> left = named.get(a);
    Set<Entity> right = named.get(b);
    if (!Collections.disjoint(left, right)) {
      return false;
    }
    Set<Entity.Type> kinds = EnumSet.noneOf(Entity.Type.class);
    left.forEach(entity -> kinds.add(entity.type()));
    for (Entity entity : right) {
      if (kinds.contains(entity.type())) {
        return true;
      }
    }
    return false;
  }

  private double nearness(Fact a, Fact b) {
    double near = OneThing.nearness(vectors, a.trigger(), b.trigger());
    if (near == 1) {
      return 1;
    }
    if (deeds.areOne(a.trigger(), b.trigger())) {
      return SAME_DEED;
    }
    return sameEvent(a, b) ? Math.max(SAME_EVENT, near) : Math.max(0, near - 0.1);
  }

  private boolean sameEvent(Fact a, Fact b) {
    Optional<Event> left = events.getOrDefault(a, Optional.empty());
    Optional<Event> right = events.getOrDefault(b, Optional.empty());
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
