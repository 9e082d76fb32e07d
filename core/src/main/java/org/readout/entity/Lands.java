package org.readout.entity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.readout.mention.Countries;
import org.readout.mention.Countries.Country;
import org.readout.mention.Countries.Kind;
import org.readout.mention.Mention;
import org.readout.mention.Words;

/** Countries by every word for them, and places. */
final class Lands {

  private final Countries countries;
  private final Resolution resolution;
  private final Map<String, Cluster> byCode = new HashMap<>();
  private final Map<String, Cluster> places = new HashMap<>();

  Lands(Countries countries, Resolution resolution) {
    this.countries = countries;
    this.resolution = resolution;
  }

  /** Lets a name that the table of countries knows join its country, or the city it names. */
  boolean joins(Use use) {
    String words = use.words();
    Optional<Countries.Sense> sense = countries.find(words);
    sense.ifPresent(found -> resolution.join(use, cluster(use, found), nameOf(use, words)));
    return sense.isPresent();
  }

  private static String nameOf(Use use, String words) {
    return use.mention().type() == Mention.Type.NATIONALITY ? "" : words;
  }

  private Cluster cluster(Use use, Countries.Sense sense) {
    boolean city = sense.kind() == Kind.CAPITAL || sense.kind() == Kind.SEAT;
    return city && !Metonymy.isActor(use)
        ? place(usual(sense, use.words()))
        : byCode.computeIfAbsent(sense.country().code(), code -> Cluster.of(sense.country()));
  }

  /** {@return the first of the spellings of a city: "Kyiv" for "Kiev", but Cape Town as itself} */
  private static String usual(Countries.Sense sense, String words) {
    Country country = sense.country();
    boolean respelt =
        sense.kind() == Kind.CAPITAL
            && !country.capitals().isEmpty()
            && (country.code().equals("US") || isRespelt(country.capitals().getFirst(), words));
    return respelt ? country.capitals().getFirst() : words;
  }

  private static boolean isRespelt(String usual, String words) {
    return Words.folded(usual).replace("'", "").charAt(0)
        == Words.folded(words).replace("'", "").charAt(0);
  }

  /** Lets a name join the place of this name. */
  void joinPlace(Use use) {
    resolution.join(use, place(use.words()), use.words());
  }

  private Cluster place(String name) {
    return places.computeIfAbsent(Words.folded(name), key -> Cluster.of(Entity.Type.PLACE, name));
  }

  /** {@return the cluster of a country that the story has named} */
  Optional<Cluster> country(String code) {
    return Optional.ofNullable(byCode.get(code));
  }
}
