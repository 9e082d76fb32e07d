package org.readout.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.readout.likeness.Likeness;
import org.readout.likeness.Participants;
import org.readout.proposition.Answer;
import org.readout.proposition.Fact;
import org.readout.proposition.Proposition;
import org.readout.story.Story;

/**
 * Brings together facts with answers that exclude each other, when they tell the same of the same:
 * in groups that are alike on average, one report that errs is easily left out.
 */
public final class RivalGrouper {

  /** Of the facts that give one answer to one deed, so many are compared with the others. */
  private static final int MOST = 3;

  /** Of one deed so many facts are compared. */
  private static final int MOST_OF_DEED = 60;

  private static final double SAME_WORDS = 0.45;

  private final List<Group<Fact>> groups;
  private final Map<Fact, Integer> at = new IdentityHashMap<>();
  private final Likeness likeness;
  private final Participants participants;
  private final OneThing oneThing;
  private final Parts parts;
  private final Deeds deeds = Deeds.load();

  private RivalGrouper(Story story, List<Group<Fact>> groups, Likeness likeness) {
    this.groups = new ArrayList<>(groups);
    this.likeness = likeness;
    this.participants = new Participants(story);
    this.oneThing = new OneThing(participants, likeness.vectors());
    this.parts = new Parts(participants, likeness.vectors(), deeds);
    for (int i = 0; i < groups.size(); i++) {
      for (Fact fact : groups.get(i).members()) {
        at.put(fact, i);
      }
    }
  }

  /**
   * {@return the groups with rivals added to them, and new ones of rivals that were in none}
   *
   * @param facts all that articles give
   * @param groups those that answer one question
   * @param told clauses of different articles that say the same
   */
  public static List<Group<Fact>> join(
      Story story,
      List<Fact> facts,
      List<Group<Fact>> groups,
      List<Group<Proposition>> told,
      Likeness likeness) {
    RivalGrouper grouper = new RivalGrouper(story, groups, likeness);
    grouper.byDeed(facts).forEach(grouper::joinRivals);
    grouper.byWords(facts, told).forEach(grouper::joinAlike);
    return grouper.groups;
  }

  /** {@return facts of one kind whose words tell one deed, only some of those with one answer} */
  private List<List<Fact>> byDeed(List<Fact> facts) {
    Map<String, List<Fact>> byDeed = new LinkedHashMap<>();
    Map<String, Integer> told = new LinkedHashMap<>();
    List<Fact> leading = new ArrayList<>(facts);
    leading.sort(Comparator.comparingInt(fact -> fact.proposition().sentence().index()));
    for (Fact fact : leading) {
      for (String key : keys(fact)) {
        boolean some = told.merge(key + " " + fact.answer().value(), 1, Integer::sum) <= MOST;
        List<Fact> like = byDeed.computeIfAbsent(key, k -> new ArrayList<>());
        if (some && like.size() < MOST_OF_DEED) {
          like.add(fact);
        }
      }
    }
    return List.copyOf(byDeed.values());
  }

  private List<String> keys(Fact fact) {
    String kind = fact.answer().getClass().getSimpleName() + " ";
    List<String> keys = new ArrayList<>();
    deeds.names(fact).forEach(deed -> keys.add(kind + deed));
    if (fact.answer() instanceof Answer.Count count && Parts.isWhole(fact)) {
      keys.add(kind + "of " + count.quantity().of().toLowerCase(Locale.ROOT));
    }
    return keys;
  }

  private List<List<Fact>> byWords(List<Fact> facts, List<Group<Proposition>> told) {
    Map<Object, List<Fact>> bySentence = new IdentityHashMap<>();
    for (Fact fact : facts) {
      bySentence.computeIfAbsent(fact.proposition().sentence(), s -> new ArrayList<>()).add(fact);
    }
    List<List<Fact>> alike = new ArrayList<>();
    for (Group<Proposition> group : told) {
      List<Fact> given = new ArrayList<>();
      for (Proposition words : group.members()) {
        bySentence.getOrDefault(words.sentence(), List.of()).stream()
            .filter(
                fact -> 2 * fact.proposition().span().shared(words.span()) > words.span().length())
            .forEach(given::add);
      }
      alike.add(given);
    }
    return alike;
  }

  private void joinRivals(List<Fact> facts) {
    for (Fact a : facts) {
      for (Fact b : facts) {
        if (isAlike(a, b) && areRivals(a, b) && share(a, b)) {
          join(a, b);
        }
      }
    }
  }

  private boolean isAlike(Fact a, Fact b) {
    return Equality.isRare(a, b)
        || deeds.isOnce(a) && deeds.isOnce(b) && parts.areOneObject(a, b)
        || likeness.of(a.proposition(), b.proposition()) >= SAME_WORDS;
  }

  private void joinAlike(List<Fact> facts) {
    for (Fact a : facts) {
      for (Fact b : facts) {
        if (areRivals(a, b) && (a.answer() instanceof Answer.Length || share(a, b))) {
          join(a, b);
        }
      }
    }
  }

  private boolean share(Fact a, Fact b) {
    return parts.share(a, b) || parts.areOfOneNoun(a, b);
  }

  private boolean areRivals(Fact a, Fact b) {
    return a.proposition().place() < b.proposition().place()
        && Equality.comparable(a.answer(), b.answer())
        && Equality.isRival(a.answer(), b.answer())
        && !participants.areApart(a.proposition(), b.proposition())
        && oneThing.of(a, b);
  }

  /** One of them joins the group of the other, if its article has no answer there. */
  private void join(Fact a, Fact b) {
    if (at.containsKey(a) && at.get(a).equals(at.get(b))) {
      return;
    }
    if (!add(a, b) && !add(b, a)) {
      at.putIfAbsent(a, groups.size());
      at.putIfAbsent(b, groups.size());
      groups.add(new Group<>(List.of(a, b), 1));
    }
  }

  private boolean add(Fact member, Fact other) {
    Integer group = at.get(member);
    if (group == null || at.containsKey(other) || holds(groups.get(group), other)) {
      return false;
    }
    List<Fact> members = new ArrayList<>(groups.get(group).members());
    members.add(other);
    members.sort(Comparator.comparingInt(fact -> fact.proposition().place()));
    groups.set(group, new Group<>(members, groups.get(group).cohesion()));
    at.put(other, group);
    return true;
  }

  private static boolean holds(Group<Fact> group, Fact fact) {
    return group.members().stream()
        .anyMatch(member -> member.proposition().place() == fact.proposition().place());
  }
}
