package org.readout.lab.polnear;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.lab.Command;

/**
 * Precision, recall and F1 of who said what on PolNeAR (Newell, Margolin and Ruths, LREC 2018). The
 * texts are read as they come, without the trees that the corpus brings.
 *
 * <p>The folder is one part of the corpus, with {@code text} and {@code attributions} in it. What
 * counts:
 *
 * <ul>
 *   <li>All quotations of one cue are one found attribution, as in the corpus. The corpus annotates
 *       no attribution inside another's content, so found ones whose cue stands inside the content
 *       of another are set aside. Where several people annotated a text, the first by name counts.
 *   <li>Marks, white space and a leading "that" do not count at the ends of a stretch.
 *   <li>A found attribution is paired with at most one annotated one: pairs that share most
 *       characters, over all roles, go first.
 *   <li>A role of a pair overlaps when at least one character is shared, and is exact when the same
 *       characters are covered. {@code shared_f1} is the mean share of the characters instead, of
 *       annotated roles for recall and of found ones for precision. Roles outside pairs are missed
 *       or wrong. Roles that are not told count for neither side.
 *   <li>Overall is right when all three roles are, not told on both sides included.
 *   <li>{@code marked} takes the attributions whose content holds double quotation marks, on either
 *       side of a pair. {@code source_right} is the share of pairs with both sources told in which
 *       the sources overlap.
 * </ul>
 */
public final class PolnearCommand implements Command {

  @Override
  public String usage() {
    return "polnear FOLDER [misses]";
  }

  @Override
  public void run(List<String> arguments, PrintStream out) throws IOException {
    if (arguments.isEmpty()) {
      throw new IllegalArgumentException("polnear takes a folder with text and attributions");
    }
    boolean misses = arguments.contains("misses");
    List<Score> scores = List.of(new Score("all", false), new Score("marked", true));
    Pipeline pipeline = new Pipeline();
    int texts = 0;
    for (Map.Entry<Path, Path> files :
        AnnotatedText.files(Path.of(arguments.getFirst())).entrySet()) {
      AnnotatedText annotated = read(files.getKey(), files.getValue(), out);
      if (annotated != null) {
        texts++;
        List<Attribution> found = pipeline.find(annotated.name(), annotated.text());
        Comparison pairs = new Comparison(annotated.attributions(), found);
        scores.forEach(score -> score.add(pairs));
        if (misses) {
          new Misses(annotated.text(), out).print(pairs);
        }
      }
    }
    out.println("# written by ./lab polnear");
    out.printf("texts: %d%n", texts);
    scores.forEach(score -> score.print(out));
    double milliseconds = pipeline.nanoseconds() / 1e6 / Math.max(1, texts);
    out.printf(Locale.ROOT, "# quotations alone took %.2f ms a text%n", milliseconds);
  }

  private static @Nullable AnnotatedText read(Path text, Path annotations, PrintStream out) {
    try {
      return AnnotatedText.read(text, annotations);
    } catch (IOException unreadable) {
      out.println("# " + unreadable);
      return null;
    }
  }
}
