package org.readout.lab.plover;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.readout.article.Span;
import org.readout.event.PloverType;

/**
 * A sentence with its parties marked.
 *
 * @param text the sentence without marks
 * @param source who acts
 * @param target to whom it is done; empty when the sentence does not name anybody
 * @param type the annotators' type
 */
record MarkedSentence(String text, Optional<Span> source, Optional<Span> target, PloverType type) {

  /** {@return the sentences of a file in the format of PLV_train.tsv} */
  static List<MarkedSentence> read(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    List<String> header = Arrays.asList(lines.getFirst().split("\t", -1));
    int sentence = header.indexOf("marked_sentence");
    int root = header.indexOf("gold_root");
    if (sentence < 0 || root < 0) {
      throw new IllegalArgumentException(file + ": no columns marked_sentence and gold_root");
    }
    return lines.stream()
        .skip(1)
        .map(line -> line.split("\t", -1))
        .filter(cells -> cells.length > Math.max(sentence, root))
        .map(cells -> of(cells[sentence], PloverType.valueOf(cells[root])))
        .toList();
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
