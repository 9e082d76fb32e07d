package org.readout.alignment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.readout.lexicon.Table;
import org.readout.proposition.Fact;
import org.readout.sentence.Sentence;
import org.readout.sentence.Token;

/** Words that tell the same deed in different reports, from {@code deeds.tsv}. */
final class Deeds {

  /**
   * Verbs that leave it to a noun to tell the deed: "took into custody", "handed in her notice".
   */
  private static final Set<String> LIGHT =
      Set.of(
          "put", "take", "place", "hand", "hold", "make", "give", "bring", "come", "go", "enter",
          "tender", "submit", "offer", "reach", "have");

  private static final Set<String> NOUN = Set.of("obj", "obl");

  private final Map<String, Set<String>> byLemma = new HashMap<>();
  private final Set<String> once = new HashSet<>();

  static Deeds load() {
    Deeds deeds = new Deeds();
    for (List<String> row : Table.rows(Deeds.class, "deeds.tsv", 3)) {
      for (String lemma : Table.variants(row.get(2))) {
        deeds.byLemma.computeIfAbsent(lemma, l -> new HashSet<>()).add(row.getFirst());
        if (row.get(1).equals("once")) {
          deeds.once.add(lemma);
        }
      }
    }
    return deeds;
  }

  /** {@return whether two words may tell one deed: "approve" and "ratify"} */
  boolean areOne(Token a, Token b) {
    Set<String> left = of(a);
    return !left.isEmpty() && of(b).stream().anyMatch(left::contains);
  }

  /** {@return whether it is done once to one thing: a ship sinks once, talks are held often} */
  boolean isOnce(Fact fact) {
    return telling(fact).anyMatch(token -> once.contains(lemma(token)));
  }

  /**
   * {@return names of the deeds that a fact may tell, also by a noun beside a light verb ("put on
   * its blacklist"), and the word itself}
   */
  Set<String> names(Fact fact) {
    Set<String> names = new TreeSet<>();
    telling(fact).forEach(token -> names.addAll(of(token)));
    names.add(lemma(fact.trigger()));
    return names;
  }

  private static Stream<Token> telling(Fact fact) {
    Token trigger = fact.trigger();
    if (!LIGHT.contains(lemma(trigger))) {
      return Stream.of(trigger);
    }
    Sentence sentence = fact.proposition().sentence();
    return Stream.concat(
        Stream.of(trigger),
        sentence.children(Math.max(0, sentence.tokens().indexOf(trigger))).stream()
            .map(child -> sentence.tokens().get(child))
            .filter(token -> NOUN.contains(token.baseRelation())));
  }

  private static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }

  private Set<String> of(Token token) {
    return byLemma.getOrDefault(lemma(token), Set.of());
  }
}
