package org.readout.event;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.readout.article.Span;

/**
 * A sentence with its parties marked.
 *
 * @param text the sentence without marks
 * @param source who acts
 * @param target to whom it is done; empty when the sentence does not name anybody
 * @param type the annotators' type
 */
record MarkedSentence(String text, Optional<Span> source, Optional<Span> target, PloverType type) {

  /**
   * {@return the sentences of a file in the format of PLV_train.tsv}
   *
   * @param problems where lines that cannot be read are named
   */
  static List<MarkedSentence> read(Path file, PrintStream problems) throws IOException {
    List<String> lines =
        new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList();
    List<String> header = lines.isEmpty() ? List.of() : List.of(lines.getFirst().split("\t", -1));
    int sentence = header.indexOf("marked_sentence");
    int root = header.indexOf("gold_root");
    if (sentence < 0 || root < 0) {
      throw new IllegalArgumentException(file + ":1: no columns marked_sentence and gold_root");
    }
    List<MarkedSentence> read = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      String[] cells = lines.get(i).split("\t", -1);
      Optional<PloverType> type = type(cells.length > root ? cells[root] : "");
      if (type.isEmpty() || cells.length <= sentence || cells[sentence].isBlank()) {
        problems.println(file + ":" + (i + 1) + ": no sentence or no known type");
      } else {
        read.add(of(cells[sentence], type.get()));
      }
    }
    return read;
  }

  /** PLV does not part RETREAT from YIELD. */
  private static Optional<PloverType> type(String name) {
    return Arrays.stream(PloverType.values())
        .filter(type -> type.name().equals(name.strip()) && type != PloverType.UNCODED)
        .map(type -> type == PloverType.RETREAT ? PloverType.YIELD : type)
        .findFirst();
  }

  /** {@return the sentence whose parties stand between s and t marks} */
  static MarkedSentence of(String marked, PloverType type) {
    StringBuilder text = new StringBuilder();
    int[] at = {-1, -1, -1, -1};
    List<String> marks = List.of("<s>", "</s>", "<t>", "</t>");
    for (int i = 0; i < marked.length(); ) {
      int mark = -1;
      for (int m = 0; m < marks.size(); m++) {
        mark = marked.startsWith(marks.get(m), i) ? m : mark;
      }
      if (mark >= 0) {
        at[mark] = text.length();
        i += marks.get(mark).length();
      } else {
        text.append(marked.charAt(i++));
      }
    }
    return new MarkedSentence(text.toString(), span(at[0], at[1]), span(at[2], at[3]), type);
  }

  private static Optional<Span> span(int start, int end) {
    return start >= 0 && end > start ? Optional.of(new Span(start, end)) : Optional.empty();
  }
}
