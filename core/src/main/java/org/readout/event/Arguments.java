package org.readout.event;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.sentence.Token;

/**
 * Who acts and to whom it is done, as indexes of head tokens.
 *
 * @param actor the subject, or the "by" of a passive; found through conjunction, control and
 *     relative clauses
 * @param recipient the object, the subject of a passive, or the first oblique that names a party
 */
record Arguments(Optional<Integer> actor, Optional<Integer> recipient) {
  private static final int DEEPEST = 6;
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
      return new Arguments(agent(verb), patient);
    }
    Optional<Integer> actor = subject(verb, 0);
    Optional<Integer> recipient = recipient(verb);
    return new Arguments(actor, mutual ? recipient.or(() -> companion(verb, actor)) : recipient);
  }

  /**
   * {@return the arguments of an event noun: "Norway's attack on Chile", "talks between A and B"}
   */
  static Arguments ofNoun(Clause noun) {
    Optional<Integer> between = party(noun, Set.of("nmod", "obl"), Set.of("between"));
    if (between.isPresent()) {
      return new Arguments(between, companion(noun, between));
    }
    Optional<Integer> actor =
        possessor(noun)
            .or(() -> party(noun, Set.of("nmod", "obl"), Set.of("by")))
            .or(() -> party(noun, Set.of("nmod"), Set.of("of")))
            .or(() -> noun.child("amod"));
    return new Arguments(
        actor, party(noun, Set.of("nmod"), Set.of("with", "against", "on", "to", "in", "into")));
  }

  /**
   * {@return these arguments, and where one is missing, that of the verb that carries the noun}
   *
   * @param noun the event noun, which is no party itself
   */
  Arguments fallingBackTo(Arguments verb, int noun) {
    Optional<Integer> subject = verb.actor.filter(i -> i != noun);
    Optional<Integer> who = actor.or(() -> subject);
    Optional<Integer> whom = recipient.or(() -> verb.recipient.filter(i -> i != noun));
    Optional<Integer> acts = subject.or(() -> who);
    return new Arguments(acts, whom.filter(i -> !acts.equals(Optional.of(i))));
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

  private static Optional<Integer> recipient(Clause verb) {
    return Stream.of("iobj", "obj")
        .flatMap(relation -> verb.child(relation).stream())
        .findFirst()
        .or(() -> party(verb, Set.of("obl"), PARTY));
  }

  /** {@return the first child by one of these relations that has one of these prepositions} */
  static Optional<Integer> party(Clause clause, Set<String> relations, Set<String> prepositions) {
    for (int i : clause.children(relations)) {
      Clause noun = clause.at(i);
      boolean fits =
          noun.children(Set.of("case")).stream()
              .anyMatch(c -> prepositions.contains(noun.lemma(c)));
      if (fits) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** "A and B met": B. */
  private static Optional<Integer> companion(Clause verb, Optional<Integer> actor) {
    return actor.flatMap(i -> verb.at(i).child("conj"));
  }
}
