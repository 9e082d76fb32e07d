package org.readout.intake.fact;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.readout.intake.body.Body;
import org.readout.intake.body.NameCues.Group;
import org.readout.intake.body.Passage;
import org.readout.intake.fact.DateWords.Found;

/**
 * When an article was published, and when it was changed. Witnesses in the order in which they are
 * believed: JSON-LD, meta elements, microdata, {@code time} elements, elements named for a date,
 * date lines near the headline, the address, and last the date of a change.
 */
final class PageDates {

  private static final List<String> PUBLISHED =
      List.of(
          "article:published_time",
          "article:published",
          "og:published_time",
          "og:article:published_time",
          "rnews:datepublished",
          "datepublished",
          "date_published",
          "publishdate",
          "publish-date",
          "publish_date",
          "published_time_telegram",
          "pubdate",
          "sailthru.date",
          "parsely-pub-date",
          "dcterms.created",
          "dc.date.issued",
          "dcterms.issued",
          "dcterms.date",
          "dc.date",
          "dc.date.created",
          "citation_publication_date",
          "citation_date",
          "citation_online_date",
          "article.published",
          "article:created",
          "date.created",
          "cxenseparse:recs:publishtime",
          "originalpublicationdate",
          "article_date_original",
          "displaydate",
          "artikel-datum",
          "date",
          "created",
          "prism.publicationdate",
          "bt:pubdate",
          "vr:published_time",
          "dcsext.articlefirstpublished");
  private static final List<String> UPDATED =
      List.of(
          "article:modified_time",
          "og:updated_time",
          "datemodified",
          "last-modified",
          "dcterms.modified",
          "article:modified",
          "revised");
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?<!\\d)((?:19|20)\\d{2})[/_-]?(0?[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\\d|3[01]|[1-9](?=[/_-]))(?!\\d)");
  private static final Pattern ADDRESS_DAY_FIRST =
      Pattern.compile("(?<!\\d)(0[1-9]|[12]\\d|3[01])-(0[1-9]|1[0-2])-((?:19|20)\\d{2})(?!\\d)");
  private static final Pattern CHANGED =
      Pattern.compile(
          "(?i)\\b(?:updated|modified|aktualisiert|geändert|stand|actualizad\\w+|mis à jour|zuletzt|last (?:update|change)|gewijzigd|bearbeitet)\\b");
  private static final int NEAR = 90;

  private final Document page;
  private final DateWords words;
  private final boolean american;

  PageDates(Document page, DateWords words) {
    this.page = page;
    this.words = words;
    String language = language(page).orElse("");
    this.american = language.equals("en-us") || language.equals("en") || language.equals("en_us");
  }

  static Optional<String> language(Document page) {
    Element html = page.selectFirst("html[lang]");
    return Optional.ofNullable(html)
        .map(element -> element.attr("lang").strip().toLowerCase(Locale.ROOT))
        .filter(language -> !language.isEmpty());
  }

  /** {@return when the article was published} */
  Optional<Found> published(Optional<JsonLd> article, Body body, Optional<String> address) {
    return firstOf(
        () -> article.flatMap(one -> one.words("datePublished")).flatMap(this::read),
        () -> meta(PUBLISHED),
        () -> elements("[itemprop~=(?i)^datePublished$]", false),
        () -> elements("time[pubdate]", false),
        () -> near(body),
        () -> article.flatMap(one -> one.words("dateCreated", "uploadDate")).flatMap(this::read),
        () -> elements("time[datetime]", true),
        () -> named(),
        () -> address.flatMap(PageDates::inAddress).flatMap(this::read),
        () -> lines(body),
        () -> opening(body),
        () -> updated(article));
  }

  /** {@return when the article was changed} */
  Optional<Found> updated(Optional<JsonLd> article) {
    return firstOf(
        () -> article.flatMap(one -> one.words("dateModified")).flatMap(this::read),
        () -> meta(UPDATED),
        () -> elements("[itemprop~=(?i)^dateModified$]", false));
  }

  @SafeVarargs
  private static Optional<Found> firstOf(
      java.util.function.Supplier<Optional<Found>>... witnesses) {
    return Stream.of(witnesses)
        .map(java.util.function.Supplier::get)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Found> read(String text) {
    return words.find(text, american).map(PageDates::local);
  }

  /** Midnight in Europe is written as 22 or 23 o'clock of the day before by some programs. */
  private static Found local(Found found) {
    boolean midnight =
        found
            .moment()
            .filter(at -> at.getOffset().getTotalSeconds() == 0)
            .filter(at -> at.getHour() >= 22 && at.getMinute() == 0 && at.getSecond() == 0)
            .isPresent();
    return midnight
        ? new Found(found.day().plusDays(1), found.moment(), found.start(), found.end())
        : found;
  }

  private Optional<Found> meta(List<String> names) {
    Function<String, Optional<Found>> of =
        name ->
            page.select("meta[content]").stream()
                .filter(element ->
                    Stream.of("property", "name", "itemprop", "http-equiv")
                        .anyMatch(key -> element.attr(key).strip().equalsIgnoreCase(name)))
                .flatMap(element -> read(element.attr("content")).stream())
                .findFirst();
    return names.stream().flatMap(name -> of.apply(name).stream()).findFirst();
  }

  private Optional<Found> elements(String query, boolean outsideAsides) {
    return page.select(query).stream()
        .filter(element -> !outsideAsides || !isAside(element))
        .flatMap(element -> read(told(element)).stream())
        .findFirst();
  }

  private static boolean isAside(Element element) {
    return element.closest(
            "aside, footer, nav, [class*=related], [class*=comment], [class*=teaser], [id*=comment], [class*=sidebar], [class*=widget], li")
        != null;
  }

  private static String told(Element element) {
    return Stream.of("content", "datetime", "title")
        .map(element::attr)
        .filter(value -> value.chars().filter(Character::isDigit).count() >= 5)
        .findFirst()
        .orElseGet(element::text);
  }

  /** A {@code time} element or a date line shortly before or after the headline. */
  private Optional<Found> near(Body body) {
    Element heading = page.selectFirst("h1");
    if (heading == null) {
      return Optional.empty();
    }
    List<Passage> passages = body.passages();
    int at = 0;
    while (at < passages.size() && !within(passages.get(at).owner(), heading)) {
      at++;
    }
    Optional<Found> before = Optional.empty();
    for (int i = Math.max(0, at - 3); i < Math.min(passages.size(), at + 9); i++) {
      Passage passage = passages.get(i);
      if (passage.text().length() <= NEAR && i != at && !CHANGED.matcher(passage.text()).find()) {
        Element time = passage.owner().selectFirst("time[datetime]");
        Optional<Found> found = time == null ? Optional.empty() : read(time.attr("datetime"));
        found = found.isPresent() ? found : brief(passage.text());
        if (found.isPresent() && i > at) {
          return found;
        }
        before = found.isPresent() ? found : before;
      }
    }
    return before;
  }

  private Optional<Found> brief(String text) {
    return read(text).filter(found -> text.length() - (found.end() - found.start()) <= 50);
  }

  private static boolean within(Element element, Element around) {
    return element == around || element.parent() == around;
  }

  private Optional<Found> named() {
    return page
        .select(
            "[class*=date], [class*=datum], [id*=date], [class*=time], [class*=published], [class*=fecha], [class*=posted], [class*=byline]")
        .stream()
        .limit(60)
        .filter(element -> element.childrenSize() < 8 && !isAside(element))
        .map(Element::text)
        .filter(text -> text.length() <= NEAR && !CHANGED.matcher(text).find())
        .flatMap(text -> read(text).stream())
        .findFirst();
  }

  /** A short line with a date around the article. */
  private Optional<Found> lines(Body body) {
    return body.passages().stream()
        .filter(passage -> passage.text().length() <= NEAR)
        .filter(passage -> !Group.COMMENT.in(passage.names()) && !Group.RELATED.in(passage.near()))
        .filter(passage -> !Group.FOOT.in(passage.names()) && !Group.SIDE.in(passage.near()))
        .filter(passage ->
            body.container() == passage.owner()
                || passage.owner().parents().contains(body.container()))
        .map(Passage::text)
        .flatMap(text -> brief(text).stream())
        .findFirst();
  }

  /** A date at the very beginning of a paragraph or heading, as in "02.02.2022 – The team". */
  private Optional<Found> opening(Body body) {
    return body.passages().stream()
        .filter(passage -> passage.text().length() > 20 && !isListed(passage))
        .limit(40)
        .flatMap(passage -> read(passage.text()).filter(found -> found.start() <= 2).stream())
        .findFirst();
  }

  private static boolean isListed(Passage passage) {
    return Group.COMMENT.in(passage.names())
        || Group.RELATED.in(passage.near())
        || Group.SIDE.in(passage.near())
        || passage.form() == Passage.Form.ITEM;
  }

  private static Optional<String> inAddress(String address) {
    Matcher matcher = ADDRESS.matcher(address);
    if (matcher.find()) {
      return Optional.of(matcher.group(1) + "-" + matcher.group(2) + "-" + matcher.group(3));
    }
    Matcher reversed = ADDRESS_DAY_FIRST.matcher(address);
    return reversed.find()
        ? Optional.of(reversed.group(3) + "-" + reversed.group(2) + "-" + reversed.group(1))
        : Optional.empty();
  }
}
