package org.readout.intake.fetch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a robots.txt allows to Readout (RFC 9309): the groups that name it, else those for all; the
 * longest rule that fits decides, and of equally long ones the one that allows.
 *
 * <p>crawler-commons knows these rules too, but brings two libraries and a warning on the console
 * with it; what is needed of it is this page.
 */
final class RobotsRules {

  /** Parsers must read at least 500 kibibytes; the rest may be ignored. */
  private static final int MOST = 512_000;

  private static final String OUR_NAME = "readout";

  static final RobotsRules ALL = new RobotsRules(new Group());

  private record Rule(boolean allows, String pattern) {}

  /** The rules for one or several robots. */
  private static final class Group {
    final List<Rule> rules = new ArrayList<>();
    Optional<Duration> delay = Optional.empty();
  }

  private final Group group;

  private RobotsRules(Group group) {
    this.group = group;
  }

  static RobotsRules parse(String text) {
    Group all = new Group();
    Group ours = new Group();
    boolean named = false;
    boolean inNames = false;
    List<Group> current = new ArrayList<>();
    for (String line : text.substring(0, Math.min(text.length(), MOST)).split("[\\r\\n]+")) {
      int hash = line.indexOf('#');
      String rule = (hash < 0 ? line : line.substring(0, hash)).strip();
      int colon = rule.indexOf(':');
      if (colon < 0) {
        continue;
      }
      String key = rule.substring(0, colon).strip().toLowerCase(Locale.ROOT);
      String value = rule.substring(colon + 1).strip();
      if (key.equals("user-agent")) {
        current = inNames ? current : new ArrayList<>();
        inNames = true;
        boolean our = product(value).equals(OUR_NAME);
        named |= our;
        current.addAll(our ? List.of(ours) : value.equals("*") ? List.of(all) : List.of());
      } else {
        inNames = false;
        current.forEach(one -> add(one, key, value));
      }
    }
    return new RobotsRules(named ? ours : all);
  }

  private static String product(String agent) {
    int end = 0;
    while (end < agent.length()
        && (Character.isLetter(agent.charAt(end)) || agent.charAt(end) == '-')) {
      end++;
    }
    return agent.substring(0, end).toLowerCase(Locale.ROOT);
  }

  private static void add(Group group, String key, String value) {
    switch (key) {
      case "allow", "disallow" -> {
        if (!value.isEmpty()) {
          group.rules.add(new Rule(key.equals("allow"), value));
        }
      }
      case "crawl-delay" -> {
        if (value.matches("\\d{1,6}(\\.\\d{1,3})?")) {
          group.delay = Optional.of(Duration.ofMillis((long) (Double.parseDouble(value) * 1000)));
        }
      }
      default -> {}
    }
  }

  /** {@return whether a path with its query may be fetched} */
  boolean allow(String path) {
    if (path.equals("/robots.txt")) {
      return true;
    }
    Rule best = new Rule(true, "");
    for (Rule rule : group.rules) {
      boolean longer = rule.pattern().length() > best.pattern().length();
      boolean kinder = rule.pattern().length() == best.pattern().length() && rule.allows();
      if ((longer || kinder) && fits(rule.pattern(), path)) {
        best = rule;
      }
    }
    return best.allows();
  }

  Optional<Duration> delay() {
    return group.delay;
  }

  /** A star stands for anything, a dollar sign at the end for the end; without backtracking. */
  private static boolean fits(String pattern, String path) {
    boolean ends = pattern.endsWith("$");
    String[] pieces =
        (ends ? pattern.substring(0, pattern.length() - 1) : pattern).split("\\*", -1);
    if (!path.startsWith(pieces[0])) {
      return false;
    }
    int at = pieces[0].length();
    for (int i = 1; i < pieces.length; i++) {
      boolean last = i == pieces.length - 1 && ends;
      int found = last ? path.length() - pieces[i].length() : path.indexOf(pieces[i], at);
      if (found < at || !path.startsWith(pieces[i], found)) {
        return false;
      }
      at = found + pieces[i].length();
    }
    return !ends || at == path.length();
  }
}
