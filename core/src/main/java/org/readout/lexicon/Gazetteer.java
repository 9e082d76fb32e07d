package org.readout.lexicon;

import java.util.List;
import java.util.Optional;
import org.readout.lexicon.Countries.Kind;

/** The table of well-known towns and regions with the country in which each lies. */
public final class Gazetteer {

  private final Countries countries;

  /** Rows in the order of their keys, searched as they are: an index would cost more to build. */
  private final List<String> rows;

  private Gazetteer(Countries countries, List<String> rows) {
    this.countries = countries;
    this.rows = rows;
  }

  /** {@return the table that comes with the program, with the capitals of {@code countries}} */
  public static Gazetteer load(Countries countries) {
    return new Gazetteer(countries, Table.lines(Gazetteer.class, "towns.tsv"));
  }

  /** {@return the table of countries that the places lie in} */
  public Countries countries() {
    return countries;
  }

  /**
   * {@return the town, region or capital of this name; accents and "the" do not matter, nor does
   * the kind that ends it: "Guangdong province"}
   */
  public Optional<Place> find(String name) {
    String key = key(name);
    int space = key.lastIndexOf(' ');
    Optional<Place> place = row(name, key);
    if (place.isEmpty() && space > 0 && isKind(key.substring(space + 1))) {
      place = row(name, key.substring(0, space));
    }
    return place.or(() -> capital(name));
  }

  private Optional<Place> row(String name, String key) {
    int low = 0;
    int high = rows.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      String row = rows.get(middle);
      int order = row.substring(0, row.indexOf('\t')).compareTo(key);
      if (order == 0) {
        return place(name, row);
      }
      low = order < 0 ? middle + 1 : low;
      high = order < 0 ? high : middle - 1;
    }
    return Optional.empty();
  }

  private Optional<Place> place(String name, String row) {
    String[] cells = row.split("\t", -1);
    Optional<String> region = Optional.of(cells[1]).filter(cell -> !cell.isEmpty());
    return countries.byCode(cells[2]).map(country -> new Place(name, region, country));
  }

  private Optional<Place> capital(String name) {
    return countries
        .find(name)
        .filter(sense -> sense.kind() == Kind.CAPITAL && sense.country().isState())
        .map(sense -> new Place(name, Optional.empty(), sense.country()));
  }

  private static boolean isKind(String word) {
    return switch (word) {
      case "province", "state", "region", "oblast", "governorate", "prefecture", "city" -> true;
      default -> false;
    };
  }

  private static String key(String name) {
    return Words.folded(name).replace("'", "");
  }
}
