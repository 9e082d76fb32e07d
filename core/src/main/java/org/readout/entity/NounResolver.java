package org.readout.entity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.lexicon.Countries.Country;
import org.readout.lexicon.Offices.Title;
import org.readout.lexicon.PersonNames.Gender;
import org.readout.lexicon.WordLists;
import org.readout.lexicon.Words;
import org.readout.mention.Mention;
import org.readout.mention.Use;

/**
 * Resolves noun phrases: titles beside names, "the president" by the offices learned, "the Chinese
 * government" to the country, "the ministry" and "the country" by what was named shortly before.
 */
final class NounResolver {

  private static final int FARTHEST = 60;
  private static final int SENTENCES = 3;

  private final Set<String> indefinite;
  private final Set<String> government;
  private final Set<String> country;
  private final Set<String> firm;

  /** Nouns that with "the" mean no body named before. */
  private final Set<String> bare;

  private final Resolution resolution;
  private final Bodies bodies;

  NounResolver(Resolution resolution, Bodies bodies, WordLists words) {
    indefinite = words.get("indefinite");
    government = words.get("government");
    country = words.get("country");
    firm = words.get("firm");
    bare = words.get("bare");
    this.bodies = bodies;
    this.resolution = resolution;
  }

  void resolve() {
    List<Cluster> people = resolution.clusters().stream().filter(Cluster::isPerson).toList();
    List<Cluster> officials = people.stream().filter(p -> !p.offices().isEmpty()).toList();
    resolution.byArticle().forEach(uses -> resolve(uses, officials));
  }

  private void resolve(List<Use> uses, List<Cluster> officials) {
    List<Use> trail = new ArrayList<>();
    Set<Cluster> named = new LinkedHashSet<>();
    for (Use use : uses) {
      if (use.mention().kind() == Mention.Kind.NOUN) {
        cluster(use, trail, officials).ifPresent(cluster -> resolution.join(use, cluster, ""));
      }
      resolution
          .of(use)
          .ifPresent(cluster -> {
            trail.add(use);
            named.add(cluster);
          });
    }
  }

  private Optional<Cluster> cluster(Use use, List<Use> trail, List<Cluster> officials) {
    if (use.head().tag().endsWith("S")) {
      return Optional.empty();
    }
    Optional<Cluster> holder = resolution.holderAt(use);
    if (holder.isPresent()) {
      return holder;
    }
    String first = use.tokens().get(use.first()).form().toLowerCase(Locale.ROOT);
    if (indefinite.contains(first) || (use.end() - use.first() < 2)) {
      return Optional.empty();
    }
    Optional<Cluster> owner = owner(use);
    return switch (use.mention().type()) {
      case PERSON -> official(use, owner, trail, officials);
      case ORGANIZATION, UNKNOWN -> body(use, owner, trail);
      case PLACE, NATIONALITY -> Optional.empty();
    };
  }

  /**
   * {@return the country or body named inside the phrase: "South Korea" in "South Korea's
   * president"}
   */
  private Optional<Cluster> owner(Use use) {
    for (int i = use.mention().head() - 1; i >= use.first(); i--) {
      Optional<Cluster> inside = resolution.nameAt(use, i).flatMap(resolution::of);
      if (inside.isPresent()) {
        return inside;
      }
    }
    return Optional.empty();
  }

  private Optional<Cluster> official(
      Use use, Optional<Cluster> owner, List<Use> trail, List<Cluster> officials) {
    Optional<Title> title =
        resolution.titleBefore(use, use.mention().head() + 1).filter(t -> !use.before(0).isEmpty());
    if (title.isEmpty()) {
      return Optional.empty();
    }
    Optional<Cluster> near = recent(use, trail, title.get(), owner);
    return near.isPresent() || owner.isEmpty()
        ? near
        : only(officials.stream().filter(p -> holds(p, title.get(), owner, true)).toList());
  }

  private Optional<Cluster> recent(Use use, List<Use> trail, Title title, Optional<Cluster> owner) {
    Set<Cluster> seen = new LinkedHashSet<>();
    for (int i = trail.size() - 1; i >= Math.max(0, trail.size() - FARTHEST); i--) {
      boolean near = use.mention().sentence() - trail.get(i).mention().sentence() <= SENTENCES;
      Optional<Cluster> cluster =
          resolution.of(trail.get(i)).filter(c -> holds(c, title, owner, !near));
      cluster.ifPresent(seen::add);
    }
    if (seen.size() <= 1) {
      return seen.stream().findFirst();
    }
    return only(seen.stream().filter(c -> holds(c, title, owner, true)).toList());
  }

  private static Optional<Cluster> only(List<Cluster> found) {
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  /** Whether a person has an office that the title may name; {@code exact}: by this very title. */
  private static boolean holds(
      Cluster person, Title title, Optional<Cluster> owner, boolean exact) {
    Gender gender = title.office().gender();
    return person.isPerson()
        && person.gender().fits(gender)
        && person.offices().stream().anyMatch(office -> matches(office, title, owner, exact));
  }

  private static boolean matches(
      Cluster.Office office, Title title, Optional<Cluster> owner, boolean exact) {
    boolean same = office.title().equals(title.title());
    boolean loose =
        office.office().title().equals(title.title())
            || office.office().also().contains(title.title());
    boolean owned = owner.isEmpty() || office.of().equals(owner);
    boolean told = owner.isPresent() && owned;
    return owned && office.former() == title.former() && (same || (loose && (!exact || told)));
  }

  private Optional<Cluster> body(Use use, Optional<Cluster> owner, List<Use> trail) {
    String noun = use.head().lemma().toLowerCase(Locale.ROOT);
    Optional<Country> state = owner.flatMap(Cluster::country);
    if (state.isPresent()) {
      boolean bare = base(use).equals(noun);
      return bare && government.contains(noun)
          ? owner
          : bodies.national(state.get(), base(use), name(use));
    }
    if (owner.isPresent() || !isPlain(use)) {
      return Optional.empty();
    }
    return lastNamed(use, noun, trail);
  }

  /** {@return the words after the last name in the phrase: "foreign ministry"} */
  private String base(Use use) {
    int first = use.mention().head();
    while (first > use.first() && resolution.nameAt(use, first - 1).isEmpty()) {
      first--;
    }
    List<String> words = new ArrayList<>();
    for (int i = first; i <= use.mention().head(); i++) {
      String form = use.tokens().get(i).form();
      if (!form.endsWith("s") || form.length() > 2) {
        words.add(form.toLowerCase(Locale.ROOT));
      }
    }
    return String.join(" ", words);
  }

  private static String name(Use use) {
    String words = use.words();
    return words.startsWith("the ") || words.startsWith("The ") ? words.substring(4) : words;
  }

  /** "the ministry", "the country" and no more: other words would tell it from the one before. */
  private static boolean isPlain(Use use) {
    String first = use.tokens().get(use.first()).form().toLowerCase(Locale.ROOT);
    boolean the = first.equals("the") || first.equals("this") || first.equals("that");
    boolean complement = use.after(1).equals("of") || use.after(1).equals("that");
    return the && use.mention().head() - use.first() == 1 && !complement;
  }

  private Optional<Cluster> lastNamed(Use use, String noun, List<Use> trail) {
    Set<Cluster> seen = new LinkedHashSet<>();
    int reach = country.contains(noun) || firm.contains(noun) ? 1 : SENTENCES;
    for (int i = trail.size() - 1; i >= Math.max(0, trail.size() - FARTHEST); i--) {
      if (use.mention().sentence() - trail.get(i).mention().sentence() > reach) {
        break;
      }
      resolution.of(trail.get(i)).filter(cluster -> isCalled(cluster, noun)).ifPresent(seen::add);
    }
    return seen.size() == 1 ? seen.stream().findFirst() : Optional.empty();
  }

  private boolean isCalled(Cluster cluster, String noun) {
    return switch (cluster.type()) {
      case COUNTRY -> country.contains(noun);
      case ORGANIZATION ->
          firm.contains(noun)
              || (!bare.contains(noun) && Words.folded(cluster.name()).endsWith(" " + noun));
      case PERSON, PLACE -> false;
    };
  }
}
