package org.readout.question;

import java.util.Locale;
import java.util.Set;
import org.readout.lexicon.WordLists;
import org.readout.sentence.Token;

/** What verbs need to stand in a question, from {@code words.tsv}. */
enum Verbs {
  /** Tells a whole deed without an object: "sink". */
  ALONE,
  /** Tells in the passive what is to come: "is scheduled to visit". */
  PLANNED,
  /** Tells nothing alone in the passive: "was believed". */
  BELIEF,
  /** Tells that somebody speaks, thinks or wishes. */
  SPEECH,
  /** Never has a thing as its object: "say". */
  BARE,
  /** Has a listener as its object: "urge". */
  ADDRESS,
  /** Says what something is called. */
  NAMING,
  /** Needs more in the passive: "was made". */
  PARTIAL,
  /** Is followed by what something is: "remains". */
  LINK,
  /** Is followed by "for" and what is wanted: "call". */
  AIM;

  private final Set<String> lemmas = Lists.ALL.get(name().toLowerCase(Locale.ROOT));

  /** The lists of the room, read before the first kind is made. */
  private static final class Lists {
    static final WordLists ALL = WordLists.of(Verbs.class);
  }

  boolean has(Token verb) {
    return lemmas.contains(verb.lemma().toLowerCase(Locale.ROOT));
  }
}
