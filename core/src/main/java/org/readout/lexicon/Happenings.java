package org.readout.lexicon;

import java.util.Locale;
import java.util.Set;

/** Nouns for what happens somewhere at some time: "summit", "earthquake". */
public final class Happenings {

  private static final Set<String> NOUNS = WordLists.of(Happenings.class).get("happening");

  private Happenings() {}

  /** {@return whether a noun, in its dictionary form, is one} */
  public static boolean contains(String lemma) {
    return NOUNS.contains(lemma.toLowerCase(Locale.ROOT));
  }
}
