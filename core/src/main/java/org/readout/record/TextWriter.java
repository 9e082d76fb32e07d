package org.readout.record;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
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

/**
 * Writes the briefs of a record for a terminal.
 *
 * <p>Behind each line stand marks such as {@code [1:34,3:2]}: report 1 of the list at the top, line
 * 34 of its text, and report 3, line 2. Words that the line does not show follow beneath it.
 */
public final class TextWriter {
  /**
   * How to write.
   *
   * @param width columns to fill, at least 30
   * @param colour whether to use the terminal's colours
   * @param evidence whether the reports' words follow beneath the lines
   * @param only the sections to write; all of them when empty
   */
  public record Settings(int width, boolean colour, boolean evidence, Set<Section> only) {
    /** 80 columns, no colours, all sections with evidence. */
    public static final Settings PLAIN = new Settings(80, false, true, Set.of());

    public Settings {
      only = Set.copyOf(only);
      width = Math.max(30, width);
    }
  }

  private static final int MARKS = 4;

  /**
   * Writes {@code record}.
   *
   * @throws IOException as {@code out} throws it
   */
  public void write(ReadoutRecord record, Settings settings, Appendable out) throws IOException {
    Texts texts = new Texts(record);
    Page page = new Page(settings, texts, out);
    boolean first = true;
    for (StoryRecord story : record.stories()) {
      if (!first) {
        page.line("");
      }
      page.story(story);
      first = false;
    }
    for (Article article : record.setAside()) {
      page.setAside(article);
    }
  }

  /** One run of the writer. */
  private record Page(Settings settings, Texts texts, Appendable out) {
    private enum Tone {
      PLAIN("0"),
      TITLE("1"),
      HEADING("1;34"),
      RIVAL("1;31"),
      DIM("2");

      private final String code;

      Tone(String code) {
        this.code = code;
      }
    }

    void story(StoryRecord story) throws IOException {
      List<String> order = story.story().accounts().stream().map(a -> a.article().id()).toList();
      hanging(Tone.TITLE, "", story.story().title());
      if (settings.only().isEmpty()) {
        reports(story, order);
      }
      for (Section section : Section.values()) {
        List<Line> lines = story.brief().of(section);
        boolean asked = settings.only().isEmpty() || settings.only().contains(section);
        if (asked && !lines.isEmpty()) {
          line("");
          line(toned(section == Section.CONFLICT ? Tone.RIVAL : Tone.HEADING, section.title()));
          int most = settings.only().isEmpty() ? most(section) : lines.size();
          for (Line line : lines.subList(0, Math.min(most, lines.size()))) {
            line(line, story, order);
          }
          if (lines.size() > most) {
            line(toned(Tone.DIM, "  (" + (lines.size() - most) + " more)"));
          }
        }
      }
    }

    /** A story should fit on about two screens; a section asked for is written whole. */
    private static int most(Section section) {
      return switch (section) {
        case WHAT_HAPPENED, AGREE, SINGLE, CONFLICT, SCHEDULE -> 8;
        case POSITIONS, QUOTATIONS, FIGURES, WATCH, SOURCES -> 6;
      };
    }

    private void reports(StoryRecord story, List<String> order) throws IOException {
      Map<String, String> labels = story.labels();
      for (int i = 0; i < order.size(); i++) {
        Article article = texts.article(order.get(i));
        String date = article.published().date().map(d -> ", " + d).orElse("");
        hanging(Tone.DIM, "  [" + (i + 1) + "] ", labels.get(article.id()) + date);
      }
    }

    private void line(Line line, StoryRecord story, List<String> order) throws IOException {
      hanging(Tone.PLAIN, "- ", unlabelled(line, story) + " " + marks(line, order));
      if (line.section() == Section.CONFLICT) {
        String why = line.point().flatMap(story::point).map(StoryRecord::reason).orElse("");
        hanging(Tone.RIVAL, "    ", why);
      }
      if (settings.evidence()) {
        for (Citation citation : shown(line)) {
          String words = "“" + Columns.clean(texts.words(citation)) + "”";
          String mark = "    " + mark(citation, order) + " ";
          line(toned(Tone.DIM, Columns.fit(mark + words, settings.width())));
        }
      }
    }

    /** A report that goes by its title is named well enough by its number. */
    private static String unlabelled(Line line, StoryRecord story) {
      for (Citation citation : line.citations()) {
        String label = story.labels().getOrDefault(citation.article(), "");
        String support = " (" + label + ")";
        if (label.startsWith("“") && line.text().endsWith(support)) {
          return line.text().substring(0, line.text().length() - support.length());
        }
      }
      return line.text();
    }

    /** The words that the line itself does not show: of each rival, else of one report. */
    private List<Citation> shown(Line line) {
      int most = line.section() == Section.CONFLICT ? MARKS : 1;
      List<Citation> shown = new ArrayList<>();
      Set<String> articles = new LinkedHashSet<>();
      boolean visible = false;
      for (Citation citation : line.citations()) {
        visible |= line.section() != Section.CONFLICT && isVisible(line, citation);
        if (shown.size() < most && articles.add(citation.article())) {
          shown.add(citation);
        }
      }
      return visible || line.section() == Section.SOURCES ? List.of() : shown;
    }

    private boolean isVisible(Line line, Citation citation) {
      String words = letters(texts.words(citation));
      String text = letters(line.text());
      return text.contains(words) || words.startsWith(text.substring(0, text.length() / 2));
    }

    private static String letters(String text) {
      return text.toLowerCase(java.util.Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    private String marks(Line line, List<String> order) {
      Set<String> marks = new LinkedHashSet<>();
      line.citations().forEach(citation -> marks.add(mark(citation, order)));
      String some = String.join(",", marks.stream().limit(MARKS).toList());
      return "[" + some + (marks.size() > MARKS ? ",…" : "") + "]";
    }

    private String mark(Citation citation, List<String> order) {
      return (order.indexOf(citation.article()) + 1) + ":" + texts.lineOf(citation);
    }

    void setAside(Article article) throws IOException {
      String why = article.problems().stream().map(Problem::reason).findFirst().orElse("not read");
      line("");
      hanging(Tone.DIM, "Set aside: ", article.source() + ": " + why);
    }

    private void hanging(Tone tone, String first, String text) throws IOException {
      int room = settings.width() - first.length();
      String indent = first;
      for (String part : Columns.wrap(Columns.clean(text), room)) {
        line(toned(tone, indent + part));
        indent = " ".repeat(first.length());
      }
    }

    private String toned(Tone tone, String text) {
      boolean plain = !settings.colour() || tone == Tone.PLAIN;
      return plain ? text : "\u001B[" + tone.code + "m" + text + "\u001B[0m";
    }

    void line(String text) throws IOException {
      out.append(text).append('\n');
    }
  }
}
