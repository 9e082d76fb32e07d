package org.readout.record;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.article.Article;
import org.readout.article.Citation;
import org.readout.article.Problem;
import org.readout.brief.Line;
import org.readout.brief.Line.Section;
import org.readout.brief.ReadoutRecord;
import org.readout.brief.StoryRecord;

/** Writes the briefs of a record as Markdown (CommonMark), each line with the words beneath it. */
public final class MarkdownWriter {
  /**
   * What to write.
   *
   * @param only the sections to write; all of them when empty
   */
  public record Settings(Set<Section> only) {
    /** All sections. */
    public static final Settings ALL = new Settings(Set.of());

    public Settings {
      only = Set.copyOf(only);
    }
  }

  private static final int EVIDENCE = 4;
  private static final String SPECIAL = "\\`*_[]<>&|~#$!";

  /**
   * Writes {@code record}.
   *
   * @throws IOException as {@code out} throws it
   */
  public void write(ReadoutRecord record, Settings settings, Appendable out) throws IOException {
    Texts texts = new Texts(record);
    String gap = "";
    for (StoryRecord story : record.stories()) {
      out.append(gap);
      story(story, texts, settings, out);
      gap = "\n";
    }
    if (!record.setAside().isEmpty()) {
      out.append(gap).append("## Set aside\n\n");
      for (Article article : record.setAside()) {
        String why = article.problems().stream().map(Problem::reason).findFirst().orElse("");
        out.append("- ").append(plain(article.source() + ": " + why)).append('\n');
      }
    }
  }

  private static void story(StoryRecord story, Texts texts, Settings settings, Appendable out)
      throws IOException {
    Map<String, String> labels = story.labels();
    out.append("# ").append(plain(story.story().title())).append('\n');
    for (Section section : Section.values()) {
      List<Line> lines = story.brief().of(section);
      boolean asked = settings.only().isEmpty() || settings.only().contains(section);
      if (asked && !lines.isEmpty()) {
        out.append("\n## ").append(section.title()).append('\n');
        for (Line line : lines) {
          out.append("\n- ").append(plain(line.text())).append('\n');
          evidence(line, texts, labels, out);
        }
      }
    }
  }

  private static void evidence(Line line, Texts texts, Map<String, String> labels, Appendable out)
      throws IOException {
    int shown = Math.min(EVIDENCE, line.citations().size());
    out.append('\n');
    for (int i = 0; i < shown; i++) {
      Citation citation = line.citations().get(i);
      String label = labels.getOrDefault(citation.article(), citation.article());
      String where = label + ", line " + texts.lineOf(citation);
      out.append("  > “").append(plain(texts.words(citation))).append("” — ").append(plain(where));
      out.append(i + 1 < shown ? "  \n" : "\n");
    }
  }

  /** {@return the text on one line, with nothing in it that Markdown would take for its own} */
  static String plain(String text) {
    String clean = Columns.clean(text);
    StringBuilder out = new StringBuilder(clean.length() + 8);
    for (int i = 0; i < clean.length(); i++) {
      char c = clean.charAt(i);
      if (SPECIAL.indexOf(c) >= 0 || isMarker(clean, i)) {
        out.append('\\');
      }
      out.append(c);
    }
    return out.toString();
  }

  /** A dash, a plus, or a number with a stop or bracket at the start of a line opens a list. */
  private static boolean isMarker(String text, int i) {
    char c = text.charAt(i);
    if (i == 0) {
      return c == '-' || c == '+' || c == '=';
    }
    boolean digits = (c == '.' || c == ')') && i < 10;
    for (int j = 0; j < i && digits; j++) {
      digits = Character.isDigit(text.charAt(j));
    }
    return digits;
  }
}
