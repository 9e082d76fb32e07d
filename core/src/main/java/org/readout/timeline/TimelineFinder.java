package org.readout.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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

  private static final int LONGEST = 140;
  private static final double ALIKE = 0.34;

  /** A group is known by its first members, so that a thousand reports cost no million looks. */
  private static final int COMPARED = 4;

  private static final Set<String> NOT_AT = Set.of("since", "than", "until", "for", "of");

  /** {@return the dated things in order of date} */
  public List<TimelineEntry> find(Story story, List<Scheduled> schedule) {
    Map<DateRange, List<Group>> groups = new HashMap<>();
    for (Account account : story.accounts()) {
      for (Told told : Told.of(account)) {
        if (isEvent(told)) {
          add(groups, item(story, told));
        }
      }
    }
    for (Scheduled planned : schedule) {
      Set<String> words = words(planned.what());
      DateRange.ofValue(planned.when())
          .map(days ->
              new Item(
                  planned.when(),
                  days,
                  planned.what(),
                  planned.citation(),
                  words,
                  new HashSet<>(planned.who())))
          .ifPresent(item -> add(groups, item));
    }
    return groups.values().stream().flatMap(List::stream).sorted(ORDER).map(Group::entry).toList();
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
  }

  private static final Comparator<Group> ORDER =
      Comparator.comparing((Group group) -> group.items.getFirst().days.first())
          .thenComparing(group -> group.items.getFirst().days.last())
          .thenComparing(group -> group.items.getFirst().citation);

  /** Clauses that tell the same thing. */
  private record Group(List<Item> items) {

    TimelineEntry entry() {
      Item best = items.getFirst();
      for (Item item : items) {
        boolean shorter = item.text.length() < best.text.length() && item.words.size() >= 4;
        best =
            shorter || best.words.size() < 4 && item.words.size() > best.words.size() ? item : best;
      }
      List<Citation> citations = items.stream().map(Item::citation).distinct().sorted().toList();
      return new TimelineEntry(best.date, best.text, citations);
    }
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

  private static Item item(Story story, Told told) {
    String id = told.account().article().id();
    String value = told.timex().value();
    int time = value.indexOf('T');
    Span span = shortened(told);
    return new Item(
        time > 0 && !value.contains("/") ? value.substring(0, time) : value,
        told.days(),
        told.account().article().words(span).replaceAll("\\s+", " "),
        new Citation(id, span),
        lemmas(told),
        told.actors(story));
  }

  /** The clause, or as much of it around its verb and time as fits. */
  private static Span shortened(Told told) {
    Span span = told.clause().span();
    if (span.length() <= LONGEST) {
      return span;
    }
    Token head = told.clause().sentence().tokens().get(told.clause().head());
    Span core = head.span().cover(told.timex().span());
    Span best = core;
    for (Token token : told.clause().sentence().tokens()) {
      Span more = best.cover(token.span());
      if (span.contains(token.span()) && more.length() <= LONGEST) {
        best = more;
      }
    }
    return best;
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
