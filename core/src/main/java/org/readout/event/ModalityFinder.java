package org.readout.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.event.ModalityRules.Where;
import org.readout.sentence.Pos;
import org.readout.sentence.Sentence;
import org.readout.sentence.Token;

/**
 * Tells whether a clause is told as fact, as planned, urged, possible, denied or hypothetical.
 *
 * <p>A clause has what its auxiliaries, adverbs and marks say, and what the words say that it hangs
 * on: in "urged Rome to sign" the signing is urged, although the urging happened. Negation turns
 * fact and plan into denial. Words and their meaning are in {@code modality.tsv}.
 */
public final class ModalityFinder {
  private static final int DEEPEST = 8;
  private static final Set<String> AUXILIARIES = Set.of("aux", "cop");
  private static final Set<String> ARGUMENTS = Set.of("nsubj", "obj");
  private static final Set<String> TEMPORAL = Set.of("when", "before", "after", "until", "once");
  private static final Set<String> NONE = Set.of("none", "nobody", "nothing", "neither", "no-one");
  private static final Optional<Modality> POSSIBLE = Optional.of(Modality.POSSIBLE);
  private static final Optional<Modality> DENIED = Optional.of(Modality.DENIED);
  private static final Set<String> PRESENT = Set.of("VBZ", "VBP", "VBG");

  private final ModalityRules rules = ModalityRules.load();
  private final Conditions conditions = new Conditions(rules);
  private final NounModality nouns = new NounModality(rules, this, conditions);

  /**
   * {@return the modality of a clause}
   *
   * @param sentence its sentence
   * @param verb index of the token that heads the clause: a verb, the predicate of a copula, or a
   *     noun that tells an event, such as "visit"
   */
  public Modality of(Sentence sentence, int verb) {
    return of(new Tree(sentence), verb);
  }

  Modality of(Tree tree, int verb) {
    return of(new Clause(tree, verb), 0);
  }

  Modality of(Clause clause, int depth) {
    if (depth > DEEPEST) {
      return Modality.HAPPENED;
    }
    Modality around = around(clause, depth);
    Modality told = own(clause).map(own -> stronger(own, around)).orElse(around);
    return isNegated(clause) ? negate(clause, told) : told;
  }

  private Optional<Modality> own(Clause clause) {
    if (conditions.isCondition(clause) || conditions.isConsequence(clause)) {
      return Optional.of(Modality.HYPOTHETICAL);
    }
    for (int i : clause.children(AUXILIARIES)) {
      Optional<Modality> said = rules.at(Where.AUX, clause.form(i));
      if (said.isPresent()) {
        return said;
      }
    }
    if (isToCome(clause)) {
      return Optional.of(Modality.PLANNED);
    }
    boolean possible =
        clause.children(Set.of("advmod")).stream()
            .anyMatch(i -> rules.at(Where.ADVERB, clause.lemma(i)).equals(POSSIBLE));
    return possible ? POSSIBLE : Optional.empty();
  }

  /** "Is to visit", "Minister to visit Rome" as a headline, "is scheduled", "visits tomorrow". */
  private boolean isToCome(Clause clause) {
    boolean rootOrBe = clause.hasChild(AUXILIARIES, "be") || clause.relation().equals("root");
    if (clause.isInfinitive() && rootOrBe && clause.hasSubject() && !clause.isPassive()) {
      return true;
    }
    String tag = clause.token().tag();
    if (rules.at(Where.SELF, clause.lemma()).isPresent()) {
      return tag.equals("VBN") || clause.token().pos() == Pos.ADJ;
    }
    boolean past = clause.hasChild(t -> t.tag().equals("VBD"));
    return PRESENT.contains(tag) && !past && looksAhead(clause);
  }

  /** "Tomorrow", "next week"; not "next to". */
  private boolean looksAhead(Clause clause) {
    return clause.children(Set.of("obl", "advmod", "obj")).stream()
        .map(i -> clause.at(i))
        .anyMatch(time ->
            isAhead(time)
                || time.children(Set.of("amod")).stream()
                    .anyMatch(i -> rules.at(Where.FUTURE, time.lemma(i)).isPresent()));
  }

  private boolean isAhead(Clause time) {
    return !time.hasChild(t -> t.baseRelation().equals("fixed") || t.pos() == Pos.ADP)
        && !time.lemma().equals("next")
        && rules.at(Where.FUTURE, time.lemma()).isPresent();
  }

  private Modality around(Clause clause, int depth) {
    Optional<Clause> governor = clause.governor();
    Optional<Modality> mark = conditions.mark(clause);
    if (mark.isPresent() || governor.isEmpty()) {
      return mark.orElse(Modality.HAPPENED);
    }
    if (clause.token().pos() == Pos.NOUN && !clause.hasChild(AUXILIARIES, "be")) {
      return nouns.of(clause, governor.get(), depth + 1);
    }
    return switch (clause.token().relation()) {
      case "xcomp", "ccomp", "obj", "obl" -> complement(clause, governor.get(), depth + 1);
      case "advcl" -> adverbial(clause, governor.get(), depth + 1);
      case "acl" -> nouns.complement(clause, governor.get());
      case "conj" -> conjunct(clause, governor.get(), depth + 1);
      default -> Modality.HAPPENED;
    };
  }

  private Modality complement(Clause clause, Clause governor, int depth) {
    Optional<Modality> said = rules.at(Where.COMPLEMENT, governor.lemma());
    boolean open = clause.isInfinitive() || clause.token().tag().equals("VBG");
    if (said.isPresent() && (open || said.get() != Modality.PLANNED && isThatClause(clause))) {
      return under(said.get(), of(governor, depth));
    }
    if (clause.relation().equals("xcomp")) {
      return of(governor, depth);
    }
    boolean supposed = isThatClause(clause) && of(governor, depth) == Modality.HYPOTHETICAL;
    return supposed ? Modality.HYPOTHETICAL : Modality.HAPPENED;
  }

  /** A full clause under a verb; past tense is fact unless the verb denies or doubts it. */
  private static boolean isThatClause(Clause clause) {
    return clause.relation().equals("ccomp");
  }

  private Modality adverbial(Clause clause, Clause governor, int depth) {
    Modality main = of(governor, depth);
    boolean finitePast = clause.token().tag().equals("VBD");
    if (clause.isInfinitive()) {
      // Readers confuse purpose with the complement of a verb or of the noun before "to".
      Optional<Modality> said =
          nouns.before(clause).or(() -> rules.at(Where.COMPLEMENT, governor.lemma()));
      Modality purpose = main == Modality.HAPPENED ? Modality.POSSIBLE : main;
      return said.map(value -> under(value, main)).orElse(purpose);
    }
    boolean open = main == Modality.PLANNED || main == Modality.POSSIBLE || main == Modality.URGED;
    boolean later = !clause.hasSubject() || isTemporal(clause);
    if (main == Modality.HYPOTHETICAL && later) {
      return Modality.HYPOTHETICAL;
    }
    return open && later && !finitePast ? Modality.PLANNED : Modality.HAPPENED;
  }

  private boolean isTemporal(Clause clause) {
    return clause.children(Set.of("mark", "advmod")).stream()
        .anyMatch(i -> TEMPORAL.contains(clause.lemma(i)));
  }

  private Modality conjunct(Clause clause, Clause first, int depth) {
    boolean sameForm =
        clause.token().tag().equals(first.token().tag()) || clause.token().tag().equals("VB");
    boolean own = clause.hasSubject() || clause.hasChild(t -> t.pos() == Pos.AUX);
    Modality before = of(first, depth);
    boolean goesOn = before == Modality.HYPOTHETICAL && clause.hasChild(AUXILIARIES, "would");
    return sameForm && !own || goesOn ? before : Modality.HAPPENED;
  }

  /** {@return what a verb's complement is, given what the verb says and how it is told itself} */
  static Modality under(Modality said, Modality governor) {
    if (governor == Modality.HYPOTHETICAL) {
      return Modality.HYPOTHETICAL;
    }
    if (governor == Modality.DENIED) {
      return said == Modality.DENIED ? Modality.POSSIBLE : negated(said);
    }
    boolean open = governor == Modality.POSSIBLE && said == Modality.PLANNED;
    return open ? Modality.POSSIBLE : said;
  }

  private boolean isNegated(Clause clause) {
    for (int i : clause.children()) {
      Token child = clause.sentence().tokens().get(i);
      boolean adverb = child.baseRelation().equals("advmod") || child.pos() == Pos.PART;
      if (adverb && rules.at(Where.ADVERB, clause.lemma(i)).equals(DENIED)) {
        return true;
      }
      if (ARGUMENTS.contains(child.baseRelation()) && isNone(clause.at(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNone(Clause noun) {
    return NONE.contains(noun.lemma()) || noun.hasChild(Set.of("det"), "no");
  }

  private static Modality negate(Clause clause, Modality told) {
    List<String> able = List.of("can", "ca", "could");
    boolean unable = able.stream().anyMatch(lemma -> clause.hasChild(AUXILIARIES, lemma));
    return told == Modality.POSSIBLE && unable ? Modality.DENIED : negated(told);
  }

  private static Modality negated(Modality told) {
    return switch (told) {
      case HAPPENED, PLANNED -> Modality.DENIED;
      case POSSIBLE, DENIED -> Modality.POSSIBLE;
      case URGED, HYPOTHETICAL -> told;
    };
  }

  private static Modality stronger(Modality one, Modality other) {
    return rank(one) >= rank(other) ? one : other;
  }

  private static int rank(Modality modality) {
    return switch (modality) {
      case HAPPENED -> 0;
      case PLANNED -> 1;
      case POSSIBLE -> 2;
      case URGED -> 3;
      case DENIED -> 4;
      case HYPOTHETICAL -> 5;
    };
  }
}
