package org.readout.lab.coref;

import org.readout.article.Span;

/**
 * A mention that annotators marked.
 *
 * @param span all of it
 * @param head its head word
 * @param tag the head's tag, such as {@code NNP}
 * @param group what mentions of one thing share in their text
 * @param type such as {@code person}
 */
public record GoldMention(Span span, Span head, String tag, String group, String type) {

  /** {@return whether its head is a proper noun} */
  public boolean isName() {
    return tag.startsWith("NNP");
  }

  /** {@return whether its head is a common noun, not plural} */
  public boolean isNoun() {
    return tag.equals("NN");
  }

  /** {@return whether it is a personal pronoun} */
  public boolean isPronoun() {
    return tag.startsWith("PRP");
  }

  /** {@return whether it is of a type that our mentions have} */
  public boolean isActor() {
    return switch (type) {
      case "person", "organization", "place" -> true;
      default -> false;
    };
  }
}
