package org.readout.point;

import java.util.Optional;
import org.readout.article.Span;
import org.readout.proposition.Proposition;
import org.readout.quotation.Quotation;
import org.readout.quotation.Speaker;

/** In whose voice a proposition is told. */
final class Voices {

  private static final String OWN = "own";

  /** {@return "own", or whom the report credits: the speaker of the quotation that holds it} */
  String voice(Proposition proposition) {
    for (Quotation quotation : proposition.account().quotations()) {
      if (holds(quotation.span(), proposition.span()) && quotation.isStatement()) {
        Optional<String> name = name(quotation);
        if (name.isPresent()) {
          return name.get();
        }
      }
    }
    return OWN;
  }

  private static boolean holds(Span quotation, Span proposition) {
    return 2 * quotation.shared(proposition) > proposition.length();
  }

  private static Optional<String> name(Quotation quotation) {
    return switch (quotation.speaker()) {
      case Speaker.Named named -> Optional.of(named.name());
      case Speaker.Unnamed unnamed -> Optional.of(unnamed.words());
      case Speaker.Implied implied -> Optional.empty();
    };
  }
}
