package org.readout.comparison;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.readout.alignment.Group;
import org.readout.article.Span;
import org.readout.entity.Entity;
import org.readout.likeness.Likeness;
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
      Set.of(
          "involve",
          "have",
          "do",
          "make",
          "take",
          "day",
          "today",
          "week",
          "year",
          "country",
          "say",
          "tell",
          "add",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "minister",
          "ministry",
          "official",
          "government",
          "reporter");

  /** Clauses that only tell who speaks claim nothing. */
  private static final Set<String> TELL = Set.of("say", "tell", "add", "claim", "reply");

  private static final Set<String> CONTENT = Set.of("ccomp", "parataxis");

  private static final Set<String> DENY = Set.of("deny", "refute", "repudiate", "disavow");

  private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never", "no");

  private static final Set<String> SET_ASIDE = Set.of("reject", "dismiss", "rebut", "dispute");

  /** What only may be so is not claimed. */
  private static final Set<String> POSSIBLE = Set.of("could", "may", "might", "can");

  private static final Set<String> CHARGES =
      Set.of("claim", "report", "allegation", "accusation", "charge", "suggestion", "assertion");

  private static final int LONGEST = 120;

  private final Story story;
  private final List<Proposition> propositions;
  private final Likeness likeness;
  private final Map<Account, Map<Integer, List<Mention>>> bySentence = new IdentityHashMap<>();
  private Map<Entity, List<Proposition>> naming = Map.of();

  /** A denial; {@code whole} are its words with all that hangs on the verb. */
  private record Denial(Proposition proposition, Proposition whole, Entity denier, int verb) {}

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
    naming = order.isEmpty() ? Map.of() : naming();
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
      for (Proposition other : naming.getOrDefault(denial.denier(), List.of())) {
        if (other.place() != denial.proposition().place() && tells(other, denial)) {
          double alike = likeness.of(denial.whole(), other);
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
    Set<String> left = telling(denial.whole());
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
        && other.sentence().tokens().stream().noneMatch(t -> SET_ASIDE.contains(t.lemma()))
        && other.tokens().stream()
            .noneMatch(t -> POSSIBLE.contains(t.form().toLowerCase(Locale.ROOT)))
        && !onlyTells(other)
        && !isSpeaker(other, denial.denier());
  }

  /** {@return whether a clause only tells that somebody speaks, not what is said} */
  private static boolean onlyTells(Proposition other) {
    List<Token> tokens = other.sentence().tokens();
    return TELL.contains(tokens.get(other.top()).lemma())
        && other.sentence().children(other.top()).stream()
            .filter(other::holds)
            .noneMatch(child -> CONTENT.contains(tokens.get(child).baseRelation()));
  }

  /** {@return whether the clause tells what the denier says} */
  private boolean isSpeaker(Proposition other, Entity denier) {
    Span top = other.sentence().tokens().get(other.top()).span();
    return other.account().quotations().stream()
            .anyMatch(q -> q.cue().isPresent() && q.cue().get().span().overlaps(top))
        && subject(other, other.top()).filter(denier::equals).isPresent();
  }

  private Optional<Denial> denial(Proposition proposition) {
    return denialVerb(proposition)
        .flatMap(verb ->
            subject(proposition, verb)
                .map(who -> new Denial(proposition, whole(proposition, verb), who, verb)));
  }

  private static Optional<Integer> denialVerb(Proposition proposition) {
    Sentence sentence = proposition.sentence();
    for (int i = proposition.first(); i < proposition.end(); i++) {
      String lemma = sentence.tokens().get(i).lemma();
      boolean charge =
          SET_ASIDE.contains(lemma)
              && sentence.children(i).stream()
                  .anyMatch(child -> CHARGES.contains(sentence.tokens().get(child).lemma()));
      if ((DENY.contains(lemma) || charge) && !isNegated(sentence, i)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** "Does not deny", "never denied". */
  private static boolean isNegated(Sentence sentence, int verb) {
    return sentence.children(verb).stream()
        .map(child -> sentence.tokens().get(child).lemma())
        .anyMatch(NEGATIONS::contains);
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

  private static Proposition whole(Proposition proposition, int verb) {
    Sentence sentence = proposition.sentence();
    int first = proposition.first();
    int end = proposition.end();
    while (end < sentence.tokens().size() && sentence.dominates(verb, end)) {
      end++;
    }
    Span span = proposition.span().cover(sentence.tokens().get(end - 1).span());
    return new Proposition(proposition.account(), proposition.place(), sentence, first, end, span);
  }

  /** {@return for each entity the propositions that name it, or tell what it does} */
  private Map<Entity, List<Proposition>> naming() {
    Map<Entity, List<Proposition>> naming = new IdentityHashMap<>();
    for (Proposition proposition : propositions) {
      Set<Entity> named = new LinkedHashSet<>(entities(proposition, proposition.span()));
      subject(proposition, proposition.top()).ifPresent(named::add);
      for (Entity entity : named) {
        naming.computeIfAbsent(entity, e -> new ArrayList<>()).add(proposition);
      }
    }
    return naming;
  }

  private List<Entity> entities(Proposition proposition, Span words) {
    Account account = proposition.account();
    List<Entity> entities = new ArrayList<>();
    for (Mention mention : mentions(account, proposition.sentence().index())) {
      if (words.contains(mention.span())) {
        story.entities().at(account.article().id(), mention.span()).ifPresent(entities::add);
      }
    }
    return entities;
  }

  private List<Mention> mentions(Account account, int sentence) {
    return bySentence
        .computeIfAbsent(
            account, a -> a.mentions().stream().collect(Collectors.groupingBy(Mention::sentence)))
        .getOrDefault(sentence, List.of());
  }

  private static Fact fact(Proposition proposition, boolean affirmed, int verb) {
    String words = proposition.line();
    int cut = words.length() <= LONGEST ? -1 : words.lastIndexOf(' ', LONGEST);
    Token trigger = proposition.sentence().tokens().get(Math.max(verb, proposition.first()));
    return new Fact(
        proposition,
        new Answer.Claim(affirmed, cut < 0 ? words : words.substring(0, cut) + " …"),
        trigger);
  }
}
