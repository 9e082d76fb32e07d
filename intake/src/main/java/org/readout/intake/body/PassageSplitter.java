package org.readout.intake.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.readout.intake.body.Passage.Form;

/**
 * Cuts a page into passages where the block elements of HTML and double line breaks do. What no
 * reader sees is passed over; a table of short cells gives a passage a row.
 */
final class PassageSplitter implements NodeFilter {

  private static final Set<String> LEFT_OUT =
      Set.of(
          "head",
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "math",
          "iframe",
          "object",
          "dialog",
          "button",
          "input",
          "select",
          "textarea",
          "audio",
          "video",
          "canvas",
          "option",
          "datalist",
          "map",
          "embed",
          "applet",
          "frameset",
          "noframes");

  private static final Set<String> BLOCKS =
      Set.of(
          "figcaption",
          "summary",
          "details",
          "center",
          "main",
          "picture",
          "amp-img",
          "article",
          "section",
          "dd",
          "dt",
          "caption",
          "legend",
          "option",
          "hr",
          "td",
          "th",
          "tr",
          "table",
          "address",
          "label");

  private static final Set<String> STRONG = Set.of("b", "strong");
  private static final String BLOCKS_IN_CELLS = "p, div, ul, ol, table, h1, h2, h3, h4, br, img";
  private static final int LONGEST_CELL = 200;

  private final NameCues cues;
  private final List<Passage> passages = new ArrayList<>();
  private final List<Frame> open = new ArrayList<>();
  private final StringBuilder out = new StringBuilder();
  private Frame start;
  private boolean space;
  private int breaks;
  private int linked;
  private int strong;
  private int links;
  private int bolds;

  /** An open block element and what is known of the way to it. */
  private record Frame(Element element, Form form, long names, long own, long parent, boolean row) {

    long near() {
      return own | parent;
    }
  }

  private PassageSplitter(NameCues cues, Element body) {
    this.cues = cues;
    this.start = new Frame(body, Form.PARAGRAPH, 0, 0, 0, false);
    open.add(start);
  }

  /** {@return the passages of the page in their order} */
  static List<Passage> split(Element body, NameCues cues) {
    PassageSplitter splitter = new PassageSplitter(cues, body);
    NodeTraversor.filter(splitter, body);
    splitter.flush();
    return splitter.passages;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      append(text.getWholeText());
    } else if (node instanceof Element element) {
      if (LEFT_OUT.contains(element.normalName()) || element.hasAttr("hidden")) {
        return FilterResult.SKIP_ENTIRELY;
      }
      open(element);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      links -= element.nameIs("a") ? 1 : 0;
      bolds -= STRONG.contains(element.normalName()) ? 1 : 0;
      if (open.getLast().element == element && open.size() > 1) {
        Frame last = open.getLast();
        if (last.row && (element.nameIs("td") || element.nameIs("th"))) {
          space = true;
        } else {
          flush();
        }
        open.removeLast();
      }
    }
    return FilterResult.CONTINUE;
  }

  private void open(Element element) {
    if (element.nameIs("br")) {
      breaks++;
    } else if (element.nameIs("a")) {
      links++;
    } else if (STRONG.contains(element.normalName())) {
      bolds++;
    } else if (element.isBlock() || BLOCKS.contains(element.normalName())) {
      Frame parent = open.getLast();
      boolean cell = parent.row && (element.nameIs("td") || element.nameIs("th"));
      if (cell) {
        separateCells();
      } else {
        flush();
      }
      long own = cues.of(element);
      boolean row = cell || element.nameIs("tr") && isRowOfShortCells(element);
      Form form = row ? Form.ROW : form(element, parent.form);
      open.add(new Frame(element, form, parent.names | own, own, parent.own | parent.parent, row));
    }
  }

  private void separateCells() {
    if (!out.isEmpty()) {
      out.append(" |");
      space = true;
    }
  }

  private static boolean isRowOfShortCells(Element row) {
    return row.childrenSize() > 1
        && row.selectFirst(BLOCKS_IN_CELLS) == null
        && row.children().stream().allMatch(cell -> cell.wholeText().length() < LONGEST_CELL);
  }

  private static Form form(Element element, Form around) {
    return switch (element.normalName()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> Form.HEADING;
      case "li" -> Form.ITEM;
      case "blockquote" -> Form.QUOTE;
      case "figcaption", "figure", "caption" -> Form.CAPTION;
      case "pre" -> Form.CODE;
      case "table", "ul", "ol", "section", "article" ->
          around == Form.QUOTE ? around : Form.PARAGRAPH;
      default -> around;
    };
  }

  private void append(String text) {
    boolean code = open.getLast().form == Form.CODE;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (code && c == '\n') {
        breaks = 1;
      } else if (isSpace(c)) {
        space = true;
      } else if (c != '\u00AD' && c != '\u200B' && c != '\uFEFF') {
        separate();
        out.append(c);
        linked += links > 0 ? 1 : 0;
        strong += bolds > 0 ? 1 : 0;
      }
    }
  }

  private static boolean isSpace(char c) {
    return c <= ' '
        || c >= '\u007F' && c <= '\u00A0'
        || c > '\u00A0' && (Character.isSpaceChar(c) || Character.isWhitespace(c));
  }

  private void separate() {
    if (breaks > 1 && open.getLast().form != Form.CODE) {
      flush();
    }
    if (out.isEmpty()) {
      start = open.getLast();
    } else if (breaks > 0) {
      out.append('\n');
    } else if (space) {
      out.append(' ');
      linked += links > 0 && linked > 0 ? 1 : 0;
    }
    breaks = 0;
    space = false;
  }

  private void flush() {
    if (!out.isEmpty()) {
      passages.add(
          new Passage(
              start.element,
              out.toString(),
              start.form,
              linked,
              strong,
              start.names,
              start.near()));
    }
    out.setLength(0);
    linked = 0;
    strong = 0;
    breaks = 0;
    space = false;
  }
}
