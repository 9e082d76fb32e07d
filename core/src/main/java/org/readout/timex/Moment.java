package org.readout.timex;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What a time expression is resolved against.
 *
 * @param published the day of publication, when known
 * @param tense which way the expression points
 * @param told the day or period told last before it, in this sentence or the one before
 * @param year the year told last in the same sentence, or, without a day of publication, in the
 *     article
 * @param quarter a day of the quarter told last, not long before
 */
record Moment(
    Optional<LocalDate> published,
    Tense tense,
    Optional<DateRange> told,
    Optional<Integer> year,
    Optional<LocalDate> quarter) {

  /** What a wrong direction costs, in days: a plan of two months ahead is not of last year. */
  private static final int WRONG_WAY = 245;

  private static final int WRONG_MONTH = 290;

  private static final int WRONG_FEAST = 340;

  private static final int PART_BEHIND = 100;

  private static final int PART_AHEAD = 200;

  /** {@return the day meant by a month and a day, if a year can be told} */
  Optional<LocalDate> day(int month, int day) {
    if (year.isPresent()) {
      return valid(year.get(), month, day);
    }
    return published.flatMap(base -> nearest(base, month, day, WRONG_WAY));
  }

  /** {@return how far {@code day} lies from the day of publication, the wrong way being farther} */
  private long cost(LocalDate day) {
    return cost(ChronoUnit.DAYS.between(published.orElseThrow(), day), WRONG_FEAST);
  }

  /** {@return the first day of the month meant by its name, if a year can be told} */
  Optional<LocalDate> month(int month) {
    if (year.isPresent()) {
      return valid(year.get(), month, 1);
    }
    return published.flatMap(base -> nearest(base.withDayOfMonth(1), month, 1, WRONG_MONTH));
  }

  /** {@return the day meant by the name of a weekday} */
  LocalDate weekday(LocalDate base, DayOfWeek day) {
    return switch (tense) {
      case FUTURE -> base.with(TemporalAdjusters.nextOrSame(day));
      case PAST, PRESENT, UNKNOWN -> base.with(TemporalAdjusters.previousOrSame(day));
    };
  }

  /** The year in which the part is nearest, what lies in the wrong direction being farther. */
  int yearOf(LocalDate base, String part) {
    int best = base.getYear();
    long least = Long.MAX_VALUE;
    for (int year = base.getYear() - 1; year <= base.getYear() + 1; year++) {
      DateRange days = DateRange.ofValue(Calendar.year(year) + "-" + part).orElseThrow();
      long behind = Math.max(0, ChronoUnit.DAYS.between(days.last(), base));
      long ahead = Math.max(0, ChronoUnit.DAYS.between(base, days.first()));
      long wrong =
          tense == Tense.FUTURE ? (behind > 0 ? PART_BEHIND : 0) : ahead > 0 ? PART_AHEAD : 0;
      long cost = behind + ahead + wrong;
      if (cost < least) {
        least = cost;
        best = year;
      }
    }
    return best;
  }

  /**
   * {@return the value of the period of {@code unit} that lies {@code count} units from what was
   * told last} What was told must be as fine as the unit: "the next day" after "in May" is unknown.
   * With nothing told, what lies behind or at hand is counted from the day of publication.
   */
  String fromTold(long count, String unit) {
    if (told.isEmpty() && (count <= 0 || tense != Tense.PAST)) {
      return fromPublication(count, unit);
    }
    return told.filter(range -> range.days() <= Calendar.days(unit))
        .map(range -> Calendar.shift(range.first(), count, unit))
        .map(day -> Calendar.period(day, unit))
        .orElse(Calendar.unknown(unit));
  }

  /** {@return the value of the period of {@code unit}, counted from the day of publication} */
  String fromPublication(long count, String unit) {
    return published
        .map(day -> Calendar.shift(day, count, unit))
        .filter(day -> day.getYear() >= 0 && day.getYear() <= 9999)
        .map(day -> Calendar.period(day, unit))
        .orElse(Calendar.unknown(unit));
  }

  /** {@return the day of a feast, as {@link Calendar#holiday} names it} */
  String holiday(String name) {
    if (published.isEmpty()) {
      return year.map(told -> Calendar.holiday(name, told).toString()).orElse("XXXX-XX-XX");
    }
    int base = published.get().getYear();
    return IntStream.rangeClosed(base - 1, base + 1)
        .mapToObj(y -> Calendar.holiday(name, y))
        .min(Comparator.comparingLong(this::cost))
        .orElseThrow()
        .toString();
  }

  private Optional<LocalDate> nearest(LocalDate base, int month, int day, int wrongWay) {
    LocalDate best = null;
    long least = Long.MAX_VALUE;
    for (int y = base.getYear() - 1; y <= base.getYear() + 1; y++) {
      Optional<LocalDate> candidate = valid(y, month, day);
      if (candidate.isPresent()) {
        long cost = cost(ChronoUnit.DAYS.between(base, candidate.get()), wrongWay);
        if (cost < least) {
          least = cost;
          best = candidate.get();
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private long cost(long ahead, int wrongWay) {
    boolean wrong = tense == Tense.FUTURE ? ahead < 0 : ahead > 0;
    return switch (tense) {
      case PAST, FUTURE -> Math.abs(ahead) + (wrong ? wrongWay : 0);
      case PRESENT, UNKNOWN -> Math.abs(ahead) + (wrong ? 60 : 0);
    };
  }

  static Optional<LocalDate> valid(int year, int month, int day) {
    boolean fits =
        month >= 1 && month <= 12 && day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth();
    return fits ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
  }
}
