package org.readout.lab.polnear;

import java.io.PrintStream;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** Counts over all texts, of all attributions or of those with words in quotation marks. */
final class Score {

  private final String name;
  private final boolean marked;
  private final Map<Attribution.Role, Tally> roles = new EnumMap<>(Attribution.Role.class);
  private final Tally overall = new Tally();
  private int speakers;
  private int rightSpeakers;

  Score(String name, boolean marked) {
    this.name = name;
    this.marked = marked;
    for (Attribution.Role role : Attribution.Role.values()) {
      roles.put(role, new Tally());
    }
  }

  void add(Comparison pairs) {
    for (Attribution annotated : pairs.gold()) {
      boolean has = pairs.hasFound(annotated);
      if (counts(annotated) || marked && has && counts(pairs.foundFor(annotated))) {
        annotated(annotated, pairs);
      }
    }
    for (Attribution found : pairs.found()) {
      boolean has = pairs.isAnnotated(found);
      if (counts(found) || marked && has && counts(pairs.annotatedFor(found))) {
        found(found, pairs);
      }
    }
  }

  private boolean counts(Attribution attribution) {
    return !marked || attribution.marked();
  }

  private void annotated(Attribution annotated, Comparison pairs) {
    boolean all = true;
    boolean exact = true;
    for (Map.Entry<Attribution.Role, Tally> entry : roles.entrySet()) {
      Attribution.Role role = entry.getKey();
      boolean has = pairs.hasFound(annotated);
      Attribution found = pairs.foundFor(annotated);
      int shared = has ? annotated.shared(found, role) : 0;
      boolean same = has && annotated.same(found, role);
      exact &= same;
      all &= shared > 0 || same;
      if (annotated.has(role)) {
        double share = (double) shared / annotated.length(role);
        entry.getValue().gold(same ? 1 : 0, shared > 0 ? 1 : 0, share);
      }
      if (role == Attribution.Role.SOURCE && has && annotated.has(role) && found.has(role)) {
        speakers++;
        rightSpeakers += shared > 0 ? 1 : 0;
      }
    }
    overall.gold(exact ? 1 : 0, all ? 1 : 0, all ? 1 : 0);
  }

  private void found(Attribution found, Comparison pairs) {
    boolean all = true;
    for (Map.Entry<Attribution.Role, Tally> entry : roles.entrySet()) {
      Attribution.Role role = entry.getKey();
      boolean has = pairs.isAnnotated(found);
      Attribution annotated = pairs.annotatedFor(found);
      int shared = has ? found.shared(annotated, role) : 0;
      all &= shared > 0 || has && !found.has(role) && !annotated.has(role);
      if (found.has(role)) {
        entry.getValue().found((double) shared / found.length(role));
      }
    }
    overall.found(all ? 1 : 0);
  }

  void print(PrintStream out) {
    roles.forEach(
        (role, tally) -> tally.print(name + "_" + role.name().toLowerCase(Locale.ROOT), out));
    overall.print(name + "_overall", out);
    double right = (double) rightSpeakers / Math.max(1, speakers);
    out.printf(Locale.ROOT, "%s_source_right: {value: %.3f, n: %d}%n", name, right, speakers);
  }
}
