package org.readout.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an article says of itself around its body: headline, byline, date lines.
 *
 * @param title its headline
 * @param authors who wrote it
 * @param published when
 * @param kinds what the lines are that say so, by index
 */
record Masthead(
    Optional<String> title,
    List<String> authors,
    Published published,
    Map<Integer, Block.Kind> kinds) {

  private static final int DEPTH = 15;
  private static final String NAME_WORD = "(?-i:\\p{Lu})[\\p{L}.'’-]*";
  private static final String NAME =
      NAME_WORD
          + "(?: (?:de|van|von|der|den|al|bin|ibn|el|la|da|di|dos|del|"
          + NAME_WORD
          + ")){1,4}";
  private static final String ROLE =
      "(?:[\\p{L}-]+ ){0,4}(?:writers?|reporters?|correspondents?|editors?|columnists?|journalists?"
          + "|bureau|contributors?|analysts?|press|reuters|afp|bloomberg|news|desk|service"
          + "|[a-z0-9-]+\\.(?:com|org|net|ca|uk|eu|de|fr|in|au))\\b";
  private static final Pattern BY =
      Pattern.compile(
          "(?:(?:written|story|words|report|reported|posted|published) )?by:? ("
              + NAME
              + "(?:(?:, (?:and )?| and | & )"
              + NAME
              + ")*)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern WITH_ROLE =
      Pattern.compile("(" + NAME + ") ?[,|–—-] ?" + ROLE + ".{0,40}", Pattern.CASE_INSENSITIVE);
  private static final Pattern AND = Pattern.compile(", and |, | and | & ");
  private static final Pattern IS_ROLE = Pattern.compile(ROLE, Pattern.CASE_INSENSITIVE);
  private static final Pattern UPDATED =
      Pattern.compile("\\b(?:updated|modified)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern PUBLISHED =
      Pattern.compile(
          "\\b(?:published|posted|issued|released|created|date)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern OPENING =
      Pattern.compile("\\p{Lu}[\\p{Lu} .'’-]{2,40}(?:, [\\p{L} .]{2,30})?, ");

  /**
   * @param aside which lines are not part of the report
   * @param titleLine the line that repeats the known title, -1 for none
   */
  static Masthead find(List<Line> lines, boolean[] aside, Known known, int titleLine) {
    Map<Integer, Block.Kind> kinds = new HashMap<>();
    int title = known.title().isPresent() ? titleLine : headline(lines, aside);
    if (title >= 0) {
      kinds.put(title, Block.Kind.TITLE);
    }
    List<Integer> top = top(lines, aside, title);
    List<String> authors = authors(lines, top, kinds);
    Published published = published(lines, aside, top, kinds).orElse(unknown());
    Optional<String> found = title < 0 ? Optional.empty() : Optional.of(lines.get(title).head());
    return new Masthead(
        known.title().or(() -> found),
        known.authors().isEmpty() ? authors : known.authors(),
        outside(known).orElse(published),
        kinds);
  }

  /** {@return the line among the first that repeats {@code title}, -1 for none} */
  static int lineOf(String title, List<Line> lines, int from) {
    String wanted = bare(title);
    for (int i = from; i < Math.min(lines.size(), from + DEPTH); i++) {
      String line = bare(lines.get(i).head());
      boolean part = line.length() > 20 && (wanted.startsWith(line) || line.startsWith(wanted));
      if (!wanted.isEmpty() && (line.equals(wanted) || part && lines.get(i).words() <= 40)) {
        return i;
      }
    }
    return -1;
  }

  /** {@return who publishes: as known, or the host of the address} */
  static Optional<String> outlet(Known known) {
    return known.outlet().or(() -> known.url().flatMap(Masthead::host));
  }

  private static Optional<String> host(String url) {
    try {
      return Optional.ofNullable(new URI(url.strip()).getHost())
          .map(host -> host.startsWith("www.") ? host.substring(4) : host);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** A headline opens the article, does not end like a sentence, and something follows it. */
  private static int headline(List<Line> lines, boolean[] aside) {
    for (int i = 0; i < Math.min(lines.size() - 1, DEPTH); i++) {
      Line line = lines.get(i);
      if (aside[i]
          || isByline(line)
          || StatedDate.in(line.head()).filter(d -> d.others(line.head()) <= 3).isPresent()) {
        continue;
      }
      boolean heading = line.mark().equals("#");
      boolean question = line.closed() && !line.tail().endsWith(".") && line.words() <= 20;
      boolean open = !line.closed() && line.sentences() <= 2 && line.words() <= 30;
      return heading || line.words() >= 3 && (open || question) && line.span().length() <= 220
          ? i
          : -1;
    }
    return -1;
  }

  /** The lines before the second paragraph. */
  private static List<Integer> top(List<Line> lines, boolean[] aside, int title) {
    List<Integer> top = new ArrayList<>();
    int prose = 0;
    for (int i = 0; i < Math.min(lines.size(), DEPTH) && prose < 2; i++) {
      prose += !aside[i] && lines.get(i).isProse() ? 1 : 0;
      if (i != title) {
        top.add(i);
      }
    }
    return top;
  }

  private static List<String> authors(
      List<Line> lines, List<Integer> top, Map<Integer, Block.Kind> kinds) {
    List<String> authors = new ArrayList<>();
    for (int i : top) {
      Line line = lines.get(i);
      if (isByline(line)) {
        kinds.put(i, Block.Kind.BYLINE);
        authors.addAll(names(line.head()));
      }
    }
    return authors.stream().distinct().toList();
  }

  private static boolean isByline(Line line) {
    if (line.words() > 25 || line.closed() && line.words() > 8) {
      return false;
    }
    Matcher by = BY.matcher(line.head());
    if (by.lookingAt()) {
      String rest = line.head().substring(by.end()).strip();
      return rest.isEmpty()
          || "|,·•–—-(/".indexOf(rest.charAt(0)) >= 0
          || StatedDate.in(rest).isPresent();
    }
    return line.words() <= 12 && WITH_ROLE.matcher(line.head()).matches();
  }

  private static List<String> names(String line) {
    Matcher by = BY.matcher(line);
    Matcher role = WITH_ROLE.matcher(line);
    if (by.lookingAt()) {
      return AND.splitAsStream(by.group(1))
          .map(String::strip)
          .filter(name -> !IS_ROLE.matcher(name).lookingAt())
          .toList();
    }
    return role.matches() ? List.of(role.group(1)) : List.of();
  }

  private static Optional<Published> published(
      List<Line> lines, boolean[] aside, List<Integer> top, Map<Integer, Block.Kind> kinds) {
    List<StatedDate> first = new ArrayList<>();
    List<StatedDate> updates = new ArrayList<>();
    for (int i : candidates(lines, top)) {
      String head = lines.get(i).head();
      Optional<StatedDate> date = StatedDate.in(head).filter(d -> isDateLine(lines, i, d, kinds));
      if (date.isPresent() && !aside[i]) {
        kinds.putIfAbsent(i, Block.Kind.DATELINE);
      }
      boolean update = UPDATED.matcher(head).find() && !PUBLISHED.matcher(head).find();
      date.ifPresent(update ? updates::add : first::add);
    }
    top.forEach(i -> opening(lines.get(i)).ifPresent(first::add));
    first.addAll(updates);
    return first.stream().findFirst().map(Masthead::stated);
  }

  private static List<Integer> candidates(List<Line> lines, List<Integer> top) {
    List<Integer> candidates = new ArrayList<>(top);
    for (int i = Math.max(0, lines.size() - 6); i < lines.size(); i++) {
      boolean labelled = PUBLISHED.matcher(lines.get(i).head()).lookingAt();
      if (labelled && !top.contains(i)) {
        candidates.add(i);
      }
    }
    return candidates;
  }

  private static boolean isDateLine(
      List<Line> lines, int i, StatedDate date, Map<Integer, Block.Kind> kinds) {
    Line line = lines.get(i);
    boolean labelled =
        PUBLISHED.matcher(line.head()).lookingAt() || UPDATED.matcher(line.head()).lookingAt();
    int allowed = kinds.get(i) == Block.Kind.BYLINE ? 14 : labelled ? 6 : 3;
    return line.words() <= 24 && date.others(line.head()) <= allowed;
  }

  /** "CAIRO, January 4, 2026 (Agency) -" at the start of a paragraph. */
  private static Optional<StatedDate> opening(Line line) {
    Matcher place = OPENING.matcher(line.head());
    if (!place.lookingAt()) {
      return Optional.empty();
    }
    String head = line.head();
    return StatedDate.in(head)
        .filter(date -> date.start() == place.end() && date.end() + 2 < head.length())
        .filter(date -> "(-–—/".indexOf(head.substring(date.end()).strip().charAt(0)) >= 0);
  }

  private static Optional<Published> outside(Known known) {
    Optional<Published> given =
        known
            .published()
            .map(day ->
                new Published(
                    Optional.of(day), Published.Basis.METADATA, "given with the article"));
    return given.or(() ->
        known
            .url()
            .flatMap(StatedDate::inAddress)
            .map(date ->
                new Published(
                    Optional.of(date.date()),
                    Published.Basis.METADATA,
                    "its address has " + date.words())));
  }

  private static Published stated(StatedDate date) {
    String why = "the text says \"" + date.words() + "\"";
    return new Published(Optional.of(date.date()), Published.Basis.STATED, why);
  }

  private static Published unknown() {
    return new Published(Optional.empty(), Published.Basis.INFERRED, "no date found");
  }

  private static String bare(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }

  /**
   * Finds the outlet in a line with the article's date: "Harbour Herald | March 3, 2026".
   *
   * <p>Places and desks stand there too, so a name counts only when one of the rules of {@code
   * outlets.tsv} knows its kind.
   */
  static final class OutletNames {

    private static final Pattern PARTED = Pattern.compile(" ?[|·•,;–—] ?| - | by |: ");
    private static final int LONGEST = 60;

    private final List<Rule> rules;

    private OutletNames(List<Rule> rules) {
      this.rules = rules;
    }

    /** A kind of name: the whole of {@code pattern} must fit. */
    record Rule(String id, Pattern pattern, String example) {

      boolean fits(String name) {
        return name.length() <= LONGEST && pattern.matcher(name).matches();
      }
    }

    static OutletNames load() {
      InputStream in =
          Objects.requireNonNull(
              OutletNames.class.getResourceAsStream("outlets.tsv"), "outlets.tsv");
      try (BufferedReader reader =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        return new OutletNames(
            reader
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .map(cells -> new Rule(cells[0], Pattern.compile(cells[1]), cells[2]))
                .toList());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    List<Rule> rules() {
      return rules;
    }

    /** {@return the outlet that the lines around the article name beside a date} */
    Optional<String> in(List<Line> lines, Map<Integer, Block.Kind> kinds) {
      return kinds.entrySet().stream()
          .filter(entry -> isAround(entry.getValue()))
          .sorted(Map.Entry.comparingByKey())
          .map(entry -> lines.get(entry.getKey()).head())
          .flatMap(line -> StatedDate.in(line).flatMap(date -> beside(line, date)).stream())
          .findFirst();
    }

    private static boolean isAround(Block.Kind kind) {
      return kind == Block.Kind.DATELINE || kind == Block.Kind.BYLINE;
    }

    private Optional<String> beside(String line, StatedDate date) {
      String others = line.substring(0, date.start()) + " | " + line.substring(date.end());
      return PARTED
          .splitAsStream(others)
          .map(String::strip)
          .filter(name -> rules.stream().anyMatch(rule -> rule.fits(name)))
          .findFirst();
    }
  }
}
