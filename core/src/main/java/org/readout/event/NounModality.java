package org.readout.event;

import java.util.Optional;
import java.util.Set;
import org.readout.event.ModalityRules.Where;
import org.readout.sentence.Pos;

/** Modality of events told by nouns ("a planned visit") and of clauses that hang on nouns. */
final class NounModality {
  private static final Set<String> MODIFIERS = Set.of("amod", "acl", "det", "compound");
  private static final Set<String> COUNTING = Set.of("first", "second", "third", "last", "only");

  private static final Set<String> HANGING = Set.of("nsubj", "obj", "obl");
  private static final Set<String> CASE = Set.of("case");

  private final ModalityRules rules;
  private final ModalityFinder clauses;
  private final Conditions conditions;

  NounModality(ModalityRules rules, ModalityFinder clauses, Conditions conditions) {
    this.rules = rules;
    this.clauses = clauses;
    this.conditions = conditions;
  }

  /** {@return the modality of the event that a noun tells} */
  Modality of(Clause noun, Clause governor, int depth) {
    if (isSupposed(noun, governor, depth)) {
      return Modality.HYPOTHETICAL;
    }
    return said(noun, MODIFIERS, Where.MODIFIER)
        .or(() -> preposition(noun))
        .orElseGet(() -> under(noun, governor, depth));
  }

  /** "In the event of a strike", "a strike would ...", "without the truce ... would have". */
  private boolean isSupposed(Clause noun, Clause governor, int depth) {
    if (conditions.isCondition(noun)) {
      return true;
    }
    boolean open = Conditions.isIndefinite(noun) || noun.hasChild(CASE, "without");
    boolean hangs = HANGING.contains(noun.relation());
    return open && hangs && clauses.of(governor, depth) == Modality.HYPOTHETICAL;
  }

  /** {@return the modality of a clause that hangs on a noun: "a plan to close the port"} */
  Modality complement(Clause clause, Clause noun) {
    if (!clause.isInfinitive()) {
      return Modality.HAPPENED;
    }
    boolean counted =
        COUNTING.contains(noun.lemma())
            || noun.children(Set.of("amod")).stream()
                .anyMatch(i -> COUNTING.contains(noun.lemma(i)));
    return rules
        .at(Where.NOUN, noun.lemma())
        .orElse(counted ? Modality.HAPPENED : Modality.POSSIBLE);
  }

  /** {@return what the noun before the "to" of an infinitive says of it, when it says anything} */
  Optional<Modality> before(Clause infinitive) {
    for (int i : infinitive.children(Set.of("mark"))) {
      if (i > 0 && infinitive.sentence().tokens().get(i - 1).pos() == Pos.NOUN) {
        return rules.at(Where.NOUN, infinitive.lemma(i - 1));
      }
    }
    return Optional.empty();
  }

  private Modality under(Clause noun, Clause governor, int depth) {
    if (governor.token().pos() == Pos.NOUN) {
      return noun.relation().equals("nmod") ? onNoun(governor) : Modality.HAPPENED;
    }
    boolean subject = noun.token().relation().equals("nsubj");
    Optional<Modality> said = rules.at(Where.COMPLEMENT, governor.lemma());
    boolean carried = rules.at(Where.LIGHT, governor.lemma()).isPresent();
    if (carried && !noun.relation().equals("obl")) {
      return clauses.of(governor, depth);
    }
    if (said.isPresent() && !subject && isComplement(noun)) {
      return ModalityFinder.under(said.get(), clauses.of(governor, depth));
    }
    boolean toCome = noun.relation().equals("nsubj") && isPlanned(governor, depth);
    return toCome ? Modality.PLANNED : Modality.HAPPENED;
  }

  private boolean isPlanned(Clause governor, int depth) {
    return clauses.of(governor, depth) == Modality.PLANNED;
  }

  private Modality onNoun(Clause governor) {
    return rules.at(Where.NOUN, governor.lemma()).orElse(Modality.HAPPENED);
  }

  private static boolean isComplement(Clause noun) {
    boolean object = noun.relation().equals("obj") || noun.token().relation().equals("nsubj:pass");
    return object
        || noun.relation().equals("obl")
            && (noun.hasChild(Set.of("case"), "for") || noun.hasChild(Set.of("case"), "on"));
  }

  /** "Before the summit", "ahead of the summit". */
  private Optional<Modality> preposition(Clause noun) {
    for (int i : noun.children(Set.of("case"))) {
      Optional<Modality> said = rules.at(Where.CASE, noun.lemma(i));
      if (said.isEmpty() && i > 0) {
        said = rules.at(Where.CASE, noun.lemma(i - 1));
      }
      if (said.isPresent()) {
        return said;
      }
    }
    return Optional.empty();
  }

  private Optional<Modality> said(Clause noun, Set<String> relations, Where where) {
    return noun.children(relations).stream()
        .flatMap(i -> rules.at(where, noun.lemma(i)).stream())
        .findFirst();
  }
}
