package org.readout.intake.fact;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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
          "(?i)\\b(?:updated|modified|aktualisiert|geändert|stand|actualizad\\w+|mis à jour|zuletzt|last (?:update|change)|edited|gewijzigd|bearbeitet)\\b");
  private static final int NEAR = 90;
  private static final int DEEP = 80;
  private static final String DATED =
      "time, [class*=date], [class*=Date], [class*=datum], [class~=published]";
  private static final Pattern RELEASE =
      Pattern.compile(
          "(?i)(?:presse(?:mitteilung|meldung|information|erklärung)|meldung|nachricht|press release|news release"
              + "|communiqué(?: de presse)?|comunicado|statement)(?: (?:vom|of|from|du|del?))?[ :,|-]{1,3}");

  private final Document page;
  private final Body body;
  private final Margins margins;
  private final DateWords words;
  private final boolean american;

  PageDates(Document page, Body body, DateWords words) {
    this.page = page;
    this.body = body;
    this.margins = new Margins(body);
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
  Optional<Found> published(
      List<JsonLd> objects, Optional<String> address, Optional<String> title) {
    Optional<JsonLd> article = JsonLd.article(objects);
    return firstOf(
        () -> article.flatMap(one -> one.words("datePublished")).flatMap(this::read),
        () -> meta(PUBLISHED),
        () -> elements("[itemprop~=(?i)^datePublished$]", false),
        () -> elements("time[pubdate]", false),
        () -> ofPage(objects),
        () -> near(title.orElse("")),
        () -> article.flatMap(one -> one.words("dateCreated", "uploadDate")).flatMap(this::read),
        () -> elements("time[datetime]", true),
        () -> named(),
        () -> address.flatMap(PageDates::inAddress).flatMap(this::read),
        () -> lines(),
        () -> opening(heading(body.passages(), title.orElse(""))),
        () -> updated(article),
        () -> changed());
  }

  /** Some systems tell the date of the page, not of an article. */
  private Optional<Found> ofPage(List<JsonLd> objects) {
    return objects.stream()
        .filter(one -> one.isA("WebPage") || one.isA("ItemPage") || one.isA("HowTo"))
        .flatMap(one -> one.words("datePublished").stream())
        .flatMap(text -> read(text).stream())
        .findFirst();
  }

  /** "Last edited on 10 November 2019", when nothing else tells a date. */
  private Optional<Found> changed() {
    return body.passages().stream()
        .map(Passage::text)
        .filter(text -> text.length() <= 2 * NEAR && CHANGED.matcher(text).find())
        .flatMap(text -> read(text).stream())
        .findFirst();
  }

  /** {@return when the article was changed} */
  Optional<Found> updated(Optional<JsonLd> article) {
    return firstOf(
        () -> article.flatMap(one -> one.words("dateModified")).flatMap(this::read),
        () -> meta(UPDATED),
        () -> elements("[itemprop~=(?i)^dateModified$]", false),
        () -> elements(".updated[title], time.updated[datetime]", true));
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
        .filter(element -> !outsideAsides || !margins.hold(element))
        .flatMap(element -> read(told(element)).stream())
        .findFirst();
  }

  private static String told(Element element) {
    return Stream.of("content", "datetime", "title")
        .map(element::attr)
        .filter(value -> value.chars().filter(Character::isDigit).count() >= 5)
        .findFirst()
        .orElseGet(element::text);
  }

  /** A {@code time} element or a date line shortly before or after the headline. */
  private Optional<Found> near(String title) {
    List<Passage> passages = body.passages();
    int at = heading(passages, title);
    if (at < 0) {
      return Optional.empty();
    }
    Optional<Found> before = beside(passages.get(at).owner());
    if (before.isPresent()) {
      return before;
    }
    for (int i = Math.max(0, at - 3); i < Math.min(passages.size(), at + 9); i++) {
      Passage passage = passages.get(i);
      String text = i == at ? below(passage) : passage.text();
      if (!isDateLine(text, title)) {
        continue;
      }
      Element time = passage.owner().selectFirst("time[datetime]");
      Optional<Found> found = time == null ? Optional.empty() : read(time.attr("datetime"));
      found = found.isPresent() ? found : brief(text);
      if (found.isPresent() && (i >= at || i == at - 1 && found.get().start() <= 2)) {
        return found;
      }
      before = found.isPresent() ? found : before;
    }
    return before;
  }

  /** An element named for a date in the heading or beside it. */
  private Optional<Found> beside(Element heading) {
    Element around = heading.parent() == null ? heading : heading.parent();
    return around.select(DATED).stream()
        .limit(12)
        .filter(element -> !margins.hold(element))
        .filter(element -> !CHANGED.matcher(element.text() + element.className()).find())
        .filter(element -> element.text().length() <= NEAR)
        .flatMap(element -> read(told(element)).stream())
        .findFirst();
  }

  /** {@return what stands in the heading below the headline} */
  private static String below(Passage heading) {
    return heading.text().substring(heading.text().indexOf('\n') + 1);
  }

  private static boolean isDateLine(String text, String title) {
    return text.length() <= NEAR
        && !CHANGED.matcher(text).find()
        && !Headline.letters(title).contains(Headline.letters(text));
  }

  /** {@return the passage that holds the headline, else the first heading; -1 for none} */
  private int heading(List<Passage> passages, String title) {
    String wanted = Headline.letters(title);
    Element first = page.selectFirst("h1");
    int found = -1;
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      boolean same =
          passage.form() == Passage.Form.HEADING
              && wanted.length() > 3
              && Headline.letters(passage.text()).contains(wanted);
      if (same) {
        return i;
      }
      found = found < 0 && first != null && within(passage.owner(), first) ? i : found;
    }
    return found;
  }

  private Optional<Found> brief(String text) {
    return read(text)
        .filter(found ->
            text.length() - (found.end() - found.start()) <= (found.start() <= 2 ? 80 : 50));
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
        .filter(element -> element.childrenSize() < 8 && !margins.hold(element))
        .map(Element::text)
        .filter(text -> text.length() <= NEAR && !CHANGED.matcher(text).find())
        .flatMap(text -> read(text).stream())
        .findFirst();
  }

  /** A short line with a date around the article. */
  private Optional<Found> lines() {
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
  private Optional<Found> opening(int from) {
    List<Passage> passages = body.passages();
    int start = Math.max(0, from - 3);
    return IntStream.range(start, Math.min(passages.size(), start + DEEP))
        .filter(i -> i > from && i <= from + 2 || !isListed(passages.get(i)))
        .mapToObj(i -> passages.get(i).text())
        .filter(text -> text.length() > 20)
        .map(PageDates::unled)
        .flatMap(text -> read(text).filter(found -> found.start() <= 2).stream())
        .findFirst();
  }

  /** {@return the text without "Press release of" at its beginning} */
  private static String unled(String text) {
    Matcher lead = RELEASE.matcher(text);
    return lead.lookingAt() ? text.substring(lead.end()) : text;
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
