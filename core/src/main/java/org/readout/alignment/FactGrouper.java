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
import org.readout.likeness.Likeness;
import org.readout.likeness.Participants;
import org.readout.likeness.Support;
import org.readout.likeness.Wording;
import org.readout.proposition.Answer;
import org.readout.proposition.Fact;
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
  private static final double WORDS = 0.25;
  private static final double ONE_POINT = 0.3;
  private static final double FULL_WORDS = 1.2;

  private static final int WEEK = 7;
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
  private final Support support;
  private final Likeness likeness;
  private final OneThing oneThing;
  private final Deeds deeds = Deeds.load();
  private final List<Wording> wordings;
  private final List<Set<Entity>> named = new ArrayList<>();
  private final List<Set<String>> aims = new ArrayList<>();
  private final Map<Fact, Optional<Event>> events = new IdentityHashMap<>();

  private FactGrouper(Story story, List<Fact> facts, Support support) {
    this.support = support;
    this.facts = facts;
    this.likeness = support.likeness();
    this.vectors = likeness.vectors();
    this.wordings = facts.stream().map(fact -> likeness.wording(fact.proposition())).toList();
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
  public static List<Group<Fact>> group(Story story, List<Fact> facts, Support support) {
    FactGrouper grouper = new FactGrouper(story, facts, support);
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
    if (!Equality.comparable(facts.get(a).answer(), facts.get(b).answer())
        || apart(a, b)
        || elsewhere(a, b)) {
      return 0;
    }
    double words = Math.min(1, likeness.of(wordings.get(a), wordings.get(b)) / FULL_WORDS);
    double equal = Equality.equality(facts.get(a).answer(), facts.get(b).answer());
    if (Equality.isRival(facts.get(a).answer(), facts.get(b).answer())) {
      if (!isOneThing(a, b)) {
        return 0;
      }
      equal = Math.max(equal, ONE_THING);
    }
    equal += isTelling(facts.get(a), facts.get(b)) ? TELLING : 0;
    double alike = TRIGGER * nearness(facts.get(a), facts.get(b)) + WORDS * words + equal;
    return alike + ONE_POINT < LOOSE ? alike : alike + ONE_POINT * onePoint(a, b);
  }

  private double onePoint(int a, int b) {
    return support.onePoint(facts.get(a).proposition(), facts.get(b).proposition());
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
              && Equality.same(x.quantity(), y.quantity())
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
            && (Equality.isRare(x, y)
                || likeness.of(wordings.get(a), wordings.get(b)) >= SAME_WORDS);
    return (loose || alike) && oneThing.of(x, y);
  }

  /** {@return whether they aim at different countries: a visit to one is no visit to another} */
  private boolean elsewhere(int a, int b) {
    return !aims.get(a).isEmpty()
        && !aims.get(b).isEmpty()
        && Collections.disjoint(aims.get(a), aims.get(b));
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
    double near = Parts.nearness(vectors, a.trigger(), b.trigger());
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
