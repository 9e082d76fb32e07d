package org.readout.html;

import java.io.IOException;

/** Writes HTML in which every text and every attribute is escaped. */
final class Html {
  private final Appendable out;

  Html(Appendable out) {
    this.out = out;
  }

  /** Opens an element; attributes are names and values in turn. */
  Html open(String tag, String... attributes) throws IOException {
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1]);
      out.append('"');
    }
    out.append('>');
    return this;
  }

  Html close(String tag) throws IOException {
    out.append("</").append(tag).append('>');
    return this;
  }

  /** Ends an element and its line. */
  Html end(String tag) throws IOException {
    close(tag);
    out.append('\n');
    return this;
  }

  Html text(String text) throws IOException {
    escape(text);
    return this;
  }

  Html element(String tag, String text, String... attributes) throws IOException {
    return open(tag, attributes).text(text).close(tag);
  }

  /** Writes what is HTML already: our own style and script. */
  Html raw(String html) throws IOException {
    out.append(html);
    return this;
  }

  private void escape(String text) throws IOException {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        case '\r' -> out.append("&#13;");
        case '\0' -> out.append('\uFFFD');
        default -> out.append(c);
      }
    }
  }
}
