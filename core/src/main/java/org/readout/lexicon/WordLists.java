package org.readout.lexicon;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The lists of words of a room, by name: {@code words.tsv} with the columns list, words, example.
 */
public final class WordLists {

  private final Map<String, Set<String>> byName = new HashMap<>();

  private WordLists() {}

  /** {@return the lists beside class {@code room}} */
  public static WordLists of(Class<?> room) {
    WordLists lists = new WordLists();
    for (List<String> row : Table.rows(room, "words.tsv", 3)) {
      lists
          .byName
          .computeIfAbsent(row.getFirst(), key -> new LinkedHashSet<>())
          .addAll(Table.variants(row.get(1)));
    }
    return lists;
  }

  /**
   * {@return the words of the list called {@code name}}
   *
   * @throws IllegalArgumentException when the room has no such list
   */
  public Set<String> get(String name) {
    Set<String> words = byName.get(name);
    if (words == null) {
      throw new IllegalArgumentException("no list of words called " + name);
    }
    return words;
  }
}
