package org.readout.lab.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.sentence.Sentence;
import org.readout.sentence.Token;

/**
 * How a style of trees tells subjects and arguments, so that engines with different styles can be
 * measured by the same clauses. The labels are data: {@code schemes.tsv}.
 *
 * @param subject labels of a verb's subject
 * @param inherit labels of a verb that may share the subject of its head
 * @param modify labels of a verb that modifies its own subject or object
 * @param lifted "parent&gt;child" labels: the child stands for the parent, as the noun for its
 *     preposition
 */
public record Scheme(
    Set<String> subject, Set<String> inherit, Set<String> modify, Set<String> lifted) {

  private static final String TABLE = "schemes.tsv";

  /**
   * {@return the scheme of that name: {@code ud}, {@code clearnlp} or {@code stanford}}
   *
   * @throws IllegalArgumentException when there is no such scheme
   */
  public static Scheme named(String name) {
    Map<String, Set<String>> labels = new HashMap<>();
    try (InputStream in = Scheme.class.getResourceAsStream(TABLE);
        BufferedReader lines = reader(in)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] row = line.split("\t", -1);
        if (!line.startsWith("#") && row.length == 3 && row[0].equals(name)) {
          labels.put(row[1], row[2].isEmpty() ? Set.of() : Set.of(row[2].split(" ")));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (labels.size() != 4) {
      throw new IllegalArgumentException("no such scheme: " + name);
    }
    return new Scheme(
        labels.getOrDefault("subject", Set.of()),
        labels.getOrDefault("inherit", Set.of()),
        labels.getOrDefault("modify", Set.of()),
        labels.getOrDefault("lifted", Set.of()));
  }

  private static BufferedReader reader(@Nullable InputStream in) {
    if (in == null) {
      throw new IllegalStateException("no such table: " + TABLE);
    }
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }

  /**
   * {@return whether {@code child} or what stands for it is wanted} Follows lifted labels
   * downwards.
   */
  boolean meets(Sentence sentence, int child, java.util.function.Predicate<Token> wanted) {
    Token token = sentence.tokens().get(child);
    if (wanted.test(token)) {
      return true;
    }
    List<Integer> below = lifted.isEmpty() ? List.of() : sentence.children(child);
    for (int next : below) {
      String step = token.baseRelation() + ">" + sentence.tokens().get(next).baseRelation();
      if (next != child && lifted.contains(step) && meets(sentence, next, wanted)) {
        return true;
      }
    }
    return false;
  }
}
