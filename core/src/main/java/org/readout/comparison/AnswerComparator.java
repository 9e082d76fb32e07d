package org.readout.comparison;

import org.readout.proposition.Answer;

/** Compares two answers to one question. Answers of different kinds never contradict each other. */
public final class AnswerComparator {

  /** {@return how {@code a} stands to {@code b}} */
  public Stand compare(Answer a, Answer b) {
    return switch (a) {
      case Answer.Dates x when b instanceof Answer.Dates y -> Times.dates(x, y);
      case Answer.Clock x when b instanceof Answer.Clock y -> Times.clocks(x, y);
      case Answer.Length x when b instanceof Answer.Length y -> Times.lengths(x, y);
      case Answer.Count x when b instanceof Answer.Count y ->
          Amounts.compare(x.quantity(), y.quantity());
      case Answer.Rank x when b instanceof Answer.Rank y -> Ranks.compare(x, y);
      case Answer.Place x when b instanceof Answer.Place y -> Places.compare(x, y);
      case Answer.Office x when b instanceof Answer.Office y -> Offices.compare(x, y);
      case Answer.Name x when b instanceof Answer.Name y -> Names.compare(x.value(), y.value());
      case Answer.Claim x when b instanceof Answer.Claim y ->
          x.affirmed() == y.affirmed() ? Stand.SAME : Stand.RIVAL;
      case Answer.Dates x -> Stand.COMPATIBLE;
      case Answer.Clock x -> Stand.COMPATIBLE;
      case Answer.Length x -> Stand.COMPATIBLE;
      case Answer.Count x -> Stand.COMPATIBLE;
      case Answer.Rank x -> Stand.COMPATIBLE;
      case Answer.Place x -> Stand.COMPATIBLE;
      case Answer.Office x -> Stand.COMPATIBLE;
      case Answer.Name x -> Stand.COMPATIBLE;
      case Answer.Claim x -> Stand.COMPATIBLE;
      case Answer.Words x -> Stand.COMPATIBLE;
    };
  }
}
