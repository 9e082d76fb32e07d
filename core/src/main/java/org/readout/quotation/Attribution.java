package org.readout.quotation;

import java.util.Optional;
import org.readout.article.Span;

/**
 * A place where the text tells that somebody said, wrote or held something.
 *
 * @param cue the word that tells so
 * @param kind what the cue does
 * @param at place of the cue among the words
 * @param source the words for who said it, when told
 * @param content what was said in the reporter's words, when there is a clause for it
 * @param addressee to whom, when told
 * @param rule id of the cue
 */
record Attribution(
    Cue cue,
    CueLexicon.Kind kind,
    int at,
    Optional<Source> source,
    Optional<Span> content,
    Optional<Span> addressee,
    String rule) {

  /** {@return from the source's or the cue's first character to the other's last} */
  Span extent() {
    return source.map(Source::span).map(span -> span.cover(cue.span())).orElse(cue.span());
  }
}
