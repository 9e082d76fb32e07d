package org.readout.html;

import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.readout.article.Article;
import org.readout.article.Citation;
import org.readout.article.Span;
import org.readout.brief.ReadoutRecord;
import org.readout.brief.StoryRecord;
import org.readout.record.Columns;
import org.readout.record.Texts;

/**
 * Writes the whole reports with the cited words marked, so that a citation is a link to them.
 *
 * <p>Marks nest where one citation lies in another; where two cross, the later one is written in
 * pieces, of which the first carries the id and all carry the citation's name.
 */
final class HtmlReports {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  /** Words to be marked, or a part of them. */
  record Piece(int start, int end, String name) {
    static final Comparator<Piece> ORDER =
        Comparator.comparingInt(Piece::start)
            .thenComparing(Comparator.comparingInt(Piece::end).reversed())
            .thenComparing(Piece::name);
  }

  private final ReadoutRecord record;
  private final Texts texts;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, String> labels = new HashMap<>();
  private final Map<String, Set<Span>> cited = new HashMap<>();

  HtmlReports(ReadoutRecord record) {
    this.record = record;
    this.texts = new Texts(record);
    for (Article article : record.articles()) {
      numbers.put(article.id(), numbers.size() + 1);
      labels.put(article.id(), article.source());
    }
    for (StoryRecord story : record.stories()) {
      labels.putAll(story.labels());
    }
  }

  String words(Citation citation) {
    return Columns.clean(texts.words(citation));
  }

  String label(String article) {
    return labels.getOrDefault(article, article);
  }

  int number(String article) {
    return numbers.getOrDefault(article, 0);
  }

  /** {@return the address of the cited words in the page; they will be marked} */
  String link(Citation citation) {
    Span span = texts.whole(citation);
    if (span.isEmpty()) {
      return "#r" + number(citation.article());
    }
    cited.computeIfAbsent(citation.article(), id -> new TreeSet<>()).add(span);
    return "#" + name(citation.article(), span);
  }

  private String name(String article, Span span) {
    return "r" + number(article) + "-" + span.start() + "-" + span.end();
  }

  /** Writes the list of the reports with their numbers. */
  void legend(Html html) throws IOException {
    html.open("ol", "class", "legend").raw("\n");
    for (Article article : record.articles()) {
      int number = number(article.id());
      html.open("li").open("a", "href", "#r" + number);
      html.element("span", String.valueOf(number), "class", "badge").text(" ");
      html.element("bdi", label(article.id()));
      html.close("a");
      String date = article.published().date().map(DAY::format).orElse("undated");
      html.text(" ").element("span", date, "class", "date").end("li");
    }
    html.end("ol");
  }

  void write(Html html) throws IOException {
    html.open("aside", "id", "reports", "aria-labelledby", "reports-title").raw("\n");
    html.open("div", "class", "bar").element("h2", "The reports", "id", "reports-title");
    html.element("a", "Back to the brief", "class", "back", "href", "#brief").end("div");
    html.open("div", "class", "status", "role", "status").end("div");
    for (Article article : record.articles()) {
      report(article, html);
    }
    html.end("aside");
  }

  private List<Piece> pieces(String article) {
    return cited.getOrDefault(article, Set.of()).stream()
        .map(span -> new Piece(span.start(), span.end(), name(article, span)))
        .toList();
  }

  private void report(Article article, Html html) throws IOException {
    String id = "r" + number(article.id());
    String language = article.language().matches("[a-z]{2,3}") ? article.language() : "und";
    html.open("article", "id", id, "aria-labelledby", id + "-title", "tabindex", "-1").raw("\n");
    html.open("header").open("h3", "id", id + "-title");
    html.element("span", String.valueOf(number(article.id())), "class", "badge").text(" ");
    html.element("bdi", label(article.id())).close("h3");
    HtmlArticle report = new HtmlArticle(article, pieces(article.id()), html);
    report.about();
    html.end("header");
    html.open("div", "class", "text", "lang", language);
    report.text();
    html.end("div").end("article");
  }
}
