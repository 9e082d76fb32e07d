package org.readout.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The table of countries: finds one by any of its names, its adjective, its people, its capital or
 * the seat of its government.
 *
 * <p>Case counts ("US" is a country, "us" is not), except that words wholly in capitals, as in
 * headlines, are found too when they have four letters or more.
 */
public final class Countries {

  /** What the words say of the country. */
  public enum Kind {
    /** "South Korea", "ROK" */
    NAME,
    /** "South Korean" */
    ADJECTIVE,
    /** "South Koreans" */
    PEOPLE,
    /** "Seoul" */
    CAPITAL,
    /** "Blue House" */
    SEAT
  }

  /**
   * A state or territory, or the European Union, which acts like one.
   *
   * @param code ISO 3166-1 alpha-2; {@code XK} for Kosovo, {@code EU} for the European Union
   * @param name common English name: "South Korea"
   * @param names its other names: "Republic of Korea", "ROK"
   * @param adjectives "South Korean"; also names used as one: "US"
   * @param people its people: "Briton", "Britons"
   * @param capitals its capital in all spellings: "Kyiv", "Kiev"
   * @param seats buildings and streets that stand for its government: "Blue House"
   * @param currency English name of its currency
   */
  public record Country(
      String code,
      String name,
      List<String> names,
      List<String> adjectives,
      List<String> people,
      List<String> capitals,
      List<String> seats,
      Optional<String> currency) {

    public Country {
      names = List.copyOf(names);
      adjectives = List.copyOf(adjectives);
      people = List.copyOf(people);
      capitals = List.copyOf(capitals);
      seats = List.copyOf(seats);
    }

    /** {@return whether it is a state or territory rather than a union of states} */
    public boolean isState() {
      return !code.equals("EU");
    }
  }

  /** A country, and how words name it. */
  public record Sense(Country country, Kind kind) {}

  /** Longer official names are found by {@link #find} but not looked for in running text. */
  public static final int MOST_WORDS = 5;

  private static final int SHORTEST_IN_CAPITALS = 4;

  private final List<Country> all;
  private final Map<String, Country> byCode = new HashMap<>();
  private final Map<String, Sense> byWords = new HashMap<>();

  private Countries(List<Country> all) {
    this.all = List.copyOf(all);
    all.forEach(country -> byCode.put(country.code(), country));
    for (Country country : all) {
      index(country, List.of(country.name()), Kind.NAME);
      index(country, country.names(), Kind.NAME);
    }
    for (Country country : all) {
      index(country, country.adjectives(), Kind.ADJECTIVE);
      index(country, country.people(), Kind.PEOPLE);
      index(country, country.capitals(), Kind.CAPITAL);
      index(country, country.seats(), Kind.SEAT);
    }
  }

  /** {@return the table that comes with the program} */
  public static Countries load() {
    return new Countries(
        Table.rows(Countries.class, "countries.tsv", 8).stream().map(Countries::country).toList());
  }

  private static Country country(List<String> row) {
    return new Country(
        row.get(0),
        row.get(1),
        Table.variants(row.get(2)),
        Table.variants(row.get(3)),
        Table.variants(row.get(4)),
        Table.variants(row.get(5)),
        Table.variants(row.get(6)),
        row.get(7).isEmpty() ? Optional.empty() : Optional.of(row.get(7)));
  }

  private void index(Country country, List<String> names, Kind kind) {
    for (String name : names) {
      Sense sense = new Sense(country, kind);
      byWords.putIfAbsent(name, sense);
      if (name.length() >= SHORTEST_IN_CAPITALS) {
        byWords.putIfAbsent(name.toUpperCase(Locale.ROOT), sense);
      }
    }
  }

  /** {@return all of them, in the order of the table} */
  public List<Country> all() {
    return all;
  }

  /** {@return the country with this ISO code} */
  public Optional<Country> byCode(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /**
   * {@return what {@code words} say of which country; "the" in front, either apostrophe and line
   * breaks for spaces do not matter}
   */
  public Optional<Sense> find(String words) {
    Sense exact = byWords.get(words);
    return Optional.ofNullable(exact != null ? exact : byWords.get(plain(words)));
  }

  private static String plain(String words) {
    String plain = words.replace('’', '\'').replace('\u00a0', ' ').replace('\n', ' ');
    if (plain.startsWith("the ") || plain.startsWith("The ")) {
      plain = plain.substring(4);
    }
    return plain.endsWith("'s") ? plain.substring(0, plain.length() - 2) : plain;
  }
}
