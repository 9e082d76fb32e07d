package org.readout.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.readout.alignment.Group;
import org.readout.article.Citation;
import org.readout.article.Span;
import org.readout.entity.Entity;
import org.readout.entity.Role;
import org.readout.proposition.Answer;
import org.readout.proposition.Fact;
import org.readout.proposition.Proposition;
import org.readout.story.Account;
import org.readout.story.Story;

/**
 * Groups the names that different articles give to the holder of one office: "Premier Li Qiang" and
 * "Premier Li Keqiang". Two holders are told of far more often because one came after the other:
 * only where the articles tell the same thing of them, or the names share a word, are they set
 * against each other.
 */
public final class HolderGrouper {

  /** Offices that one person holds at a time, in one country. */
  private static final Set<String> ALONE =
      Set.of(
          "president",
          "vice president",
          "prime minister",
          "premier",
          "deputy prime minister",
          "chancellor",
          "king",
          "queen",
          "crown prince",
          "foreign minister",
          "defence minister",
          "defense minister",
          "defence secretary",
          "defense secretary",
          "finance minister",
          "interior minister",
          "health minister",
          "justice minister",
          "trade minister",
          "energy minister",
          "transport minister",
          "treasury secretary",
          "home secretary",
          "foreign secretary",
          "secretary of state",
          "attorney general",
          "national security adviser",
          "chief of staff");

  /** Somebody named with an office; {@code told} says whether its country is told too. */
  private record Named(int place, Entity person, Citation words, Answer answer, boolean told) {}

  /** Words of an article that are in a group. */
  private record Member(Span span, int group) {}

  private final Story story;
  private final Map<Integer, List<Member>> members = new HashMap<>();
  private final Map<Citation, Set<Integer>> groupsOf = new HashMap<>();

  private HolderGrouper(Story story, List<Group<Proposition>> told) {
    this.story = story;
    for (int i = 0; i < told.size(); i++) {
      for (Proposition words : told.get(i).members()) {
        Member member = new Member(words.span(), i);
        members.computeIfAbsent(words.place(), p -> new ArrayList<>()).add(member);
      }
    }
  }

  /**
   * {@return for each office to whose holder articles give two names: one name of each article}
   *
   * @param told clauses of different articles that say the same
   */
  public static List<Group<Fact>> group(Story story, List<Group<Proposition>> told) {
    return new HolderGrouper(story, told).groups();
  }

  private List<Group<Fact>> groups() {
    List<Group<Fact>> groups = new ArrayList<>();
    for (List<Named> holders : byOffice().values()) {
      Map<Integer, Named> rivals = rivals(holders);
      if (rivals.size() > 1) {
        List<Fact> facts =
            rivals.values().stream().map(this::fact).flatMap(Optional::stream).toList();
        if (facts.size() > 1) {
          groups.add(new Group<>(facts, 1));
        }
      }
    }
    return groups;
  }

  /** {@return who holds each office of a country, as far as articles tell} */
  private Map<String, List<Named>> byOffice() {
    Map<String, Set<String>> lands = lands();
    Map<String, List<Named>> offices = new TreeMap<>();
    for (Entity person : people()) {
      for (Role role : person.roles()) {
        Optional<String> land = role.former() ? Optional.empty() : land(role, lands);
        land.ifPresent(of ->
            offices
                .computeIfAbsent(role.title() + " of " + of, o -> new ArrayList<>())
                .addAll(named(person, role, of)));
      }
    }
    return offices;
  }

  private List<Entity> people() {
    return story.entities().all().stream()
        .filter(entity -> entity.type() == Entity.Type.PERSON)
        .toList();
  }

  /** {@return the countries for which each office is told to be held} */
  private Map<String, Set<String>> lands() {
    Map<String, Set<String>> lands = new TreeMap<>();
    for (Entity person : people()) {
      person.roles().stream()
          .filter(role -> ALONE.contains(role.title()) && isOfCountry(role))
          .forEach(role ->
              lands
                  .computeIfAbsent(role.title(), t -> new HashSet<>())
                  .add(role.of().orElseThrow()));
    }
    return lands;
  }

  /**
   * {@return the country of an office; where none is told, the only one that others tell, or none}
   */
  private Optional<String> land(Role role, Map<String, Set<String>> lands) {
    Set<String> known = lands.getOrDefault(role.title(), Set.of());
    if (!ALONE.contains(role.title()) || role.of().isPresent()) {
      return role.of().filter(known::contains);
    }
    return known.size() > 1
        ? Optional.empty()
        : known.stream().findFirst().or(() -> Optional.of(""));
  }

  private boolean isOfCountry(Role role) {
    return role.of()
        .flatMap(story.entities()::get)
        .filter(entity -> entity.type() == Entity.Type.COUNTRY)
        .isPresent();
  }

  private List<Named> named(Entity person, Role role, String land) {
    String of = story.entities().get(land).map(Entity::name).map(" of "::concat).orElse("");
    Answer answer = new Answer.Name(person.name(), "is the " + role.title() + of);
    List<Named> named = new ArrayList<>();
    for (Citation words : role.evidence()) {
      int place = OfficeGrouper.place(story, words.article());
      if (place >= 0) {
        named.add(new Named(place, person, words, answer, role.of().isPresent()));
      }
    }
    return named;
  }

  /** {@return one name of each article, when two of them are rivals; empty otherwise} */
  private Map<Integer, Named> rivals(List<Named> holders) {
    Map<Entity, Set<Entity>> rivals = byName(holders);
    for (Named a : rivals.isEmpty() ? List.<Named>of() : holders) {
      for (Named b : holders) {
        boolean two = rivals.getOrDefault(a.person(), Set.of()).contains(b.person());
        if (two && a.place() < b.place() && areRivals(a, b)) {
          return each(a, b, holders);
        }
      }
    }
    return Map.of();
  }

  /**
   * {@return for each person those with another name whom no article knows too: else one came after
   * the other, or they are of two lands}
   */
  private static Map<Entity, Set<Entity>> byName(List<Named> holders) {
    Map<Entity, Set<Integer>> places = new HashMap<>();
    for (Named holder : holders) {
      places.computeIfAbsent(holder.person(), p -> new HashSet<>()).add(holder.place());
    }
    Map<Entity, Set<Entity>> rivals = new HashMap<>();
    places.forEach((a, here) ->
        places.forEach((b, there) -> {
          boolean apart = a != b && Collections.disjoint(here, there);
          if (apart && Names.compare(a.name(), b.name()) == Stand.RIVAL) {
            rivals.computeIfAbsent(a, p -> new HashSet<>()).add(b);
          }
        }));
    return rivals;
  }

  private static Map<Integer, Named> each(Named a, Named b, List<Named> holders) {
    Map<Integer, Named> each = new TreeMap<>(Map.of(a.place(), a, b.place(), b));
    holders.stream()
        .filter(holder -> holder.person() == a.person() || holder.person() == b.person())
        .forEach(holder -> each.putIfAbsent(holder.place(), holder));
    return each;
  }

  /** Where no country is told, relatives bear one surname: the given name must be the same. */
  private boolean areRivals(Named a, Named b) {
    String left = a.person().name();
    String right = b.person().name();
    if (!a.told() || !b.told()) {
      return first(left).equalsIgnoreCase(first(right));
    }
    return Names.shareWord(left, right) || !Collections.disjoint(groups(a), groups(b));
  }

  private static String first(String name) {
    int space = name.indexOf(' ');
    return space < 0 ? name : name.substring(0, space);
  }

  /** {@return the groups that hold the words in which somebody is named} */
  private Set<Integer> groups(Named named) {
    return groupsOf.computeIfAbsent(
        named.words(),
        words -> {
          Set<Integer> groups = new HashSet<>();
          for (Member member : members.getOrDefault(named.place(), List.of())) {
            if (member.span().contains(words.span())) {
              groups.add(member.group());
            }
          }
          return groups;
        });
  }

  private Optional<Fact> fact(Named named) {
    Account account = story.accounts().get(named.place());
    return OfficeGrouper.fact(account, named.place(), named.words().span(), named.answer());
  }
}
