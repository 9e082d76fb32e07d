package org.readout.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.article.Span;
import org.readout.lexicon.Countries.Country;
import org.readout.lexicon.Offices;
import org.readout.lexicon.PersonNames.Gender;
import org.readout.mention.Mention;
import org.readout.mention.Use;

/** An entity while it is being put together. */
final class Cluster {

  private final Entity.Type type;
  private final @Nullable Country country;
  private final String first;
  private final List<Use> uses = new ArrayList<>();
  private final Map<String, Integer> names = new LinkedHashMap<>();
  private final List<Office> offices = new ArrayList<>();
  private final Set<String> titles = new HashSet<>();
  private final List<Cluster> around = new ArrayList<>();
  private int male;
  private int female;

  /** An office as one place in one report tells it. */
  record Office(
      Offices.Office office,
      String title,
      Optional<Cluster> of,
      boolean former,
      Use use,
      Span span) {

    /** {@return the same office as {@code use} tells it of somebody who held it before} */
    Office past(Use use, Span span) {
      return new Office(office, title, of, true, use, span);
    }

    /** {@return an office of the same name of another country or body} */
    Office of(Optional<Cluster> other, Use use, Span span) {
      return new Office(office, title, other, former, use, span);
    }
  }

  private Cluster(Entity.Type type, @Nullable Country country, String first) {
    this.type = type;
    this.country = country;
    this.first = first;
  }

  static Cluster of(Entity.Type type, String name) {
    return new Cluster(type, null, name);
  }

  static Cluster of(Country country) {
    Entity.Type type = country.isState() ? Entity.Type.COUNTRY : Entity.Type.ORGANIZATION;
    return new Cluster(type, country, country.name());
  }

  Entity.Type type() {
    return type;
  }

  Optional<Country> country() {
    return Optional.ofNullable(country);
  }

  boolean isPerson() {
    return type == Entity.Type.PERSON;
  }

  List<Use> uses() {
    return uses;
  }

  List<Office> offices() {
    return offices;
  }

  /** Adds a mention; {@code name} is how it names the entity, empty for pronouns and nouns. */
  void add(Use use, String name) {
    uses.add(use);
    if (!name.isEmpty() && use.mention().type() != Mention.Type.NATIONALITY) {
      names.merge(name, 1, Integer::sum);
    }
  }

  /** {@return the office told most fully: of something, and not past} */
  Optional<Office> office() {
    return offices.stream()
        .filter(o -> !o.former() && o.of().isPresent())
        .findFirst()
        .or(() -> offices.stream().filter(o -> !o.former()).findFirst());
  }

  void add(Office office) {
    offices.add(office);
  }

  /** Remembers a title that stood before the name. */
  void call(String title) {
    titles.add(title);
  }

  boolean isCalled(String title) {
    return titles.contains(title);
  }

  /** Remembers that a report tells that it lies in {@code place}. */
  void lies(Cluster place) {
    if (place != this && !place.around.contains(this) && !around.contains(place)) {
      around.add(place);
    }
  }

  /** {@return the places in which reports tell that it lies} */
  List<Cluster> around() {
    return around;
  }

  void vote(Gender gender) {
    switch (gender) {
      case MALE -> male++;
      case FEMALE -> female++;
      case UNKNOWN -> {}
    }
  }

  Gender gender() {
    if (male == female) {
      return Gender.UNKNOWN;
    }
    return male > female ? Gender.MALE : Gender.FEMALE;
  }

  /** {@return the fullest name seen; the more frequent of two that are equally full} */
  String name() {
    if (country != null) {
      return country.name();
    }
    String best = first;
    for (String name : names.keySet()) {
      if (fullness(name) > fullness(best)) {
        best = name;
      }
    }
    return best;
  }

  private int fullness(String name) {
    int words = name.split(" ").length;
    boolean shouted = name.length() > 8 && name.chars().noneMatch(Character::isLowerCase);
    boolean respelt = !name.equals(first) && name.equalsIgnoreCase(first) && isUpper(name);
    return shouted || respelt
        ? 0
        : 10_000 * words + Math.min(9_000, 10 * names.getOrDefault(name, 0));
  }

  private static boolean isUpper(String name) {
    return name.chars().noneMatch(Character::isLowerCase);
  }

  /** {@return the other ways in which the reports name it, the most frequent first} */
  List<String> aliases() {
    String name = name();
    return names.entrySet().stream()
        .filter(entry -> !entry.getKey().equals(name))
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .toList();
  }
}
