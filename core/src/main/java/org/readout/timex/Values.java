package org.readout.timex;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.readout.timex.RuleBook.Found;

/** Makes the TIMEX3 values of dates, as the third column of {@code rules.tsv} asks. */
final class Values {

  private final Lexicon lexicon;
  private final Lengths lengths;

  Values(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.lengths = new Lengths();
  }

  /** {@return the value; empty when the expression turns out not to be one} */
  Optional<String> value(Found found, Moment moment) {
    String argument = found.rule().argument();
    return switch (found.rule().maker()) {
      case "isoday" -> explicit(found, number(found, "NN"));
      case "day" -> day(found, moment);
      case "dayrange" -> dayRange(found, moment);
      case "weekdayrange" -> weekdayRange(found, moment);
      case "month" -> month(found, moment, argument);
      case "monthrange" -> monthRange(found, moment);
      case "year" -> Optional.of(year(found, "YEAR"));
      case "none" -> Optional.empty();
      case "yearrange" -> yearRange(found);
      case "decade" -> Optional.of(decade(found) + "X");
      case "century" -> century(found);
      case "quarter" -> part(found, moment, "Q" + quarter(found), argument);
      case "half" -> part(found, moment, "H" + half(found), "rel");
      case "season" -> season(found, moment, argument);
      case "weekday" -> weekday(found, moment, argument);
      case "weekend" -> weekend(moment, Integer.parseInt(argument));
      case "weekof" -> day(found, moment).map(day -> week(day));
      case "today" -> today(found, moment, argument);
      case "told" -> told(found, moment, argument);
      case "told-part" -> Optional.of(moment.fromTold(1, "D") + "T" + found.get("PART"));
      case "shift" -> shift(found, moment, argument);
      case "ago" -> ago(found, moment, argument);
      case "yearago" -> Optional.of(moment.published().map(d -> yearAgo(moment)).orElse("XXXX"));
      case "quarterof" -> Optional.of(quarterOf(found, moment));
      case "toldquarter" ->
          Optional.of(quarter(moment).map(q -> Calendar.period(q, "Q")).orElse("XXXX-QX"));
      case "fixed" -> fixed(moment, argument);
      case "holiday" -> Optional.of(moment.holiday(argument));
      case "clock", "oclock", "part" -> clock(found, moment);
      default -> lengths.value(found);
    };
  }

  private static int number(Found found, String name) {
    return found.has(name) ? Integer.parseInt(found.get(name)) : 0;
  }

  private static String year(Found found, String name) {
    return found.has(name) ? found.get(name) : found.get("LONE" + name);
  }

  private static int ofMonth(Found found, String name) {
    if (found.rule().argument().equals("second")) {
      return number(found, name + "2");
    }
    return found.has(name) ? number(found, name) : number(found, "ORD");
  }

  private static Optional<String> explicit(Found found, int month) {
    return Moment.valid(number(found, "YEAR"), month, number(found, "DAY"))
        .map(LocalDate::toString);
  }

  private Optional<String> day(Found found, Moment moment) {
    return day(found, moment, "MONTH", ofMonth(found, "DAY"));
  }

  private Optional<String> day(Found found, Moment moment, String month, int day) {
    int m = number(found, month);
    if (found.has("YEAR")) {
      return Moment.valid(number(found, "YEAR"), m, day).map(LocalDate::toString);
    }
    Optional<Integer> relative = relativeYear(found, moment);
    if (relative.isPresent()) {
      return Moment.valid(relative.get(), m, day).map(LocalDate::toString);
    }
    if (moment.year().isEmpty() && moment.published().isEmpty()) {
      boolean fits = day <= 31 && m <= 12;
      return fits ? Optional.of("XXXX-" + two(m) + "-" + two(day)) : Optional.empty();
    }
    return moment.day(m, day).map(LocalDate::toString);
  }

  /** The year of "last year", "this year", "next year" as part of a longer expression. */
  private Optional<Integer> relativeYear(Found found, Moment moment) {
    boolean told = found.pieces().get(found.end() - 1).is("year");
    boolean possessive =
        found.pieces().subList(found.first(), found.end()).stream()
            .anyMatch(piece -> piece.is("year"));
    if (!told && !possessive) {
      return Optional.empty();
    }
    int shift = found.firstOf(lexicon, "REL").map(Integer::parseInt).orElse(0);
    return moment.published().map(base -> base.getYear() + shift);
  }

  private Optional<String> dayRange(Found found, Moment moment) {
    String second = found.has("MONTH2") ? "MONTH2" : "MONTH";
    Optional<String> from = day(found, moment, "MONTH", number(found, "DAY"));
    Optional<String> to = day(found, moment, second, number(found, "DAY2"));
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    boolean order = from.get().compareTo(to.get()) < 0;
    boolean newYear = found.has("YEAR") && found.has("MONTH2") && !order;
    String first = newYear ? lastYear(from.get()) : from.get();
    return order || newYear ? Optional.of(first + "/" + to.get()) : Optional.empty();
  }

  private static String lastYear(String day) {
    return LocalDate.parse(day).minusYears(1).toString();
  }

  private Optional<String> weekdayRange(Found found, Moment moment) {
    if (moment.published().isEmpty()) {
      return Optional.empty();
    }
    LocalDate from =
        moment.weekday(moment.published().get(), DayOfWeek.of(number(found, "WEEKDAY")));
    LocalDate to = from.with(TemporalAdjusters.next(DayOfWeek.of(number(found, "WEEKDAY2"))));
    return Optional.of(from + "/" + to);
  }

  private Optional<String> month(Found found, Moment moment, String argument) {
    int month = number(found, found.has("LONEMONTH") ? "LONEMONTH" : "MONTH");
    if (found.has("YEAR")) {
      return Optional.of(found.get("YEAR") + "-" + two(month));
    }
    if (moment.published().isEmpty()) {
      return Optional.of(moment.year().map(Calendar::year).orElse("XXXX") + "-" + two(month));
    }
    LocalDate base = moment.published().get().withDayOfMonth(1);
    LocalDate same = base.withMonth(month);
    return switch (argument) {
      case "" -> moment.month(month).map(day -> Calendar.period(day, "M"));
      case "-1" -> Optional.of(month(same.isBefore(base) ? same : same.minusYears(1)));
      case "1" -> Optional.of(month(same.isAfter(base) ? same : same.plusYears(1)));
      case "0" -> Optional.of(month(same));
      default -> Optional.of(month(same.plusYears(Integer.parseInt(argument.substring(1)))));
    };
  }

  private static String month(LocalDate day) {
    return Calendar.period(day, "M");
  }

  private static Optional<String> monthRange(Found found, Moment moment) {
    Optional<Integer> year =
        found.has("YEAR")
            ? Optional.of(number(found, "YEAR"))
            : moment.month(number(found, "MONTH")).map(LocalDate::getYear);
    String y = year.map(Calendar::year).orElse("XXXX");
    boolean order = number(found, "MONTH") < number(found, "MONTH2");
    return order
        ? Optional.of(y + "-" + found.get("MONTH") + "/" + y + "-" + found.get("MONTH2"))
        : Optional.empty();
  }

  /** "2015-2019", "2015-19". */
  private static Optional<String> yearRange(Found found) {
    String from = found.get("YEAR");
    String to = found.has("YY") ? from.substring(0, 2) + found.get("YY") : found.get("YEAR2");
    return from.compareTo(to) < 0 ? Optional.of(from + "/" + to) : Optional.empty();
  }

  private static String decade(Found found) {
    return found.has("DECADE") ? found.get("DECADE") : found.get("DECADEWORD");
  }

  private static Optional<String> century(Found found) {
    int ordinal = number(found, "ORD");
    return ordinal >= 2 && ordinal <= 22 ? Optional.of(two(ordinal - 1) + "XX") : Optional.empty();
  }

  /** "The first half", "H1"; "the last half" is the second. */
  private static String half(Found found) {
    return found.has("HH") ? found.get("HH") : found.has("HALF") ? found.get("HALF") : "2";
  }

  private static String quarter(Found found) {
    return "" + (found.has("QQ") ? number(found, "QQ") : number(found, "ORD"));
  }

  /** A numbered part of a year: the latest that has begun, or the next when looking ahead. */
  private Optional<String> part(Found found, Moment moment, String part, String argument) {
    if (part.charAt(1) > '4' || part.length() > 2) {
      return Optional.empty();
    }
    if (found.has("YEAR")) {
      return Optional.of(found.get("YEAR") + "-" + part);
    }
    if (moment.published().isEmpty()) {
      return Optional.of("XXXX-" + part);
    }
    LocalDate base = moment.published().get();
    if (!argument.isEmpty()) {
      int year = relativeYear(found, moment).orElse(base.getYear());
      return Optional.of(Calendar.year(year) + "-" + part);
    }
    return Optional.of(Calendar.year(moment.yearOf(base, part)) + "-" + part);
  }

  private Optional<String> season(Found found, Moment moment, String argument) {
    String season = found.get("SEASON");
    if (argument.isEmpty() || moment.published().isEmpty() || found.has("YEAR")) {
      return part4(found, moment, season);
    }
    LocalDate base = moment.published().get();
    int shift = found.firstOf(lexicon, "REL").map(Integer::parseInt).orElse(0);
    int year = base.getYear();
    DateRange days = DateRange.ofValue(Calendar.year(year) + "-" + season).orElseThrow();
    int moved =
        switch (shift) {
          case -1 -> days.last().isBefore(base) ? year : year - 1;
          case 1 -> days.first().isAfter(base) ? year : year + 1;
          default -> season.equals("WI") && base.getMonthValue() < 6 ? year - 1 : year;
        };
    return Optional.of(Calendar.year(moved) + "-" + season);
  }

  private static Optional<String> part4(Found found, Moment moment, String season) {
    if (found.has("YEAR")) {
      return Optional.of(found.get("YEAR") + "-" + season);
    }
    if (moment.published().isEmpty()) {
      return Optional.of("XXXX-" + season);
    }
    LocalDate base = moment.published().get();
    DateRange days = DateRange.ofValue(Calendar.year(base.getYear()) + "-" + season).orElseThrow();
    boolean past = moment.tense() == Tense.PAST && days.first().isAfter(base);
    return Optional.of(Calendar.year(base.getYear() - (past ? 1 : 0)) + "-" + season);
  }

  private Optional<String> weekday(Found found, Moment moment, String argument) {
    int weekday = found.has("WEEKDAY") ? number(found, "WEEKDAY") : number(found, "DAYABBR");
    String part = found.has("PART") ? "T" + found.get("PART") : "";
    if (moment.published().isEmpty()) {
      return Optional.of("XXXX-WXX-" + weekday + part);
    }
    LocalDate base = moment.published().get();
    DayOfWeek day = DayOfWeek.of(weekday);
    LocalDate date =
        switch (argument) {
          case "-1" -> base.with(TemporalAdjusters.previous(day));
          case "1" -> base.with(TemporalAdjusters.next(day));
          case "0" -> base.with(day);
          case "week" ->
              base.with(day)
                  .plusWeeks(found.firstOf(lexicon, "REL").map(Integer::parseInt).orElse(0));
          default -> moment.weekday(base, day);
        };
    return Optional.of(date + part);
  }

  private static Optional<String> weekend(Moment moment, int shift) {
    return Optional.of(
        moment
            .published()
            .map(base -> Calendar.period(weekendBase(moment, base, shift), "W") + "-WE")
            .orElse("XXXX-WXX-WE"));
  }

  /** "The weekend" in the past of a report from Monday to Wednesday is the one before. */
  private static LocalDate weekendBase(Moment moment, LocalDate base, int shift) {
    boolean before =
        shift == 0 && moment.tense() == Tense.PAST && base.getDayOfWeek().getValue() <= 3;
    return base.plusWeeks(before ? -1 : shift);
  }

  private static String week(String day) {
    return day.startsWith("XXXX") ? "XXXX-WXX" : Calendar.period(LocalDate.parse(day), "W");
  }

  private static Optional<String> today(Found found, Moment moment, String argument) {
    String[] parts = argument.split(" ");
    String time = parts.length > 1 ? parts[1] : found.has("PART") ? "T" + found.get("PART") : "";
    int shift = Integer.parseInt(parts[0]);
    return Optional.of(
        moment.published().map(base -> base.plusDays(shift).toString()).orElse("XXXX-XX-XX")
            + time);
  }

  /** So many units from what was told last: of the argument, else of the expression. */
  private static Optional<String> told(Found found, Moment moment, String argument) {
    String[] parts = argument.split(" ");
    if (!parts[0].equals("+") && !parts[0].equals("-")) {
      String unit = parts.length > 1 ? parts[1] : found.get("PERIOD");
      return Optional.of(moment.fromTold(Long.parseLong(parts[0]), unit));
    }
    String unit = parts.length > 2 ? parts[2] : Lengths.unit(found);
    String amount = parts.length > 1 ? parts[1] : found.get("NUM");
    if (amount.length() > 6 || amount.contains(".")) {
      return Optional.empty();
    }
    return Optional.of(moment.fromTold(Long.parseLong(parts[0] + amount), unit));
  }

  private Optional<String> shift(Found found, Moment moment, String argument) {
    String[] parts = argument.split(" ");
    String unit = parts.length > 1 ? parts[1] : found.get("PERIOD");
    return Optional.of(moment.fromPublication(Long.parseLong(parts[0]), unit));
  }

  private static Optional<String> ago(Found found, Moment moment, String argument) {
    String[] parts = argument.split(" ");
    String amount = parts.length > 1 ? parts[1] : found.get("NUM");
    String unit = parts.length > 2 ? parts[2] : Lengths.unit(found);
    if (amount.length() > 6 || unit.startsWith("T") && moment.published().isEmpty()) {
      return Optional.empty();
    }
    long count = (long) Double.parseDouble(amount);
    if (moment.quarter().isPresent() && unit.equals("Y") && count == 1) {
      return Optional.of(yearAgo(moment));
    }
    long signed = parts[0].equals("-") ? -count : count;
    // "A decade ago" is the year ten years back, not a decade by the calendar.
    return Optional.of(
        unit.equals("DE")
            ? moment.fromPublication(10 * signed, "Y")
            : moment.fromPublication(signed, unit));
  }

  /** The quarter told last, or the latest complete one, a year before. */
  private static String yearAgo(Moment moment) {
    return quarter(moment).map(q -> Calendar.period(q.minusYears(1), "Q")).orElse("XXXX-QX");
  }

  /** A day of the quarter told last, or of the one just over. */
  private static Optional<LocalDate> quarter(Moment moment) {
    return moment.quarter().or(() -> moment.published().map(day -> day.minusMonths(3)));
  }

  /** "The 1988 quarter": the quarter told last, of another year. */
  private static String quarterOf(Found found, Moment moment) {
    String year = found.get("YEAR");
    return moment
        .quarter()
        .map(q -> Calendar.period(q.withDayOfMonth(1).withYear(Integer.parseInt(year)), "Q"))
        .orElse(year);
  }

  private static Optional<String> fixed(Moment moment, String argument) {
    if (argument.startsWith("DAY")) {
      return Optional.of(Lengths.dayOf(moment) + argument.substring(3));
    }
    return Optional.of(argument);
  }

  private Optional<String> clock(Found found, Moment moment) {
    Optional<String> day = Optional.empty();
    if (found.has("WEEKDAY")) {
      day = weekday(found, moment, "");
    } else if (found.has("MONTH")) {
      day = day(found, moment);
    }
    return lengths.clock(found, day.orElseGet(() -> Lengths.dayOf(found, moment)));
  }

  static String two(int number) {
    return number < 10 ? "0" + number : "" + number;
  }
}
