package org.readout.quantity;

import java.util.Optional;
import org.readout.article.Span;

/**
 * A place in a series or by size: "its third since May", "the first by a French minister in ten
 * years", "the third-largest port", which ranks what is "largest port".
 *
 * @param span the words, from the article to the base
 * @param rank 1 for the first; {@link #LAST} for the last
 * @param of what is ranked, in the words of the text; empty when not told
 * @param by who acts or takes part: "by a French minister", "between the two sides"
 * @param base what the series is counted from: "since 1998", "in nearly ten years"
 * @param straight whether nothing came between: "third straight"
 */
public record Ordinal(
    Span span, int rank, String of, Optional<Span> by, Optional<Span> base, boolean straight) {

  /** The rank of the last, whose number is not told. */
  public static final int LAST = -1;
}
