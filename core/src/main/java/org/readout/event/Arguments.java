package org.readout.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.sentence.Token;

/**
 * Who acts and to whom it is done, as indexes of head tokens.
 *
 * @param actor the subject, or the "by" of a passive; found through conjunction, control and
 *     relative clauses
 * @param recipients to whom it may be done, the likeliest first: the subject of a passive, objects,
 *     obliques that may name a party, then parties inside the object and the complement ("demanded
 *     that Peru pay", "praised the efforts of Peru"); the first that is a mention counts
 */
record Arguments(Optional<Integer> actor, List<Integer> recipients) {
  private static final int DEEPEST = 6;

  /** "Refused to agree to meet Peru" is as deep as complements go in news. */
  private static final int NESTED = 2;

  private static final Set<String> PARTY =
      Set.of("with", "against", "on", "to", "at", "for", "of", "from", "between", "into", "upon");
  private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");

  /**
   * {@return the arguments of a verb}
   *
   * @param mutual whether in "A and B met" B is the recipient
   */
  static Arguments ofVerb(Clause verb, boolean mutual) {
    if (verb.isPassive() || isReducedPassive(verb)) {
      Optional<Integer> patient =
          verb.child("nsubj").map(i -> antecedent(verb, i)).or(() -> inherited(verb, 0));
      return new Arguments(agent(verb), patient.stream().toList());
    }
    Optional<Integer> actor = subject(verb, 0);
    List<Integer> recipients = new ArrayList<>(direct(verb));
    if (mutual) {
      companion(verb, actor).ifPresent(recipients::add);
    }
    verb.child("obj").ifPresent(object -> recipients.addAll(inside(verb.at(object))));
    complement(verb).ifPresent(clause -> recipients.addAll(inComplement(clause, 0)));
    verb.child("obj").ifPresent(object -> recipients.addAll(whereabouts(verb.at(object))));
    recipients.removeIf(i -> actor.equals(Optional.of(i)));
    return new Arguments(actor, recipients);
  }

  /**
   * {@return the arguments of an event noun: "Norway's attack on Chile", "talks between A and B"}
   */
  static Arguments ofNoun(Clause noun) {
    Optional<Integer> between = party(noun, Set.of("nmod", "obl"), Set.of("between"));
    if (between.isPresent()) {
      return new Arguments(between, companion(noun, between).stream().toList());
    }
    Optional<Integer> actor =
        possessor(noun)
            .or(() -> party(noun, Set.of("nmod", "obl"), Set.of("by")))
            .or(() -> party(noun, Set.of("nmod"), Set.of("of")))
            .or(() -> noun.child("amod"));
    return new Arguments(
        actor,
        party(noun, Set.of("nmod"), Set.of("with", "against", "on", "to", "in", "into")).stream()
            .toList());
  }

  /**
   * {@return these arguments, and where one is missing, that of the verb that carries the noun}
   *
   * @param noun the event noun, which is no party itself
   */
  Arguments fallingBackTo(Arguments verb, int noun) {
    Optional<Integer> subject = verb.actor.filter(i -> i != noun);
    Optional<Integer> who = subject.or(() -> actor);
    List<Integer> whom = new ArrayList<>(recipients);
    verb.recipients.stream().filter(i -> i != noun).forEach(whom::add);
    whom.removeIf(i -> who.equals(Optional.of(i)));
    return new Arguments(who, whom);
  }

  private static Optional<Integer> possessor(Clause noun) {
    return noun.children(Set.of("nmod")).stream()
        .filter(i -> noun.sentence().tokens().get(i).relation().equals("nmod:poss"))
        .findFirst();
  }

  /** {@return who acts in a clause} */
  static Optional<Integer> subject(Clause verb, int depth) {
    Optional<Integer> own = verb.child("nsubj").map(i -> antecedent(verb, i));
    return own.isPresent() ? own : inherited(verb, depth);
  }

  private static Optional<Integer> inherited(Clause verb, int depth) {
    Optional<Clause> above = verb.governor();
    if (depth > DEEPEST || above.isEmpty()) {
      return Optional.empty();
    }
    Clause governor = above.get();
    return switch (verb.token().baseRelation()) {
      case "conj" -> governor.isPassive() ? patient(governor) : subject(governor, depth + 1);
      case "xcomp" -> governor.child("obj").or(() -> subjectOfEitherVoice(governor, depth + 1));
      case "advcl" -> subjectOfEitherVoice(governor, depth + 1);
      case "acl" -> Optional.of(governor.head());
      default -> Optional.empty();
    };
  }

  private static Optional<Integer> subjectOfEitherVoice(Clause governor, int depth) {
    return governor.isPassive() ? patient(governor) : subject(governor, depth);
  }

  private static Optional<Integer> patient(Clause governor) {
    return governor.child("nsubj").map(i -> antecedent(governor, i));
  }

  /** "The minister who met": not who but the minister. */
  private static int antecedent(Clause verb, int subject) {
    boolean relative =
        RELATIVE.contains(verb.lemma(subject)) && verb.token().baseRelation().equals("acl");
    return relative ? verb.token().head() : subject;
  }

  private static boolean isReducedPassive(Clause verb) {
    Token token = verb.token();
    boolean participle = token.tag().equals("VBN") && !verb.hasChild(Set.of("aux"), "have");
    return participle && (token.relation().equals("acl") || token.relation().equals("advcl"));
  }

  private static Optional<Integer> agent(Clause verb) {
    return party(verb, Set.of("obl"), Set.of("by"));
  }

  private static List<Integer> direct(Clause verb) {
    List<Integer> found = new ArrayList<>();
    verb.child("iobj").ifPresent(found::add);
    verb.child("obj").ifPresent(found::add);
    found.addAll(parties(verb, Set.of("obl"), PARTY));
    return found;
  }

  /**
   * "Praised Peru's efforts", "an inquiry against Peru", "a Danish plan", "a tariff on Danish
   * fish": not its own efforts.
   */
  private static List<Integer> inside(Clause noun) {
    List<Integer> found = new ArrayList<>(parties(noun, Set.of("nmod"), PARTY));
    possessor(noun).filter(i -> !noun.at(i).isPronoun()).ifPresent(found::add);
    found.addAll(parties(noun, Set.of("nmod"), Set.of("by")));
    found.addAll(noun.children(Set.of("amod")));
    for (int party : parties(noun, Set.of("nmod"), PARTY)) {
      found.addAll(noun.at(party).children(Set.of("amod")));
      possessor(noun.at(party)).filter(i -> !noun.at(i).isPronoun()).ifPresent(found::add);
    }
    return found;
  }

  /** "A curfew in Peru": where nothing else is told, it is done to those who live there. */
  private static List<Integer> whereabouts(Clause noun) {
    return parties(noun, Set.of("nmod"), Set.of("in", "into"));
  }

  /** Also the infinitive that readers take for a purpose: "threatened on Monday to attack". */
  private static Optional<Clause> complement(Clause verb) {
    return verb.child("ccomp")
        .or(() -> verb.child("xcomp"))
        .map(verb::at)
        .or(() ->
            verb.children(Set.of("advcl")).stream()
                .map(verb::at)
                .filter(clause -> clause.isInfinitive() && clause.head() > verb.head())
                .findFirst());
  }

  /** "Demanded that Peru pay", "agreed to send grain to Peru". */
  private static List<Integer> inComplement(Clause clause, int depth) {
    List<Integer> found = new ArrayList<>();
    clause.child("nsubj").filter(i -> !clause.at(i).isPronoun()).ifPresent(found::add);
    found.addAll(direct(clause));
    clause.child("nsubj").ifPresent(subject -> found.addAll(inside(clause.at(subject))));
    clause.child("obj").ifPresent(object -> found.addAll(inside(clause.at(object))));
    if (depth < NESTED) {
      complement(clause).ifPresent(inner -> found.addAll(inComplement(inner, depth + 1)));
    }
    clause.child("obj").ifPresent(object -> found.addAll(whereabouts(clause.at(object))));
    return found;
  }

  /** {@return the first child by one of these relations that has one of these prepositions} */
  static Optional<Integer> party(Clause clause, Set<String> relations, Set<String> prepositions) {
    return parties(clause, relations, prepositions).stream().findFirst();
  }

  private static List<Integer> parties(
      Clause clause, Set<String> relations, Set<String> prepositions) {
    return clause.children(relations).stream()
        .filter(i -> {
          Clause noun = clause.at(i);
          return noun.children(Set.of("case")).stream()
              .anyMatch(c -> prepositions.contains(noun.lemma(c)));
        })
        .toList();
  }

  /** "A and B met": B. */
  private static Optional<Integer> companion(Clause verb, Optional<Integer> actor) {
    return actor.flatMap(i -> verb.at(i).child("conj"));
  }
}
