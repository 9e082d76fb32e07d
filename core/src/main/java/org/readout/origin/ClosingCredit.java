package org.readout.origin;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.article.Article;
import org.readout.article.Span;

/** Finds the agency in the credit at the end of an article: "Copyright 2018 The Agency". */
final class ClosingCredit {

  private static final int TAIL = 700;
  private static final Pattern CREDIT =
      Pattern.compile(
          "(?:Copyright|©)\\s+(?:\\(c\\)\\s+)?\\d{4}\\s+((?:The )?[A-Z][\\w-]+(?: [A-Z][\\w-]+){0,3})"
              + "|((?:The )?[A-Z][\\w-]+(?: [A-Z][\\w-]+){0,3}) contributed to this");

  private ClosingCredit() {}

  /** {@return the known agency or outlet that is credited at the end} */
  static Optional<CitedSource> of(Article article, KnownOrigins known) {
    String text = article.text();
    int from = Math.max(0, text.length() - TAIL);
    Matcher matcher = CREDIT.matcher(text).region(from, text.length());
    while (matcher.find()) {
      int group = matcher.group(1) != null ? 1 : 2;
      Optional<KnownOrigins.Known> origin = known.find(matcher.group(group));
      if (origin.isPresent()) {
        Span span = new Span(matcher.start(group), matcher.end(group));
        return Optional.of(
            new CitedSource(article.cite(span), origin.get().name(), origin.get().kind()));
      }
    }
    return Optional.empty();
  }
}
