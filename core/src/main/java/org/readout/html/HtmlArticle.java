package org.readout.html;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.PriorityQueue;
import java.util.Set;
import org.readout.article.Article;
import org.readout.article.Block;
import org.readout.article.Known;
import org.readout.article.Published;
import org.readout.article.Span;
import org.readout.html.HtmlReports.Piece;
import org.readout.record.Columns;

/**
 * Writes one report: what is known of it, then its text with the cited words marked and its
 * headings, lists, quotations and captions as such. The text holds every character of the report.
 */
final class HtmlArticle {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm xxx", Locale.ENGLISH);
  private static final int SIGN = 4;

  private final Article article;
  private final List<Piece> pieces;
  private final Html html;
  private final Set<String> named = new HashSet<>();

  /**
   * @param pieces the cited words
   */
  HtmlArticle(Article article, List<Piece> pieces, Html html) {
    this.article = article;
    this.pieces = pieces;
    this.html = html;
  }

  /** Writes what is known of the report. */
  void about() throws IOException {
    html.element("p", published(), "class", "about");
    Known.Details details = article.details();
    List<String> more = new ArrayList<>();
    details.updated().ifPresent(moment -> more.add("Updated " + shown(moment)));
    details.credit().ifPresent(agency -> more.add("Credits " + Columns.clean(agency)));
    details.section().ifPresent(section -> more.add("Section: " + Columns.clean(section)));
    if (!more.isEmpty()) {
      html.element("p", String.join(". ", more), "class", "details");
    }
    if (article.aiWritten()) {
      html.element("p", "Says of itself that a machine wrote it.", "class", "machine");
    }
    for (String note : details.corrections()) {
      html.open("p", "class", "correction").element("strong", "Corrected or updated").text(": ");
      html.element("bdi", Columns.clean(note)).close("p");
    }
    url();
  }

  private String published() {
    Published published = article.published();
    String day = published.date().map(DAY::format).orElse("No date");
    String basis =
        switch (published.basis()) {
          case STATED -> day;
          case METADATA -> told(day) + " (given beside the text)";
          case INFERRED -> day + " (inferred: " + Columns.clean(published.why()) + ")";
        };
    String authors = String.join(", ", article.authors());
    return authors.isEmpty() ? basis : basis + ". By " + Columns.clean(authors);
  }

  /** The day with the time, when the time that is told is of that very day. */
  private String told(String day) {
    return article
        .details()
        .moment()
        .filter(at -> article.published().date().filter(at.toLocalDate()::equals).isPresent())
        .map(TIME::format)
        .orElse(day);
  }

  private static String shown(Known.Moment moment) {
    return moment
        .time()
        .map((OffsetDateTime at) -> TIME.format(at))
        .orElse(DAY.format(moment.day()));
  }

  private void url() throws IOException {
    String url = article.url().orElse("");
    String start = url.toLowerCase(Locale.ROOT);
    if (start.startsWith("https://") || start.startsWith("http://")) {
      html.open("p", "class", "source");
      html.element("a", url, "href", url, "rel", "noreferrer noopener external").close("p");
    }
  }

  /** Writes the text so that the page holds every character of it. */
  void text() throws IOException {
    List<Block> blocks = article.blocks();
    int at = 0;
    String open = "";
    for (int i = 0; i < blocks.size(); i++) {
      boolean sign = isSign(i);
      Block block = blocks.get(sign ? i + 1 : i);
      String around = around(block.kind());
      Span gap = new Span(at, blocks.get(i).span().start());
      if (!around.equals(open) || !isBlank(gap)) {
        html.raw(open.isEmpty() ? "" : "</" + open + ">");
        gap(gap);
        html.raw(around.isEmpty() ? "" : "<" + around + ">");
        open = around;
      } else {
        gap(gap);
      }
      block(block, sign ? blocks.get(i).span().start() : block.span().start());
      at = block.span().end();
      i += sign ? 1 : 0;
    }
    html.raw(open.isEmpty() ? "" : "</" + open + ">");
    gap(new Span(at, article.text().length()));
  }

  /** Whether a block is only the mark before the next one, such as a bullet or "##". */
  private boolean isSign(int i) {
    List<Block> blocks = article.blocks();
    if (blocks.get(i).kind() != Block.Kind.BOILERPLATE
        || blocks.get(i).span().length() > SIGN
        || i + 1 == blocks.size()) {
      return false;
    }
    Span between = new Span(blocks.get(i).span().end(), blocks.get(i + 1).span().start());
    boolean aside = blocks.get(i + 1).kind() == Block.Kind.BOILERPLATE;
    return !aside && isBlank(between) && between.of(article.text()).indexOf('\n') < 0;
  }

  private boolean isBlank(Span span) {
    return span.of(article.text()).isBlank();
  }

  private static String around(Block.Kind kind) {
    return switch (kind) {
      case LIST_ITEM -> "ul";
      case QUOTE -> "blockquote";
      case CAPTION -> "figure";
      case TITLE, STANDFIRST, BYLINE, DATELINE, HEADING, PARAGRAPH, BOILERPLATE -> "";
    };
  }

  private static String tag(Block.Kind kind) {
    return switch (kind) {
      case HEADING -> "h4";
      case LIST_ITEM -> "li";
      case CAPTION -> "figcaption";
      case TITLE, STANDFIRST, BYLINE, DATELINE, PARAGRAPH, QUOTE, BOILERPLATE -> "p";
    };
  }

  /**
   * @param from where its mark begins, when it has one, else where it does
   */
  private void block(Block block, int from) throws IOException {
    String kind = block.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    html.open(tag(block.kind()), "class", kind, "dir", "auto");
    if (from < block.span().start()) {
      html.open("span", "class", "sign");
      marked(new Span(from, block.span().start()));
      html.close("span");
    }
    marked(block.span());
    html.close(tag(block.kind()));
  }

  private void gap(Span span) throws IOException {
    boolean blank = isBlank(span);
    html.raw(blank ? "" : "<p dir=\"auto\">");
    marked(span);
    html.raw(blank ? "" : "</p>");
  }

  private void marked(Span part) throws IOException {
    PriorityQueue<Piece> waiting = new PriorityQueue<>(Piece.ORDER);
    for (Piece piece : pieces) {
      if (piece.start() < part.end() && part.start() < piece.end()) {
        int start = Math.max(piece.start(), part.start());
        waiting.add(new Piece(start, Math.min(piece.end(), part.end()), piece.name()));
      }
    }
    List<Integer> open = new ArrayList<>();
    int at = part.start();
    while (!waiting.isEmpty()) {
      Piece piece = waiting.poll();
      at = close(open, at, piece.start());
      if (!open.isEmpty() && open.getLast() < piece.end()) {
        waiting.add(new Piece(open.getLast(), piece.end(), piece.name()));
        piece = new Piece(piece.start(), open.getLast(), piece.name());
      }
      html.text(article.text().substring(at, piece.start()));
      at = piece.start();
      mark(piece);
      open.add(piece.end());
    }
    at = close(open, at, Integer.MAX_VALUE);
    html.text(article.text().substring(at, part.end()));
  }

  private void mark(Piece piece) throws IOException {
    if (named.add(piece.name())) {
      html.open("mark", "id", piece.name(), "data-c", piece.name(), "tabindex", "-1");
    } else {
      html.open("mark", "data-c", piece.name());
    }
  }

  /** Ends the marks that end before {@code next}; {@return how far the text is written} */
  private int close(List<Integer> open, int from, int next) throws IOException {
    int at = from;
    while (!open.isEmpty() && open.getLast() <= next) {
      int end = open.removeLast();
      html.text(article.text().substring(at, end)).close("mark");
      at = end;
    }
    return at;
  }
}
