package org.readout.quotation;

import org.readout.article.Span;

/**
 * The words for who said something.
 *
 * @param first first word of the noun group
 * @param head its last word, or the pronoun
 * @param last last word, with "of the ministry" behind the head
 * @param span the characters of all of it
 */
record Source(int first, int head, int last, Span span) {}
