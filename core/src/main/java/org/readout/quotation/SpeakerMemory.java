package org.readout.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Remembers who has spoken in an article, and how the article called them. */
final class SpeakerMemory {

  /** Whether a speaker is one person, several, or a body. */
  enum Count {
    ONE,
    SEVERAL,
    BODY
  }

  private static final int REACH = 12;

  /**
   * One who has spoken.
   *
   * @param speaker who
   * @param sentence in which sentence
   * @param count whether the words tell of one person, of several or of a body
   * @param nouns the nouns for the speaker: "spokesman"
   */
  private record Entry(Speaker speaker, int sentence, Count count, Set<String> nouns) {}

  private final List<Entry> entries = new ArrayList<>();

  void remember(Speaker speaker, int sentence, Count count, Set<String> nouns) {
    if (!(speaker instanceof Speaker.Implied)) {
      entries.add(new Entry(speaker, sentence, count, Set.copyOf(nouns)));
    }
  }

  /** {@return the last one from sentence {@code since} on for whom the pronoun can stand} */
  Optional<Speaker> pronoun(String pronoun, int since) {
    boolean several = pronoun.startsWith("the");
    for (Entry entry : latest()) {
      if (entry.sentence() >= since && (several || entry.count() == Count.ONE)) {
        return Optional.of(entry.speaker());
      }
    }
    return Optional.empty();
  }

  /** {@return the last one who was called by this noun} */
  Optional<Speaker> called(String noun) {
    return latest().stream()
        .filter(entry -> entry.nouns().contains(noun))
        .map(Entry::speaker)
        .findFirst();
  }

  /** {@return the last one with a longer name that ends in {@code surname}} */
  Optional<Speaker.Named> surnamed(String surname) {
    String ending = " " + surname.toLowerCase(Locale.ROOT);
    return entries.reversed().stream()
        .map(Entry::speaker)
        .filter(Speaker.Named.class::isInstance)
        .map(Speaker.Named.class::cast)
        .filter(named -> named.name().toLowerCase(Locale.ROOT).endsWith(ending))
        .findFirst();
  }

  private List<Entry> latest() {
    return entries.subList(Math.max(0, entries.size() - REACH), entries.size()).reversed();
  }
}
