package org.readout.event;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.readout.lexicon.Table;

/** The words of {@code modality.tsv}, by where they stand. */
final class ModalityRules {
  /** Where a word stands that tells the modality of a clause. */
  enum Where {
    AUX,
    ADVERB,
    FUTURE,
    MARK,
    COMPLEMENT,
    NOUN,
    MODIFIER,
    CASE,
    SELF,
    LIGHT,
    ASK,
    PHRASE,
    TERMS,
    SUPPOSED
  }

  /**
   * One row.
   *
   * @param example a sentence with the clause's word in brackets
   */
  record Rule(String id, Where where, Set<String> lemmas, Modality value, String example) {}

  private final List<Rule> rules;
  private final Map<Where, Map<String, Modality>> words = new EnumMap<>(Where.class);

  private ModalityRules(List<Rule> rules) {
    this.rules = rules;
    for (Rule rule : rules) {
      Map<String, Modality> there = words.computeIfAbsent(rule.where(), w -> new HashMap<>());
      rule.lemmas().forEach(lemma -> there.put(lemma, rule.value()));
    }
  }

  /** {@return the rules of the resource} */
  static ModalityRules load() {
    return new ModalityRules(
        Table.rows(ModalityRules.class, "modality.tsv", 5).stream()
            .map(ModalityRules::rule)
            .toList());
  }

  /** {@return all rows} */
  List<Rule> all() {
    return rules;
  }

  /** {@return what {@code lemma} says there; empty when it says nothing} */
  Optional<Modality> at(Where where, String lemma) {
    return Optional.ofNullable(words.getOrDefault(where, Map.of()).get(lemma));
  }

  /** {@return the words that say something there} */
  Set<String> words(Where where) {
    return new TreeSet<>(words.getOrDefault(where, Map.of()).keySet());
  }

  private static Rule rule(List<String> cells) {
    return new Rule(
        cells.get(0),
        Where.valueOf(cells.get(1).toUpperCase(Locale.ROOT)),
        Set.of(cells.get(2).split("\\|")),
        Modality.valueOf(cells.get(3)),
        cells.get(4));
  }
}
