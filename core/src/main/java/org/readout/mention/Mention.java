package org.readout.mention;

import org.readout.article.Span;

/**
 * Words naming something.
 *
 * @param span the words: a name without its title, a noun phrase, a pronoun
 * @param sentence index of the sentence
 * @param head index of the head token in the sentence
 * @param kind how it names
 * @param type what it names
 */
public record Mention(Span span, int sentence, int head, Kind kind, Type type) {

  /** How a mention names. */
  public enum Kind {
    /** "Anna Berg", "Oslo" */
    NAME,
    /** "the president", "South Korea's national security adviser" */
    NOUN,
    /** "he", "its", "they" */
    PRONOUN
  }

  /** What a mention names. */
  public enum Type {
    PERSON,
    ORGANIZATION,
    PLACE,
    NATIONALITY,
    /** A pronoun or noun that may be any of these. */
    UNKNOWN
  }

  /** {@return the same words, naming something else} */
  Mention withType(Type other) {
    return new Mention(span, sentence, head, kind, other);
  }
}
