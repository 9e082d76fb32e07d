package org.readout.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.readout.article.Citation;
import org.readout.article.Span;
import org.readout.sentence.Pos;
import org.readout.sentence.Token;
import org.readout.story.Account;
import org.readout.story.Story;
import org.readout.timex.DateRange;

/**
 * Puts the dated things of all reports in order, the same thing told by several reports once.
 *
 * <p>Two clauses tell the same thing when their dates are equal and they share a third of their
 * content words, or two actors and a word. The text is the shortest clause of at least four words.
 */
public final class TimelineFinder {

  private static final double ALIKE = 0.34;
  private static final double RETOLD = 0.5;

  /** Days of the widest time that may tell of one day: a month. */
  private static final int WIDE = 31;

  private static final int CONSIDERED = 100;

  /** A group is known by its first members, so that a thousand reports cost no million looks. */
  private static final int COMPARED = 4;

  private static final Set<String> NOT_AT = Set.of("since", "than", "until", "for", "of");

  /** {@return the dated things in order of date} */
  public List<TimelineEntry> find(Story story, List<Scheduled> schedule) {
    Map<DateRange, List<Group>> groups = new HashMap<>();
    for (Account account : story.accounts()) {
      for (Told told : closest(Told.of(account))) {
        if (isEvent(told)) {
          Phrase.of(story, told).ifPresent(phrase -> add(groups, item(story, told, phrase)));
        }
      }
    }
    Map<String, List<Item>> ranges = ranges(groups);
    schedule.stream()
        .flatMap(planned -> item(planned).stream())
        .filter(item ->
            ranges.getOrDefault(item.citation.article(), List.of()).stream()
                .noneMatch(range -> range.ends(item)))
        .forEach(item -> add(groups, item));
    return merged(groups.values().stream().flatMap(List::stream).sorted(ORDER).toList()).stream()
        .map(Group::entry)
        .toList();
  }

  /** Of two times in one clause, the one that is nearer to its verb: "between May and June". */
  private static List<Told> closest(List<Told> all) {
    Map<Span, Told> byHead = new LinkedHashMap<>();
    for (Told told : all) {
      byHead.merge(
          told.clause().sentence().tokens().get(told.clause().head()).span(),
          told,
          (a, b) -> b.steps() < a.steps() ? b : a);
    }
    return List.copyOf(byHead.values());
  }

  /** What lasts from one day to another, by article. */
  private static Map<String, List<Item>> ranges(Map<DateRange, List<Group>> groups) {
    Map<String, List<Item>> ranges = new HashMap<>();
    for (List<Group> told : groups.values()) {
      for (Group group : told) {
        for (Item item : group.items) {
          if (item.date.contains("/")) {
            ranges.computeIfAbsent(item.citation.article(), id -> new ArrayList<>()).add(item);
          }
        }
      }
    }
    return ranges;
  }

  private static Optional<Item> item(Scheduled planned) {
    return DateRange.ofValue(planned.when())
        .map(days ->
            new Item(
                day(planned.when()),
                days,
                planned.what(),
                planned.citation(),
                words(planned.what()),
                new HashSet<>(planned.who())));
  }

  private static String day(String value) {
    int time = value.indexOf('T');
    return time > 0 && !value.contains("/") ? value.substring(0, time) : value;
  }

  /** A clause with its date, content words and actors. */
  private record Item(
      String date,
      DateRange days,
      String text,
      Citation citation,
      Set<String> words,
      Set<String> actors) {

    boolean alike(Item other) {
      boolean same =
          citation.article().equals(other.citation.article())
              && citation.span().overlaps(other.citation.span());
      long shared = words.stream().filter(other.words::contains).count();
      long common = actors.stream().filter(other.actors::contains).count();
      int all = words.size() + other.words.size();
      return same || 2.0 * shared >= ALIKE * all || common >= 2 && shared >= 1;
    }

    /** Whether the other tells of its last day in the same words. */
    boolean ends(Item other) {
      return !days.equals(other.days)
          && days.contains(other.days)
          && citation.span().overlaps(other.citation.span());
    }

    /** Whether it tells the same in other words: half of the words, or the same words of a plan. */
    boolean retells(Item other) {
      boolean same =
          citation.article().equals(other.citation.article())
              && citation.span().overlaps(other.citation.span());
      long shared = words.stream().filter(other.words::contains).count();
      return same || 2.0 * shared >= RETOLD * (words.size() + other.words.size());
    }
  }

  private static final Comparator<Group> ORDER =
      Comparator.comparing((Group group) -> group.items.getFirst().days.first())
          .thenComparing(group -> group.items.getFirst().days.last())
          .thenComparing(group -> group.items.getFirst().citation);

  /** Clauses that tell the same thing. */
  private record Group(List<Item> items) {

    DateRange days() {
      return items.getFirst().days;
    }

    boolean isWide() {
      return days().days() > 1 && days().days() <= WIDE && !items.getFirst().date.contains("/");
    }

    boolean retells(Group other) {
      Item mine = items.getFirst();
      Item its = other.items.getFirst();
      return mine.days.days() > its.days.days()
          && mine.days.contains(its.days)
          && mine.retells(its);
    }

    TimelineEntry entry() {
      Item best = items.getFirst();
      for (Item item : items) {
        boolean shorter = item.text.length() < best.text.length() && item.words.size() >= 4;
        best =
            shorter || best.words.size() < 4 && item.words.size() > best.words.size() ? item : best;
      }
      List<Citation> citations = items.stream().map(Item::citation).distinct().sorted().toList();
      return new TimelineEntry(items.getFirst().date, best.text, citations);
    }
  }

  /** "Earlier this week" joins what is told of one of its days, the widest times first. */
  private static List<Group> merged(List<Group> groups) {
    NavigableMap<LocalDate, List<Group>> byDay = new TreeMap<>();
    groups.forEach(g -> byDay.computeIfAbsent(g.days().first(), day -> new ArrayList<>()).add(g));
    List<Group> widest = new ArrayList<>(groups);
    widest.sort(Comparator.comparingLong((Group group) -> -group.days().days()));
    Set<Group> gone = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Group group : widest) {
      if (group.isWide()) {
        byDay.subMap(group.days().first(), true, group.days().last(), true).values().stream()
            .flatMap(List::stream)
            .limit(CONSIDERED)
            .filter(group::retells)
            .findFirst()
            .ifPresent(other -> {
              other.items.addAll(group.items);
              gone.add(group);
            });
      }
    }
    return groups.stream().filter(group -> !gone.contains(group)).toList();
  }

  private static void add(Map<DateRange, List<Group>> byDays, Item item) {
    List<Group> groups = byDays.computeIfAbsent(item.days, days -> new ArrayList<>());
    for (Group group : groups) {
      if (group.items.stream().limit(COMPARED).anyMatch(item::alike)) {
        group.items.add(item);
        return;
      }
    }
    groups.add(new Group(new ArrayList<>(List.of(item))));
  }

  /** "The first since 2019" tells nothing of 2019; a bare year of now tells no event. */
  private static boolean isEvent(Told told) {
    Token before = null;
    for (Token token : told.clause().sentence().tokens()) {
      if (token.span().end() <= told.timex().span().start()) {
        before = token;
      }
    }
    boolean at = before == null || !NOT_AT.contains(before.form().toLowerCase(Locale.ROOT));
    boolean known = told.days().days() <= 366;
    Token head = told.clause().sentence().tokens().get(told.clause().head());
    boolean verb = head.pos() == Pos.VERB || told.days().days() <= 31;
    return at && known && verb && told.clause().span().length() > told.timex().span().length() + 3;
  }

  private static Item item(Story story, Told told, Phrase phrase) {
    return new Item(
        day(told.timex().value()),
        told.days(),
        phrase.text(),
        phrase.citation(told),
        lemmas(told),
        told.actors(story));
  }

  private static Set<String> lemmas(Told told) {
    Set<String> lemmas = new HashSet<>();
    for (Token token : told.clause().sentence().tokens()) {
      boolean content =
          switch (token.pos()) {
            case NOUN, PROPN, VERB, ADJ, NUM -> true;
            case ADP, ADV, AUX, CCONJ, DET, INTJ, PART, PRON, PUNCT, SCONJ, SYM, X -> false;
          };
      if (content
          && told.clause().span().contains(token.span())
          && !told.timex().span().overlaps(token.span())) {
        lemmas.add(token.lemma().toLowerCase(Locale.ROOT));
      }
    }
    return lemmas;
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      if (word.length() > 3) {
        words.add(word);
      }
    }
    return words;
  }
}
