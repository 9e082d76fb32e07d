package org.readout.timex;

import java.util.ArrayList;
import java.util.List;

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
record TimexRule(
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

  static TimexRule parse(String[] row, int order) {
    String[] value = row[2].split(" ", 3);
    List<List<Element>> sequences = new ArrayList<>();
    expand(row[1], sequences);
    return new TimexRule(
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
