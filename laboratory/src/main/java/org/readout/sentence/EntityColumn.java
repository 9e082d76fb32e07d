package org.readout.sentence;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names from the entity annotation of GUM, which marks every mention: those whose minimal span
 * consists of proper nouns are names.
 */
final class EntityColumn {

  private static final Map<String, String> TYPES =
      Map.of("person", "PERSON", "organization", "ORGANIZATION", "place", "PLACE");

  private static final Set<String> TITLES =
      Set.of(
          "mr.",
          "mrs.",
          "ms.",
          "dr.",
          "prof.",
          "president",
          "professor",
          "minister",
          "judge",
          "senator",
          "king",
          "queen",
          "sir",
          "general",
          "captain",
          "prince",
          "princess",
          "lord",
          "lady",
          "pope",
          "st.",
          "sen.",
          "rep.",
          "gov.",
          "gen.",
          "col.",
          "lt.",
          "secretary",
          "justice",
          "chief",
          "governor",
          "mayor",
          "doctor",
          "prime",
          "premier",
          "chancellor");

  private EntityColumn() {}

  private record Open(String id, String type, String span, int first) {}

  /** {@return a label for each row; none when the sentence has no entity annotation} */
  static String[] names(List<String[]> rows) {
    String[] labels = new String[rows.size()];
    Arrays.fill(labels, "O");
    boolean any = false;
    Map<String, Deque<Open>> open = new HashMap<>();
    List<int[]> spans = new ArrayList<>();
    List<String> types = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      String misc = rows.get(i).length > 9 ? rows.get(i)[9] : "_";
      for (String part : misc.split("\\|")) {
        if (part.startsWith("Entity=")) {
          any = true;
          read(part.substring(7), i, rows, open, spans, types);
        }
      }
    }
    if (!any) {
      return new String[0];
    }
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      order.add(i);
    }
    order.sort((a, b) -> (spans.get(b)[1] - spans.get(b)[0]) - (spans.get(a)[1] - spans.get(a)[0]));
    for (int at : order) {
      int[] span = spans.get(at);
      boolean free = true;
      for (int i = span[0]; i < span[1]; i++) {
        free &= labels[i].equals("O");
      }
      if (free) {
        Treebank.mark(labels, span[0], span[1], types.get(at));
      }
    }
    return labels;
  }

  private static void read(
      String text,
      int at,
      List<String[]> rows,
      Map<String, Deque<Open>> open,
      List<int[]> spans,
      List<String> types) {
    int i = 0;
    while (i < text.length()) {
      if (text.charAt(i) == '(') {
        int end = i + 1;
        while (end < text.length() && text.charAt(end) != '(' && text.charAt(end) != ')') {
          end++;
        }
        String[] fields = text.substring(i + 1, end).split("-", 7);
        if (fields.length > 5) {
          Open one = new Open(fields[0], fields[1], fields[5], at);
          if (end < text.length() && text.charAt(end) == ')') {
            close(one, at, rows, spans, types);
            end++;
          } else {
            open.computeIfAbsent(fields[0], key -> new ArrayDeque<>()).push(one);
          }
        }
        i = end;
      } else {
        int end = text.indexOf(')', i);
        if (end < 0) {
          return;
        }
        Deque<Open> stack = open.get(text.substring(i, end));
        if (stack != null && !stack.isEmpty()) {
          close(stack.pop(), at, rows, spans, types);
        }
        i = end + 1;
      }
    }
  }

  private static void close(
      Open one, int last, List<String[]> rows, List<int[]> spans, List<String> types) {
    String type = TYPES.get(one.type);
    if (type == null || one.span.isEmpty() || !Character.isDigit(one.span.charAt(0))) {
      return;
    }
    int[] span = Arrays.stream(one.span.split(",")).mapToInt(Integer::parseInt).toArray();
    int first = one.first + span[0] - 1;
    int end = one.first + span[span.length - 1];
    if (end > last + 1 || end > rows.size()) {
      return;
    }
    while (first > one.first && proper(rows.get(first - 1))) {
      first--;
    }
    while (first < end - 1
        && TITLES.contains(rows.get(first)[1].toLowerCase(java.util.Locale.ROOT))
        && type.equals("PERSON")) {
      first++;
    }
    for (int i = first; i < end; i++) {
      boolean link = i > first && i < end - 1;
      if (!proper(rows.get(i)) && !link) {
        return;
      }
    }
    spans.add(new int[] {first, end});
    types.add(type);
  }

  private static boolean proper(String[] row) {
    return row[4].startsWith("NNP");
  }
}
