package org.readout.html;

import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;
import org.readout.article.Article;
import org.readout.article.Block;
import org.readout.article.Citation;
import org.readout.article.Published;
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

  private record Piece(int start, int end, String name) {
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

  private void report(Article article, Html html) throws IOException {
    String id = "r" + number(article.id());
    String language = article.language().matches("[a-z]{2,3}") ? article.language() : "und";
    html.open("article", "id", id, "aria-labelledby", id + "-title", "tabindex", "-1").raw("\n");
    html.open("header").open("h3", "id", id + "-title");
    html.element("span", String.valueOf(number(article.id())), "class", "badge").text(" ");
    html.element("bdi", label(article.id())).close("h3");
    html.element("p", about(article), "class", "about");
    if (article.aiWritten()) {
      html.element("p", "Says of itself that a machine wrote it.", "class", "machine");
    }
    url(article, html);
    html.end("header");
    html.open("div", "class", "text", "lang", language);
    text(article, html);
    html.end("div").end("article");
  }

  private static String about(Article article) {
    Published published = article.published();
    String day = published.date().map(DAY::format).orElse("No date");
    String basis =
        switch (published.basis()) {
          case STATED -> day;
          case METADATA -> day + " (given beside the text)";
          case INFERRED -> day + " (inferred: " + Columns.clean(published.why()) + ")";
        };
    String authors = String.join(", ", article.authors());
    return authors.isEmpty() ? basis : basis + ". By " + Columns.clean(authors);
  }

  private static void url(Article article, Html html) throws IOException {
    String url = article.url().orElse("");
    String start = url.toLowerCase(Locale.ROOT);
    if (start.startsWith("https://") || start.startsWith("http://")) {
      html.open("p", "class", "source");
      html.element("a", url, "href", url, "rel", "noreferrer noopener external").close("p");
    }
  }

  /** Writes the text so that the page holds every character of it. */
  private void text(Article article, Html html) throws IOException {
    List<Span> spans = new ArrayList<>(cited.getOrDefault(article.id(), Set.of()));
    Set<String> named = new HashSet<>();
    int at = 0;
    for (Block block : article.blocks()) {
      gap(article, new Span(at, block.span().start()), spans, named, html);
      String kind = block.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
      html.open("p", "class", kind, "dir", "auto");
      marked(article, block.span(), spans, named, html);
      html.close("p");
      at = block.span().end();
    }
    gap(article, new Span(at, article.text().length()), spans, named, html);
  }

  private void gap(Article article, Span span, List<Span> spans, Set<String> named, Html html)
      throws IOException {
    boolean blank = span.of(article.text()).isBlank();
    html.raw(blank ? "" : "<p dir=\"auto\">");
    marked(article, span, spans, named, html);
    html.raw(blank ? "" : "</p>");
  }

  private void marked(Article article, Span part, List<Span> spans, Set<String> named, Html html)
      throws IOException {
    PriorityQueue<Piece> waiting = new PriorityQueue<>(Piece.ORDER);
    for (Span span : spans) {
      if (span.overlaps(part)) {
        int start = Math.max(span.start(), part.start());
        int end = Math.min(span.end(), part.end());
        waiting.add(new Piece(start, end, name(article.id(), span)));
      }
    }
    List<Integer> open = new ArrayList<>();
    int at = part.start();
    while (!waiting.isEmpty()) {
      Piece piece = waiting.poll();
      at = close(article, open, at, piece.start(), html);
      if (!open.isEmpty() && open.getLast() < piece.end()) {
        waiting.add(new Piece(open.getLast(), piece.end(), piece.name()));
        piece = new Piece(piece.start(), open.getLast(), piece.name());
      }
      html.text(article.text().substring(at, piece.start()));
      at = piece.start();
      mark(piece, named, html);
      open.add(piece.end());
    }
    at = close(article, open, at, Integer.MAX_VALUE, html);
    html.text(article.text().substring(at, part.end()));
  }

  private static void mark(Piece piece, Set<String> named, Html html) throws IOException {
    if (named.add(piece.name())) {
      html.open("mark", "id", piece.name(), "data-c", piece.name(), "tabindex", "-1");
    } else {
      html.open("mark", "data-c", piece.name());
    }
  }

  /** Ends the marks that end before {@code next}; {@return how far the text is written} */
  private static int close(Article article, List<Integer> open, int from, int next, Html html)
      throws IOException {
    int at = from;
    while (!open.isEmpty() && open.getLast() <= next) {
      int end = open.removeLast();
      html.text(article.text().substring(at, end)).close("mark");
      at = end;
    }
    return at;
  }
}
