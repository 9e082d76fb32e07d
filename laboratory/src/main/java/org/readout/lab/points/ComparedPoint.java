package org.readout.lab.points;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * A point of the gold or of Readout's.
 *
 * @param row the point as its file tells it
 * @param places where its assertions stand, by gold article
 */
record ComparedPoint(JsonNode row, Map<String, List<Stretch>> places) {
  private static final Pattern NUMBER = Pattern.compile("\\p{Nd}+");

  /** {@return the gold's points} */
  static List<ComparedPoint> gold(Comparison comparison) {
    return all(
        comparison.gold("points"),
        row -> Optional.of(Stretch.of(Comparison.text(row, "article"), row)));
  }

  /** {@return Readout's points; assertions of articles that the gold lacks are left out} */
  static List<ComparedPoint> found(Comparison comparison) {
    return all(comparison.found("points"), comparison::place);
  }

  /** {@return how many articles of the gold answer it} */
  int articles() {
    return places.size();
  }

  /** {@return how many articles both answer in the same words} */
  int shared(ComparedPoint other) {
    int shared = 0;
    for (Map.Entry<String, List<Stretch>> entry : places.entrySet()) {
      List<Stretch> theirs = other.places.getOrDefault(entry.getKey(), List.of());
      if (entry.getValue().stream().anyMatch(g -> theirs.stream().anyMatch(g::matches))) {
        shared++;
      }
    }
    return shared;
  }

  /** {@return the value under {@code key} in lower case} */
  String word(String key) {
    return Comparison.text(row, key).toLowerCase(Locale.ROOT);
  }

  /** {@return whether the annotator set {@code key}} */
  boolean isSet(String key) {
    return Comparison.isSet(row, key);
  }

  /** {@return whether it is important: salience 2 or 3} */
  boolean isCore() {
    return row.path("salience").asInt(1) >= 2;
  }

  /** {@return whether the annotator is sure of the verdict} */
  boolean isFirm() {
    return !isSet("soft") && !word("certainty").equals("low");
  }

  /** {@return the numbers in the values of its assertions} */
  Set<BigInteger> numbers() {
    Set<BigInteger> numbers = new HashSet<>();
    for (JsonNode assertion : Comparison.rows(row, "assertions")) {
      JsonNode value = assertion.path("value");
      String text = value.isString() ? value.asString() : value.toString();
      Matcher matcher = NUMBER.matcher(text.replace(",", ""));
      while (matcher.find()) {
        numbers.add(new BigInteger(matcher.group()));
      }
    }
    return numbers;
  }

  private static List<ComparedPoint> all(
      List<JsonNode> rows, Function<JsonNode, Optional<Stretch>> place) {
    return rows.stream().map(row -> new ComparedPoint(row, places(row, place))).toList();
  }

  private static Map<String, List<Stretch>> places(
      JsonNode row, Function<JsonNode, Optional<Stretch>> place) {
    return Comparison.rows(row, "assertions").stream()
        .flatMap(assertion -> place.apply(assertion).stream())
        .collect(Collectors.groupingBy(Stretch::article, LinkedHashMap::new, Collectors.toList()));
  }
}
