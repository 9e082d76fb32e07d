package org.readout.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A rule of {@code cues.tsv}: words by which a line gives itself away as not part of the report.
 *
 * @param id short and unique
 * @param pattern what is looked for, whatever the case; one that begins with {@code ^} at the start
 *     of the line, any other near its end
 * @param part what the line is
 * @param example a line that it catches
 * @param openings the ASCII characters with which a line that it catches may begin; most lines are
 *     told by this alone
 */
record Cue(String id, Pattern pattern, Part part, String example, String openings) {

  /** What a cue tells of its line. */
  enum Part {
    /** The line alone is not part of the report. */
    ASIDE,
    /** The same, but only after the last or before the first paragraph. */
    EDGE,
    /** The line tells what was corrected or changed. */
    CORRECTION,
    /** The line says that a machine wrote the article. */
    MACHINE,
    /** A picture's caption with its credit or control. */
    PICTURE,
    /** Begins a list of links; it ends where prose begins. */
    LINKS,
    /** Begins the end matter; it goes on to the end unless the report clearly resumes. */
    END
  }

  private static final char ASCII = 128;
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** {@return the cues in the order of the file; the first that fits decides} */
  static List<Cue> load() {
    InputStream in = Objects.requireNonNull(Cue.class.getResourceAsStream("cues.tsv"), "cues.tsv");
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(Cue::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return whether {@code line} is such a line} */
  boolean fits(Line line) {
    if (!pattern.pattern().startsWith("^")) {
      return pattern.matcher(line.tail()).find();
    }
    char first = line.head().charAt(0);
    boolean possible = first >= ASCII || openings.indexOf(first) >= 0;
    return possible && pattern.matcher(line.head()).lookingAt();
  }

  /** A match that fails on one character without asking for more can never begin with it. */
  private static String openings(Pattern pattern) {
    StringBuilder openings = new StringBuilder();
    for (char c = 0; c < ASCII; c++) {
      Matcher matcher = pattern.matcher(String.valueOf(c));
      if (matcher.lookingAt() || matcher.hitEnd()) {
        openings.append(c);
      }
    }
    return openings.toString();
  }

  private static Cue of(String row) {
    String[] cells = row.split("\t");
    if (cells.length != 4) {
      throw new IllegalStateException("cues.tsv needs id, pattern, value, example: " + row);
    }
    Part part = Part.valueOf(cells[2].toUpperCase(Locale.ROOT));
    Pattern pattern = Pattern.compile(cells[1], FLAGS);
    return new Cue(cells[0], pattern, part, cells[3], openings(pattern));
  }
}
