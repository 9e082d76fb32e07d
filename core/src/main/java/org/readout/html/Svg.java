package org.readout.html;

import java.io.IOException;
import java.util.Locale;

/**
 * Draws one picture as inline SVG that fits any width: across, places are percentages of the width;
 * down, they are pixels.
 *
 * <p>Words stand in {@code foreignObject}, so that the browser wraps and cuts them by the room that
 * they have. Colours come from the style of the page, by class.
 */
final class Svg {
  private final Html html;
  private String figure = "";

  Svg(Html html) {
    this.html = html;
  }

  /**
   * Begins a figure.
   *
   * @param id of the caption
   * @param caption what the picture shows
   * @param height in pixels
   */
  void open(String id, String caption, int height) throws IOException {
    figure = id;
    html.open("figure", "class", "picture").raw("\n");
    html.element("figcaption", caption, "id", id).raw("\n");
    html.open(
        "svg",
        "role",
        "group",
        "aria-labelledby",
        id,
        "aria-describedby",
        id + "-key",
        "width",
        "100%",
        "height",
        String.valueOf(height),
        "focusable",
        "false");
    html.raw("\n");
  }

  /** Ends the figure, with a line that tells how to read it. */
  void close(String legend) throws IOException {
    html.end("svg")
        .element("p", legend, "class", "key", "id", figure + "-key")
        .raw("\n")
        .end("figure");
  }

  /** Ends a figure that shows some of all reports. */
  void close(String legend, int shown, int all) throws IOException {
    close(shown < all ? legend + " Shown are " + shown + " of " + all + " reports." : legend);
  }

  /** Everything up to {@link #endLink()} is a link; {@code hint} is what it is called. */
  void link(String address, String hint) throws IOException {
    html.open("a", "href", address, "aria-label", hint).element("title", hint);
  }

  void endLink() throws IOException {
    html.end("a");
  }

  void rectangle(Box box, String kind) throws IOException {
    html.open(
            "rect",
            "class",
            kind,
            "x",
            percent(box.left()),
            "y",
            String.valueOf(box.top()),
            "width",
            percent(box.width()),
            "height",
            String.valueOf(box.height()),
            "rx",
            "3")
        .close("rect");
  }

  void circle(double x, int y, double radius, String kind) throws IOException {
    html.open(
            "circle",
            "class",
            kind,
            "cx",
            percent(x),
            "cy",
            String.valueOf(y),
            "r",
            String.format(Locale.ROOT, "%.1f", radius))
        .close("circle");
  }

  void line(double x1, int y1, double x2, int y2, String kind) throws IOException {
    html.open(
            "line",
            "class",
            kind,
            "x1",
            percent(x1),
            "y1",
            String.valueOf(y1),
            "x2",
            percent(x2),
            "y2",
            String.valueOf(y2))
        .close("line");
  }

  /** A word or number centred at a place. */
  void centred(double x, int y, String text, String kind) throws IOException {
    html.element("text", text, "class", kind, "x", percent(x), "y", String.valueOf(y));
  }

  /** Words that wrap inside a box and are cut at its end. */
  void words(Box box, String text, String kind) throws IOException {
    place(box).element("div", text, "class", kind, "dir", "auto").end("foreignObject");
  }

  /** A name of at most two lines in the middle of a box; the whole of it as a hint. */
  void name(Box box, String text, String kind) throws IOException {
    place(box).open("div", "class", kind, "title", text);
    html.element("span", text, "class", "label", "dir", "auto");
    html.close("div").end("foreignObject");
  }

  /** Words that wrap and stand at the foot of a box. */
  void foot(Box box, String text, String kind) throws IOException {
    place(box).open("div", "class", "foot").element("div", text, "class", kind, "dir", "auto");
    html.close("div").end("foreignObject");
  }

  /** A sign with the value that it stands for; where the page is narrow, many are told by sign. */
  void sign(Box box, String sign, String value, String kind) throws IOException {
    place(box).open("div", "class", kind).text(sign);
    html.element("span", value.isEmpty() ? "" : " " + value, "class", "of", "dir", "auto");
    html.close("div").end("foreignObject");
  }

  private Html place(Box box) throws IOException {
    return html.open(
        "foreignObject",
        "x",
        percent(box.left()),
        "y",
        String.valueOf(box.top()),
        "width",
        percent(box.width()),
        "height",
        String.valueOf(box.height()));
  }

  private static String percent(double value) {
    return String.format(Locale.ROOT, "%.2f%%", value);
  }

  /**
   * A rectangle.
   *
   * @param left percentage of the width
   * @param top in pixels
   * @param width percentage of the width
   * @param height in pixels
   */
  record Box(double left, int top, double width, int height) {}
}
