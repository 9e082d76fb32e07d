package org.readout.record;

import java.util.LinkedHashMap;
import java.util.Map;
import org.readout.article.Article;
import org.readout.article.Citation;
import org.readout.article.Span;
import org.readout.brief.ReadoutRecord;

/** The articles of a record by id, with their words and their offsets in code points. */
public final class Texts {
  private record Text(Article article, CodePoints points) {}

  private final Map<String, Text> byId = new LinkedHashMap<>();

  public Texts(ReadoutRecord record) {
    record.articles().forEach(this::add);
    record.setAside().forEach(this::add);
  }

  private void add(Article article) {
    byId.putIfAbsent(article.id(), new Text(article, new CodePoints(article.text())));
  }

  public Article article(String id) {
    return text(id).article();
  }

  /** {@return the cited words, exactly as they stand} */
  public String words(Citation citation) {
    Text text = text(citation.article());
    return text.points().whole(citation.span()).of(text.article().text());
  }

  /** {@return the cited span, widened where it would cut a character in two} */
  public Span whole(Citation citation) {
    return text(citation.article()).points().whole(citation.span());
  }

  /** {@return the line of the text on which the cited words begin, from 1} */
  public int lineOf(Citation citation) {
    return text(citation.article()).points().lineOf(citation.span().start());
  }

  /** {@return the span in code points} */
  Span points(Citation citation) {
    CodePoints points = text(citation.article()).points();
    Span whole = points.whole(citation.span());
    return new Span(points.before(whole.start()), points.before(whole.end()));
  }

  private Text text(String id) {
    Text text = byId.get(id);
    if (text == null) {
      throw new IllegalArgumentException("a citation of an article that is not there: " + id);
    }
    return text;
  }
}
