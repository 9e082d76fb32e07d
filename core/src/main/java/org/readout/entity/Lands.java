package org.readout.entity;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.lexicon.Countries;
import org.readout.lexicon.Countries.Country;
import org.readout.lexicon.Countries.Kind;
import org.readout.lexicon.Gazetteer;
import org.readout.lexicon.WordLists;
import org.readout.lexicon.Words;
import org.readout.mention.Mention;
import org.readout.mention.Metonymy;
import org.readout.mention.Use;
import org.readout.sentence.Pos;
import org.readout.sentence.Token;

/** Countries by every word for them, places, and what lies in what. */
final class Lands {

  private final Set<String> halves;
  private final Countries countries;
  private final Metonymy metonymy;
  private final Gazetteer gazetteer;
  private final Resolution resolution;
  private final Map<String, Cluster> byCode = new HashMap<>();
  private final Map<String, Cluster> places = new HashMap<>();

  Lands(Gazetteer gazetteer, Metonymy metonymy, WordLists words, Resolution resolution) {
    halves = words.get("half");
    this.countries = gazetteer.countries();
    this.metonymy = metonymy;
    this.gazetteer = gazetteer;
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
    return city && !metonymy.isActor(use)
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
    resolution.join(use, half(use).orElseGet(() -> place(use.words())), use.words());
  }

  /** {@return the country whose name begins so, in a story that names one: "the North"} */
  private Optional<Cluster> half(Use use) {
    if (!use.before(1).equalsIgnoreCase("the") || !halves.contains(use.words())) {
      return Optional.empty();
    }
    List<Cluster> named =
        byCode.values().stream().filter(c -> c.name().startsWith(use.words() + " ")).toList();
    return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
  }

  private Cluster place(String name) {
    return places.computeIfAbsent(Words.folded(name), key -> Cluster.of(Entity.Type.PLACE, name));
  }

  /**
   * Notes what the words after a place tell of where it lies: "Pune, India", "Pune in western
   * India", "Pune, a city in India".
   */
  void locate(Use use) {
    resolution
        .of(use)
        .filter(cluster -> cluster.type() == Entity.Type.PLACE)
        .ifPresent(
            place -> around(use).filter(outer -> isNews(place, outer)).ifPresent(place::lies));
  }

  /**
   * What the table knows goes before what a report seems to tell, unless the report tells of a
   * namesake in another country: "London, Ontario".
   */
  private boolean isNews(Cluster place, Cluster outer) {
    Optional<String> known = gazetteer.find(place.name()).map(found -> found.country().name());
    Optional<String> told =
        outer.country().isPresent()
            ? outer.country().map(Country::name)
            : gazetteer.find(outer.name()).map(found -> found.country().name());
    return known.isEmpty() || (told.isPresent() && !told.equals(known));
  }

  private Optional<Cluster> around(Use use) {
    String next = use.after(1);
    if (next.equals(",")) {
      return address(use).or(() -> described(use));
    }
    return next.equals("in") ? landAt(use, use.end() + 1) : Optional.empty();
  }

  /** "Pune, India," but not "Pune, India and Nepal". */
  private Optional<Cluster> address(Use use) {
    Optional<Use> next = resolution.nameAt(use, use.end() + 1);
    boolean list = use.before(1).equals(",") || use.before(1).equals("and");
    return next.filter(other -> !list && !isInList(other))
        .filter(this::isAddress)
        .flatMap(resolution::of);
  }

  /** "India and Nepal", "India, Nepal and", "India's" */
  private boolean isInList(Use use) {
    String next = use.after(1);
    boolean comma = next.equals(",");
    boolean more = comma && resolution.nameAt(use, use.end() + 1).isPresent();
    return more || next.equals("and") || next.equals("or") || next.equals("'s");
  }

  /** A country or a well-known region may follow a town; a second town is another one. */
  private boolean isAddress(Use use) {
    boolean country =
        countries.find(use.words()).filter(sense -> sense.kind() == Kind.NAME).isPresent();
    return country
        || gazetteer.find(use.words()).filter(place -> place.region().isEmpty()).isPresent()
            && countries.find(use.words()).isEmpty();
  }

  /** "a city in India" */
  private Optional<Cluster> described(Use use) {
    List<Token> tokens = use.tokens();
    int i = use.end() + 1;
    if (i >= tokens.size() || tokens.get(i).pos() != Pos.DET) {
      return Optional.empty();
    }
    while (i < tokens.size() && isDescription(tokens.get(i))) {
      i++;
    }
    boolean in = i < tokens.size() && (isForm(tokens, i, "in") || isForm(tokens, i, "of"));
    return in ? landAt(use, i + 1) : Optional.empty();
  }

  private static boolean isDescription(Token token) {
    return switch (token.pos()) {
      case DET, ADJ, NOUN, NUM -> true;
      default -> false;
    };
  }

  private static boolean isForm(List<Token> tokens, int i, String form) {
    return tokens.get(i).form().equals(form);
  }

  /** {@return the land named at token {@code i}, or behind "the" and a word: "western India"} */
  private Optional<Cluster> landAt(Use use, int i) {
    for (int at = i; at < Math.min(use.tokens().size(), i + 3); at++) {
      Optional<Use> name = resolution.nameAt(use, at);
      if (name.isPresent()) {
        return name.filter(other -> !other.after(1).equals("'s"))
            .flatMap(resolution::of)
            .filter(Lands::isLand);
      }
      boolean part = use.tokens().get(at).pos() == Pos.ADJ || isForm(use.tokens(), at, "the");
      if (!part) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isLand(Cluster cluster) {
    return cluster.type() == Entity.Type.PLACE || cluster.type() == Entity.Type.COUNTRY;
  }

  /** {@return names of what lies around a place, the nearest first, the country last} */
  List<String> within(Cluster cluster) {
    if (cluster.type() != Entity.Type.PLACE) {
      return List.of();
    }
    Set<String> names = new LinkedHashSet<>();
    List<String> countriesAround = new ArrayList<>();
    Deque<Cluster> open = new ArrayDeque<>(List.of(cluster));
    Set<Cluster> seen = new LinkedHashSet<>(open);
    while (!open.isEmpty()) {
      Cluster inner = open.remove();
      inner.around().stream().filter(seen::add).forEach(open::add);
      boolean told = !inner.around().isEmpty();
      if (inner != cluster) {
        (inner.country().isPresent() ? countriesAround : names).add(inner.name());
      }
      if (!told && inner.country().isEmpty()) {
        known(inner, names, countriesAround);
      }
    }
    names.addAll(countriesAround);
    names.remove(cluster.name());
    return List.copyOf(names);
  }

  private void known(Cluster place, Set<String> names, List<String> countriesAround) {
    gazetteer
        .find(place.name())
        .ifPresent(found -> {
          found.region().ifPresent(names::add);
          countriesAround.add(found.country().name());
        });
  }

  /** {@return the cluster of a country that the story has named} */
  Optional<Cluster> country(String code) {
    return Optional.ofNullable(byCode.get(code));
  }
}
