package org.readout.intake.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.readout.article.Known;
import org.readout.intake.body.Body;
import org.readout.intake.body.Passage;
import org.readout.intake.fact.DateWords.Found;

/** What a page tells about its article: JSON-LD first, then meta elements, then what is visible. */
public final class PageFacts {

  private static final Pattern MACHINE =
      Pattern.compile(
          "(?i)\\b(?:(?:ai|a\\.i\\.|ki|chatgpt|llm)[- ]?(?:generated|written|generiert|erstellt|assisted)"
              + "|generated (?:by|with) (?:an? )?(?:ai|artificial intelligence|llm)|generado (?:por|con) (?:ia|inteligencia artificial))\\b");
  private static final Pattern CORRECTION =
      Pattern.compile(
          "(?i)^(?:correction|clarification|editor.s note|corrected|korrektur|berichtigung|anmerkung der redaktion|corrección|fe de erratas|rectificatif|erratum|this (?:article|story) (?:has been|was) (?:corrected|updated|amended))\\b.{10,}");
  private static final Pattern AGENCY =
      Pattern.compile(
          "(?:^|[\\s(/|©–—-])(Reuters|AP|Associated Press|AFP|dpa|EFE|ANSA|APA|Xinhua|Kyodo|Yonhap|TASS|PAP|UPI|IANS|PTI|ANI|Bloomberg|Europa Press|Belga|ANP|TT|NTB|SDA|Keystone-SDA)(?=$|[\\s)/|,.:–—-])");

  private final Document page;
  private final Body body;
  private final Optional<String> address;
  private final Optional<JsonLd> article;
  private final List<JsonLd> objects;
  private final PageDates dates;

  /**
   * @param page all of it
   * @param body its passages
   * @param words by which dates are read
   * @param address where the page came from
   */
  public PageFacts(Document page, Body body, DateWords words, Optional<String> address) {
    this.page = page;
    this.body = body;
    this.address = address;
    this.objects = JsonLd.objects(page);
    this.article = JsonLd.article(objects);
    this.dates = new PageDates(page, body, words);
  }

  /** {@return the article as JSON-LD brings it} */
  public Optional<String> articleBody() {
    return article.flatMap(one -> one.words("articleBody"));
  }

  /** {@return what a record needs to know} */
  public Known known() {
    Optional<String> url =
        first("link[rel=canonical]", "href")
            .or(() -> meta("og:url"))
            .or(() -> article.flatMap(one -> one.words("url")))
            .filter(one -> one.startsWith("http"))
            .or(() -> address);
    Optional<String> outlet = outlet();
    Optional<String> title = title(outlet);
    Optional<Found> found = dates.published(objects, address.or(() -> url), title);
    return new Known(
        Optional.empty(),
        outlet,
        url,
        title,
        new Authors(page, body, objects).find(article, outlet.orElse("")),
        found.map(Found::day),
        details(found));
  }

  private Known.Details details(Optional<Found> published) {
    List<String> corrections =
        body.passages().stream()
            .map(Passage::text)
            .filter(text -> CORRECTION.matcher(text).lookingAt())
            .limit(5)
            .toList();
    boolean machine =
        body.passages().stream()
            .anyMatch(one -> one.text().length() < 300 && MACHINE.matcher(one.text()).find());
    return new Known.Details(
        published.flatMap(Found::moment),
        dates
            .updated(article)
            .filter(one -> published.isEmpty() || isLater(one, published.get()))
            .map(one -> new Known.Moment(one.day(), one.moment())),
        PageDates.language(page).map(one -> one.split("[-_]")[0]),
        article.flatMap(one -> one.words("articleSection")).or(() -> meta("article:section")),
        credit(),
        meta("og:description").or(() -> meta("description")),
        corrections,
        machine);
  }

  /** Many systems write the same moment twice, or the second in which the first was stored. */
  private static boolean isLater(Found changed, Found published) {
    return changed.moment().isPresent() && published.moment().isPresent()
        ? changed.moment().get().isAfter(published.moment().get().plusMinutes(1))
        : changed.day().isAfter(published.day());
  }

  private Optional<String> outlet() {
    return article
        .flatMap(one -> one.names("publisher").stream().findFirst())
        .or(() -> meta("og:site_name"))
        .or(() -> site())
        .or(() -> meta("application-name"))
        .or(() -> meta("publisher"));
  }

  private Optional<String> site() {
    return objects.stream()
        .filter(one ->
            one.isA("WebSite") || one.isA("NewsMediaOrganization") || one.isA("Organization"))
        .flatMap(one -> one.words("name").stream())
        .findFirst();
  }

  /** An agency named in the authors or at the edges of the article. */
  private Optional<String> credit() {
    Stream<String> edges =
        body.passages().stream().map(Passage::text).filter(text -> text.length() < 80);
    return Stream.concat(article.stream().flatMap(one -> one.names("author").stream()), edges)
        .map(AGENCY::matcher)
        .filter(java.util.regex.Matcher::find)
        .map(matcher -> matcher.group(1))
        .findFirst();
  }

  private Optional<String> title(Optional<String> outlet) {
    List<String> told =
        Stream.of(
                article.flatMap(one -> one.words("headline")),
                meta("og:title"),
                meta("twitter:title"))
            .flatMap(Optional::stream)
            .collect(Collectors.toCollection(ArrayList::new));
    page.select("title:not(svg title)").stream().limit(3).map(Element::text).forEach(told::add);
    told.removeIf(one -> one.isBlank() || one.contains("' +"));
    return new Headline(page, told, outlet).find();
  }

  private Optional<String> first(String query, String attribute) {
    return page.select(query).stream()
        .map(element -> element.attr(attribute).strip())
        .filter(value -> !value.isEmpty())
        .findFirst();
  }

  private Optional<String> meta(String name) {
    return metas(name).stream().findFirst();
  }

  private List<String> metas(String name) {
    return page.select("meta[content]").stream()
        .filter(element ->
            element.attr("property").equalsIgnoreCase(name)
                || element.attr("name").equalsIgnoreCase(name))
        .map(element -> element.attr("content").strip())
        .filter(value -> !value.isEmpty())
        .toList();
  }
}
