package org.readout.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.article.Citation;
import org.readout.article.Span;
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
          taken.stream()
              .anyMatch(t -> t.clause().span().overlaps(told.clause().span()) || t.repeats(told));
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
    if (Outlook.denied(told)) {
      return false;
    }
    if (today.isEmpty()) {
      return days.days() <= 31 && Outlook.ahead(told);
    }
    if (days.first().isAfter(today.get())) {
      boolean feast = told.timex().rule().startsWith("holiday");
      boolean far = days.first().isAfter(today.get().plusDays(7)) || days.days() > 1;
      boolean ahead = far || !Outlook.past(told, today.get());
      return ahead && !feast && !Outlook.guess(told) || Outlook.ahead(told);
    }
    boolean over = days.last().isBefore(today.get());
    boolean underWay = told.timex().value().contains("/") && days.last().isAfter(today.get());
    return !over && days.days() <= 31 && (underWay || Outlook.ahead(told));
  }

  private static String when(Told told, Optional<LocalDate> today) {
    String value = told.timex().value();
    boolean begun = today.isPresent() && !told.days().first().isAfter(today.get());
    return begun && value.contains("/") ? told.days().last().toString() : value;
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
