package org.readout.comparison;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.readout.alignment.Group;
import org.readout.alignment.Likeness;
import org.readout.article.Span;
import org.readout.entity.Entity;
import org.readout.mention.Mention;
import org.readout.proposition.Answer;
import org.readout.proposition.Fact;
import org.readout.proposition.Proposition;
import org.readout.sentence.Pos;
import org.readout.sentence.Sentence;
import org.readout.sentence.Token;
import org.readout.story.Account;
import org.readout.story.Story;

/**
 * Sets what somebody denies in one article against what another article says: "Berg denied that she
 * took money" and "Berg took money from a shipyard". The denier must be named in both.
 */
public final class DenialGrouper {

  /** Less alike clauses are about something else, whatever words they share. */
  private static final double ALIKE = 0.3;

  /** So many nouns and verbs of the denial, the denier apart, must be found in the claim. */
  private static final int FEWEST = 2;

  private static final Set<Pos> TELLING = EnumSet.of(Pos.NOUN, Pos.VERB);

  private static final Set<String> LIGHT =
      Set.of("involve", "have", "do", "make", "take", "day", "today", "week", "year", "country");

  private static final Set<String> DENY = Set.of("deny", "refute", "repudiate", "disavow");

  private static final Set<String> SET_ASIDE = Set.of("reject", "dismiss", "rebut", "dispute");

  private static final Set<String> CHARGES =
      Set.of("claim", "report", "allegation", "accusation", "charge", "suggestion", "assertion");

  private static final int LONGEST = 120;

  private final Story story;
  private final List<Proposition> propositions;
  private final Likeness likeness;

  private record Denial(Proposition proposition, Entity denier, int verb) {}

  private record Match(double alike, Proposition denied, Proposition said, int verb) {}

  private DenialGrouper(Story story, List<Proposition> propositions, Likeness likeness) {
    this.story = story;
    this.propositions = propositions;
    this.likeness = likeness;
  }

  /**
   * {@return for each who denies something that another article says: the denials and the claims}
   */
  public static List<Group<Fact>> group(
      Story story, List<Proposition> propositions, Likeness likeness) {
    return new DenialGrouper(story, propositions, likeness).groups();
  }

  private List<Group<Fact>> groups() {
    Map<Entity, List<Denial>> byDenier = new HashMap<>();
    List<Entity> order = new ArrayList<>();
    for (Proposition proposition : propositions) {
      denial(proposition)
          .ifPresent(denial -> {
            if (!byDenier.containsKey(denial.denier())) {
              order.add(denial.denier());
            }
            byDenier.computeIfAbsent(denial.denier(), d -> new ArrayList<>()).add(denial);
          });
    }
    List<Group<Fact>> groups = new ArrayList<>();
    for (Entity denier : order) {
      facts(byDenier.getOrDefault(denier, List.of())).ifPresent(groups::add);
    }
    return groups;
  }

  /** {@return each article's denial, and for the others the clause most like the one denied} */
  private Optional<Group<Fact>> facts(List<Denial> denials) {
    Map<Integer, Match> said = new TreeMap<>();
    for (Denial denial : denials) {
      for (Proposition other : propositions) {
        if (other.place() != denial.proposition().place() && tells(other, denial)) {
          double alike = likeness.of(denial.proposition(), other);
          Match best = said.get(other.place());
          int shared = shared(denial, other);
          alike += shared;
          boolean same = shared >= FEWEST && alike - shared >= ALIKE;
          if (same && (best == null || alike > best.alike())) {
            said.put(other.place(), new Match(alike, denial.proposition(), other, denial.verb()));
          }
        }
      }
    }
    Map<Integer, Fact> facts = new TreeMap<>();
    said.values().forEach(match -> facts.put(match.said().place(), fact(match.said(), true, 0)));
    for (Denial denial : denials) {
      boolean claimed = facts.containsKey(denial.proposition().place());
      boolean other = said.keySet().stream().anyMatch(p -> p != denial.proposition().place());
      if (other && !(claimed && said.size() == 1)) {
        facts.put(denial.proposition().place(), fact(denial.proposition(), false, denial.verb()));
      }
    }
    boolean both =
        facts.values().stream().anyMatch(fact -> isAffirmed(fact))
            && facts.values().stream().anyMatch(fact -> !isAffirmed(fact));
    return both ? Optional.of(new Group<>(List.copyOf(facts.values()), 1)) : Optional.empty();
  }

  private static int shared(Denial denial, Proposition other) {
    Set<String> left = telling(denial.proposition());
    left.remove(denial.proposition().sentence().tokens().get(denial.verb()).lemma());
    left.retainAll(telling(other));
    return left.size();
  }

  private static Set<String> telling(Proposition proposition) {
    Set<String> lemmas = new HashSet<>();
    for (int i = proposition.first(); i < proposition.end(); i++) {
      Token token = proposition.sentence().tokens().get(i);
      boolean light = LIGHT.contains(token.lemma()) || CHARGES.contains(token.lemma());
      if (TELLING.contains(token.pos()) && !light) {
        lemmas.add(token.lemma());
      }
    }
    return lemmas;
  }

  private static boolean isAffirmed(Fact fact) {
    return fact.answer() instanceof Answer.Claim claim && claim.affirmed();
  }

  /** {@return whether a clause says something of the denier and denies nothing itself} */
  private boolean tells(Proposition other, Denial denial) {
    return denialVerb(other).isEmpty()
        && other.sentence().tokens().stream().noneMatch(t -> DENY.contains(t.lemma()))
        && other.sentence().tokens().stream().noneMatch(t -> t.lemma().equals("not"))
        && named(other).contains(denial.denier());
  }

  private Optional<Denial> denial(Proposition proposition) {
    return denialVerb(proposition)
        .flatMap(verb -> subject(proposition, verb).map(who -> new Denial(proposition, who, verb)));
  }

  private static Optional<Integer> denialVerb(Proposition proposition) {
    Sentence sentence = proposition.sentence();
    for (int i = proposition.first(); i < proposition.end(); i++) {
      String lemma = sentence.tokens().get(i).lemma();
      boolean charge =
          SET_ASIDE.contains(lemma)
              && sentence.children(i).stream()
                  .anyMatch(child -> CHARGES.contains(sentence.tokens().get(child).lemma()));
      if (DENY.contains(lemma) || charge) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private Optional<Entity> subject(Proposition proposition, int verb) {
    Sentence sentence = proposition.sentence();
    for (int child : sentence.children(verb)) {
      if (sentence.tokens().get(child).baseRelation().equals("nsubj")) {
        Span words = sentence.subtree(child);
        return entities(proposition, words).stream()
            .filter(entity -> entity.type() == Entity.Type.COUNTRY)
            .findFirst()
            .or(() -> entities(proposition, words).stream().findFirst());
      }
    }
    return Optional.empty();
  }

  private List<Entity> named(Proposition proposition) {
    return entities(proposition, proposition.span());
  }

  private List<Entity> entities(Proposition proposition, Span words) {
    Account account = proposition.account();
    List<Entity> entities = new ArrayList<>();
    for (Mention mention : account.mentions()) {
      if (mention.sentence() == proposition.sentence().index() && words.contains(mention.span())) {
        story.entities().at(account.article().id(), mention.span()).ifPresent(entities::add);
      }
    }
    return entities;
  }

  private static Fact fact(Proposition proposition, boolean affirmed, int verb) {
    String words = proposition.words().replaceAll("\\s+", " ");
    int cut = words.length() <= LONGEST ? -1 : words.lastIndexOf(' ', LONGEST);
    Token trigger = proposition.sentence().tokens().get(Math.max(verb, proposition.first()));
    return new Fact(
        proposition,
        new Answer.Claim(affirmed, cut < 0 ? words : words.substring(0, cut) + " …"),
        trigger);
  }
}
