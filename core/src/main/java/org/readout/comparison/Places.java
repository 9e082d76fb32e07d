package org.readout.comparison;

import java.util.Locale;
import java.util.Set;
import org.readout.proposition.Answer;

/** Compares places: inside and outside of one place exclude each other, and so do two countries. */
final class Places {

  private static final Set<String> INSIDE = Set.of("in", "inside", "within", "at", "on");

  private static final Set<String> OUTSIDE =
      Set.of("near", "outside", "off", "beyond", "by", "beside", "close to", "next to");

  private static final Set<String> SIDES =
      Set.of("south", "north", "east", "west", "central", "greater", "downtown", "inner", "outer");

  private Places() {}

  static Stand compare(Answer.Place a, Answer.Place b) {
    String left = bare(a.name());
    String right = bare(b.name());
    if (left.equals(right)) {
      return sameName(a, b);
    }
    if (!isInside(a) || !isInside(b)) {
      return Stand.COMPATIBLE;
    }
    if (a.liesIn(b) || b.liesIn(a)) {
      return a.liesIn(b) ? Stand.NARROWER : Stand.WIDER;
    }
    boolean lands = a.land().isPresent() && b.land().isPresent();
    return lands && !a.land().equals(b.land()) ? Stand.RIVAL : Stand.COMPATIBLE;
  }

  private static Stand sameName(Answer.Place a, Answer.Place b) {
    boolean apart = isInside(a) && isOutside(b) || isOutside(a) && isInside(b);
    if (apart) {
      return Stand.RIVAL;
    }
    int lengths = Integer.compare(a.name().length(), b.name().length());
    return lengths == 0 ? Stand.SAME : lengths > 0 ? Stand.NARROWER : Stand.WIDER;
  }

  /** {@return a name without the side of it: "london" of "south London"} */
  private static String bare(String name) {
    String bare = name.toLowerCase(Locale.ROOT);
    int space = bare.indexOf(' ');
    boolean side = space > 0 && SIDES.contains(bare.substring(0, space).replace("ern", ""));
    return side ? bare.substring(space + 1) : bare;
  }

  private static boolean isInside(Answer.Place place) {
    return INSIDE.contains(place.relation());
  }

  /** {@return whether it is told from outside: "near London", "south of the capital"} */
  private static boolean isOutside(Answer.Place place) {
    String relation = place.relation();
    return OUTSIDE.contains(relation)
        || relation.endsWith(" of") && SIDES.contains(relation.substring(0, relation.length() - 3));
  }
}
