package org.readout.lab.timex;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.article.Article;
import org.readout.article.Span;
import org.readout.lab.Command;
import org.readout.sentence.Reader;
import org.readout.timex.Timex;
import org.readout.timex.TimexFinder;

/**
 * Counts how many dates of a table are right: file, publication date, start, end, words, value with
 * alternatives. A range is right at its ends.
 */
public final class DatesCommand implements Command {

  private final TimexFinder finder = new TimexFinder();

  @Override
  public String usage() {
    return "dates DATES.tsv";
  }

  @Override
  public void run(List<String> arguments, PrintStream out) throws IOException {
    if (arguments.size() != 1) {
      throw new IllegalArgumentException("dates takes one file");
    }
    Path table = Path.of(arguments.getFirst());
    int right = 0;
    List<String> lines = Files.readAllLines(table);
    List<String[]> rows = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      String[] row = lines.get(i).split("\t", -1);
      if (row.length == 6) {
        rows.add(row);
      } else {
        out.printf("%s:%d: not six columns, left out%n", table, i + 1);
      }
    }
    Reader reader = Reader.load();
    Map<String, List<Timex>> read = new LinkedHashMap<>();
    for (String[] row : rows) {
      Path file = table.resolveSibling(row[0]);
      if (!read.containsKey(row[0] + row[1])) {
        Article article =
            Texts.article(Files.readString(file), Optional.of(LocalDate.parse(row[1])));
        read.put(row[0] + row[1], finder.find(article, reader.read(article)));
      }
      String found = value(read.get(row[0] + row[1]), Files.readString(file), row);
      boolean same = List.of(row[5].split("\\|")).contains(found);
      right += same ? 1 : 0;
      if (!same) {
        out.printf("%s %s: %s, but found %s%n", row[0], row[4], row[5], found);
      }
    }
    out.printf("dates right: %d of %d%n", right, rows.size());
  }

  /** The value found at the words of a row; of a range, the end that they tell. */
  private static String value(List<Timex> found, String text, String[] row) {
    Span words =
        new Span(
            text.offsetByCodePoints(0, Integer.parseInt(row[2])),
            text.offsetByCodePoints(0, Integer.parseInt(row[3])));
    for (Timex timex : found) {
      if (timex.span().overlaps(words)) {
        String[] ends = timex.value().split("/");
        boolean last = words.start() > timex.span().start();
        return ends[last ? ends.length - 1 : 0];
      }
    }
    return "nothing";
  }
}
