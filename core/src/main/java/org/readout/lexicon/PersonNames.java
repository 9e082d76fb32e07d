package org.readout.lexicon;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What single words tell of people: gender of given names, family names, peoples and creeds. */
public final class PersonNames {

  /** What is known of a person's gender. */
  public enum Gender {
    MALE,
    FEMALE,
    UNKNOWN;

    /** {@return whether one person may be both this and {@code other}} */
    public boolean fits(Gender other) {
      return this == UNKNOWN || other == UNKNOWN || this == other;
    }

    static Gender of(String cell) {
      return switch (cell) {
        case "m" -> MALE;
        case "f" -> FEMALE;
        default -> UNKNOWN;
      };
    }
  }

  private final Set<String> male = new HashSet<>();
  private final Set<String> female = new HashSet<>();
  private final Set<String> both = new HashSet<>();
  private final Set<String> family = new HashSet<>();
  private final Set<String> people = new HashSet<>();
  private final Set<String> particles = new HashSet<>();
  private final Set<String> lands = new HashSet<>();
  private final Set<String> none = new HashSet<>();

  private PersonNames() {}

  /** {@return the lists that come with the program} */
  public static PersonNames load() {
    PersonNames names = new PersonNames();
    for (List<String> row : Table.rows(PersonNames.class, "names.tsv", 2)) {
      List<String> words = Table.variants(row.get(1));
      switch (row.getFirst()) {
        case "m" -> names.male.addAll(words);
        case "f" -> names.female.addAll(words);
        case "family" -> names.family.addAll(words);
        case "both" -> names.both.addAll(words);
        case "people" -> names.people.addAll(words);
        case "particle" -> names.particles.addAll(words);
        case "land too" -> names.lands.addAll(words);
        case "none" -> names.none.addAll(words);
        default -> throw new IllegalStateException("names.tsv: " + row.getFirst());
      }
    }
    return names;
  }

  /**
   * {@return the gender that a given name tells; unknown when it is borne by both or not listed}
   */
  public Gender gender(String given) {
    boolean he = male.contains(given);
    boolean she = female.contains(given);
    if (he == she) {
      return Gender.UNKNOWN;
    }
    return he ? Gender.MALE : Gender.FEMALE;
  }

  /** {@return whether the word is a given name of the West, the Middle East or South Asia} */
  public boolean isGiven(String word) {
    return male.contains(word) || female.contains(word) || both.contains(word);
  }

  /** {@return whether the word is a family name that East Asian names begin with} */
  public boolean isFamilyFirst(String word) {
    return family.contains(word);
  }

  /** {@return whether the word names a people, creed or party of no single country: "Arab"} */
  public boolean isPeople(String word) {
    return people.contains(word);
  }

  /** {@return whether the word is a small part of names: "bin", "van"} */
  public boolean isParticle(String word) {
    return particles.contains(word);
  }

  /** {@return whether the word names a land or town, and people too: "Jordan", "Israel"} */
  public boolean isLandToo(String word) {
    return lands.contains(word);
  }

  /** {@return whether the word has a capital and names nobody: "Friday", "ICBM"} */
  public boolean isNoName(String word) {
    return none.contains(word);
  }
}
