package org.readout.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The table of offices, ranks, short titles and trades of people. */
public final class Offices {

  /** What sort of title a word is. */
  public enum Kind {
    /** "foreign minister", "chief executive" */
    OFFICE,
    /** "general" */
    RANK,
    /** "Mr.", "Dr" */
    HONORIFIC,
    /** "professor", "lawyer" */
    TRADE
  }

  /**
   * A title.
   *
   * @param title in lower case: "spokeswoman"
   * @param kind what sort it is
   * @param gender what it tells of the holder
   * @param also other nouns that the holder may be called: "official"
   */
  public record Office(String title, Kind kind, PersonNames.Gender gender, List<String> also) {

    public Office {
      also = List.copyOf(also);
    }
  }

  /** The most words that a title of the table has. */
  public static final int MOST_WORDS = 5;

  private final Map<String, Office> byTitle = new HashMap<>();
  private final Set<String> last = new HashSet<>();

  private Offices() {}

  /** {@return the table that comes with the program} */
  public static Offices load() {
    Offices offices = new Offices();
    for (List<String> row : Table.rows(Offices.class, "offices.tsv", 4)) {
      Office office =
          new Office(
              row.get(0),
              Kind.valueOf(row.get(1)),
              PersonNames.Gender.of(row.get(2)),
              Table.variants(row.get(3)));
      String plain = plain(office.title());
      offices.byTitle.put(plain, office);
      offices.last.add(plain.substring(plain.lastIndexOf(' ') + 1));
    }
    return offices;
  }

  /** {@return the title that {@code words} are as a whole, in any case, singular or plural} */
  public Optional<Office> find(String words) {
    String plain = plain(words);
    Office office = byTitle.get(plain);
    if (office == null) {
      office = byTitle.get(singular(plain));
    }
    return Optional.ofNullable(office);
  }

  /** {@return whether some title ends with this word} */
  boolean isLast(String word) {
    String plain = plain(word);
    String end = plain.substring(plain.lastIndexOf(' ') + 1);
    return last.contains(end) || last.contains(singular(end));
  }

  private static String plain(String words) {
    return words.toLowerCase(Locale.ROOT).replace('’', '\'').replace('-', ' ').strip();
  }

  private static String singular(String word) {
    if (word.endsWith("men")) {
      return word.substring(0, word.length() - 2) + "an";
    }
    if (word.endsWith("people")) {
      return word.substring(0, word.length() - 6) + "person";
    }
    if (word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    boolean plural = word.length() > 4 && word.endsWith("s") && !word.endsWith("ss");
    return plural ? word.substring(0, word.length() - 1) : word;
  }
}
