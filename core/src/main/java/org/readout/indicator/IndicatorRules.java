package org.readout.indicator;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The cues of {@code rules.tsv}. */
final class IndicatorRules {

  /** Where a cue counts. */
  enum Scope {
    /** In any sentence. */
    ANY,
    /** Only right behind another indicator of the same block. */
    FOLLOWS,
    /** In a heading, whose section is read whole. */
    SECTION
  }

  /**
   * One row.
   *
   * @param id names the rule in findings
   * @param anchors letters of which a sentence holds at least one run, before the pattern is tried
   * @param pattern what a sentence must hold
   * @param scope where it counts
   * @param example a sentence that it finds
   */
  record Rule(String id, List<String> anchors, Pattern pattern, Scope scope, String example) {

    /** {@return whether the rule finds its cue in {@code words}, which are in lower case} */
    boolean finds(String words) {
      return anchors.stream().anyMatch(words::contains) && pattern.matcher(words).find();
    }
  }

  private static final String RESOURCE = "rules.tsv";

  private final List<Rule> rules;

  private IndicatorRules(List<Rule> rules) {
    this.rules = List.copyOf(rules);
  }

  static IndicatorRules load() {
    List<Rule> rules = new ArrayList<>();
    try (InputStream in = IndicatorRules.class.getResourceAsStream(RESOURCE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          rules.add(parse(line, number));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new IndicatorRules(rules);
  }

  private static Rule parse(String line, int number) {
    String[] cells = line.split("\t", -1);
    if (cells.length != 5) {
      throw new IllegalStateException(RESOURCE + ":" + number + ": not five cells: " + line);
    }
    List<String> anchors = List.of(cells[1].split("\\|"));
    return new Rule(
        cells[0], anchors, Pattern.compile(cells[2]), Scope.valueOf(cells[3]), cells[4]);
  }

  List<Rule> all() {
    return rules;
  }

  /** {@return the first rule of a scope that finds its cue in {@code words}} */
  Optional<Rule> find(String words, Scope scope) {
    String low = words.toLowerCase(Locale.ROOT);
    for (Rule rule : rules) {
      if (rule.scope() == scope && rule.finds(low)) {
        return Optional.of(rule);
      }
    }
    return Optional.empty();
  }
}
