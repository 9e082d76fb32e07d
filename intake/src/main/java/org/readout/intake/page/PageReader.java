package org.readout.intake.page;

import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.readout.article.Known;
import org.readout.intake.body.Body;
import org.readout.intake.body.BodyFinder;
import org.readout.intake.body.Layout;
import org.readout.intake.fact.DateWords;
import org.readout.intake.fact.PageFacts;

/** Reads the article of a page of the web. Safe for use by several threads. */
public final class PageReader {

  private final BodyFinder bodies = new BodyFinder();
  private final DateWords dates = DateWords.load();

  /**
   * {@return the article of a page; never throws for what the page holds}
   *
   * @param bytes the page as it came
   * @param charset the encoding that its server told
   * @param address where it came from
   */
  public WebPage read(byte[] bytes, Optional<String> charset, Optional<String> address) {
    PageBytes decoded = PageBytes.decode(bytes, charset);
    Document document = Jsoup.parse(decoded.text());
    Body body = bodies.cut(document.body());
    PageFacts facts = new PageFacts(document, body, dates, address);
    Known known = facts.known();
    Layout layout = bodies.choose(body, known.title(), facts.articleBody());
    return new WebPage(layout.text(), layout.blocks(), known, decoded.remark().stream().toList());
  }
}
