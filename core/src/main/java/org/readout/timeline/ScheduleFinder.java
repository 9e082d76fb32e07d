package org.readout.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.article.Citation;
import org.readout.article.Span;
import org.readout.sentence.Token;
import org.readout.story.Account;
import org.readout.story.Story;
import org.readout.timex.DateRange;

/**
 * Finds what is still to come, as seen from each article.
 *
 * <p>A clause counts when its date lies after the day of publication, or when that day lies in it
 * and the clause looks ahead ("is due to open this morning"). Without a day of publication only
 * plans with a full date are told. Of a period that has begun, the last day is what is to come.
 * Plans bound to another event ("after the inquiry is over") are told without a day.
 */
public final class ScheduleFinder {

  private static final Set<String> AHEAD =
      Set.of(
          "will",
          "'ll",
          "’ll",
          "shall",
          "due",
          "scheduled",
          "expected",
          "set",
          "plan",
          "plans",
          "planned",
          "upcoming",
          "anticipated",
          "slated",
          "going");

  private final Extensions extensions = new Extensions();

  /** {@return what is to come, in the order of articles and text} */
  public List<Scheduled> find(Story story) {
    List<Scheduled> schedule = new ArrayList<>();
    for (Account account : story.accounts()) {
      schedule.addAll(find(story, account));
    }
    return List.copyOf(schedule);
  }

  private List<Scheduled> find(Story story, Account account) {
    Optional<LocalDate> today = account.article().published().date();
    List<Scheduled> found = new ArrayList<>();
    List<Told> taken = new ArrayList<>();
    for (Told told : Told.of(account)) {
      boolean again =
          taken.stream().anyMatch(t -> t.clause().span().overlaps(told.clause().span()));
      if (!again && toCome(told, today)) {
        taken.add(told);
        found.add(scheduled(story, told, when(told, today)));
      }
    }
    found.addAll(extensions.find(account));
    found.addAll(Sequels.of(account, found));
    for (Scheduled undated : Undated.of(account)) {
      Span span = undated.citation().span();
      if (found.stream().noneMatch(f -> f.citation().span().overlaps(span))) {
        found.add(undated);
      }
    }
    found.sort((a, b) -> a.citation().compareTo(b.citation()));
    return found;
  }

  private static boolean toCome(Told told, Optional<LocalDate> today) {
    DateRange days = told.days();
    if (today.isEmpty()) {
      return days.days() <= 31 && looksAhead(told);
    }
    if (days.first().isAfter(today.get())) {
      boolean feast = told.timex().rule().startsWith("holiday");
      boolean later = days.first().isAfter(today.get().plusDays(1)) || days.days() > 1;
      boolean ahead = later || !isPast(told);
      return ahead && !feast && !isGuess(told) || looksAhead(told);
    }
    boolean over = days.last().isBefore(today.get());
    boolean underWay = told.timex().value().contains("/") && days.last().isAfter(today.get());
    return !over && days.days() <= 31 && (underWay || looksAhead(told));
  }

  /** "He is likely to go on in the coming years" tells no plan. */
  private static boolean isGuess(Told told) {
    boolean wide = told.days().days() > 31;
    return wide
        && told.clause().sentence().tokens().stream()
            .anyMatch(t -> t.lemma().equals("likely") && told.clause().span().contains(t.span()));
  }

  /** Reports from across the date line tell of tomorrow in the past. */
  private static boolean isPast(Told told) {
    return told.clause()
        .sentence()
        .tokens()
        .get(told.clause().head())
        .tag()
        .matches("VB[DN]|NN.*|VBG");
  }

  private static String when(Told told, Optional<LocalDate> today) {
    String value = told.timex().value();
    boolean begun = today.isPresent() && !told.days().first().isAfter(today.get());
    return begun && value.contains("/") ? told.days().last().toString() : value;
  }

  /** Whether a word of the clause before or after its time looks ahead. */
  private static boolean looksAhead(Told told) {
    Span span = told.clause().span();
    for (Token token : told.clause().sentence().tokens()) {
      boolean near = span.contains(token.span()) || just(token, span);
      if (near
          && !told.timex().rule().equals("overnight")
          && AHEAD.contains(token.form().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  private static boolean just(Token token, Span span) {
    return token.span().end() <= span.start() && span.start() - token.span().end() <= 2;
  }

  private static Scheduled scheduled(Story story, Told told, String when) {
    return new Scheduled(
        new Citation(told.account().article().id(), told.clause().span()),
        told.words(),
        when,
        List.copyOf(told.actors(story)),
        told.place(story));
  }
}
