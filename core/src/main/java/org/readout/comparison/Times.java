package org.readout.comparison;

import java.time.temporal.ChronoUnit;
import org.readout.proposition.Answer;
import org.readout.timex.DateRange;

/** Compares days, times of day and lengths of time. */
final class Times {

  /** Clock times that differ by no more are the same. */
  private static final int MINUTES = 1;

  /** No two time zones are nearer to each other. */
  private static final int ZONE = 30;

  private static final double SLACK = 0.01;

  /** A month or year is told roundly: "six months" may be 190 days. */
  private static final double ROUND = 0.1;

  private Times() {}

  /** "On Tuesday" in two reports is one day, whichever Tuesday their dates make it. */
  static Stand dates(Answer.Dates a, Answer.Dates b) {
    Stand stand = dates(a.range(), b.range());
    return stand == Stand.RIVAL && a.words().equals(b.words()) ? Stand.COMPATIBLE : stand;
  }

  private static Stand dates(DateRange a, DateRange b) {
    if (a.equals(b)) {
      return Stand.SAME;
    }
    if (b.contains(a)) {
      return Stand.NARROWER;
    }
    if (a.contains(b)) {
      return Stand.WIDER;
    }
    return a.overlaps(b) ? Stand.COMPATIBLE : Stand.RIVAL;
  }

  /** Times of different days are not compared: the days are. */
  static Stand clocks(Answer.Clock a, Answer.Clock b) {
    if (!a.day().overlaps(b.day())) {
      return Stand.COMPATIBLE;
    }
    int gap = Math.max(a.from(), b.from()) - Math.min(a.to(), b.to());
    if (gap > MINUTES) {
      return a.zoned() == b.zoned() || gap < ZONE ? Stand.RIVAL : Stand.COMPATIBLE;
    }
    if (a.from() == b.from() && a.to() == b.to()) {
      return Stand.SAME;
    }
    int lengths = Integer.compare(a.to() - a.from(), b.to() - b.from());
    return lengths == 0 ? Stand.COMPATIBLE : lengths < 0 ? Stand.NARROWER : Stand.WIDER;
  }

  static Stand lengths(Answer.Length a, Answer.Length b) {
    double shorter = Math.min(a.duration().days(), b.duration().days());
    double longer = Math.max(a.duration().days(), b.duration().days());
    if (longer <= shorter * (1 + SLACK)) {
      return Stand.SAME;
    }
    boolean round = isRound(a) != isRound(b);
    return round && longer <= shorter * (1 + ROUND) ? Stand.COMPATIBLE : Stand.RIVAL;
  }

  private static boolean isRound(Answer.Length length) {
    return length.duration().unit().compareTo(ChronoUnit.MONTHS) >= 0;
  }
}
