package org.readout.event;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.event.ModalityRules.Where;
import org.readout.sentence.Pos;
import org.readout.sentence.Sentence;

/**
 * Tells what is only supposed: conditions ("if the port closes", "in the event of a strike", "had
 * he signed") and what follows from them ("exports would fall").
 */
final class Conditions {
  private static final Optional<Modality> SUPPOSED = Optional.of(Modality.HYPOTHETICAL);
  private static final Set<String> AUXILIARIES = Set.of("aux", "cop");
  private static final Set<String> INVERTED = Set.of("had", "were", "should");
  private static final Set<String> MODALS =
      Set.of("would", "'d", "’d", "could", "might", "may", "will", "'ll", "’ll", "wo", "can");
  private static final Set<String> OPEN = Set.of("a", "an", "any", "another", "such");

  /** What somebody thinks "as if" it were so, or does "even if", is no consequence. */
  private static final Set<String> NO_MATTER = Set.of("even", "as");

  /** A clause may open with so many words of the phrase. */
  private static final int LONGEST = 4;

  private final ModalityRules rules;
  private final Map<String, List<List<String>>> phrases = new HashMap<>();

  Conditions(ModalityRules rules) {
    this.rules = rules;
    for (String phrase : rules.words(Where.PHRASE)) {
      List<String> words = Arrays.asList(phrase.split(" "));
      phrases.merge(
          words.getFirst(),
          List.of(words),
          (a, b) -> Stream.concat(a.stream(), b.stream()).toList());
    }
  }

  /** {@return whether a clause or an event noun is a condition} */
  boolean isCondition(Clause clause) {
    return mark(clause).equals(SUPPOSED)
        || clause.head() < inverted(clause.sentence())
        || hasPhrase(clause);
  }

  /** {@return what the conjunction of a clause says; "asked if" asks whether, and supposes not} */
  Optional<Modality> mark(Clause clause) {
    for (int i : clause.children(Set.of("mark", "case"))) {
      Optional<Modality> said = rules.at(Where.MARK, clause.lemma(i));
      if (said.isPresent()) {
        return said.equals(SUPPOSED) ? asked(clause).or(() -> said) : said;
      }
    }
    return Optional.empty();
  }

  private Optional<Modality> asked(Clause clause) {
    return clause
        .governor()
        .filter(governor -> clause.relation().equals("ccomp") || follows(clause, governor))
        .flatMap(governor -> rules.at(Where.ASK, governor.lemma()));
  }

  /** "He was asked if the minister had resigned": the clause begins right behind the verb. */
  private static boolean follows(Clause clause, Clause governor) {
    int next = governor.head() + 1;
    return next < clause.head() && clause.lemma(next).equals("if");
  }

  /** {@return whether a clause tells what would come of something supposed} */
  boolean isConsequence(Clause clause) {
    boolean would = clause.hasChild(AUXILIARIES, "would");
    if (would && (clause.hasChild(AUXILIARIES, "have") || isTerms(clause) || isOtherwise(clause))) {
      return true;
    }
    boolean modal =
        clause.children(AUXILIARIES).stream().anyMatch(i -> MODALS.contains(clause.form(i)));
    int end = inverted(clause.sentence());
    return modal && (end > 0 && clause.head() > end || hasCondition(clause));
  }

  /** {@return whether a noun names any such event, not one that was told} */
  static boolean isIndefinite(Clause noun) {
    return noun.children(Set.of("det")).stream().anyMatch(i -> OPEN.contains(noun.form(i)));
  }

  private boolean hasCondition(Clause clause) {
    return clause.children(Set.of("advcl", "obl")).stream()
        .map(clause::at)
        .anyMatch(child -> isReal(child) && isCondition(child));
  }

  /** "If necessary" and "even if it rains" are no conditions of the main clause. */
  private static boolean isReal(Clause condition) {
    boolean bare = condition.token().pos() == Pos.ADJ && !condition.hasSubject();
    return !bare
        && condition.children(Set.of("advmod", "mark")).stream()
            .noneMatch(i -> NO_MATTER.contains(condition.form(i)));
  }

  /** "The bill would ban", "a strike would kill". */
  private boolean isTerms(Clause clause) {
    return clause
        .child("nsubj")
        .map(clause::at)
        .filter(subject -> !clause.isPassive())
        .filter(subject ->
            rules.at(Where.TERMS, subject.lemma()).isPresent()
                || isIndefinite(subject) && rules.at(Where.SUPPOSED, subject.lemma()).isPresent())
        .isPresent();
  }

  private static boolean isOtherwise(Clause clause) {
    return clause.hasChild(Set.of("advmod"), "otherwise");
  }

  /** {@return where the condition of "Had he signed, ..." ends; 0 when there is none} */
  private static int inverted(Sentence sentence) {
    var tokens = sentence.tokens();
    boolean asks = tokens.getLast().form().equals("?");
    if (asks || !INVERTED.contains(tokens.getFirst().form().toLowerCase(Locale.ROOT))) {
      return 0;
    }
    for (int i = 1; i < tokens.size(); i++) {
      if (tokens.get(i).form().equals(",")) {
        return tokens.subList(i, tokens.size()).stream()
                .anyMatch(token -> MODALS.contains(token.form()))
            ? i
            : 0;
      }
    }
    return 0;
  }

  /** {@return whether a phrase such as "in case of" stands before the clause or opens it} */
  private boolean hasPhrase(Clause clause) {
    int end = -1;
    for (int i = 0; i < clause.head(); i++) {
      for (List<String> words : phrases.getOrDefault(clause.form(i), List.of())) {
        end = stands(clause, i, words) ? i + words.size() : end;
      }
    }
    if (end < 0 || end > clause.head()) {
      return false;
    }
    int first = clause.tree().first(clause.head());
    return end >= first && end <= first + LONGEST;
  }

  private static boolean stands(Clause clause, int at, List<String> words) {
    if (at + words.size() > clause.head()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (!clause.form(at + i).equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }
}
