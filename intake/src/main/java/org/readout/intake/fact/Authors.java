package org.readout.intake.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.readout.intake.body.Body;
import org.readout.intake.body.NameCues.Group;
import org.readout.intake.body.Passage;

/**
 * Who wrote an article: as JSON-LD tells, else meta elements; when neither names a person, elements
 * named for authors, and last the lines of the page that begin with "By".
 */
final class Authors {

  private static final List<String> METAS =
      List.of(
          "author",
          "article:author",
          "byl",
          "dc.creator",
          "dcterms.creator",
          "sailthru.author",
          "parsely-author",
          "citation_author",
          "article:author_name",
          "twitter:creator_name");
  private static final List<String> ELEMENTS =
      List.of(
          "[itemprop=author] [itemprop=name]",
          "[itemprop=author]",
          "[rel=author]",
          "a[href*=/author/], a[href*=/autor/], a[href*=/authors/], a[href*=/autoren/], a[href*=/staff/]",
          ".author .fn, .byline .author, .author-name, .byline-name, .article-author, .post-author, .entry-author",
          ".author, .byline, .autor, .autor-name, .c-byline, [class*=byline], [class*=author],"
              + " [data-testid*=byline], [class*=poster i]:not(img)");
  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?i)(?:written|posted) by|verfasst von|escrito por|écrit par|scritto da|.*autor.*");
  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)(?:by|von|autor(?:in|en|:in)?|authors?|auteurs?|text|verfasser(?:in)?)\\s*:?");
  private static final Pattern DATE_LINE =
      Pattern.compile(
          "(?i)\\d{1,2}[./]\\s?\\d{1,2}[./]\\s?\\d{2,4}.*|\\d{1,2}[:.]\\d{2}(?: uhr)?|.*\\d{4}.*");
  private static final Pattern FULL_NAME =
      Pattern.compile(
          "(?:\\p{Lu}\\.? ?){0,2}\\p{Lu}[\\p{Ll}'’-]+(?: (?:(?:von|van|de) )?\\p{Lu}[\\p{L}'’.-]+){1,2}");
  private static final int SHORT = 120;

  private final Document page;
  private final Body body;
  private final Margins margins;
  private final List<JsonLd> objects;

  Authors(Document page, Body body, List<JsonLd> objects) {
    this.page = page;
    this.body = body;
    this.margins = new Margins(body);
    this.objects = objects;
  }

  /** {@return the names; people before an outlet's staff} */
  List<String> find(Optional<JsonLd> article, String outlet) {
    List<String> names = new ArrayList<>();
    article.ifPresent(
        one -> one.names("author").forEach(name -> names.addAll(Bylines.names(name))));
    if (names.isEmpty()) {
      METAS.stream()
          .flatMap(name -> metas(name).stream())
          .forEach(value -> names.addAll(Bylines.names(value)));
      labelled().forEach(value -> names.addAll(Bylines.names(value)));
    }
    if (names.stream().noneMatch(name -> Bylines.isPerson(name, outlet))) {
      visible().forEach(value -> names.addAll(Bylines.names(value)));
    }
    return Bylines.people(names, outlet).stream().map(this::whole).toList();
  }

  /** What is shown under a link to the page: a label "Written by" and its value. */
  private List<String> labelled() {
    return metas("twitter:label1").stream()
        .filter(label -> WRITTEN.matcher(label).matches())
        .flatMap(label -> metas("twitter:data1").stream())
        .toList();
  }

  /** {@return the name with its surname, when a person of that first name is told of by both} */
  private String whole(String name) {
    if (name.contains(" ")) {
      return name;
    }
    return objects.stream()
        .filter(one -> one.names("name").contains(name))
        .flatMap(one -> one.words("description").stream())
        .map(FULL_NAME::matcher)
        .filter(told -> told.lookingAt() && told.group().startsWith(name + " "))
        .map(Matcher::group)
        .findFirst()
        .orElse(name);
  }

  private List<String> visible() {
    for (String query : ELEMENTS) {
      List<String> texts =
          page.select(query).stream()
              .limit(12)
              .filter(element -> !margins.hold(element))
              .map(Authors::named)
              .filter(text -> text.length() > 1 && text.length() < SHORT - 20)
              .filter(text -> !Bylines.names(text).isEmpty())
              .limit(1)
              .toList();
      if (!texts.isEmpty()) {
        return texts;
      }
    }
    return Stream.of(described(), below(), lines(), beside())
        .flatMap(Optional::stream)
        .limit(1)
        .toList();
  }

  /** Of a line with one link, the link; a date often stands beside it without a space. */
  private static String named(Element byline) {
    List<Element> links = byline.select("a[href]");
    boolean one = links.size() == 1 && FULL_NAME.matcher(links.getFirst().text()).matches();
    return (one ? links.getFirst() : byline).text().strip();
  }

  private Optional<String> described() {
    return metas("og:description").stream()
        .filter(text -> text.startsWith("Posted by "))
        .map(text -> text.substring(0, Math.min(text.length(), 2 * SHORT)))
        .findFirst();
  }

  /** A label alone on its line, and the line below it. */
  private Optional<String> below() {
    List<Passage> passages = body.passages();
    return IntStream.range(0, Math.max(0, passages.size() - 1))
        .filter(i -> LABEL.matcher(passages.get(i).text()).matches())
        .mapToObj(i -> passages.get(i + 1).text())
        .filter(text -> text.length() < SHORT / 2 && FULL_NAME.matcher(text).lookingAt())
        .findFirst();
  }

  private Optional<String> lines() {
    return body.passages().stream()
        .filter(passage -> passage.text().length() < SHORT && !Group.COMMENT.in(passage.names()))
        .flatMap(passage -> Stream.of(passage.text().split("\\s*[|\n]\\s*|\\s[-–—]\\s")))
        .flatMap(part -> Bylines.afterBy(part).stream())
        .findFirst();
  }

  /** "04.02.2022 | 13:10 | Anna Berg". */
  private Optional<String> beside() {
    return body.passages().stream()
        .filter(passage -> passage.text().length() < SHORT && passage.text().contains(" | "))
        .map(passage -> passage.text().split("\\s*\\|\\s*"))
        .filter(parts -> parts.length < 5 && DATE_LINE.matcher(parts[0]).matches())
        .flatMap(Stream::of)
        .filter(part -> FULL_NAME.matcher(part).matches() && !DATE_LINE.matcher(part).matches())
        .findFirst();
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
