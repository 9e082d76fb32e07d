package org.readout.point;

import java.util.Optional;
import org.readout.article.Span;
import org.readout.proposition.Proposition;
import org.readout.quotation.Quotation;
import org.readout.quotation.Speaker;

/** In whose voice a proposition is told. */
final class Voices {

  private static final String OWN = "own";

  /**
   * {@return "own", or whom the report credits: the speaker of the shortest quotation that holds
   * it}
   */
  String voice(Proposition proposition) {
    String voice = OWN;
    int shortest = Integer.MAX_VALUE;
    for (Quotation quotation : proposition.account().quotations()) {
      int length = quotation.span().length();
      if (length < shortest && holds(quotation.span(), proposition.span()) && isSaid(quotation)) {
        Optional<String> name = name(quotation);
        if (name.isPresent()) {
          voice = name.get();
          shortest = length;
        }
      }
    }
    return voice;
  }

  /** Words between marks are somebody's, whatever the verb; else only a statement is. */
  private static boolean isSaid(Quotation quotation) {
    return quotation.kind() != Quotation.Kind.INDIRECT || quotation.isStatement();
  }

  private static boolean holds(Span quotation, Span proposition) {
    return 2 * quotation.shared(proposition) > proposition.length();
  }

  private static Optional<String> name(Quotation quotation) {
    return switch (quotation.speaker()) {
      case Speaker.Named named -> Optional.of(named.name());
      case Speaker.Unnamed unnamed -> Optional.of(unnamed.label());
      case Speaker.Implied implied -> Optional.empty();
    };
  }
}
