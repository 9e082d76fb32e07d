package org.readout.comparison;

import org.readout.quantity.Quantity;

/** Compares numbers with their bounds: "at least 40" leaves room for 51. */
final class Amounts {

  private static final double ABOUT = 0.1;

  /** "Nearly 500" is at least so much of it. */
  private static final double NEARLY = 0.9;

  /** "More than 40" is seldom said of twice as many. */
  private static final double REACH = 2;

  /** Figures with fewer zeros are taken for exact. */
  private static final double HUNDRED = 100;

  private static final double TEN = 10;

  /** Rules for "dozens", "hundreds" and the like. */
  private static final String VAGUE = "vague";

  /** "Dozens" is said of up to so many times two dozen. */
  private static final double MOST = 20;

  /** The numbers that a quantity can mean. */
  private record Room(double from, double to) {}

  private Amounts() {}

  static Stand compare(Quantity a, Quantity b) {
    if (!a.unit().equals(b.unit())) {
      return Stand.COMPATIBLE;
    }
    if (a.value().compareTo(b.value()) == 0) {
      return clash(a, b) ? Stand.RIVAL : Stand.SAME;
    }
    Room x = room(a);
    Room y = room(b);
    if (x.from() > y.to() || y.from() > x.to()) {
      return rounds(a, b) || rounds(b, a) ? Stand.COMPATIBLE : Stand.RIVAL;
    }
    return Stand.COMPATIBLE;
  }

  /**
   * {@return whether one says less than a number and the other more than it; shares are rounded,
   * and "nearly" and "more than" one round number are said of the same}
   */
  private static boolean clash(Quantity a, Quantity b) {
    boolean share = a.unit().equals("%");
    return !share && (isBelow(a) && isAbove(b) || isAbove(a) && isBelow(b));
  }

  private static boolean isBelow(Quantity quantity) {
    return quantity.bound() == Quantity.Bound.LESS_THAN;
  }

  private static boolean isAbove(Quantity quantity) {
    return quantity.bound() == Quantity.Bound.MORE_THAN;
  }

  /** {@return whether a round figure is the other one, rounded: 1.3 million and 1,312,400} */
  private static boolean rounds(Quantity round, Quantity exact) {
    double told = round.value().abs().doubleValue();
    if (round.bound() != Quantity.Bound.EXACT && round.bound() != Quantity.Bound.ABOUT) {
      return false;
    }
    double step = round.value().signum() == 0 ? 1 : step(round);
    return step >= HUNDRED
        && told > 0
        && isWithin(exact.value().abs().doubleValue() - told, step, told);
  }

  /**
   * {@return whether a round figure is rounded to the nearest, or cut off} Below 100 000 one rounds
   * to ten thousands: 85 000 is not it.
   */
  private static boolean isWithin(double rest, double step, double told) {
    boolean power = step == told;
    return rest >= (power ? -step / TEN : -step) / 2 && rest < Math.min(step, told / 2);
  }

  private static double step(Quantity quantity) {
    return Math.pow(10, -quantity.value().stripTrailingZeros().scale());
  }

  private static Room room(Quantity quantity) {
    double told = quantity.value().doubleValue();
    if (quantity.rule().startsWith(VAGUE)) {
      return new Room(told / 2, told * MOST);
    }
    double some = ABOUT * Math.max(Math.abs(told), 1);
    return switch (quantity.bound()) {
      case EXACT -> new Room(told, told);
      case ABOUT -> new Room(told - some, told + some);
      case NEARLY -> new Room(told * NEARLY, told);
      case AT_LEAST -> new Room(told, Double.MAX_VALUE);
      case MORE_THAN -> new Room(told, Math.max(told * REACH, told + some));
      case AT_MOST, LESS_THAN -> new Room(-Double.MAX_VALUE, told);
    };
  }
}
