package org.readout.comparison;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.proposition.Answer;

/**
 * Compares the offices of one person. Many can be held together ("president" and "commander"), so
 * only those that exclude each other are rivals: heads of state and government, ministers of
 * different things, and one title in the service of two countries.
 */
final class Offices {

  /** Nobody holds two of these in one country at one time. */
  private static final List<Set<String>> HEADS =
      List.of(
          Set.of("president"),
          Set.of("prime minister", "premier"),
          Set.of("chancellor"),
          Set.of("king", "queen", "monarch"),
          Set.of("vice president", "vice-president", "deputy president"),
          Set.of("deputy prime minister", "vice premier"),
          Set.of("crown prince"));

  /** Of these a country can be the one served or the one they are sent to. */
  private static final Set<String> SENT =
      Set.of("ambassador", "envoy", "special envoy", "consul", "negotiator", "correspondent");

  private static final String MINISTER = " minister";

  private static final Set<String> SENIOR =
      Set.of("prime", "deputy", "vice", "first", "senior", "junior", "state", "former", "acting");

  private static final List<Set<String>> SAME_FIELD =
      List.of(
          Set.of("defence", "defense", "war", "armed forces"),
          Set.of("foreign", "foreign affairs", "external affairs", "external"),
          Set.of("interior", "home", "home affairs", "internal affairs"),
          Set.of("finance", "economy", "treasury", "economic", "economics"),
          Set.of("transport", "infrastructure", "transportation"));

  private static final long YEAR = 365;

  private Offices() {}

  static Stand compare(Answer.Office a, Answer.Office b) {
    if (a.title().equals(b.title())) {
      return served(a, b) ? Stand.RIVAL : Stand.SAME;
    }
    if (a.former() || b.former() || later(a, b) || foreign(a, b)) {
      return Stand.COMPATIBLE;
    }
    int left = head(a.title());
    int right = head(b.title());
    if (left >= 0 && right >= 0) {
      return left == right ? Stand.SAME : Stand.RIVAL;
    }
    return ministers(a.title(), b.title());
  }

  /** {@return whether one title is held for two countries} */
  private static boolean served(Answer.Office a, Answer.Office b) {
    return foreign(a, b) && !SENT.contains(a.title()) && !a.former() && !b.former();
  }

  private static boolean foreign(Answer.Office a, Answer.Office b) {
    Optional<String> country = a.country();
    return country.isPresent() && b.country().isPresent() && !country.equals(b.country());
  }

  /** {@return whether a year or more lies between the reports} */
  private static boolean later(Answer.Office a, Answer.Office b) {
    return a.on().isPresent()
        && b.on().isPresent()
        && Math.abs(ChronoUnit.DAYS.between(a.on().get(), b.on().get())) >= YEAR;
  }

  private static int head(String title) {
    for (int i = 0; i < HEADS.size(); i++) {
      if (HEADS.get(i).contains(title)) {
        return i;
      }
    }
    return -1;
  }

  private static Stand ministers(String a, String b) {
    Optional<String> left = field(a);
    Optional<String> right = field(b);
    if (left.isEmpty() || right.isEmpty()) {
      boolean head = head(a) >= 0 && right.isPresent() || head(b) >= 0 && left.isPresent();
      return head ? Stand.RIVAL : Stand.COMPATIBLE;
    }
    String x = left.get();
    String y = right.get();
    if (x.contains(y) || y.contains(x)) {
      return x.length() > y.length() ? Stand.NARROWER : Stand.WIDER;
    }
    boolean near = SAME_FIELD.stream().anyMatch(f -> f.contains(x) && f.contains(y));
    return near ? Stand.COMPATIBLE : Stand.RIVAL;
  }

  /** {@return what a minister is minister of: "defence"; empty for a deputy or any minister} */
  private static Optional<String> field(String title) {
    if (!title.endsWith(MINISTER)) {
      return Optional.empty();
    }
    String field = title.substring(0, title.length() - MINISTER.length());
    int space = field.indexOf(' ');
    String first = space < 0 ? field : field.substring(0, space);
    return SENIOR.contains(first) ? Optional.empty() : Optional.of(field);
  }
}
