package org.readout.alignment;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.readout.lexicon.Table;
import org.readout.sentence.Token;

/** Verbs and nouns for what can happen again on another day, from {@code again.tsv}. */
final class Again {

  private final Set<String> speech = new HashSet<>();
  private final Set<String> market = new HashSet<>();
  private final Set<String> all = new HashSet<>();

  static Again load() {
    Again again = new Again();
    for (List<String> row : Table.rows(Again.class, "again.tsv", 2)) {
      List<String> lemmas = Table.variants(row.get(1));
      again.all.addAll(lemmas);
      if (row.get(0).equals("SPEECH")) {
        again.speech.addAll(lemmas);
      } else if (row.get(0).equals("MARKET")) {
        again.market.addAll(lemmas);
      }
    }
    return again;
  }

  /** {@return whether it is said: what is said can be said again on the next day} */
  boolean isSpeech(Token token) {
    return speech.contains(lemma(token));
  }

  /** {@return whether it goes up and down by the hour} */
  boolean isMarket(Token token) {
    return market.contains(lemma(token));
  }

  /** {@return whether it can be so on two days} */
  boolean isLasting(Token token) {
    return all.contains(lemma(token));
  }

  private static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
