package org.readout.mention;

import java.util.List;
import java.util.Optional;

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
