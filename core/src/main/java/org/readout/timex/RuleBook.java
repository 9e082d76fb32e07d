package org.readout.timex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.article.Span;

/**
 * Finds where the rules of {@code rules.tsv} fit. The longest match wins, then the earlier, then
 * the rule that stands earlier in the table. A pattern is tried only where its first place fits,
 * and has no repetition, so that the work grows with the length of the text.
 */
final class RuleBook {

  private static final Comparator<Found> BEST =
      Comparator.comparingInt((Found found) -> found.first - found.end)
          .thenComparingInt(Found::first)
          .thenComparingInt(found -> found.rule.order());

  private final List<Rule> rules = new ArrayList<>();
  private final Map<String, List<Start>> byWord = new HashMap<>();
  private final Map<String, List<Start>> byClass = new LinkedHashMap<>();
  private final Shapes shapes;

  RuleBook(Lexicon lexicon) {
    shapes = new Shapes(lexicon);
    for (String[] row : Lexicon.rows("rules.tsv", 4)) {
      Rule rule = Rule.parse(row, rules.size());
      rules.add(rule);
      rule.sequences().forEach(sequence -> index(new Start(rule, sequence)));
    }
  }

  private record Start(Rule rule, List<Rule.Element> sequence) {}

  /**
   * One row of {@code rules.tsv}.
   *
   * @param id names the rule
   * @param order its place in the table: earlier rules win between equally long matches
   * @param sequences its pattern with every optional part written out
   * @param type TIMEX3 type
   * @param maker what makes the value
   * @param argument for the maker, may be empty
   * @param example a text with the expression in double brackets, then {@code =} and its value
   */
  record Rule(
      String id,
      int order,
      List<List<Element>> sequences,
      Timex.Type type,
      String maker,
      String argument,
      String example) {

    /**
     * One place of a pattern.
     *
     * @param words the words that fit, or one class in capitals
     * @param name under which a class is captured
     * @param context whether it must stand there without being part of the expression
     */
    record Element(List<String> words, String name, boolean context) {

      static Element parse(String source) {
        boolean context = source.startsWith("<") || source.startsWith(">");
        String body = context ? source.substring(1) : source;
        return new Element(List.of(body.split("\\|")), body, context);
      }

      boolean isClass() {
        return words.size() == 1 && Character.isUpperCase(name.charAt(0));
      }

      /** The class without the digit that tells two captures apart. */
      String type() {
        char last = name.charAt(name.length() - 1);
        return last == '2' ? name.substring(0, name.length() - 1) : name;
      }
    }

    static Rule parse(String[] row, int order) {
      String[] value = row[2].split(" ", 3);
      List<List<Element>> sequences = new ArrayList<>();
      expand(row[1], sequences);
      return new Rule(
          row[0],
          order,
          sequences,
          Timex.Type.valueOf(value[0]),
          value[1],
          value.length > 2 ? value[2] : "",
          row[3]);
    }

    /** Writes out optional parts, {@code [...]}, which do not nest. */
    private static void expand(String pattern, List<List<Element>> sequences) {
      int open = pattern.indexOf('[');
      if (open >= 0) {
        int close = pattern.indexOf(']', open);
        String before = pattern.substring(0, open);
        String after = pattern.substring(close + 1);
        expand(before + pattern.substring(open + 1, close) + after, sequences);
        expand(before + after, sequences);
        return;
      }
      List<Element> sequence = new ArrayList<>();
      for (String source : pattern.trim().split("\\s+")) {
        sequence.add(Element.parse(source));
      }
      sequences.add(List.copyOf(sequence));
    }
  }

  /**
   * A rule that fits.
   *
   * @param rule the rule
   * @param first index of the first piece of the expression
   * @param end one past the index of its last piece
   * @param captures what the classes stand for
   * @param pieces the pieces of the sentence
   */
  record Found(Rule rule, int first, int end, Map<String, String> captures, List<Piece> pieces) {

    Span span() {
      return pieces.get(first).span().cover(pieces.get(end - 1).span());
    }

    boolean has(String name) {
      return captures.containsKey(name);
    }

    String get(String name) {
      String value = captures.get(name);
      return value == null ? "" : value;
    }

    /** {@return the value of the first word of the expression that is in a class} */
    Optional<String> firstOf(Lexicon lexicon, String type) {
      for (int i = first; i < end; i++) {
        String value = lexicon.value(type, pieces.get(i).low());
        if (value != null) {
          return Optional.of(value);
        }
      }
      return Optional.empty();
    }
  }

  /** {@return the rules, in the order of the table} */
  List<Rule> rules() {
    return List.copyOf(rules);
  }

  /** {@return the best matches in a sentence, in order, without overlaps} */
  List<Found> find(List<Piece> pieces) {
    List<Found> all = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      for (Start start : byWord.getOrDefault(pieces.get(i).low(), List.of())) {
        add(all, start, pieces, i);
      }
      if (!shapes.mayBegin(pieces, i)) {
        continue;
      }
      for (Map.Entry<String, List<Start>> entry : byClass.entrySet()) {
        if (shapes.at(entry.getKey(), pieces, i) != null) {
          for (Start start : entry.getValue()) {
            add(all, start, pieces, i);
          }
        }
      }
    }
    return best(all, pieces.size());
  }

  private static List<Found> best(List<Found> all, int size) {
    all.sort(BEST);
    boolean[] taken = new boolean[size];
    List<Found> best = new ArrayList<>();
    for (Found found : all) {
      boolean free = true;
      for (int i = found.first; i < found.end; i++) {
        free &= !taken[i];
      }
      if (free) {
        Arrays.fill(taken, found.first, found.end, true);
        best.add(found);
      }
    }
    best.sort(Comparator.comparingInt(Found::first));
    return best;
  }

  private void add(List<Found> all, Start start, List<Piece> pieces, int at) {
    Found found = match(start, pieces, at);
    if (found != null) {
      all.add(found);
    }
  }

  private @Nullable Found match(Start start, List<Piece> pieces, int at) {
    Map<String, String> captures = new HashMap<>();
    int next = at;
    int first = -1;
    int end = at;
    for (Rule.Element element : start.sequence) {
      int after = fit(element, pieces, next, captures);
      if (after < 0) {
        return null;
      }
      if (!element.context()) {
        first = first < 0 ? next : first;
        end = after;
      }
      next = after;
    }
    return new Found(start.rule, first, end, captures, pieces);
  }

  private int fit(Rule.Element element, List<Piece> pieces, int at, Map<String, String> captures) {
    if (at >= pieces.size()) {
      return -1;
    }
    if (!element.isClass()) {
      return element.words().contains(pieces.get(at).low()) ? at + 1 : -1;
    }
    Shapes.Fit fit = shapes.at(element.type(), pieces, at);
    if (fit == null) {
      return -1;
    }
    captures.put(element.name(), fit.value());
    return fit.end();
  }

  private void index(Start start) {
    Rule.Element first = start.sequence.getFirst();
    if (first.isClass()) {
      byClass.computeIfAbsent(first.type(), key -> new ArrayList<>()).add(start);
    } else {
      for (String word : first.words()) {
        byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(start);
      }
    }
  }
}
