package org.readout.timex;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The word classes that rules are written in, and what each word of a class stands for. */
final class Lexicon {

  private final Map<String, Map<String, String>> byClass = new HashMap<>();

  private final Set<String> words = new HashSet<>();

  Lexicon() {
    for (String[] row : rows("words.tsv", 3)) {
      byClass.computeIfAbsent(row[0], key -> new HashMap<>()).put(row[1], row[2]);
      words.add(row[1]);
    }
  }

  /** {@return what {@code word} stands for as a member of {@code type}} */
  @Nullable String value(String type, String word) {
    Map<String, String> words = byClass.get(type);
    return words == null ? null : words.get(word);
  }

  /** {@return whether {@code word} is in any class} */
  boolean isWord(String word) {
    return words.contains(word);
  }

  /** {@return whether there is such a class} */
  boolean knows(String type) {
    return byClass.containsKey(type);
  }

  /** {@return the words of a class} */
  Iterable<String> words(String type) {
    return Objects.requireNonNull(byClass.get(type), type).keySet();
  }

  /** {@return the rows of a table of this room, without remarks} */
  static List<String[]> rows(String name, int columns) {
    List<String[]> rows = new ArrayList<>();
    try (InputStream in = Lexicon.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no such table: " + name);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (line.isEmpty() || line.startsWith("#")) {
          continue;
        }
        String[] row = line.split("\t", -1);
        if (row.length != columns) {
          throw new IllegalStateException(name + ":" + number + ": not " + columns + " columns");
        }
        rows.add(row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }
}
