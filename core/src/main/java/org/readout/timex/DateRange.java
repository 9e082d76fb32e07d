package org.readout.timex;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The days that a TIMEX3 value can mean: "2026-01" is the 1st to the 31st of January 2026.
 *
 * @param first the earliest day
 * @param last the latest day, never before the first
 */
public record DateRange(LocalDate first, LocalDate last) {

  private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)(?:T.*)?");
  private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d\\d)(?:-(WE|[1-7]))?(?:T.*)?");
  private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d\\d)");
  private static final Pattern PART = Pattern.compile("(\\d{4})-(SP|SU|FA|WI|Q[1-4]|H[12])");
  private static final Pattern YEARS = Pattern.compile("(\\d{2,4})X{0,2}");

  public DateRange {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("not a range of dates: " + first + ".." + last);
    }
  }

  /** {@return the range of one day} */
  public static DateRange of(LocalDate day) {
    return new DateRange(day, day);
  }

  /**
   * {@return the days meant by a TIMEX3 value: a day (also with a time), week, weekend, month,
   * season, quarter, half, year, decade, century, or two of these with a slash between} Empty for
   * values that name no days, such as {@code P3D}, {@code PAST_REF}, {@code XXXX-WXX-1}. Winter is
   * December of its year to the following February.
   */
  public static Optional<DateRange> ofValue(String value) {
    int slash = value.indexOf('/');
    if (slash < 0) {
      return single(value);
    }
    Optional<DateRange> from = single(value.substring(0, slash));
    Optional<DateRange> to = single(value.substring(slash + 1));
    if (from.isEmpty() || to.isEmpty() || to.get().last.isBefore(from.get().first)) {
      return Optional.empty();
    }
    return Optional.of(new DateRange(from.get().first, to.get().last));
  }

  /** {@return whether {@code day} lies inside} */
  public boolean contains(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  /** {@return whether {@code other} lies wholly inside} */
  public boolean contains(DateRange other) {
    return contains(other.first) && contains(other.last);
  }

  /** {@return whether the two share at least one day} */
  public boolean overlaps(DateRange other) {
    return !first.isAfter(other.last) && !other.first.isAfter(last);
  }

  /** {@return how many days it has, both ends counted: 4 for January 4 to 7} */
  public long days() {
    return ChronoUnit.DAYS.between(first, last) + 1;
  }

  private static Optional<DateRange> single(String value) {
    Matcher day = DAY.matcher(value);
    if (day.matches()) {
      return month(number(day, 1), number(day, 2))
          .filter(month -> month.isValidDay(number(day, 3)))
          .map(month -> of(month.atDay(number(day, 3))));
    }
    Matcher month = MONTH.matcher(value);
    if (month.matches()) {
      return month(number(month, 1), number(month, 2))
          .map(m -> new DateRange(m.atDay(1), m.atEndOfMonth()));
    }
    Matcher week = WEEK.matcher(value);
    if (week.matches()) {
      return week(number(week, 1), number(week, 2), week.group(3));
    }
    Matcher part = PART.matcher(value);
    if (part.matches()) {
      return Optional.of(part(number(part, 1), part.group(2)));
    }
    Matcher years = YEARS.matcher(value);
    return years.matches() ? years(value, years.group(1)) : Optional.empty();
  }

  private static Optional<DateRange> years(String value, String digits) {
    boolean placeholders = value.length() > digits.length();
    if (placeholders && value.length() != 4) {
      return Optional.empty();
    }
    int width = (int) Math.pow(10, 4 - digits.length());
    int first = Integer.parseInt(digits) * width;
    return Optional.of(months(first, 1, width * 12));
  }

  private static Optional<YearMonth> month(int year, int month) {
    return month >= 1 && month <= 12 ? Optional.of(YearMonth.of(year, month)) : Optional.empty();
  }

  private static Optional<DateRange> week(int year, int week, @Nullable String day) {
    if (week < 1 || week > 53) {
      return Optional.empty();
    }
    LocalDate monday =
        LocalDate.of(year, 1, 4)
            .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, 1)
            .with(DayOfWeek.MONDAY)
            .plusWeeks(week - 1L);
    if (day == null) {
      return Optional.of(new DateRange(monday, monday.plusDays(6)));
    }
    return Optional.of(
        day.equals("WE")
            ? new DateRange(monday.plusDays(5), monday.plusDays(6))
            : of(monday.plusDays(Integer.parseInt(day) - 1L)));
  }

  private static DateRange part(int year, String part) {
    return switch (part) {
      case "SP" -> months(year, 3, 3);
      case "SU" -> months(year, 6, 3);
      case "FA" -> months(year, 9, 3);
      case "WI" -> months(year, 12, 3);
      default -> {
        int months = part.charAt(0) == 'Q' ? 3 : 6;
        yield months(year, (part.charAt(1) - '1') * months + 1, months);
      }
    };
  }

  private static DateRange months(int year, int month, int count) {
    LocalDate first = LocalDate.of(year, month, 1);
    return new DateRange(first, first.plusMonths(count).minusDays(1));
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
