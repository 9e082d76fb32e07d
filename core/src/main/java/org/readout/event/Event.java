package org.readout.event;

import java.util.Optional;
import org.readout.article.Span;

/**
 * Something that somebody did, will do, or is said to have done.
 *
 * @param type PLOVER type
 * @param mode PLOVER mode, such as "visit", when told
 * @param actor the mention of who acts
 * @param recipient the mention of whom it is done to
 * @param date the time expression
 * @param place the mention of the place
 * @param modality whether it happened
 * @param trigger the word that tells it
 * @param sentence index of the sentence
 * @param span the clause
 * @param rule id of the rule that coded it
 */
public record Event(
    PloverType type,
    Optional<String> mode,
    Optional<Span> actor,
    Optional<Span> recipient,
    Optional<Span> date,
    Optional<Span> place,
    Modality modality,
    Span trigger,
    int sentence,
    Span span,
    String rule) {}
