package org.readout.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.mention.Countries;
import org.readout.mention.Mention;
import org.readout.mention.Offices;
import org.readout.mention.Organizations;

/** Settles what a name names where the reader's answers differ from place to place. */
final class NameTypes {

  /** A title in front tells more than the reader's single answer. */
  private static final int TITLE = 3;

  private final Resolution resolution;
  private final Titles titles;
  private final Countries countries;
  private final Organizations organizations;
  private final Map<String, Map<Mention.Type, Integer>> votes = new HashMap<>();
  private final Map<Integer, Set<String>> persons = new HashMap<>();

  NameTypes(Resolution resolution, Titles titles, Countries countries, Organizations organizations) {
    this.resolution = resolution;
    this.titles = titles;
    this.countries = countries;
    this.organizations = organizations;
  }

  /** Counts what the reader takes each name for. */
  void learn(List<Use> names) {
    for (Use use : names) {
      Map<Mention.Type, Integer> count =
          votes.computeIfAbsent(Words.folded(use.words()), key -> new HashMap<>());
      count.merge(use.mention().type(), 1, Integer::sum);
      if (isTitled(use)) {
        count.merge(Mention.Type.PERSON, TITLE, Integer::sum);
      }
      if (use.mention().type() == Mention.Type.PERSON && use.words().indexOf(' ') > 0) {
        persons
            .computeIfAbsent(use.article(), key -> new HashSet<>())
            .addAll(List.of(use.words().split(" ")));
      }
    }
  }

  private boolean isTitled(Use use) {
    return use.mention().type() != Mention.Type.NATIONALITY
        && titles
            .endingAt(resolution, use, use.first())
            .filter(title -> title.office().kind() != Offices.Kind.TRADE)
            .filter(title -> isCapital(use, title))
            .isPresent();
  }

  private static boolean isCapital(Use use, Titles.Title title) {
    String form = use.tokens().get(title.end() - 1).form();
    return Character.isUpperCase(form.codePointAt(0));
  }

  /** {@return what the name names; nationalities stay what they are} */
  Mention.Type of(Use use) {
    Mention.Type seen = use.mention().type();
    if (seen == Mention.Type.NATIONALITY) {
      return seen;
    }
    if (organizations.find(use.words()).isPresent()) {
      return Mention.Type.ORGANIZATION;
    }
    boolean land = seen != Mention.Type.PERSON && countries.find(use.words()).isPresent();
    boolean bare = use.words().indexOf(' ') < 0;
    if (bare && !land && persons.getOrDefault(use.article(), Set.of()).contains(use.words())) {
      return Mention.Type.PERSON;
    }
    if (land) {
      return seen;
    }
    return most(votes.getOrDefault(Words.folded(use.words()), Map.of()), seen);
  }

  private static Mention.Type most(Map<Mention.Type, Integer> votes, Mention.Type seen) {
    Mention.Type best = seen;
    for (Mention.Type type : Mention.Type.values()) {
      boolean named = type != Mention.Type.NATIONALITY && type != Mention.Type.UNKNOWN;
      if (named && votes.getOrDefault(type, 0) > votes.getOrDefault(best, 0)) {
        best = type;
      }
    }
    return best;
  }
}
