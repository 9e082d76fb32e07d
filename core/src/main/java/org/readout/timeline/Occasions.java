package org.readout.timeline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.sentence.Token;

/** The nouns of {@code occasions.tsv}, which name what happens at a time. */
final class Occasions {

  private static final String RESOURCE = "occasions.tsv";
  private static final List<Row> ROWS = load();
  private static final Set<String> NOUNS =
      ROWS.stream().flatMap(row -> row.nouns().stream()).collect(Collectors.toUnmodifiableSet());

  /**
   * One row.
   *
   * @param id names the row
   * @param nouns their lemmas
   * @param example a sentence with the dated words in brackets
   */
  record Row(String id, List<String> nouns, String example) {}

  private Occasions() {}

  static List<Row> rows() {
    return ROWS;
  }

  /** {@return whether the word names something that happens} */
  static boolean names(Token token) {
    return NOUNS.contains(token.lemma().toLowerCase(Locale.ROOT))
        || NOUNS.contains(token.form().toLowerCase(Locale.ROOT));
  }

  private static List<Row> load() {
    List<Row> rows = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Occasions.class.getResourceAsStream(RESOURCE)),
                StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.startsWith("#")) {
          rows.add(row(line, number));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(rows);
  }

  private static Row row(String line, int number) {
    String[] cells = line.split("\t", -1);
    if (cells.length != 3) {
      throw new IllegalStateException(RESOURCE + ":" + number + ": not three cells: " + line);
    }
    return new Row(cells[0], Arrays.asList(cells[1].split("\\|")), cells[2]);
  }
}
