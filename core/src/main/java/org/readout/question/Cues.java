package org.readout.question;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.readout.lexicon.Table;
import org.readout.sentence.Token;

/** Words that tell what kind of answer a proposition gives, from {@code cues.tsv}. */
final class Cues {

  /** What a word tells. */
  enum Kind {
    /** Speech, whatever is said: "say". */
    SAY,
    /** What somebody wants or holds: "hope". */
    HOLD,
    /** What something is held to be, when "as" or a second object says what: "hail". */
    JUDGE,
    /** A wish or judgement inside quoted words: "should", "wrong". */
    OPINION,
    /** What somebody does, though it has no object: "meet". */
    DEED,
    /** How things are or turn: "remain". */
    STATE,
    /** A deed is begun, tried or gone on with: "continue to work". */
    PHASE,
    /** What is allowed or not: "ban". */
    RULE,
    /** What somebody or something is to another: "ally". */
    RELATION,
    /** Kin and those who act for somebody: "father", "lawyer". */
    KIN,
    /** An office: "minister". */
    OFFICE,
    /** Why: "because". */
    CAUSE
  }

  private final Map<Kind, Set<String>> lemmas;

  private Cues(Map<Kind, Set<String>> lemmas) {
    this.lemmas = lemmas;
  }

  static Cues load() {
    Map<Kind, Set<String>> lemmas = new EnumMap<>(Kind.class);
    for (List<String> row : Table.rows(Cues.class, "cues.tsv", 2)) {
      lemmas
          .computeIfAbsent(Kind.valueOf(row.get(0)), kind -> new HashSet<>())
          .addAll(Table.variants(row.get(1)));
    }
    return new Cues(lemmas);
  }

  boolean is(Kind kind, String lemma) {
    return lemmas.getOrDefault(kind, Set.of()).contains(lemma);
  }

  boolean any(Kind kind, List<Token> tokens) {
    return tokens.stream().anyMatch(token -> is(kind, token.lemma().toLowerCase(Locale.ROOT)));
  }
}
