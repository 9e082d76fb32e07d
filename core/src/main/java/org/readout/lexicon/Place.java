package org.readout.lexicon;

import java.util.List;
import java.util.Optional;
import org.readout.lexicon.Countries.Country;

/**
 * A town or a region of a country.
 *
 * @param name its name as it was asked for: "Shenzhen", "Guangdong"
 * @param region the region around a town, when known; empty for regions
 * @param country the country
 */
public record Place(String name, Optional<String> region, Country country) {

  /** {@return the names of what lies around it, the nearest first: "Guangdong", "China"} */
  public List<String> within() {
    return region.map(r -> List.of(r, country.name())).orElseGet(() -> List.of(country.name()));
  }
}
