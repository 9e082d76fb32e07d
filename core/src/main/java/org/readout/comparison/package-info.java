/**
 * How two answers to one question stand to each other, by kind of answer.
 *
 * <p>In: two {@link org.readout.proposition.Answer}s. Out: a {@link Stand}. If both can be true
 * they are not rivals: "at least 40" leaves room for 51, January for the 5th of January, "in
 * London" for "in Camden". "Four days" and "three days" are rivals, and so are "at 6.04" and "at
 * 6.10". What the answers belong to, and whether a later report only brings news, is not decided
 * here.
 */
@NullMarked
package org.readout.comparison;

import org.jspecify.annotations.NullMarked;
