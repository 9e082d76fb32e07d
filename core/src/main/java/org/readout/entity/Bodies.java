package org.readout.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.article.Span;
import org.readout.lexicon.Countries;
import org.readout.lexicon.Countries.Country;
import org.readout.lexicon.Organizations;
import org.readout.lexicon.WordLists;
import org.readout.lexicon.Words;
import org.readout.mention.Use;

/**
 * Bodies: ministries by country ("China's Foreign Ministry" = "Chinese Foreign Ministry"), acronyms
 * by their full name, short forms by the longer name in the same article.
 */
final class Bodies {

  /** Last words of bodies that every country has. */
  private final Set<String> national;

  /** First words that many bodies share. */
  private final Set<String> general;

  private final Set<String> small;
  private final Countries countries;
  private final Organizations organizations;
  private final Resolution resolution;
  private final Map<String, Cluster> byKey = new HashMap<>();
  private final Map<String, String> acronyms = new HashMap<>();
  private final Map<String, String> shortForms = new HashMap<>();

  /** A national body without its country, and the country when told. */
  private record National(String base, Optional<Country> country) {

    String key() {
      return country.map(c -> c.code() + ":" + base).orElse(base);
    }
  }

  Bodies(Countries countries, Organizations organizations, WordLists words, Resolution resolution) {
    national = words.get("national body");
    general = words.get("shared by bodies");
    small = words.get("small");
    this.countries = countries;
    this.organizations = organizations;
    this.resolution = resolution;
  }

  /** Lets every name in {@code uses}, all of bodies, join a body. */
  void join(List<Use> uses) {
    Map<Integer, List<Use>> byArticle = new LinkedHashMap<>();
    uses.forEach(u -> byArticle.computeIfAbsent(u.article(), key -> new ArrayList<>()).add(u));
    uses.forEach(this::learnAcronym);
    byArticle.values().forEach(this::learnShortForms);
    byArticle.values().forEach(this::learnTails);
    byArticle.values().forEach(this::joinArticle);
  }

  /** "International Atomic Energy Agency (IAEA)", and initials of the names themselves. */
  private void learnAcronym(Use use) {
    String words = use.words();
    String initials = initials(words);
    if (use.after(1).equals("(") && use.after(3).equals(")") && Words.isAcronym(use.after(2))) {
      acronyms.putIfAbsent(use.after(2), key(words));
    }
    if (initials.length() >= 3) {
      acronyms.putIfAbsent(initials, key(words));
    }
  }

  private String initials(String words) {
    StringBuilder initials = new StringBuilder();
    for (String word : words.split("[ -]")) {
      if (!word.isEmpty() && !small.contains(word)) {
        if (!Character.isUpperCase(word.charAt(0)) || word.length() < 2) {
          return "";
        }
        initials.append(word.charAt(0));
      }
    }
    return initials.toString();
  }

  /** "Samsung" for "Samsung Electronics" where one article uses both. */
  private void learnShortForms(List<Use> uses) {
    Map<String, String> first = new HashMap<>();
    for (Use use : uses) {
      String words = use.words();
      int space = words.indexOf(' ');
      if (space > 3 && isShortForm(words.substring(0, space))) {
        String other = first.putIfAbsent(words.substring(0, space), key(words));
        if (other != null && !other.equals(key(words))) {
          first.put(words.substring(0, space), "");
        }
      }
    }
    first.forEach((word, key) -> {
      if (!key.isEmpty()) {
        shortForms.putIfAbsent(uses.getFirst().article() + ":" + word, key);
      }
    });
  }

  /** "General Assembly" for "United Nations General Assembly" where one article uses both. */
  private void learnTails(List<Use> uses) {
    Map<String, String> tails = new HashMap<>();
    for (Use use : uses) {
      String words = use.words();
      for (int at = words.indexOf(' '); at > 0; at = words.indexOf(' ', at + 1)) {
        String tail = words.substring(at + 1);
        boolean capital = Character.isUpperCase(tail.codePointAt(0));
        if (!hasCapital(words, at)) {
          break;
        }
        if (capital && tail.indexOf(' ') > 0 && organizations.find(tail).isEmpty()) {
          tails.merge(tail, key(words), (a, b) -> a.equals(b) ? a : "");
        }
      }
    }
    for (Use use : uses) {
      String key = tails.getOrDefault(use.words(), "");
      if (!key.isEmpty() && national(use).isEmpty()) {
        shortForms.putIfAbsent(use.article() + ":" + use.words(), key);
      }
    }
  }

  /** {@return whether the word that ends at {@code end} has a capital} */
  private static boolean hasCapital(String words, int end) {
    return Character.isUpperCase(words.codePointAt(words.lastIndexOf(' ', end - 1) + 1));
  }

  private boolean isShortForm(String word) {
    return countries.find(word).isEmpty()
        && organizations.find(word).isEmpty()
        && !general.contains(word);
  }

  private void joinArticle(List<Use> uses) {
    Map<String, Country> seen = new HashMap<>();
    for (Use use : uses) {
      Optional<National> national = national(use);
      String name = use.words();
      String key = key(name);
      if (national.isPresent()) {
        National body = national.get();
        body.country().ifPresent(country -> seen.put(body.base(), country));
        National full = new National(body.base(), Optional.ofNullable(seen.get(body.base())));
        key = full.key();
        name = body.country().isPresent() ? withCountry(use) : name;
      }
      String known = shortForms.getOrDefault(use.article() + ":" + use.words(), key);
      Cluster cluster = cluster(known, name);
      resolution.join(use, cluster, name);
    }
  }

  /** {@return the body of a country that the names in the story have named} */
  Optional<Cluster> national(Country country, String base) {
    String key = new National(base.replace("defence", "defense"), Optional.of(country)).key();
    return Optional.ofNullable(byKey.get(key));
  }

  /** {@return the body of a country that a common noun names: "army" of Israel} */
  Optional<Cluster> national(Country country, String base, String name) {
    return national.contains(base.substring(base.lastIndexOf(' ') + 1))
        ? Optional.of(
            cluster(
                new National(base.replace("defence", "defense"), Optional.of(country)).key(), name))
        : Optional.empty();
  }

  private Cluster cluster(String key, String name) {
    return byKey.computeIfAbsent(key, k -> Cluster.of(Entity.Type.ORGANIZATION, name));
  }

  private String key(String words) {
    String name = words.startsWith("The ") || words.startsWith("the ") ? words.substring(4) : words;
    Optional<String> usual = organizations.find(name);
    if (usual.isPresent()) {
      return Words.folded(usual.get());
    }
    String plain = name.replace(".", "");
    return Words.isAcronym(plain) && acronyms.containsKey(plain)
        ? acronyms.get(plain)
        : Words.folded(name).replace("organisation", "organization");
  }

  private Optional<National> national(Use use) {
    String words = use.words();
    if (organizations.find(words).isPresent()) {
      return Optional.empty();
    }
    String folded = Words.folded(words).replace("defence", "defense");
    if (!national.contains(folded.substring(folded.lastIndexOf(' ') + 1))) {
      return Optional.empty();
    }
    for (int cut = words.indexOf(' '); cut > 0; cut = words.indexOf(' ', cut + 1)) {
      Optional<Countries.Sense> sense = countries.find(words.substring(0, cut));
      if (sense.isPresent()) {
        String base = Words.folded(words.substring(cut + 1)).replace("defence", "defense");
        base = base.startsWith("'s ") ? base.substring(3) : base;
        return Optional.of(new National(base, sense.map(Countries.Sense::country)));
      }
    }
    return Optional.of(new National(folded, owner(use).flatMap(this::country)));
  }

  /** The name of a country right before, with or without 's. */
  private Optional<Use> owner(Use use) {
    int end = use.first();
    String before = use.before(1);
    boolean possessive = before.equals("'s") || before.equals("’s") || before.equals("'");
    return resolution.nameEndingAt(use, possessive ? end - 1 : end);
  }

  private Optional<Country> country(Use use) {
    return countries.find(use.words()).map(Countries.Sense::country);
  }

  /** {@return the name from its country on, as the text has it: "China's Foreign Ministry"} */
  private String withCountry(Use use) {
    return owner(use)
        .filter(owner -> country(owner).isPresent())
        .map(owner -> owner.mention().span().cover(use.mention().span()))
        .map((Span span) -> Words.plain(span.of(use.in().article().text())))
        .orElse(use.words());
  }
}
