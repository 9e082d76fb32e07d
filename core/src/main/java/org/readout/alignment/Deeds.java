package org.readout.alignment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.readout.lexicon.Table;
import org.readout.sentence.Token;

/** Words that tell the same deed in different reports, from {@code deeds.tsv}. */
final class Deeds {

  private final Map<String, Set<String>> byLemma = new HashMap<>();

  static Deeds load() {
    Deeds deeds = new Deeds();
    for (List<String> row : Table.rows(Deeds.class, "deeds.tsv", 2)) {
      for (String lemma : Table.variants(row.get(1))) {
        deeds.byLemma.computeIfAbsent(lemma, l -> new HashSet<>()).add(row.getFirst());
      }
    }
    return deeds;
  }

  /** {@return whether two words may tell one deed: "approve" and "ratify"} */
  boolean areOne(Token a, Token b) {
    Set<String> left = of(a);
    return !left.isEmpty() && of(b).stream().anyMatch(left::contains);
  }

  private Set<String> of(Token token) {
    return byLemma.getOrDefault(token.lemma().toLowerCase(Locale.ROOT), Set.of());
  }
}
