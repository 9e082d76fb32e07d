package org.readout.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A line or hard-wrapped paragraph with the features by which its kind is told.
 *
 * @param span its words, without white space and without a leading mark
 * @param mark the Markdown mark before it, {@code ""} for none; a bullet or number is {@code "-"}
 * @param markSpan where the mark is, when there is one
 * @param head its first characters
 * @param tail its last characters
 * @param words how many words its first part has
 * @param sentences how many sentences its first part has
 * @param closed whether it ends as a sentence does
 */
record Line(
    Span span,
    String mark,
    Optional<Span> markSpan,
    String head,
    String tail,
    int words,
    int sentences,
    boolean closed) {

  private static final int HEAD = 300;
  private static final int TAIL = 160;
  private static final int PART = 2_000;
  private static final int LIMIT = 100_000;
  private static final int CREDIT = 400;
  private static final Pattern REPORTING =
      Pattern.compile(
          "\\((?:additional |with )?(?:reporting|writing|editing|compiled|edited)\\b[^()]{0,80}\\bby\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern MARK =
      Pattern.compile("(#{1,6})[ \\t]+|([-*+•●▪◦‣·–])[ \\t]+|([0-9]{1,2}[.)])[ \\t]+|(>)[ \\t]*");

  /** What a text was cut into; {@code rest} is what lies beyond the limit. */
  record Cut(List<Line> lines, Optional<Span> rest) {}

  /** {@return the lines of {@code text} that hold more than white space, in order} */
  static Cut split(String text) {
    List<Span> spans = new ArrayList<>();
    List<Boolean> gaps = new ArrayList<>();
    int start = 0;
    boolean gap = false;
    while (start < text.length() && spans.size() < LIMIT) {
      int end = lineEnd(text, start);
      Optional<Span> span = trim(text, start, end);
      if (span.isPresent()) {
        spans.add(span.get());
        gaps.add(gap);
      }
      gap = span.isEmpty();
      start = nextLine(text, end);
    }
    List<Line> lines =
        Wrapping.join(text, spans, gaps).stream()
            .flatMap(span -> apart(text, span))
            .map(span -> of(text, span))
            .toList();
    boolean whole = start >= text.length();
    return new Cut(lines, whole ? Optional.empty() : trim(text, start, text.length()));
  }

  /** {@return the lines that are the blocks of {@code text}, one each} */
  static Cut of(String text, List<Block> blocks) {
    return new Cut(
        blocks.stream().map(block -> measured(text, block.span(), "", Optional.empty())).toList(),
        Optional.empty());
  }

  /** Agencies put who reported in brackets after the last sentence, on the same line. */
  private static Stream<Span> apart(String text, Span span) {
    int from = Math.max(span.start(), span.end() - CREDIT);
    int bracket = from + text.substring(from, span.end()).lastIndexOf(" (");
    if (bracket <= from || text.charAt(span.end() - 1) != ')') {
      return Stream.of(span);
    }
    Matcher credit = REPORTING.matcher(text).region(bracket + 1, span.end());
    Optional<Span> before = trim(text, span.start(), bracket);
    return credit.lookingAt() && before.isPresent()
        ? Stream.of(before.get(), new Span(bracket + 1, span.end()))
        : Stream.of(span);
  }

  /** {@return the line at {@code span}} */
  static Line of(String text, Span span) {
    Matcher matcher =
        MARK.matcher(text).region(span.start(), Math.min(span.end(), span.start() + 12));
    if (matcher.lookingAt() && matcher.end() < span.end()) {
      int first = matcher.group(1) != null ? 1 : matcher.group(4) != null ? 4 : 0;
      String mark = first > 0 ? matcher.group(first) : "-";
      Optional<Span> at = trim(text, matcher.start(), matcher.end());
      return measured(text, new Span(matcher.end(), span.end()), mark, at);
    }
    return measured(text, span, "", Optional.empty());
  }

  /** {@return whether it reads like running text: a sentence or more of some length} */
  boolean isProse() {
    return closed && words >= 8 || sentences >= 2 && words >= 20;
  }

  private static Line measured(String text, Span span, String mark, Optional<Span> markSpan) {
    String part = text.substring(span.start(), Math.min(span.end(), span.start() + PART));
    return new Line(
        span,
        mark,
        markSpan,
        part.substring(0, Math.min(part.length(), HEAD)),
        text.substring(Math.max(span.start(), span.end() - TAIL), span.end()),
        countWords(part),
        countSentences(part),
        isClosed(text, span));
  }

  private static int lineEnd(String text, int start) {
    int end = start;
    while (end < text.length() && !isBreak(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static int nextLine(String text, int end) {
    boolean pair = text.startsWith("\r\n", end);
    return Math.min(text.length(), end + (pair ? 2 : 1));
  }

  private static boolean isBreak(char c) {
    return c == '\n'
        || c == '\r'
        || c == '\f'
        || c == '\u000B'
        || c == '\u0085'
        || c == '\u2028'
        || c == '\u2029';
  }

  private static Optional<Span> trim(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return from == to ? Optional.empty() : Optional.of(new Span(from, to));
  }

  private static boolean isBlank(char c) {
    return c <= ' '
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\uFEFF'
        || c == '\u200B'
        || c == '\u007F';
  }

  private static int countWords(String part) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      boolean letter = Character.isLetterOrDigit(c) || Character.isSurrogate(c);
      boolean joiner = inside && (c == '\'' || c == '’' || c == '-' || c == '.' || c == ',');
      if (letter && (!inside || isWide(c))) {
        words++;
      }
      inside = letter || joiner;
    }
    return words;
  }

  private static boolean isWide(char c) {
    return c >= 0x2E80 && c < 0xA000 && Character.isLetter(c);
  }

  private static int countSentences(String part) {
    int sentences = 1;
    for (int i = 1; i + 2 < part.length(); i++) {
      if (isStop(part.charAt(i)) && Character.isLowerCase(part.charAt(i - 1))
          || part.charAt(i) == '。') {
        int next = i + 1;
        while (next < part.length() && isQuote(part.charAt(next))) {
          next++;
        }
        boolean space = next + 1 < part.length() && Character.isWhitespace(part.charAt(next));
        if (space && !Character.isLowerCase(part.charAt(next + 1))) {
          sentences++;
        }
      }
    }
    return sentences;
  }

  private static boolean isClosed(String text, Span span) {
    int last = span.end() - 1;
    int floor = Math.max(span.start(), last - 6);
    while (last > floor && isClosing(text.charAt(last))) {
      last--;
    }
    return isStop(text.charAt(last));
  }

  private static boolean isStop(char c) {
    return ".?!…。！？؟۔।".indexOf(c) >= 0;
  }

  private static boolean isClosing(char c) {
    return isQuote(c) || c == '*' || c == '_' || c == ' ';
  }

  private static boolean isQuote(char c) {
    return "\"'”’“»)]」".indexOf(c) >= 0;
  }

  /**
   * Joins the lines of paragraphs that were wrapped at a fixed width, as in e-mail and old text
   * files.
   *
   * <p>A run of lines without a blank line between them is one paragraph when all but the last are
   * of about one length and one of them stops in the middle of a sentence.
   */
  private static final class Wrapping {

    private static final int SHORTEST = 40;
    private static final int LONGEST = 110;
    private static final int SPREAD = 30;

    private Wrapping() {}

    /**
     * @param gaps whether a blank line lies before the line of the same index
     * @return the spans of the paragraphs
     */
    static List<Span> join(String text, List<Span> lines, List<Boolean> gaps) {
      List<Span> joined = new ArrayList<>(lines.size());
      int start = 0;
      while (start < lines.size()) {
        int end = start + 1;
        while (end < lines.size() && !gaps.get(end)) {
          end++;
        }
        List<Span> run = lines.subList(start, end);
        if (isWrapped(text, run)) {
          joined.add(run.getFirst().cover(run.getLast()));
        } else {
          joined.addAll(run);
        }
        start = end;
      }
      return joined;
    }

    private static boolean isWrapped(String text, List<Span> run) {
      if (run.size() < 2) {
        return false;
      }
      int shortest = Integer.MAX_VALUE;
      int longest = 0;
      int broken = 0;
      for (Span line : run.subList(0, run.size() - 1)) {
        shortest = Math.min(shortest, line.length());
        longest = Math.max(longest, line.length());
        broken += isOpen(text.charAt(line.end() - 1)) ? 1 : 0;
      }
      boolean even = shortest >= SHORTEST && longest <= LONGEST && longest - shortest <= SPREAD;
      boolean flows =
          run.stream().skip(1).anyMatch(s -> Character.isLowerCase(text.charAt(s.start())));
      return even && broken > 0 && flows && run.getLast().length() <= longest + SPREAD / 2;
    }

    private static boolean isOpen(char last) {
      return Character.isLetterOrDigit(last) || last == ',' || last == ';' || last == '-';
    }
  }
}
