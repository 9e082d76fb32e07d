package org.readout.saying;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.article.Span;
import org.readout.lab.polnear.Attribution;
import org.readout.sentence.Pos;
import org.readout.sentence.Token;

/**
 * An annotated attribution in its cue's sentence.
 *
 * @param row the sentence
 * @param cue the word of the cue on which the others hang
 * @param source first and last word of the source; empty when there is none in the sentence
 * @param content first and last word of the longest stretch of the content in the sentence
 */
record Example(Row row, int cue, Optional<Stretch> source, Optional<Stretch> content) {

  /** Words from first to last, both included. */
  record Stretch(int first, int last) {}

  /** {@return the attribution as an example, when its cue stands in the sentence} */
  static Optional<Example> of(Attribution attribution, Row row) {
    int cue = head(row, attribution.of(Attribution.Role.CUE));
    return cue < 0
        ? Optional.empty()
        : Optional.of(
            new Example(
                row,
                cue,
                stretch(row, attribution.of(Attribution.Role.SOURCE)),
                stretch(row, attribution.of(Attribution.Role.CONTENT))));
  }

  private static int head(Row row, List<Span> spans) {
    int best = -1;
    int bestRank = 0;
    for (int at : words(row, spans)) {
      int head = row.head[at];
      boolean top = head < 0 || !covers(row, head, spans);
      int kind = row.is(at, Pos.VERB) ? 4 : row.is(at, Pos.NOUN) || row.is(at, Pos.ADJ) ? 2 : 0;
      int rank = 1 + kind + (top ? 2 : 0);
      if (CueFeatures.isCandidate(row, at) && rank > bestRank) {
        best = at;
        bestRank = rank;
      }
    }
    return best;
  }

  private static List<Integer> words(Row row, List<Span> spans) {
    List<Integer> found = new ArrayList<>();
    for (int at = 0; at < row.size; at++) {
      if (covers(row, at, spans)) {
        found.add(at);
      }
    }
    return found;
  }

  /** {@return for each word, whether one of the spans holds it} */
  static boolean[] inside(Row row, List<Span> spans) {
    boolean[] inside = new boolean[row.size];
    List<Span> near = spans.stream().filter(row.sentence.span()::overlaps).toList();
    for (int at = 0; at < row.size; at++) {
      inside[at] = covers(row, at, near);
    }
    return inside;
  }

  private static boolean covers(Row row, int at, List<Span> spans) {
    Token token = row.sentence.tokens().get(at);
    return spans.stream().anyMatch(span -> span.overlaps(token.span()));
  }

  private static Optional<Stretch> stretch(Row row, List<Span> spans) {
    Optional<Stretch> best = Optional.empty();
    for (Span span : spans) {
      List<Integer> words = words(row, List.of(span));
      if (!words.isEmpty()) {
        Stretch found = new Stretch(words.getFirst(), words.getLast());
        boolean longer =
            best.filter(b -> b.last() - b.first() >= found.last() - found.first()).isEmpty();
        best = longer ? Optional.of(found) : best;
      }
    }
    return best;
  }
}
