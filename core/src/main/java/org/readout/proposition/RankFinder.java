package org.readout.proposition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.readout.quantity.Ordinal;
import org.readout.story.Account;
import org.readout.timex.DateRange;
import org.readout.timex.IsoDuration;
import org.readout.timex.Timex;

/** Finds places in a series and the days from which they are counted. */
final class RankFinder {

  /** "In six years" is rounded: the true length may be off by so much. */
  private static final double ROUNDING = 0.2;

  /** {@return the ranks in an article, in the order of the text} */
  static List<Answer.Rank> find(Account account) {
    List<Answer.Rank> ranks = new ArrayList<>();
    for (Ordinal ordinal : account.ordinals()) {
      ranks.add(rank(account, ordinal));
    }
    return ranks;
  }

  private static Answer.Rank rank(Account account, Ordinal ordinal) {
    String rank = ordinal.rank() == Ordinal.LAST ? "last" : english(ordinal.rank());
    Optional<Timex> timex =
        ordinal
            .base()
            .flatMap(
                base ->
                    account.timexes().stream().filter(t -> base.overlaps(t.span())).findFirst());
    if (timex.isEmpty()) {
      return new Answer.Rank(ordinal, Optional.empty(), rank);
    }
    boolean length = timex.get().type() == Timex.Type.DURATION;
    String value = rank + (length ? " in " + length(timex.get()) : " since " + timex.get().value());
    return new Answer.Rank(ordinal, base(account, timex.get()), value);
  }

  private static String english(int rank) {
    return switch (rank) {
      case 1 -> "1st";
      case 2 -> "2nd";
      case 3 -> "3rd";
      default -> rank + "th";
    };
  }

  private static String length(Timex timex) {
    return IsoDuration.ofValue(timex.value())
        .map(ago -> ago.amount().toPlainString() + " " + ago.unit().toString().toLowerCase(Locale.ROOT))
        .orElse(timex.value());
  }

  private static Optional<DateRange> base(Account account, Timex timex) {
    if (timex.type() != Timex.Type.DURATION) {
      return DateRange.ofValue(timex.value());
    }
    Optional<LocalDate> told = account.article().published().date();
    return IsoDuration.ofValue(timex.value()).flatMap(ago -> told.map(day -> before(day, ago)));
  }

  private static DateRange before(LocalDate day, IsoDuration ago) {
    long longest = Math.round(ago.days() * (1 + ROUNDING));
    long shortest = Math.round(ago.days() * (1 - ROUNDING));
    return new DateRange(day.minusDays(longest), day.minusDays(shortest));
  }
}
