package org.readout.lab.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.readout.article.Span;
import org.readout.sentence.Name;
import org.readout.sentence.NameType;
import org.readout.sentence.Pos;
import org.readout.sentence.Reading;
import org.readout.sentence.Sentence;
import org.readout.sentence.Token;

/** Gathers what a peer tells of a text into a {@link Reading}. */
public final class Notes {

  private final String text;
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Name> names = new ArrayList<>();

  /**
   * @param text the whole text; all spans are UTF-16 units of it
   */
  public Notes(String text) {
    this.text = text;
  }

  /** {@return a word whose place in the tree is told; the head of a root is -1} */
  public Token word(Span span, String tag, int head, String relation) {
    return new Token(span, span.of(text), Pos.X, tag, "", head, relation);
  }

  /** Adds a sentence, unless it has no words. */
  public void sentence(List<Token> words) {
    if (!words.isEmpty()) {
      Span span = words.getFirst().span().cover(words.getLast().span());
      sentences.add(new Sentence(sentences.size(), span, words));
    }
  }

  /**
   * Adds a name, without an article before and a possessive after it: the annotators did the same.
   *
   * @param label the engine's own, such as {@code GPE}; labels of no use to us are passed over
   */
  public void name(Span told, String label) {
    Optional<NameType> type = type(label);
    int start = told.start();
    int end = told.end();
    if (text.regionMatches(true, start, "the ", 0, 4)) {
      start += 4;
    }
    if (end - start > 2 && text.substring(end - 2, end).matches("['\u2019]s")) {
      end -= 2;
    }
    if (type.isPresent() && start < end) {
      names.add(new Name(0, 0, 0, new Span(start, end), type.get()));
    }
  }

  /** {@return all of it, names in the order of the text} */
  public Reading reading() {
    names.sort(Comparator.comparingInt(name -> name.span().start()));
    return new Reading(sentences, names);
  }

  /** The label sets of CoNLL 2003, OntoNotes, Stanford and ANNIE. */
  private static Optional<NameType> type(String label) {
    return switch (label) {
      case "PER", "PERSON", "Person" -> Optional.of(NameType.PERSON);
      case "ORG", "ORGANIZATION", "Organization" -> Optional.of(NameType.ORGANIZATION);
      case "LOC", "LOCATION", "Location", "GPE", "FAC" -> Optional.of(NameType.PLACE);
      case "NORP", "NATIONALITY" -> Optional.of(NameType.NATIONALITY);
      default -> Optional.empty();
    };
  }
}
