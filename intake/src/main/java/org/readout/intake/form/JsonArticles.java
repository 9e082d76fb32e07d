package org.readout.intake.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.readout.article.Known;

/**
 * Reads an article out of one JSON object: the plain fields of {@code articles.json} with {@code
 * text}, a schema.org NewsArticle, IPTC ninjs (1.x and 2.x), or an item of a JSON Feed 1.1.
 */
public final class JsonArticles {

  /** Members with a plain text, the best first. */
  private static final List<String> TEXTS =
      List.of("text", "articleBody", "body_text", "content_text", "body", "content", "maintext");

  private static final List<String> PAGES =
      List.of("body_xhtml", "body_html", "content_html", "html");

  private static final List<String> SUMMARIES =
      List.of("description_text", "abstract", "summary", "description");

  /** "source" may name the outlet or the file that an article was read from. */
  private static final Pattern FILE =
      Pattern.compile(
          "(?i).*/.*|standard input.*|.*\\.(?:txt|md|markdown|html?|pdf|docx|odt|eml|mbox|jsonl?|ndjson|xml"
              + "|rss|atom|warc|wet|gz|zip|tar|tgz)(?:[:#]\\d+)?");

  private JsonArticles() {}

  /** {@return the article that an object holds; empty when it has no text} */
  public static Optional<Part> find(String name, Json.Members object) {
    Known known = known(object);
    Optional<String> text = TEXTS.stream().flatMap(one -> toTheLetter(object, one)).findFirst();
    if (text.isPresent()) {
      return Optional.of(Titled.either(name, known, text.get()));
    }
    Optional<String> page = first(object, PAGES).or(() -> bodies(object));
    if (page.isPresent()) {
      return Optional.of(Titled.page(name, known, page.get()));
    }
    return first(object, SUMMARIES).map(summary -> Titled.either(name, known, summary));
  }

  /** {@return a member's text as it stands, so that offsets agree with those of other programs} */
  private static Stream<String> toTheLetter(Json.Members object, String member) {
    return object.get(member).stream()
        .flatMap(value ->
            value.words().isPresent() && value instanceof Json.Atom atom
                ? Stream.of(atom.text())
                : Stream.empty());
  }

  private static Known known(Json.Members object) {
    Optional<String> published =
        first(
            object,
            List.of(
                "published",
                "datePublished",
                "date_published",
                "firstcreated",
                "firstCreated",
                "versioncreated",
                "versionCreated",
                "date",
                "dateCreated",
                "date_publish"));
    Optional<LocalDate> day = published.flatMap(DayParser::parse);
    return new Known(
        Optional.empty(),
        named(object, "outlet", "publisher", "provider", "source", "copyrightholder", "infosources")
            .filter(name -> !FILE.matcher(name).matches())
            .findFirst(),
        first(object, List.of("url", "uri", "link", "external_url"))
            .or(() -> named(object, "mainEntityOfPage").findFirst())
            .filter(address -> address.contains("://")),
        first(object, List.of("title", "headline")).or(() -> inner(object, "headlines")),
        named(object, "authors", "author", "byline", "creator").limit(10).toList(),
        day,
        details(object));
  }

  /** {@return what an object tells beyond what an article is read with} */
  public static Known.Details details(Json.Members object) {
    return new Known.Details(
        first(object, List.of("time", "datePublished", "date_published", "firstcreated"))
            .flatMap(DayParser::moment),
        first(object, List.of("updated", "dateModified", "date_modified"))
            .flatMap(text ->
                DayParser.parse(text).map(day -> new Known.Moment(day, DayParser.moment(text)))),
        first(object, List.of("language", "inLanguage")).map(code -> code.split("[-_]")[0]),
        named(object, "section", "articleSection").findFirst(),
        named(object, "credit").findFirst(),
        first(object, List.of("description", "description_text", "summary")),
        named(object, "corrections", "correction").limit(10).toList(),
        object.words("aiWritten").filter("true"::equals).isPresent());
  }

  private static Optional<String> first(Json.Members object, List<String> names) {
    return names.stream().flatMap(name -> object.words(name).stream()).findFirst();
  }

  /** {@return the names in the first of these members that has any} */
  private static Stream<String> named(Json.Members object, String... members) {
    return Stream.of(members)
        .map(member -> object.get(member).map(JsonArticles::names).orElse(List.of()))
        .filter(names -> !names.isEmpty())
        .findFirst()
        .stream()
        .flatMap(List::stream);
  }

  private static List<String> names(Json json) {
    return switch (json) {
      case Json.Atom atom -> atom.words().stream().toList();
      case Json.Members one -> one.words("name").or(() -> one.words("@id")).stream().toList();
      case Json.Items items -> items.all().stream().flatMap(one -> names(one).stream()).toList();
    };
  }

  /** {@return the words of the first item of a ninjs 2 list such as headlines} */
  private static Optional<String> inner(Json.Members object, String member) {
    return items(object, member).flatMap(one -> one.words("value").stream()).findFirst();
  }

  /** {@return the body of ninjs 2: the list {@code bodies} with {@code value}} */
  private static Optional<String> bodies(Json.Members object) {
    return inner(object, "bodies");
  }

  private static Stream<Json.Members> items(Json.Members object, String member) {
    Function<Json, Stream<Json.Members>> members =
        json -> json instanceof Json.Members one ? Stream.of(one) : Stream.empty();
    return object.get(member).stream()
        .flatMap(json -> json instanceof Json.Items list ? list.all().stream() : Stream.of(json))
        .flatMap(members);
  }
}
