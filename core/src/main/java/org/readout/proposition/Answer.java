package org.readout.proposition;

import java.util.Optional;
import org.readout.quantity.Ordinal;
import org.readout.quantity.Quantity;
import org.readout.timex.DateRange;
import org.readout.timex.IsoDuration;

/** What a proposition answers, in a form that can be compared. */
public sealed interface Answer {

  /** {@return the answer as the record shows it} */
  String value();

  /** A day, month, year or stretch of days. */
  record Dates(DateRange range, String value) implements Answer {}

  /** A length of time; told as such, or as first and last day. */
  record Length(IsoDuration duration, String value) implements Answer {}

  /** A number of things, or an amount. */
  record Count(Quantity quantity, String value) implements Answer {}

  /**
   * A place in a series.
   *
   * @param base the days from which the series may be counted, when told
   */
  record Rank(Ordinal ordinal, Optional<DateRange> base, String value) implements Answer {}

  /** Anything else, in the words of the report. */
  record Words(String value) implements Answer {}
}
