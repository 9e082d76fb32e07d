package org.readout.lab.timex;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.article.Article;
import org.readout.lab.Command;
import org.readout.lab.reading.Figures;
import org.readout.lab.timex.TimemlDocument.Annotated;
import org.readout.sentence.Reader;
import org.readout.timex.Timex;
import org.readout.timex.TimexFinder;

/**
 * Precision, recall and F1 of time expressions as TempEval-3 defines them (UzZaman et al., SemEval
 * 2013, task 1): strict is the same span, relaxed an overlap; the value F1 is the relaxed F1 times
 * the share of matched expressions whose value is right, the type F1 likewise.
 *
 * <p>Every fifth file of what the rules were written on is held back: {@code dev} measures only
 * those, and keeps the figures in {@code laboratory/scores}. A test part is measured whole.
 */
public final class TimemlCommand implements Command {

  private static final int FOLD = 5;
  private static final Path SCORES = Path.of("laboratory", "scores");

  @Override
  public String usage() {
    return "timeml FOLDER [all|train|dev] [misses]";
  }

  @Override
  public void run(List<String> arguments, PrintStream out) throws IOException {
    if (arguments.isEmpty()) {
      throw new IllegalArgumentException("timeml takes a folder");
    }
    String part = arguments.size() > 1 ? arguments.get(1) : "all";
    Counts counts = new Counts(arguments.contains("misses") ? out : null);
    Reader reader = Reader.load();
    TimexFinder finder = new TimexFinder();
    List<Path> files = files(Path.of(arguments.getFirst()));
    for (int i = 0; i < files.size(); i++) {
      boolean dev = i % FOLD == FOLD - 1;
      if (part.equals("all") || part.equals("dev") == dev) {
        score(files.get(i), reader, finder, counts, out);
      }
    }
    counts.print(out);
    if (part.equals("dev")) {
      counts.figures().write(SCORES);
    }
  }

  private static void score(
      Path file, Reader reader, TimexFinder finder, Counts counts, PrintStream out) {
    try {
      TimemlDocument document = TimemlDocument.read(file);
      Article article = Texts.article(document.text(), document.published());
      counts.add(document, finder.find(article, reader.read(article)));
    } catch (IOException unreadable) {
      out.println(unreadable.getMessage());
    }
  }

  /** All files of the folder and those below it, by name: every fifth is held back. */
  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> found = Files.walk(folder)) {
      return found.filter(file -> file.toString().endsWith(".tml")).sorted().toList();
    }
  }

  /** What matched. */
  private static final class Counts {
    private final @Nullable PrintStream misses;
    private int gold;
    private int system;
    private int strict;
    private int relaxed;
    private int value;
    private int type;

    Counts(@Nullable PrintStream misses) {
      this.misses = misses;
    }

    void add(TimemlDocument document, List<Timex> found) {
      gold += document.timexes().size();
      system += found.size();
      List<Timex> left = new ArrayList<>(found);
      for (Annotated annotated : document.timexes()) {
        Timex match = match(annotated, left);
        if (match == null) {
          miss(document, annotated, "");
          continue;
        }
        left.remove(match);
        relaxed++;
        strict += match.span().equals(annotated.span()) ? 1 : 0;
        type += match.type().name().equals(annotated.type()) ? 1 : 0;
        if (match.value().equals(annotated.value())) {
          value++;
        } else {
          miss(document, annotated, match.value() + " " + match.rule());
        }
        if (!match.span().equals(annotated.span())) {
          miss(document, annotated, "SPAN " + match.span().of(document.text()));
        }
      }
      left.forEach(extra ->
          miss(document, new Annotated(extra.span(), "EXTRA", extra.value()), extra.rule()));
    }

    private static @Nullable Timex match(Annotated annotated, List<Timex> left) {
      return left.stream()
          .filter(timex -> timex.span().overlaps(annotated.span()))
          .findFirst()
          .orElse(null);
    }

    private void miss(TimemlDocument document, Annotated annotated, String found) {
      if (misses != null) {
        String text = document.text();
        int from = Math.max(0, annotated.span().start() - 50);
        int to = Math.min(text.length(), annotated.span().end() + 25);
        String around =
            text.substring(from, annotated.span().start())
                + "[["
                + annotated.span().of(text)
                + "]]"
                + text.substring(annotated.span().end(), to);
        misses.printf(
            "%s\t%s\t%s\t%s\t%s%n",
            document.published().map(Object::toString).orElse("-"),
            annotated.type(),
            annotated.value(),
            found,
            around.replaceAll("\\s+", " "));
      }
    }

    void print(PrintStream out) {
      out.printf(Locale.ROOT, "annotated %d, found %d%n", gold, system);
      print(out, "strict", strict);
      print(out, "relaxed", relaxed);
      out.printf(Locale.ROOT, "type accuracy   %.1f%n", percent(type, relaxed));
      out.printf(Locale.ROOT, "value accuracy  %.1f%n", percent(value, relaxed));
      out.printf(Locale.ROOT, "type F1         %.1f%n", percent(2 * type, gold + system));
      out.printf(Locale.ROOT, "value F1        %.1f%n", percent(2 * value, gold + system));
    }

    Figures figures() {
      return new Figures(
          "timeml",
          List.of(
              figure("strict_f1", strict),
              figure("relaxed_f1", relaxed),
              figure("type_f1", type),
              figure("value_f1", value)));
    }

    private Figures.Figure figure(String key, int right) {
      return new Figures.Figure(key, percent(2 * right, gold + system) / 100, gold);
    }

    private void print(PrintStream out, String name, int right) {
      out.printf(
          Locale.ROOT,
          "%-8s P %.1f R %.1f F1 %.1f%n",
          name,
          percent(right, system),
          percent(right, gold),
          percent(2 * right, gold + system));
    }

    private static double percent(int part, int whole) {
      return 100.0 * part / Math.max(1, whole);
    }
  }
}
