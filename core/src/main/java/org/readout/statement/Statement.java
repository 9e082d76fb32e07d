package org.readout.statement;

import java.util.List;
import java.util.function.Function;
import org.readout.article.Span;

/**
 * What a clause states, in its own words.
 *
 * @param predicate index of its verb, or of the noun or adjective behind "is", in the sentence
 * @param subject index of the head of its subject
 * @param words indexes of its tokens, in order, from one or more stretches of the sentence
 * @param parts those stretches
 */
public record Statement(int predicate, int subject, List<Integer> words, List<Span> parts) {

  public Statement {
    words = List.copyOf(words);
    parts = List.copyOf(parts);
  }

  /** {@return from its first to its last word} */
  public Span span() {
    return parts.getFirst().cover(parts.getLast());
  }

  /** {@return its stretches, each put into words by {@code wording}, as one line} */
  public String joined(Function<Span, String> wording) {
    StringBuilder line = new StringBuilder();
    for (Span part : parts) {
      String words = wording.apply(part);
      boolean apart = !line.isEmpty() && !words.startsWith(",");
      line.append(apart ? " " : "").append(words);
    }
    return line.toString();
  }

  /** {@return the characters it takes on a line} */
  public int length() {
    return parts.stream().mapToInt(Span::length).sum() + parts.size() - 1;
  }
}
