package org.readout.lexicon;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The personal pronouns with their possessive and reflexive forms. */
public enum Pronoun {
  HE("he", "him", "his", "himself"),
  SHE("she", "her", "hers", "herself"),
  IT("it", "its", "itself"),
  THEY("they", "them", "their", "theirs", "themselves"),
  I("i", "me", "my", "mine", "myself"),
  WE("we", "us", "our", "ours", "ourselves");

  private static final Map<String, Pronoun> BY_FORM = byForm();

  private final String[] forms;

  Pronoun(String... forms) {
    this.forms = forms;
  }

  private static Map<String, Pronoun> byForm() {
    Map<String, Pronoun> found = new HashMap<>();
    for (Pronoun pronoun : values()) {
      Arrays.stream(pronoun.forms).forEach(form -> found.put(form, pronoun));
    }
    return Map.copyOf(found);
  }

  /** {@return the pronoun with this form; "US" and "IT" in capitals are none} */
  public static Optional<Pronoun> of(String form) {
    boolean capitals = form.length() > 1 && form.equals(form.toUpperCase(Locale.ROOT));
    return capitals
        ? Optional.empty()
        : Optional.ofNullable(BY_FORM.get(form.toLowerCase(Locale.ROOT)));
  }

  /** {@return whether it stands for people only} */
  public boolean isPersonal() {
    return switch (this) {
      case HE, SHE, I -> true;
      case IT, THEY, WE -> false;
    };
  }
}
