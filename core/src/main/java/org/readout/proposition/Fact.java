package org.readout.proposition;

import org.readout.sentence.Token;

/**
 * A proposition that gives a date, a length or a number.
 *
 * @param proposition the words
 * @param answer what they give
 * @param trigger the verb or noun that it belongs to: "meet" of "will meet on Monday", "visit" of
 *     "three-day visit", "troops" of "40,000 troops"
 */
public record Fact(Proposition proposition, Answer answer, Token trigger) {}
