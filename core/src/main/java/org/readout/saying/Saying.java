package org.readout.saying;

import java.util.Optional;
import org.readout.article.Span;

/**
 * Words that tell that somebody says, thinks, wants or judges something.
 *
 * @param cue the word that tells so: "fear"
 * @param lemma its dictionary form
 * @param source the words for who does, in the same sentence, when there are any
 * @param content the words for what is said, in the same sentence
 * @param confidence how likely it is that the word is a cue here; to take those from 0.5 on is best
 *     on annotated news
 */
public record Saying(
    Span cue, String lemma, Optional<Span> source, Span content, double confidence) {}
