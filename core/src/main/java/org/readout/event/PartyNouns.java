package org.readout.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.article.Span;
import org.readout.lexicon.Table;
import org.readout.sentence.Pos;
import org.readout.sentence.Token;

/**
 * Nouns of {@code parties.tsv}: who can act although nobody is named, such as "armed guerrillas".
 */
final class PartyNouns {
  private static final Set<String> DESCRIBING = Set.of("amod", "compound", "nummod", "nmod");

  private enum Kind {
    GROUP,
    SHARE
  }

  /** One row; {@code example} has the noun in brackets. */
  record Rule(String id, Set<String> lemmas, String kind, String example) {}

  private final List<Rule> rules;
  private final Map<String, Kind> kinds = new HashMap<>();

  private PartyNouns(List<Rule> rules) {
    this.rules = rules;
    for (Rule rule : rules) {
      Kind kind = rule.kind().equals("share") ? Kind.SHARE : Kind.GROUP;
      rule.lemmas().forEach(lemma -> kinds.put(lemma, kind));
    }
  }

  /** {@return the nouns of the resource} */
  static PartyNouns load() {
    return new PartyNouns(
        Table.rows(PartyNouns.class, "parties.tsv", 4).stream()
            .map(cells ->
                new Rule(
                    cells.get(0), Set.of(cells.get(1).split("\\|")), cells.get(2), cells.get(3)))
            .toList());
  }

  /** {@return all rows} */
  List<Rule> all() {
    return rules;
  }

  /** Nouns seen in the plural alone ("troops") keep their s as lemmas. */
  private @Nullable Kind kind(Clause noun) {
    Kind kind = kinds.get(noun.lemma());
    return kind == null ? kinds.get(EventRules.singular(noun.lemma())) : kind;
  }

  /** {@return the noun of whom "thousands of ..." are a share} */
  Optional<Integer> whole(Clause noun) {
    return kind(noun) == Kind.SHARE
        ? Arguments.party(noun, Set.of("nmod"), Set.of("of"))
        : Optional.empty();
  }

  /** {@return the noun with the words before it that describe it, when it can act} */
  Optional<Span> group(Clause noun) {
    if (noun.token().pos() != Pos.NOUN || kind(noun) != Kind.GROUP) {
      return Optional.empty();
    }
    Span span = noun.token().span();
    for (int i : noun.children(DESCRIBING)) {
      Token word = noun.sentence().tokens().get(i);
      span = i < noun.head() && word.pos() != Pos.PRON ? span.cover(word.span()) : span;
    }
    return Optional.of(span);
  }
}
