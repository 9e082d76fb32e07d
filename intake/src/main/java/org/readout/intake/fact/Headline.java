package org.readout.intake.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The headline of an article: a heading of the page that agrees with what its metadata call it,
 * without the name of the site, a kicker or a date.
 */
final class Headline {

  private static final Pattern PARTS =
      Pattern.compile("\\s+[|–—·•»«›:-]+\\s+|\\s*//\\s*»?\\s*|\\s*[|»«›]\\s*|\\s*::\\s*");
  private static final Pattern DATED =
      Pattern.compile("^\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?(?:19|20)\\d{2}\\s*[|–—:-]\\s*");
  private static final Pattern YEAR = Pattern.compile("\\d\\d?[./]\\d\\d?[./]?(?:19|20)\\d\\d");
  private static final int FEW_LETTERS = 8;
  private static final int LETTERS = 15;
  private static final int LONGEST = 300;
  private static final double SMALL = 0.4;
  private static final double HALF = 0.5;
  private static final Pattern HOME =
      Pattern.compile("(?:(?:https?:)?//[^/]+)?/?(?:index\\.\\w{2,5})?");

  /** Elements in a heading that hold no part of the headline: the line above it, a date. */
  private static final String BESIDE =
      "small, time, [class~=(?i)kicker|roofline|overline|dachzeile|topic|label|h1small|pretitle|eyebrow"
          + "|spitzmarke|antetitulo|volanta|surtitre|rubrik|category]";

  private static final Pattern UNSEEN =
      Pattern.compile("(?i)screen-?reader|sr-only|visually-?hidden|aural|invisible");
  private static final int FEW_WORDS = 4;

  private final List<String> headings;
  private final List<String> told = new ArrayList<>();
  private final Optional<String> outlet;
  private int firsts;

  /**
   * @param told what the metadata call the article, the best witness first
   * @param outlet who publishes it
   */
  Headline(Document page, List<String> told, Optional<String> outlet) {
    this.outlet = outlet;
    for (String one : told) {
      String bare = bare(one);
      if (!bare.isBlank() && !isSite(bare)) {
        this.told.add(bare);
      }
    }
    this.headings = headings(page, told);
  }

  /** {@return the headline, when the page has one} */
  Optional<String> find() {
    return same()
        .or(this::longer)
        .or(this::around)
        .or(this::part)
        .or(this::alone)
        .map(Headline::undated);
  }

  private Optional<String> same() {
    return told.stream()
        .flatMap(one -> headings.stream().filter(head -> letters(head).equals(letters(one))))
        .findFirst();
  }

  /** The metadata hold only the beginning of the headline. */
  private Optional<String> longer() {
    return told.stream()
        .filter(one -> letters(one).length() > LETTERS)
        .flatMap(one -> headings.stream().filter(head -> letters(head).startsWith(letters(one))))
        .filter(head -> !YEAR.matcher(head).find())
        .findFirst();
  }

  /** The heading holds a kicker or a date beside the headline. */
  private Optional<String> around() {
    return told.stream()
        .filter(one -> letters(one).length() > LETTERS)
        .filter(one -> headings.stream().anyMatch(head -> letters(head).contains(letters(one))))
        .findFirst();
  }

  /** The metadata hold the section or the site beside the headline. */
  private Optional<String> part() {
    return told.stream()
        .flatMap(one ->
            headings.stream()
                .filter(head ->
                    letters(head).length() > FEW_LETTERS && letters(one).contains(letters(head)))
                .max(Comparator.comparingInt(String::length))
                .stream())
        .findFirst();
  }

  private Optional<String> alone() {
    if (firsts == 1 && headings.getFirst().split(" ").length > 1) {
      return Optional.of(headings.getFirst());
    }
    Optional<String> first = told.stream().findFirst();
    boolean related =
        first.isEmpty() || headings.stream().limit(1).anyMatch(head -> overlap(head, first.get()));
    return related && !headings.isEmpty() && firsts < 2
        ? headings.stream().findFirst()
        : first.map(Headline::longestPart);
  }

  /** Of "Paper - Ministers meet again in Oslo - World", what is neither outlet nor section. */
  private static String longestPart(String title) {
    String[] parts = PARTS.split(title);
    String longest =
        Stream.of(parts).max(Comparator.comparingInt(String::length)).orElse(title).strip();
    return parts.length > 2 && longest.split(" ").length >= FEW_WORDS ? longest : title;
  }

  private static boolean overlap(String a, String b) {
    List<String> words = List.of(b.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
    List<String> own = List.of(a.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
    long shared = own.stream().filter(words::contains).count();
    return shared * 2 >= Math.min(own.size(), words.size()) && own.size() > 1;
  }

  private List<String> headings(Document page, List<String> told) {
    List<String> headings = new ArrayList<>();
    for (String query : List.of("h1", "h2")) {
      page.select(query).stream()
          .limit(6)
          .filter(element -> !leadsHome(element) && !UNSEEN.matcher(element.className()).find())
          .map(Headline::words)
          .filter(text -> text.length() > 1 && text.length() < LONGEST)
          .filter(text -> !isSite(text) && told.stream().noneMatch(one -> isEnd(text, one)))
          .forEach(headings::add);
      firsts = query.equals("h1") ? headings.size() : firsts;
    }
    return headings;
  }

  private static String words(Element heading) {
    if (heading.childrenSize() > 0 && heading.selectFirst(BESIDE) != null) {
      Element bare = heading.clone();
      bare.select(BESIDE).remove();
      String rest = bare.text().strip();
      if (rest.contains(" ")) {
        return rest;
      }
    }
    return heading.text().strip();
  }

  /** {@return whether a heading is a link to the front page, as logos are} */
  private static boolean leadsHome(Element heading) {
    Element link = heading.selectFirst("a[href]");
    return link != null
        && link.text().length() * 2 > heading.text().length()
        && HOME.matcher(link.attr("href").strip()).matches();
  }

  /** {@return whether a heading is the last part of a title, which names the site} */
  private static boolean isEnd(String heading, String title) {
    String[] parts = PARTS.split(title);
    return parts.length > 1
        && letters(parts[parts.length - 1]).equals(letters(heading))
        && heading.length() < title.length() * HALF;
  }

  private boolean isSite(String text) {
    return outlet.filter(name -> letters(name).equals(letters(text))).isPresent();
  }

  /** {@return the title without the name of the site at its end} */
  private String bare(String title) {
    String[] parts = PARTS.split(title);
    if (parts.length < 2) {
      return title.strip();
    }
    if (parts.length == 2 && isSite(parts[0])) {
      return parts[1].strip();
    }
    String last = parts[parts.length - 1];
    boolean small = last.length() < title.length() * SMALL && last.split(" ").length <= 4;
    if (!small && !isSite(last)) {
      return title.strip();
    }
    String rest = title.substring(0, title.lastIndexOf(last));
    int end = rest.length();
    while (end > 0
        && !Character.isLetterOrDigit(rest.charAt(end - 1))
        && isMark(rest.charAt(end - 1))) {
      end--;
    }
    return rest.substring(0, end).strip();
  }

  private static boolean isMark(char c) {
    return Character.isWhitespace(c) || "|–—·•»«›:-".indexOf(c) >= 0;
  }

  private static String undated(String title) {
    return DATED.matcher(title).replaceFirst("");
  }

  static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}
