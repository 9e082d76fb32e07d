package org.readout.intake.feed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.readout.article.Known;
import org.readout.intake.form.DayParser;

/** What stands in an item of a feed. */
final class ItemFields {

  private static final int LONGEST_NAME = 80;

  private ItemFields() {}

  static Known known(Element item) {
    return new Known(
        Optional.empty(),
        child(item, "source").map(ItemFields::plain).filter(name -> name.length() < LONGEST_NAME),
        address(item),
        child(item, "title").or(() -> child(item, "dc:title")).map(ItemFields::plain),
        authors(item),
        published(item, "pubDate", "published", "dc:date", "dcterms:created", "updated", "date"));
  }

  /** {@return what Google's news extension of sitemaps tells} */
  static Known ofNews(Element url) {
    Optional<Element> news =
        url.children().stream().filter(one -> one.tagName().endsWith(":news")).findFirst();
    Element told = news.orElse(url);
    Optional<Element> outlet =
        told.children().stream().filter(one -> one.tagName().endsWith(":publication")).findFirst();
    return new Known(
        Optional.empty(),
        outlet.flatMap(one -> child(one, "news:name")),
        child(url, "loc"),
        child(told, "news:title"),
        List.of(),
        published(told, "news:publication_date"));
  }

  /** {@return the whole text of an item, as text or HTML} */
  static Optional<String> content(Element item) {
    return child(item, "content:encoded")
        .or(() ->
            named(item, "content", "atom:content", "body", "xhtml:body")
                .filter(one -> !one.hasAttr("src"))
                .map(ItemFields::markup)
                .filter(text -> !text.isBlank())
                .findFirst());
  }

  static Optional<String> summary(Element item) {
    return named(item, "description", "summary", "atom:summary", "dc:description")
        .map(ItemFields::markup)
        .filter(text -> !text.isBlank())
        .findFirst();
  }

  private static String markup(Element element) {
    return element.attr("type").equals("xhtml") || !element.children().isEmpty()
        ? element.html()
        : element.wholeText();
  }

  private static Optional<String> address(Element item) {
    Stream<String> links =
        named(item, "link", "atom:link")
            .filter(one -> one.attr("rel").isEmpty() || one.attr("rel").equals("alternate"))
            .map(one -> one.hasAttr("href") ? one.attr("href") : one.text());
    Stream<String> guids =
        named(item, "guid", "id")
            .filter(one -> !one.attr("isPermaLink").equals("false"))
            .map(Element::text);
    return Stream.concat(links, guids)
        .map(String::strip)
        .filter(one -> one.startsWith("http://") || one.startsWith("https://"))
        .findFirst();
  }

  private static List<String> authors(Element item) {
    List<String> authors = new ArrayList<>();
    named(item, "dc:creator", "author", "atom:author")
        .map(one -> child(one, "name").orElseGet(() -> one.text()))
        .map(ItemFields::name)
        .filter(one -> !one.isEmpty())
        .forEach(authors::add);
    return authors.stream().distinct().limit(10).toList();
  }

  /** RSS asks for an address with the name in parentheses. */
  private static String name(String author) {
    String text = plain(author);
    int open = text.indexOf('(');
    boolean mail = text.contains("@");
    if (mail && open > 0 && text.endsWith(")")) {
      return text.substring(open + 1, text.length() - 1).strip();
    }
    return mail ? "" : text;
  }

  private static Optional<LocalDate> published(Element item, String... names) {
    return Stream.of(names)
        .flatMap(name -> child(item, name).stream())
        .flatMap(text -> DayParser.parse(text).stream())
        .findFirst();
  }

  /** {@return the words of a child element, when there are any} */
  static Optional<String> child(Element element, String name) {
    return named(element, name)
        .map(Element::wholeText)
        .map(String::strip)
        .filter(one -> !one.isEmpty())
        .findFirst();
  }

  private static Stream<Element> named(Element element, String... names) {
    return Stream.of(names)
        .flatMap(name ->
            element.children().stream().filter(one -> one.tagName().equalsIgnoreCase(name)));
  }

  /** {@return text without markup, its character references resolved} */
  static String plain(String text) {
    boolean markup = text.indexOf('<') >= 0 || text.indexOf('&') >= 0;
    return (markup ? Jsoup.parse(text).text() : text).replaceAll("\\s+", " ").strip();
  }
}
