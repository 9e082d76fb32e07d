package org.readout.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The table of bodies that are known by several names: "IAEA", "State Department". */
public final class Organizations {

  private final Map<String, String> usual = new HashMap<>();

  private final Set<String> first = new HashSet<>();

  private Organizations() {}

  /** {@return the table that comes with the program} */
  public static Organizations load() {
    Organizations organizations = new Organizations();
    for (List<String> row : Table.rows(Organizations.class, "organizations.tsv", 2)) {
      organizations.add(row.get(0), row.get(0));
      Table.variants(row.get(1)).forEach(other -> organizations.add(other, row.get(0)));
    }
    return organizations;
  }

  private void add(String name, String usualName) {
    usual.put(name, usualName);
    first.add(name.split(" ", 2)[0]);
  }

  /** {@return whether some name begins with this word} */
  public boolean isFirst(String word) {
    return first.contains(word);
  }

  /** {@return the usual name of the body that {@code name} names; case counts} */
  public Optional<String> find(String name) {
    return Optional.ofNullable(usual.get(name));
  }
}
