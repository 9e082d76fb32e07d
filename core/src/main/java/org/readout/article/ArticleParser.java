package org.readout.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Makes an {@link Article} of a {@link Draft}: what each line is, and what the text says of its
 * title, authors, date and language.
 *
 * <p>What is known from outside goes before what is found in the text. Any text is accepted; what
 * is odd in it becomes a {@link Problem}.
 */
public final class ArticleParser {

  private static final int SHORT = 25;

  private final List<Cue> cues = Cue.load();
  private final Language language = Language.load();
  private final Masthead.OutletNames outlets = Masthead.OutletNames.load();

  /**
   * {@return the article}
   *
   * @param id what the article is called in this run
   */
  public Article parse(String id, Draft draft) {
    String text = draft.text();
    boolean shaped = !draft.blocks().isEmpty();
    Line.Cut cut = shaped ? Line.of(text, draft.blocks()) : Line.split(text);
    List<Line> lines = cut.lines();
    FrontMatter matter = shaped ? FrontMatter.NONE : FrontMatter.read(lines);
    Known known = matter.complete(draft.known());
    int titleLine = known.title().map(t -> Masthead.lineOf(t, lines, matter.end())).orElse(-1);
    Asides.Found asides =
        shaped
            ? Asides.findShaped(lines, cues, titleLine)
            : Asides.find(lines, cues, matter.end(), titleLine);
    Masthead head = Masthead.find(lines, asides.aside(), known, titleLine);
    List<Block> blocks = shaped ? shaped(draft, asides, head) : blocks(lines, asides, head.kinds());
    cut.rest().ifPresent(span -> blocks.add(new Block(span, Block.Kind.BOILERPLATE)));
    String language = told(this.language.of(report(text, blocks)), known.details().language());
    return new Article(
        id,
        draft.source(),
        Masthead.outlet(known).or(() -> outlets.in(lines, head.kinds())),
        known.url(),
        head.title(),
        head.authors(),
        language,
        head.published(),
        text,
        blocks,
        asides.machine() || known.details().machine(),
        sha256(text),
        problems(text, blocks, head, cut),
        known.details().with(corrections(text, lines, asides)));
  }

  /** What a text is too short or too mixed to tell, its outlet may have declared. */
  private static String told(String found, Optional<String> declared) {
    boolean unknown = found.equals(Language.UNKNOWN);
    return unknown ? declared.filter(code -> code.matches("[a-z]{2}")).orElse(found) : found;
  }

  private static List<String> corrections(String text, List<Line> lines, Asides.Found asides) {
    return asides.corrections().stream().map(i -> lines.get(i).span().of(text)).toList();
  }

  /**
   * What the form of the draft tells goes before what its words do, except that it is no report.
   */
  private static List<Block> shaped(Draft draft, Asides.Found asides, Masthead head) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < draft.blocks().size(); i++) {
      Block given = draft.blocks().get(i);
      boolean plain = given.kind() == Block.Kind.PARAGRAPH;
      Block.Kind kind =
          plain && head.kinds().containsKey(i)
              ? head.kinds().get(i)
              : given.kind().isReport() && asides.aside()[i] ? asides.kind(i) : given.kind();
      blocks.add(new Block(given.span(), kind));
    }
    return blocks;
  }

  private static List<Block> blocks(
      List<Line> lines, Asides.Found asides, Map<Integer, Block.Kind> known) {
    boolean[] aside = asides.aside();
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      Block.Kind kind =
          known.containsKey(i)
              ? known.get(i)
              : aside[i] ? asides.kind(i) : kind(lines, aside, i, known);
      if (aside[i] && !known.containsKey(i)) {
        blocks.add(new Block(line.markSpan().map(line.span()::cover).orElse(line.span()), kind));
      } else {
        line.markSpan().ifPresent(at -> blocks.add(new Block(at, Block.Kind.BOILERPLATE)));
        blocks.add(new Block(line.span(), kind));
      }
    }
    return blocks;
  }

  private static Block.Kind kind(
      List<Line> lines, boolean[] aside, int i, Map<Integer, Block.Kind> known) {
    Line line = lines.get(i);
    if (line.mark().equals("-")) {
      return Block.Kind.LIST_ITEM;
    }
    if (line.mark().equals(">")) {
      return Block.Kind.QUOTE;
    }
    if (i > 0 && known.get(i - 1) == Block.Kind.TITLE && isStandfirst(lines, i, known)) {
      return Block.Kind.STANDFIRST;
    }
    boolean heading = !line.closed() && line.words() <= 14 && line.sentences() == 1 && !leads(line);
    boolean quoted = line.closed() && line.words() <= 6 && !line.tail().endsWith(".");
    boolean followed = i + 1 < lines.size() && !aside[i + 1];
    return line.mark().startsWith("#")
            || heading && followed
            || quoted && followed && i > 0 && isTitleCase(line)
        ? Block.Kind.HEADING
        : Block.Kind.PARAGRAPH;
  }

  private static boolean leads(Line line) {
    char last = line.tail().charAt(line.tail().length() - 1);
    char first = line.head().charAt(0);
    boolean quote = first == '"' || first == '“' || first == '‘' || first == '\'';
    return last == ':' || last == ',' || last == ';' || quote && line.words() > 8;
  }

  private static boolean isTitleCase(Line line) {
    return line.head().chars().filter(Character::isUpperCase).count() * 2 >= line.words();
  }

  private static boolean isStandfirst(List<Line> lines, int i, Map<Integer, Block.Kind> known) {
    Line line = lines.get(i);
    boolean before =
        known.get(i + 1) == Block.Kind.BYLINE || known.get(i + 1) == Block.Kind.DATELINE;
    boolean longer = i + 1 < lines.size() && lines.get(i + 1).words() > line.words() * 3 / 2;
    boolean summary = line.sentences() == 1 && line.words() >= 8 && line.words() <= 40;
    boolean place =
        line.head().contains(" — ") || line.head().contains(" - ") || line.head().contains("(");
    return summary && !place && (before || longer && lines.get(i + 1).sentences() > 1);
  }

  private static String report(String text, List<Block> blocks) {
    StringBuilder report = new StringBuilder();
    for (Block block : blocks) {
      if (block.kind().isReport() && report.length() < Language.SAMPLE) {
        int end = Math.min(block.span().end(), block.span().start() + Language.SAMPLE);
        report.append(text, block.span().start(), end).append('\n');
      }
    }
    return report.toString();
  }

  private static List<Problem> problems(
      String text, List<Block> blocks, Masthead head, Line.Cut cut) {
    List<Problem> problems = new ArrayList<>();
    long words = cut.lines().stream().mapToLong(Line::words).sum();
    boolean report = blocks.stream().anyMatch(block -> block.kind().isReport());
    if (words == 0) {
      problems.add(Problem.of("no words"));
    } else if (!report) {
      problems.add(Problem.of("no line of it reads like a report"));
    } else if (words < SHORT) {
      problems.add(Problem.of("very short: " + words + (words == 1 ? " word" : " words")));
    }
    if (words > 0 && head.title().isEmpty()) {
      problems.add(Problem.of("no title"));
    }
    at(text, '\uFFFD', "characters that could not be decoded").ifPresent(problems::add);
    at(text, '\0', "NUL characters").ifPresent(problems::add);
    cut.rest()
        .ifPresent(span -> problems.add(Problem.at(span, "too many lines: the rest is not read")));
    return problems;
  }

  private static Optional<Problem> at(String text, char odd, String reason) {
    int at = text.indexOf(odd);
    return at < 0 ? Optional.empty() : Optional.of(Problem.at(new Span(at, at + 1), reason));
  }

  private static String sha256(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The block between two lines of dashes with which a text file may begin.
   *
   * @param end how many lines it takes
   * @param fields its keys in lower case and their values
   */
  private record FrontMatter(int end, Map<String, String> fields) {

    static final FrontMatter NONE = new FrontMatter(0, Map.of());

    private static final int LONGEST = 60;

    static FrontMatter read(List<Line> lines) {
      if (lines.isEmpty() || !isFence(lines.getFirst())) {
        return NONE;
      }
      Map<String, String> fields = new LinkedHashMap<>();
      for (int i = 1; i < Math.min(lines.size(), LONGEST); i++) {
        String row = lines.get(i).head();
        int colon = row.indexOf(':');
        if (isFence(lines.get(i))) {
          return new FrontMatter(fields.isEmpty() ? 0 : i + 1, fields);
        } else if (colon > 0) {
          fields.put(
              row.substring(0, colon).strip().toLowerCase(Locale.ROOT),
              unquoted(row.substring(colon + 1)));
        }
      }
      return NONE;
    }

    Known complete(Known known) {
      return new Known(
          known.id(),
          known.outlet().or(() -> field("outlet", "source", "publisher")),
          known.url().or(() -> field("url", "link")),
          known.title().or(() -> field("title", "headline")),
          known.authors().isEmpty()
              ? field("authors", "author", "byline")
                  .map(names -> List.of(names.split("\\s*[,;]\\s*")))
                  .orElse(List.of())
              : known.authors(),
          known.published().or(() -> day("published", "date")),
          known.details().or(details()));
    }

    private Known.Details details() {
      return new Known.Details(
          Optional.empty(),
          day("updated", "modified", "lastmod").map(day -> new Known.Moment(day, Optional.empty())),
          field("language", "lang"),
          field("section", "category"),
          field("credit", "agency"),
          field("description", "summary"),
          List.of(),
          false);
    }

    private Optional<LocalDate> day(String... names) {
      return field(names).flatMap(StatedDate::in).map(StatedDate::date);
    }

    private Optional<String> field(String... names) {
      return Arrays.stream(names)
          .map(fields::get)
          .filter(Objects::nonNull)
          .filter(v -> !v.isEmpty())
          .findFirst();
    }

    private static boolean isFence(Line line) {
      return line.head().equals("---");
    }

    private static String unquoted(String value) {
      String bare = value.strip();
      boolean quoted = bare.length() > 1 && bare.charAt(0) == '"' && bare.endsWith("\"");
      return quoted ? bare.substring(1, bare.length() - 1) : bare;
    }
  }
}
