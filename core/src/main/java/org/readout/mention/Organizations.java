package org.readout.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The table of bodies that are known by several names: "IAEA", "State Department". */
public final class Organizations {

  private final Map<String, String> usual = new HashMap<>();

  private Organizations() {}

  /** {@return the table that comes with the program} */
  public static Organizations load() {
    Organizations organizations = new Organizations();
    for (List<String> row : Table.rows(Organizations.class, "organizations.tsv", 2)) {
      organizations.usual.put(row.get(0), row.get(0));
      Table.variants(row.get(1)).forEach(other -> organizations.usual.put(other, row.get(0)));
    }
    return organizations;
  }

  /** {@return the usual name of the body that {@code name} names; case counts} */
  public Optional<String> find(String name) {
    return Optional.ofNullable(usual.get(name));
  }
}
