package org.readout.proposition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.readout.quantity.Ordinal;
import org.readout.quantity.Quantity;
import org.readout.timex.DateRange;
import org.readout.timex.IsoDuration;

/** What a proposition answers, in a form that can be compared. */
public sealed interface Answer {

  /** {@return the answer as the record shows it} */
  String value();

  /**
   * A day, month, year or stretch of days.
   *
   * @param words how the report tells it, lower case: "on tuesday" may be another day in another
   *     report
   */
  record Dates(DateRange range, String words, String value) implements Answer {}

  /** A length of time; told as such, or as first and last day. */
  record Length(IsoDuration duration, String value) implements Answer {}

  /**
   * A time of day.
   *
   * @param day the day, when told
   * @param from the first minute of the day that is meant
   * @param to the last one
   * @param zoned whether its time zone is told
   */
  record Clock(DateRange day, int from, int to, boolean zoned, String value) implements Answer {}

  /** A number of things, or an amount. */
  record Count(Quantity quantity, String value) implements Answer {

    /** {@return a number with its bound before it and what is counted behind it: ">= 50 people"} */
    public static Count of(Quantity quantity) {
      String bound =
          switch (quantity.bound()) {
            case EXACT -> "";
            case ABOUT -> "~ ";
            case AT_LEAST -> ">= ";
            case AT_MOST -> "<= ";
            case MORE_THAN -> "> ";
            case LESS_THAN -> "< ";
            case NEARLY -> "<~ ";
          };
      String of = quantity.unit().isEmpty() ? quantity.of() : quantity.unit();
      String value = bound + quantity.value().toPlainString();
      return new Count(quantity, of.isEmpty() ? value : value + " " + of);
    }
  }

  /**
   * A place in a series.
   *
   * @param base the days from which the series may be counted, when told
   */
  record Rank(Ordinal ordinal, Optional<DateRange> base, String value) implements Answer {}

  /**
   * Where something is.
   *
   * @param relation the words that relate it to the place, lower case: "in", "near", "south of"
   * @param name the place
   * @param country whether the place is a country
   * @param within what lies around the place, as far as known, the nearest first; its country last
   */
  record Place(String relation, String name, boolean country, List<String> within, String value)
      implements Answer {

    public Place {
      within = List.copyOf(within);
    }

    /** {@return the country, when known} */
    public Optional<String> land() {
      return country
          ? Optional.of(name)
          : within.isEmpty() ? Optional.empty() : Optional.of(within.getLast());
    }

    /** {@return whether it is known to be a part of another place} */
    public boolean liesIn(Place other) {
      return within.stream().anyMatch(other.name()::equalsIgnoreCase);
    }
  }

  /**
   * An office that a person holds.
   *
   * @param title such as "foreign minister", lower case
   * @param country id of the country for which it is held, when told
   * @param former whether it is said to be held no longer
   * @param on the day of which it is told, when known
   */
  record Office(
      String title, Optional<String> country, boolean former, Optional<LocalDate> on, String value)
      implements Answer {}

  /**
   * Who it is.
   *
   * @param asked what is told of whoever it is: "led the delegation"
   */
  record Name(String value, String asked) implements Answer {}

  /** Whether something is so. */
  record Claim(boolean affirmed, String value) implements Answer {}

  /** Anything else, in the words of the report. */
  record Words(String value) implements Answer {

    private static final int LONGEST = 120;

    /** {@return the words of a proposition, cut when they are long} */
    public static Words of(Proposition proposition) {
      String words = proposition.line();
      if (words.length() <= LONGEST) {
        return new Words(words);
      }
      int cut = words.lastIndexOf(' ', LONGEST);
      return new Words(words.substring(0, cut > 0 ? cut : LONGEST) + " …");
    }
  }
}
