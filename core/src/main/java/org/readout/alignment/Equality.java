package org.readout.alignment;

import org.readout.proposition.Answer;
import org.readout.proposition.Fact;
import org.readout.quantity.Quantity;
import org.readout.timex.DateRange;

/** What two answers say of being answers to one question, by their kind and their values. */
final class Equality {

  private static final double EQUAL = 0.35;
  private static final double CLOSE = 0.15;
  private static final double WITHIN_HOUR = 0.3;
  private static final double UNEQUAL = -0.25;

  /** A second or third with the same base is hardly ever another one. */
  private static final double RARE = 0.6;

  private static final int WEEK = 7;
  private static final int HOUR = 60;

  private Equality() {}

  /** {@return whether one of two answers is wrong if they answer one question} */
  static boolean isRival(Answer a, Answer b) {
    return switch (a) {
      case Answer.Dates x -> b instanceof Answer.Dates y && !x.range().overlaps(y.range());
      case Answer.Rank x -> b instanceof Answer.Rank y && ranks(x, y) == UNEQUAL;
      case Answer.Count x -> b instanceof Answer.Count y && !same(x.quantity(), y.quantity());
      case Answer.Length x ->
          b instanceof Answer.Length y && x.duration().days() != y.duration().days();
      case Answer.Clock x -> b instanceof Answer.Clock y && clocks(x, y) != EQUAL;
      case Answer.Place x ->
          b instanceof Answer.Place y
              && (!x.relation().equals(y.relation()) || places(x, y) == UNEQUAL);
      case Answer.Office x -> false;
      case Answer.Name x -> b instanceof Answer.Name y && !isOneName(x, y);
      case Answer.Claim x -> false;
      case Answer.Words x -> false;
    };
  }

  /** {@return whether two near answers of the kind are seldom told of two things} */
  static boolean isRare(Fact a, Fact b) {
    return a.answer() instanceof Answer.Clock && b.answer() instanceof Answer.Clock
        || a.answer() instanceof Answer.Name && b.answer() instanceof Answer.Name
        || a.answer() instanceof Answer.Rank && b.answer() instanceof Answer.Rank;
  }

  /** {@return whether they are answers of one kind, about things of one kind} */
  static boolean comparable(Answer a, Answer b) {
    return switch (a) {
      case Answer.Dates x -> b instanceof Answer.Dates;
      case Answer.Length x -> b instanceof Answer.Length;
      case Answer.Count x ->
          b instanceof Answer.Count y && x.quantity().unit().equals(y.quantity().unit());
      case Answer.Rank x -> b instanceof Answer.Rank;
      case Answer.Clock x -> b instanceof Answer.Clock;
      case Answer.Place x -> b instanceof Answer.Place;
      case Answer.Office x -> false;
      case Answer.Name x -> b instanceof Answer.Name y && x.asked().equalsIgnoreCase(y.asked());
      case Answer.Claim x -> false;
      case Answer.Words x -> false;
    };
  }

  /** {@return what two answers say of being answers to one question: much, when they are equal} */
  static double equality(Answer a, Answer b) {
    return switch (a) {
      case Answer.Dates x -> b instanceof Answer.Dates y ? dates(x.range(), y.range()) : UNEQUAL;
      case Answer.Length x ->
          b instanceof Answer.Length y
              ? lengths(x.duration().days(), y.duration().days())
              : UNEQUAL;
      case Answer.Count x ->
          b instanceof Answer.Count y && same(x.quantity(), y.quantity()) ? EQUAL : UNEQUAL;
      case Answer.Rank x -> b instanceof Answer.Rank y ? ranks(x, y) : UNEQUAL;
      case Answer.Clock x -> b instanceof Answer.Clock y ? clocks(x, y) : UNEQUAL;
      case Answer.Place x -> b instanceof Answer.Place y ? places(x, y) : UNEQUAL;
      case Answer.Office x -> 0;
      case Answer.Name x -> b instanceof Answer.Name y && isOneName(x, y) ? EQUAL : 0;
      case Answer.Claim x -> 0;
      case Answer.Words x -> 0;
    };
  }

  /** {@return what two dates say of being dates of one thing: little, when one is vague} */
  private static double dates(DateRange a, DateRange b) {
    if (!a.overlaps(b)) {
      return UNEQUAL;
    }
    boolean vague = Math.max(a.days(), b.days()) > WEEK && a.days() != b.days();
    return vague ? CLOSE : EQUAL;
  }

  /** {@return what two lengths say of being lengths of one thing: much, when they are close} */
  private static double lengths(double a, double b) {
    if (a == b) {
      return EQUAL;
    }
    return Math.max(a, b) <= 2 * Math.min(a, b) ? CLOSE : UNEQUAL;
  }

  /** {@return what two times of day say of being times of one thing: much, within an hour} */
  private static double clocks(Answer.Clock a, Answer.Clock b) {
    int gap = Math.max(a.from(), b.from()) - Math.min(a.to(), b.to());
    return gap <= 0 ? EQUAL : gap <= HOUR ? WITHIN_HOUR : UNEQUAL;
  }

  /** {@return what two places say of being places of one thing: much, when they bear one name} */
  private static double places(Answer.Place a, Answer.Place b) {
    if (a.name().equalsIgnoreCase(b.name())) {
      return EQUAL;
    }
    return a.liesIn(b) || b.liesIn(a) ? CLOSE : UNEQUAL;
  }

  private static double ranks(Answer.Rank a, Answer.Rank b) {
    if (a.ordinal().rank() != b.ordinal().rank()) {
      return UNEQUAL;
    }
    if (a.base().isEmpty() || b.base().isEmpty()) {
      return CLOSE;
    }
    if (!a.base().get().overlaps(b.base().get())) {
      return UNEQUAL;
    }
    return a.ordinal().rank() == 1 ? EQUAL : RARE;
  }

  /** {@return whether two names end alike: "Berg" and "Anna Berg"} */
  private static boolean isOneName(Answer.Name a, Answer.Name b) {
    return lastWord(a.value()).equalsIgnoreCase(lastWord(b.value()));
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  static boolean same(Quantity a, Quantity b) {
    return a.value().compareTo(b.value()) == 0;
  }
}
