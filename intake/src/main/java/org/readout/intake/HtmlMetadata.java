package org.readout.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.readout.article.Known;
import org.readout.intake.form.DayParser;
import org.readout.intake.form.Json;
import tools.jackson.core.JacksonException;

/**
 * What a page tells about itself beside its text: schema.org in JSON-LD first, then OpenGraph and
 * other meta elements, then marked elements.
 */
final class HtmlMetadata {

  private static final int MOST_AUTHORS = 10;

  private HtmlMetadata() {}

  static Known find(Document page) {
    return jsonLd(page).or(meta(page));
  }

  private static Known meta(Document page) {
    return new Known(
        Optional.empty(),
        first(page, "meta[property=og:site_name]", "meta[name=application-name]"),
        first(page, "link[rel=canonical]", "meta[property=og:url]"),
        first(page, "meta[property=og:title]", "meta[name=twitter:title]")
            .or(() -> onlyHeading(page))
            .or(() -> first(page, "title")),
        authors(page),
        Stream.of(
                "meta[property=article:published_time]",
                "meta[name=article:published_time]",
                "meta[itemprop=datePublished]",
                "meta[name~=(?i)^(date|pubdate|publishdate|publish-date|dc\\.date(\\.issued)?|"
                    + "dcterms\\.(date|created)|parsely-pub-date|sailthru\\.date|datepublished)$]",
                "time[itemprop=datePublished]",
                "[itemprop=datePublished]",
                "time[pubdate]",
                "article time[datetime]")
            .flatMap(query -> first(page, query).stream())
            .flatMap(value -> DayParser.parse(value).stream())
            .findFirst());
  }

  private static Optional<String> onlyHeading(Document page) {
    List<String> headings = HtmlPage.filled(page.select("h1").eachText());
    return headings.size() == 1 ? Optional.of(headings.getFirst()) : Optional.empty();
  }

  private static List<String> authors(Document page) {
    List<String> values = new ArrayList<>();
    page.select("meta[name=author], meta[property=article:author], meta[name=byl]")
        .forEach(element -> values.add(element.attr("content")));
    if (HtmlPage.filled(values).isEmpty()) {
      values.addAll(page.select("[itemprop=author] [itemprop=name], [rel=author]").eachText());
    }
    return HtmlPage.filled(values).stream()
        .filter(name -> !name.contains("://"))
        .distinct()
        .limit(MOST_AUTHORS)
        .toList();
  }

  /** {@return what the first element that fits the first query tells} */
  private static Optional<String> first(Document page, String... queries) {
    return Arrays.stream(queries)
        .flatMap(query -> page.select(query).stream())
        .map(HtmlMetadata::told)
        .filter(value -> !value.isEmpty())
        .findFirst();
  }

  private static String told(Element element) {
    for (String attribute : List.of("content", "href", "datetime")) {
      if (element.hasAttr(attribute)) {
        return element.attr(attribute).strip();
      }
    }
    return element.text().strip();
  }

  private static Known jsonLd(Document page) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      try {
        Optional<Json.Members> article = article(Json.parse(script.data().strip()));
        if (article.isPresent()) {
          return known(article.get());
        }
      } catch (JacksonException malformed) {
        // Many pages carry broken JSON-LD; the other metadata serve.
        continue;
      }
    }
    return Known.NOTHING;
  }

  /** {@return the object that describes an article, wherever it stands} */
  private static Optional<Json.Members> article(Json json) {
    return switch (json) {
      case Json.Members members when isArticle(members) -> Optional.of(members);
      case Json.Members members -> firstArticle(members.all().values().stream());
      case Json.Items items -> firstArticle(items.all().stream());
      case Json.Atom atom -> Optional.empty();
    };
  }

  private static Optional<Json.Members> firstArticle(Stream<Json> values) {
    return values.flatMap(value -> article(value).stream()).findFirst();
  }

  private static boolean isArticle(Json.Members members) {
    List<String> types = members.get("@type").map(HtmlMetadata::names).orElse(List.of());
    return types.stream().anyMatch(type -> type.endsWith("Article") || type.endsWith("Posting"));
  }

  private static Known known(Json.Members article) {
    return new Known(
        Optional.empty(),
        article.get("publisher").flatMap(one -> names(one).stream().findFirst()),
        article.words("url").or(() -> article.get("mainEntityOfPage").flatMap(HtmlMetadata::id)),
        article.words("headline").or(() -> article.words("name")),
        article.get("author").map(HtmlMetadata::names).orElse(List.of()).stream()
            .filter(name -> !name.contains("://"))
            .limit(MOST_AUTHORS)
            .toList(),
        article.words("datePublished").flatMap(DayParser::parse));
  }

  private static Optional<String> id(Json json) {
    return json instanceof Json.Members members ? members.words("@id") : json.words();
  }

  private static List<String> names(Json json) {
    return switch (json) {
      case Json.Atom atom -> atom.words().stream().toList();
      case Json.Members members -> members.words("name").stream().toList();
      case Json.Items items ->
          items.all().stream().flatMap(one -> names(one).stream()).distinct().toList();
    };
  }
}
