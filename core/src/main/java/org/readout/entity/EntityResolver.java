package org.readout.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.readout.article.Citation;
import org.readout.lexicon.Countries;
import org.readout.lexicon.Gazetteer;
import org.readout.lexicon.Offices;
import org.readout.lexicon.Organizations;
import org.readout.lexicon.PersonNames;
import org.readout.lexicon.WordLists;
import org.readout.mention.Mention;
import org.readout.mention.MentionedArticle;
import org.readout.mention.Metonymy;
import org.readout.mention.Use;

/** Resolves the mentions of a story to the people, bodies, countries and places that they name. */
public final class EntityResolver {

  private final Countries countries = Countries.load();
  private final Gazetteer gazetteer = Gazetteer.load(countries);
  private final Organizations organizations = Organizations.load();
  private final PersonNames persons = PersonNames.load();
  private final Offices offices = Offices.load();
  private final WordLists words = WordLists.of(EntityResolver.class);
  private final Metonymy metonymy = new Metonymy();
  private final PronounModel pronouns = PronounModel.load();

  /** Creates a resolver with the tables that come with the program. */
  public EntityResolver() {}

  /** {@return the entities of the story that {@code articles} tell} */
  public Entities resolve(List<MentionedArticle> articles) {
    return resolve(articles, pronouns);
  }

  Entities resolve(List<MentionedArticle> articles, PronounResolver.Judge judge) {
    Resolution resolution = new Resolution(articles, offices);
    List<Use> names = resolution.names();
    Bodies bodies = new Bodies(countries, organizations, words, resolution);
    Lands lands = joinNames(resolution, bodies, names);
    new RoleFinder(resolution, bodies).find(names);
    new NounResolver(resolution, bodies, words).resolve();
    new PronounResolver(resolution, words, judge).resolve();
    return new Census(resolution, lands).entities();
  }

  private Lands joinNames(Resolution resolution, Bodies bodies, List<Use> names) {
    Lands lands = new Lands(gazetteer, metonymy, words, resolution);
    Map<Mention.Type, List<Use>> rest = new HashMap<>();
    StoryTypes types = new StoryTypes(names, gazetteer);
    for (Use use : names) {
      Mention.Type type = types.of(use);
      if (type == Mention.Type.PERSON || !lands.joins(use)) {
        rest.computeIfAbsent(type, key -> new ArrayList<>()).add(use);
      }
    }
    new People(persons, resolution).join(rest.getOrDefault(Mention.Type.PERSON, List.of()));
    bodies.join(rest.getOrDefault(Mention.Type.ORGANIZATION, List.of()));
    rest.getOrDefault(Mention.Type.PLACE, List.of()).forEach(lands::joinPlace);
    names.forEach(lands::locate);
    return lands;
  }

  /** What names name when articles of one story disagree: what most places say. */
  private static final class StoryTypes {

    /** A single word may name a place and something else; only a clear majority tells then. */
    private static final int CLEAR = 3;

    private final Map<String, Map<Mention.Type, Integer>> votes = new HashMap<>();
    private final Set<String> surnames = new HashSet<>();
    private final Gazetteer gazetteer;

    StoryTypes(List<Use> names, Gazetteer gazetteer) {
      this.gazetteer = gazetteer;
      for (Use use : names) {
        votes
            .computeIfAbsent(use.words(), key -> new EnumMap<>(Mention.Type.class))
            .merge(use.mention().type(), 1, Integer::sum);
        int last = use.words().lastIndexOf(' ');
        if (last > 0 && use.mention().type() == Mention.Type.PERSON) {
          surnames.add(use.words().substring(last + 1));
        }
      }
    }

    Mention.Type of(Use use) {
      Mention.Type seen = use.mention().type();
      Map<Mention.Type, Integer> all = votes.getOrDefault(use.words(), Map.of());
      if (all.size() < 2 || seen == Mention.Type.NATIONALITY) {
        return seen;
      }
      boolean place = all.containsKey(Mention.Type.PLACE);
      boolean person = all.containsKey(Mention.Type.PERSON);
      if (place && !person && gazetteer.find(use.words()).isPresent()) {
        return Mention.Type.PLACE;
      }
      if (person && isCalledPerson(use.words())) {
        return Mention.Type.PERSON;
      }
      boolean told = use.words().indexOf(' ') > 0 || person && !place;
      int factor = told ? 1 : CLEAR;
      Mention.Type best = seen;
      for (Map.Entry<Mention.Type, Integer> entry : all.entrySet()) {
        boolean named = entry.getKey() != Mention.Type.NATIONALITY;
        if (named && entry.getValue() > factor * all.getOrDefault(best, 0)) {
          best = entry.getKey();
        }
      }
      return best;
    }

    /** Whether the last of several words names a person alone, too: "Anna Berg", "Berg". */
    private boolean isCalledPerson(String words) {
      int last = words.lastIndexOf(' ');
      Map<Mention.Type, Integer> full = votes.getOrDefault(words, Map.of());
      int seen = full.getOrDefault(Mention.Type.PERSON, 0);
      if (full.values().stream().anyMatch(count -> count > seen)) {
        return false;
      }
      Map<Mention.Type, Integer> alone =
          last < 0 ? Map.of() : votes.getOrDefault(words.substring(last + 1), Map.of());
      int persons = alone.getOrDefault(Mention.Type.PERSON, 0);
      return persons > 0
          && alone.values().stream().allMatch(count -> count <= persons)
          && surnames.contains(words.substring(last + 1));
    }
  }

  /** Numbers the clusters, the most mentioned first, and writes them down as entities. */
  private static final class Census {

    private static final Comparator<Use> ORDER =
        Comparator.comparingInt(Use::article).thenComparing(use -> use.mention().span());

    private final List<Cluster> clusters;
    private final Lands lands;
    private final Map<Cluster, String> ids = new IdentityHashMap<>();

    /** A title held of something, for grouping. */
    private record Held(String title, Optional<String> of) {}

    Census(Resolution resolution, Lands lands) {
      this.lands = lands;
      clusters = new ArrayList<>(resolution.clusters());
      clusters.sort(Comparator.comparingInt((Cluster cluster) -> -cluster.uses().size()));
      for (Cluster cluster : clusters) {
        ids.put(cluster, "e" + (ids.size() + 1));
      }
    }

    Entities entities() {
      return new Entities(clusters.stream().map(this::entity).toList());
    }

    private Entity entity(Cluster cluster) {
      List<Citation> mentions = cluster.uses().stream().sorted(ORDER).map(Use::citation).toList();
      return new Entity(
          id(cluster),
          cluster.name(),
          cluster.type(),
          cluster.aliases(),
          roles(cluster),
          mentions,
          lands.within(cluster));
    }

    private String id(Cluster cluster) {
      String id = ids.get(cluster);
      if (id == null) {
        throw new IllegalStateException("not counted: " + cluster.name());
      }
      return id;
    }

    private List<Role> roles(Cluster cluster) {
      Map<Held, List<Cluster.Office>> groups = new LinkedHashMap<>();
      for (Cluster.Office office : cluster.offices()) {
        groups.computeIfAbsent(held(office), key -> new ArrayList<>()).add(office);
      }
      for (Held held : List.copyOf(groups.keySet())) {
        if (held.of().isEmpty()) {
          fuller(held, groups.keySet())
              .ifPresent(
                  full -> Objects.requireNonNull(groups.get(full)).addAll(groups.remove(held)));
        }
      }
      return groups.entrySet().stream().map(e -> role(e.getKey(), e.getValue())).toList();
    }

    private Held held(Cluster.Office office) {
      Optional<String> of = office.of().map(ids::get).filter(id -> id != null && !id.isEmpty());
      return new Held(neutral(office.title()), of);
    }

    /** Titles that differ in spelling, order or the gender of the holder are one. */
    private static String neutral(String title) {
      int of = title.indexOf(" of ");
      String head = of < 0 ? "" : title.substring(0, of);
      boolean turns = head.equals("minister") || head.equals("secretary");
      String plain =
          turns && !title.endsWith(" state") ? title.substring(of + 4) + " " + head : title;
      return plain
          .replace("defense", "defence")
          .replace("advisor", "adviser")
          .replace("spokesman", "spokesperson")
          .replace("spokeswoman", "spokesperson");
    }

    private static Optional<Held> fuller(Held held, Set<Held> all) {
      return all.stream()
          .filter(h -> h.of().isPresent() && h.title().equals(held.title()))
          .findFirst();
    }

    private static Role role(Held held, List<Cluster.Office> offices) {
      boolean former = offices.stream().anyMatch(Cluster.Office::former);
      Optional<LocalDate> from =
          offices.stream()
              .filter(o -> !o.former())
              .flatMap(o -> published(o).stream())
              .min(Comparator.naturalOrder());
      Optional<LocalDate> to =
          offices.stream()
              .filter(Cluster.Office::former)
              .flatMap(o -> published(o).stream())
              .min(Comparator.naturalOrder())
              .map(day -> day.minusDays(1));
      Set<Citation> evidence = new LinkedHashSet<>();
      offices.stream()
          .sorted(Comparator.comparing(Cluster.Office::use, ORDER))
          .forEach(office -> evidence.add(office.use().citation(office.span())));
      Optional<LocalDate> first =
          to.isPresent() && from.isPresent() && to.get().isBefore(from.get())
              ? Optional.empty()
              : from;
      return new Role(
          offices.getFirst().title(), held.of(), first, to, former, List.copyOf(evidence));
    }

    private static Optional<LocalDate> published(Cluster.Office office) {
      return office.use().in().article().published().date();
    }
  }
}
