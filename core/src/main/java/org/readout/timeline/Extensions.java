package org.readout.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.article.Citation;
import org.readout.article.Span;
import org.readout.sentence.Sentence;
import org.readout.sentence.Token;
import org.readout.story.Account;
import org.readout.timex.IsoDuration;
import org.readout.timex.Timex;

/** What runs out when a time that was lengthened is over: "extended the truce for eight days". */
final class Extensions {

  private static final Set<String> VERBS = Set.of("extend", "prolong", "renew");
  private static final Set<String> LINKS = Set.of("for", "by", "another");

  /** {@return the ends of times lengthened, counted from the day of publication} */
  List<Scheduled> find(Account account) {
    List<Scheduled> found = new ArrayList<>();
    Optional<LocalDate> today = account.article().published().date();
    if (today.isEmpty()) {
      return found;
    }
    for (Timex timex : account.timexes()) {
      Optional<LocalDate> end =
          timex.type() == Timex.Type.DURATION
              ? IsoDuration.ofValue(timex.value()).flatMap(length -> end(today.get(), length))
              : Optional.empty();
      end.flatMap(day -> extension(account, timex, day)).ifPresent(found::add);
    }
    return found;
  }

  private static Optional<LocalDate> end(LocalDate today, IsoDuration length) {
    boolean whole = length.unit().compareTo(ChronoUnit.DAYS) >= 0 && length.days() < 36_525;
    return whole
        ? Optional.of(today.plus(length.amount().longValue(), length.unit()))
        : Optional.empty();
  }

  private static Optional<Scheduled> extension(Account account, Timex timex, LocalDate end) {
    for (Sentence sentence : account.reading().sentences()) {
      if (sentence.span().contains(timex.span())) {
        int verb = extending(sentence, timex.span());
        return verb < 0
            ? Optional.empty()
            : Optional.of(scheduled(account, Clause.of(sentence, verb, timex.span()), timex, end));
      }
    }
    return Optional.empty();
  }

  /** Index of the verb that says that something was lengthened for or by the time, or -1. */
  private static int extending(Sentence sentence, Span time) {
    int verb = -1;
    String before = "";
    for (int i = 0; i < sentence.tokens().size(); i++) {
      Token token = sentence.tokens().get(i);
      if (token.span().end() > time.start()) {
        break;
      }
      verb = VERBS.contains(token.lemma()) ? i : verb;
      before = token.lemma();
    }
    return LINKS.contains(before) ? verb : -1;
  }

  private static Scheduled scheduled(Account account, Clause clause, Timex timex, LocalDate end) {
    boolean months = timex.value().matches("P\\d+[MY]");
    return new Scheduled(
        new Citation(account.article().id(), clause.span()),
        account.article().line(clause.span()),
        months ? end.toString().substring(0, 7) : end.toString(),
        List.of(),
        Optional.empty());
  }
}
