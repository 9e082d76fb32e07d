package org.readout.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.readout.article.Article;
import org.readout.article.Problem;
import org.readout.brief.Line.Section;
import org.readout.brief.ReadoutRecord;
import org.readout.brief.StoryRecord;

/**
 * Writes a record as one page of HTML that holds everything: the briefs and the whole reports with
 * the cited words marked.
 *
 * <p>The page asks the network for nothing and works without its script, since each line is a link
 * to the words. Its Content-Security-Policy allows only the style and the script that stand in it.
 */
public final class HtmlWriter {
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

    boolean shows(Section section) {
      return only.isEmpty() || only.contains(section);
    }
  }

  private final String style = resource("readout.css");
  private final String script = resource("readout.js");

  /**
   * Writes {@code record}.
   *
   * @throws IOException as {@code out} throws it
   */
  public void write(ReadoutRecord record, Settings settings, Appendable out) throws IOException {
    Html html = new Html(out);
    HtmlReports reports = new HtmlReports(record);
    html.raw("<!doctype html>\n").open("html", "lang", "en").raw("\n<head>\n");
    head(record, html);
    html.raw("</head>\n<body>\n");
    html.element("a", "Skip to the brief", "class", "skip", "href", "#brief").raw("\n");
    html.open("div", "class", "page").raw("\n").open("div", "class", "left").raw("\n");
    top(record, reports, html);
    html.open("main", "id", "brief", "tabindex", "-1").raw("\n");
    HtmlBrief brief = new HtmlBrief(reports, settings, html);
    boolean many = record.stories().size() > 1;
    for (StoryRecord story : record.stories()) {
      brief.write(story, many ? 2 : 1);
    }
    setAside(record, html);
    html.end("main");
    footer(html);
    html.end("div");
    reports.write(html);
    html.end("div");
    html.open("script").raw(script).end("script").raw("</body>\n").end("html");
  }

  private void head(ReadoutRecord record, Html html) throws IOException {
    html.raw("<meta charset=\"utf-8\">\n");
    html.open(
        "meta",
        "http-equiv",
        "Content-Security-Policy",
        "content",
        "default-src 'none'; style-src "
            + hash(style)
            + "; script-src "
            + hash(script)
            + "; base-uri 'none'; form-action 'none'");
    html.raw("\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    html.raw("<meta name=\"referrer\" content=\"no-referrer\">\n");
    html.raw("<meta name=\"color-scheme\" content=\"light dark\">\n");
    html.element("title", title(record) + " – Readout").raw("\n");
    html.open("style").raw(style).end("style");
  }

  private static void top(ReadoutRecord record, HtmlReports reports, Html html) throws IOException {
    html.open("header", "class", "top").raw("\n");
    int count = record.articles().size();
    String read = "Readout of " + count + (count == 1 ? " report" : " reports");
    html.element("p", read, "class", "kicker").raw("\n");
    html.element("h1", title(record), "dir", "auto").raw("\n");
    reports.legend(html);
    html.end("header");
  }

  private static String title(ReadoutRecord record) {
    List<StoryRecord> stories = record.stories();
    return switch (stories.size()) {
      case 0 -> "Nothing to read";
      case 1 -> stories.getFirst().story().title();
      default -> stories.size() + " stories";
    };
  }

  private static void setAside(ReadoutRecord record, Html html) throws IOException {
    if (record.setAside().isEmpty()) {
      return;
    }
    html.open("section", "class", "aside").element("h2", "Set aside").open("ul");
    for (Article article : record.setAside()) {
      String why = article.problems().stream().map(Problem::reason).findFirst().orElse("not read");
      html.open("li").element("bdi", article.source()).text(": " + why).close("li");
    }
    html.close("ul").end("section");
  }

  private static void footer(Html html) throws IOException {
    html.open("footer").open("p");
    html.text(
        "Every line rests on words of the reports: follow it to see them. Numbers stand for the"
            + " reports named at the top. Several reports that lean on one source count as one"
            + " origin.");
    html.close("p").end("footer");
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String resource(String name) {
    try (InputStream in = HtmlWriter.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
