package org.readout.sentence;

import org.readout.article.Span;

/**
 * A name, without titles, articles and a trailing 's.
 *
 * @param sentence index of its sentence
 * @param first index of its first token
 * @param end one past the index of its last token
 * @param span its characters
 * @param type what it names
 */
public record Name(int sentence, int first, int end, Span span, NameType type) {}
