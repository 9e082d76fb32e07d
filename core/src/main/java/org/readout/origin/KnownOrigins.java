package org.readout.origin;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.readout.lexicon.Offices;

/** Agencies and outlets by name, and nouns that tell what kind of source somebody is. */
final class KnownOrigins {

  /**
   * An agency or an outlet.
   *
   * @param name its usual name
   * @param kind agency or outlet
   * @param state whether a state owns it
   */
  record Known(String name, CitedSource.Kind kind, boolean state) {}

  private final Map<String, Known> names = new HashMap<>();
  private final Map<String, CitedSource.Kind> nouns = new HashMap<>();
  private final Offices offices = Offices.load();
  private int longest = 1;

  private KnownOrigins() {}

  static KnownOrigins load() {
    KnownOrigins known = new KnownOrigins();
    for (String[] row : rows("known.tsv", 4)) {
      Known origin = new Known(row[0], CitedSource.Kind.valueOf(row[1]), row[2].equals("STATE"));
      known.put(row[0], origin);
      for (String alias : row[3].split("\\|")) {
        known.put(alias, origin);
      }
    }
    rows("kinds.tsv", 2).forEach(row -> known.nouns.put(row[0], CitedSource.Kind.valueOf(row[1])));
    return known;
  }

  private void put(String name, Known origin) {
    if (!name.isEmpty()) {
      names.putIfAbsent(plain(name), origin);
      longest = Math.max(longest, name.split(" ").length);
    }
  }

  private static List<String[]> rows(String resource, int width) {
    List<String[]> rows = new ArrayList<>();
    try (InputStream in = KnownOrigins.class.getResourceAsStream(resource);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        String[] cells = line.split("\t", -1);
        if (!line.isBlank() && !line.startsWith("#")) {
          if (cells.length != width) {
            throw new IllegalStateException(resource + ":" + number + ": not " + width + " cells");
          }
          rows.add(cells);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  /** {@return the agency or outlet with this name; "AP" is not "ap"} */
  Optional<Known> find(String name) {
    String bare = plain(name);
    Known known = names.get(bare);
    if (known == null && bare.endsWith(" newspaper")) {
      known = names.get(bare.substring(0, bare.length() - " newspaper".length()));
    }
    boolean acronym = bare.length() <= 4 && !name.equals(name.toUpperCase(Locale.ROOT));
    return acronym && known != null && !known.name().equalsIgnoreCase(bare)
        ? Optional.empty()
        : Optional.ofNullable(known);
  }

  /** {@return what kind of source a noun denotes} */
  Optional<CitedSource.Kind> noun(String lemma) {
    return Optional.ofNullable(nouns.get(lemma.toLowerCase(Locale.ROOT)));
  }

  /** {@return whether the title is that of a trade, as "fisherman", and of no office} */
  boolean isTrade(String title) {
    return offices.find(title).filter(is -> is.kind() == Offices.Kind.TRADE).isPresent();
  }

  /** {@return the most words a name has} */
  int longest() {
    return longest;
  }

  private static String plain(String name) {
    String low = name.replace('’', '\'').strip().toLowerCase(Locale.ROOT);
    return low.startsWith("the ") ? low.substring(4) : low;
  }
}
