package org.readout.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.lexicon.Offices;
import org.readout.lexicon.PersonNames;
import org.readout.lexicon.PersonNames.Gender;
import org.readout.lexicon.Words;
import org.readout.mention.Use;

/**
 * People: full names that fit each other are one person across the story; a bare name goes to a
 * person whom the same article names in full, else to the only likely one in the story.
 */
final class People {

  private static final int DOMINANT = 3;

  /** Weight of "President" before a bare name for a person who has been called so. */
  private static final int TITLE = 20;

  private final PersonNames lists;
  private final Resolution resolution;
  private final Map<String, List<Person>> byWord = new HashMap<>();
  private final Map<String, Person> bySurface = new HashMap<>();
  private final Map<String, Cluster> bare = new HashMap<>();

  /** A person with all full names seen. */
  private record Person(Cluster cluster, List<PersonName> names) {

    boolean fits(PersonName name) {
      return names.stream().allMatch(name::fits);
    }

    boolean isCalled(String word) {
      return names.stream().anyMatch(name -> name.familyNames().contains(word));
    }
  }

  People(PersonNames lists, Resolution resolution) {
    this.lists = lists;
    this.resolution = resolution;
  }

  /** Lets every name in {@code uses}, all of people, join a person. */
  void join(List<Use> uses) {
    Map<Integer, List<Use>> byArticle = new HashMap<>();
    for (Use use : uses) {
      byArticle.computeIfAbsent(use.article(), key -> new ArrayList<>()).add(use);
      if (isFull(use)) {
        person(use);
      }
    }
    List<Integer> articles = byArticle.keySet().stream().sorted().toList();
    articles.forEach(article -> joinArticle(byArticle.getOrDefault(article, List.of())));
  }

  private static boolean isFull(Use use) {
    return use.words().indexOf(' ') > 0;
  }

  private Person person(Use use) {
    Person known = bySurface.get(use.words());
    if (known != null) {
      return known;
    }
    PersonName name = PersonName.of(use.words(), lists);
    Set<Person> fitting = new LinkedHashSet<>();
    for (String word : name.words()) {
      byWord.getOrDefault(word, List.of()).stream().filter(p -> p.fits(name)).forEach(fitting::add);
    }
    Person person =
        fitting.size() == 1
            ? fitting.iterator().next()
            : exact(fitting, name)
                .orElseGet(() ->
                    new Person(Cluster.of(Entity.Type.PERSON, use.words()), new ArrayList<>()));
    person.names().add(name);
    bySurface.put(use.words(), person);
    for (String word : new LinkedHashSet<>(name.words())) {
      List<Person> bucket = byWord.computeIfAbsent(word, key -> new ArrayList<>());
      if (!bucket.contains(person)) {
        bucket.add(person);
      }
    }
    return person;
  }

  private static Optional<Person> exact(Set<Person> fitting, PersonName name) {
    return fitting.stream()
        .filter(p -> p.names().stream().anyMatch(n -> n.words().equals(name.words())))
        .findFirst();
  }

  private void joinArticle(List<Use> uses) {
    Scene scene = new Scene();
    for (Use use : uses) {
      if (isFull(use)) {
        Person person = person(use);
        scene.introduce(person);
        title(use).ifPresent(person.cluster()::call);
      }
    }
    for (Use use : uses) {
      Cluster cluster;
      if (isFull(use)) {
        Person person = person(use);
        scene.meet(person, use);
        cluster = person.cluster();
      } else {
        cluster = bareName(use, scene);
      }
      resolution.join(use, cluster, use.words());
      cluster.vote(gender(use));
      title(use).ifPresent(cluster::call);
    }
  }

  private Cluster bareName(Use use, Scene scene) {
    String word = PersonName.skeleton(Words.folded(use.words()));
    Gender gender = gender(use);
    List<Person> called =
        byWord.getOrDefault(word, List.of()).stream()
            .filter(person -> person.cluster().gender().fits(gender))
            .toList();
    List<Person> family = called.stream().filter(person -> person.isCalled(word)).toList();
    Optional<Person> found =
        scene
            .best(family, use, title(use))
            .or(() -> scene.best(called, use, title(use)))
            .or(() -> dominant(family))
            .or(() -> called.size() == 1 ? Optional.of(called.getFirst()) : Optional.empty());
    found.ifPresent(person -> scene.meet(person, use));
    return found
        .map(Person::cluster)
        .orElseGet(
            () -> bare.computeIfAbsent(word, key -> Cluster.of(Entity.Type.PERSON, use.words())));
  }

  /** The only one of that name in the story, or the one named far more often than the others. */
  private static Optional<Person> dominant(List<Person> people) {
    if (people.size() <= 1) {
      return people.stream().findFirst();
    }
    List<Person> sorted = new ArrayList<>(people);
    sorted.sort((a, b) -> Integer.compare(mentions(b), mentions(a)));
    boolean clear = mentions(sorted.get(0)) >= DOMINANT * Math.max(1, mentions(sorted.get(1)));
    return clear ? Optional.of(sorted.getFirst()) : Optional.empty();
  }

  private static int mentions(Person person) {
    return person.cluster().uses().size();
  }

  private Optional<String> title(Use use) {
    return resolution
        .titleBefore(use, use.first())
        .map(Offices.Title::office)
        .filter(office -> office.kind() != Offices.Kind.HONORIFIC)
        .map(Offices.Office::title);
  }

  /** What the given name and the title in front tell of a person's gender. */
  private Gender gender(Use use) {
    Gender titled =
        resolution
            .titleBefore(use, use.first())
            .map(Offices.Title::office)
            .map(Offices.Office::gender)
            .orElse(Gender.UNKNOWN);
    if (titled != Gender.UNKNOWN || !isFull(use)) {
      return titled;
    }
    String given = use.words().substring(0, use.words().indexOf(' '));
    return lists.isFamilyFirst(given) ? Gender.UNKNOWN : lists.gender(given);
  }

  /** Who has been named in an article so far. */
  private static final class Scene {

    private final Map<Cluster, Integer> counts = new HashMap<>();
    private final Map<Cluster, Integer> last = new HashMap<>();
    private final Set<Cluster> introduced = new LinkedHashSet<>();

    void introduce(Person person) {
      introduced.add(person.cluster());
    }

    void meet(Person person, Use use) {
      counts.merge(person.cluster(), 1, Integer::sum);
      last.put(person.cluster(), use.mention().sentence());
    }

    /** {@return the likeliest of {@code people} whom this article names in full} */
    Optional<Person> best(List<Person> people, Use use, Optional<String> title) {
      Person best = null;
      double top = 0;
      for (Person person : people) {
        if (introduced.contains(person.cluster())) {
          boolean titled = title.filter(person.cluster()::isCalled).isPresent();
          double score = score(person, use) + (titled ? TITLE : 0);
          if (best == null || score > top) {
            best = person;
            top = score;
          }
        }
      }
      return Optional.ofNullable(best);
    }

    private double score(Person person, Use use) {
      int count = counts.getOrDefault(person.cluster(), 0);
      if (count == 0) {
        return 0.1 * Math.min(5, person.cluster().uses().size());
      }
      int distance = use.mention().sentence() - last.getOrDefault(person.cluster(), 0);
      return 1 + count + Math.max(0, 3 - distance);
    }
  }
}
