package org.readout.lab.html;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/** Text of pages for engines that take or give HTML. */
final class PageText {

  private PageText() {}

  /** {@return the page's characters, by the encoding it declares} */
  static String decode(byte[] bytes) {
    try {
      return Jsoup.parse(new java.io.ByteArrayInputStream(bytes), null, "").outerHtml();
    } catch (java.io.IOException impossible) {
      throw new java.io.UncheckedIOException(impossible);
    }
  }

  /** {@return the text of some HTML, block elements parted by line breaks} */
  static String blocks(String html) {
    StringBuilder text = new StringBuilder();
    NodeTraversor.traverse(
        (node, depth) -> {
          if (node instanceof TextNode words) {
            text.append(words.getWholeText());
          } else if (node instanceof Element element
              && (element.isBlock() || element.nameIs("br"))) {
            text.append('\n');
          }
        },
        Jsoup.parse(html).body());
    return text.toString();
  }
}
