package org.readout.english;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How words and values are written on a line: cut at the borders of clauses, dates in English. */
public final class English {
  private static final String MARKS = " \t,;:.–—-…";

  /** Words that open a clause whose truth does not hang on them. */
  private static final List<String> OPENERS = List.of("and ", "but ", "or ", "that ", "yet ");

  /** Such words too, unless a main clause follows: "As trade grows, both sides ...". */
  private static final List<String> SUBORDINATE =
      List.of("while ", "although ", "though ", "as ", "after ");

  /** Words after a comma that a clause cannot lose: "..., unless it rains". */
  private static final List<String> CONDITIONS =
      List.of("if ", "unless ", "until ", "but ", "except ", "provided ", "or ", "not ");

  private static final Pattern DATELINE =
      Pattern.compile(
          "^\\p{Lu}{3}[\\p{Lu} .'-]{0,30}(?:[,(/][^—–]{0,50})? [—–-]{1,2} (?=[\\p{Lu}“\"])");

  /** "(CNN) ", "VELL, Norland, May 3 (Newswire) - ". */
  private static final Pattern CREDIT =
      Pattern.compile(
          "^(?:\\p{Lu}{3}[^()—–]{0,50})?\\(?(?<![\\p{L}])\\p{Lu}[\\p{L}.]{1,12}\\)(?: [—–-]{1,2})?"
              + " (?=[\\p{Lu}“\"])");

  /** A bold lead of Markdown: "**What happened.** At noon ..." */
  private static final Pattern BOLD = Pattern.compile("^(?:\\*\\*)?[^*]{0,40}\\*\\* ?");

  /** Words that join a sentence to the one before it. */
  private static final Pattern JOINING =
      Pattern.compile(
          "^(?i:however|meanwhile|conversely|moreover|furthermore|in addition|nonetheless"
              + "|nevertheless|still|yet|also|in turn|at the same time|on the other hand"
              + "|against (?:this|that) (?:backdrop|background)|as a result|in fact|indeed"
              + "|for (?:example|instance)|first|second|third|finally), ");

  /** No clause is longer; what lies beyond is odd input. */
  private static final int LONGEST = 1_200;

  /** Words that need another behind them. */
  private static final Set<String> DANGLING =
      Set.of(
          ("and or but the a an of that which who its their his as than with to for from in at by"
                  + " into adding saying including amid between while when where")
              .split(" "));

  private static final Pattern OPENING =
      Pattern.compile("(?<![\\p{L}\\p{N}])['‘](?=[\\p{L}\\p{N}])");
  private static final Pattern CLOSING =
      Pattern.compile("(?<=[\\p{L}\\p{N}.,!?])['’](?![\\p{L}\\p{N}])");

  private English() {}

  /** {@return the words with each run of white space and control characters as one blank} */
  public static String oneLine(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isISOControl(c) || Character.isSpaceChar(c)) {
        blank = !out.isEmpty();
      } else {
        if (blank) {
          out.append(' ');
        }
        out.append(c);
        blank = false;
      }
    }
    return out.toString();
  }

  /** {@return the clause without a conjunction before it and marks around it, capitalised} */
  public static String clause(String words) {
    String opened = open(words);
    return capital(opened.contains(", ") ? opened : without(SUBORDINATE, opened));
  }

  /** {@return a whole statement on one line, without marks around it, capitalised} */
  public static String statement(String words) {
    String line = DATELINE.matcher(oneLine(words).replace("**", "")).replaceFirst("");
    return capital(balanced(strip(CREDIT.matcher(line).replaceFirst(""))));
  }

  /** {@return the words without a conjunction before them and marks around them} */
  public static String open(String words) {
    String few =
        words.length() <= LONGEST ? words : words.substring(0, words.lastIndexOf(' ', LONGEST) + 1);
    String line = oneLine(few);
    if (line.contains("**")) {
      line = BOLD.matcher(line).replaceFirst("").replace("**", "");
    }
    String bare = CREDIT.matcher(DATELINE.matcher(line).replaceFirst("")).replaceFirst("");
    String alone = without(OPENERS, balanced(strip(bare)));
    Matcher joined = JOINING.matcher(alone);
    return withoutDangling(joined.lookingAt() ? alone.substring(joined.end()) : alone);
  }

  private static String without(List<String> openers, String text) {
    String start = text.substring(0, Math.min(12, text.length())).toLowerCase(Locale.ROOT);
    return openers.stream()
        .filter(start::startsWith)
        .findFirst()
        .map(opener -> strip(text.substring(opener.length())))
        .orElse(text);
  }

  /** {@return at most {@code limit} characters, cut at the last border of a clause or word} */
  public static String shorten(String text, int limit) {
    if (text.length() <= limit) {
      return text;
    }
    int border = lastBorder(text, limit);
    if (border > limit * 2 / 5) {
      return undangled(text.substring(0, border));
    }
    int blank = text.lastIndexOf(' ', limit - 1);
    int cut = blank > limit / 2 ? blank : limit - 1;
    if (Character.isLowSurrogate(text.charAt(cut)) && cut > 0) {
      cut--;
    }
    return balanced(strip(text.substring(0, cut))) + "…";
  }

  /** {@return the text without its last part behind a mark, when most of it stays} */
  public static String withoutTail(String text) {
    int border = lastBorder(text, text.length());
    return border > text.length() / 2 ? undangled(text.substring(0, border)) : text;
  }

  private static String undangled(String text) {
    return withoutDangling(balanced(strip(text)));
  }

  /** {@return the words without a last one that needs another behind it} */
  private static String withoutDangling(String text) {
    String done = strip(text);
    int blank = done.lastIndexOf(' ');
    while (blank > 0 && DANGLING.contains(done.substring(blank + 1))) {
      done = strip(done.substring(0, blank));
      blank = done.lastIndexOf(' ');
    }
    return done;
  }

  public static String capital(String text) {
    if (text.isEmpty()) {
      return text;
    }
    int first = text.codePointAt(0);
    return Character.toString(Character.toTitleCase(first))
        + text.substring(Character.charCount(first));
  }

  public static String strip(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && MARKS.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && MARKS.indexOf(text.charAt(end - 1)) >= 0 && !abbreviation(text, end)) {
      end--;
    }
    return text.substring(start, end);
  }

  /** A stop after one capital is part of the word: "U.S.". */
  private static boolean abbreviation(String text, int end) {
    return end >= 4
        && text.charAt(end - 1) == '.'
        && Character.isUpperCase(text.charAt(end - 2))
        && text.charAt(end - 3) == '.';
  }

  private static int lastBorder(String text, int limit) {
    int depth = 0;
    int border = 0;
    for (int i = 0; i < limit && i < text.length() - 1; i++) {
      char c = text.charAt(i);
      depth += opens(c) ? 1 : closes(c) ? -1 : 0;
      if (depth <= 0 && isBorder(text, i)) {
        border = i;
      }
    }
    return border;
  }

  private static boolean isBorder(String text, int i) {
    char c = text.charAt(i);
    boolean mark = (c == ',' || c == ';' || c == ':') && text.charAt(i + 1) == ' ';
    boolean dash = (c == '–' || c == '—') && i > 0 && text.charAt(i - 1) == ' ';
    boolean stop = c == '.' && text.charAt(i + 1) == ' ' && i > 3 && lower(text, i - 2);
    if (!mark && !dash && !stop) {
      return false;
    }
    String rest = text.substring(i + 1, Math.min(text.length(), i + 14)).strip();
    return CONDITIONS.stream().noneMatch(rest.toLowerCase(Locale.ROOT)::startsWith);
  }

  private static boolean lower(String text, int i) {
    return Character.isLowerCase(text.charAt(i)) && Character.isLetterOrDigit(text.charAt(i + 1));
  }

  private static boolean opens(char c) {
    return c == '“' || c == '(' || c == '[' || c == '«';
  }

  private static boolean closes(char c) {
    return c == '”' || c == ')' || c == ']' || c == '»';
  }

  /** {@return the words without marks that have lost their partner} */
  private static String balanced(String text) {
    String done = drop(drop(drop(text, '“', '”'), '(', ')'), '[', ']');
    done = withoutLoneApostrophe(done);
    boolean odd = count(done, '"') % 2 == 1;
    return odd ? done.replace("\"", "") : done;
  }

  /** An opening mark, at the start of a word, needs a closing one at the end of a word. */
  private static String withoutLoneApostrophe(String text) {
    if (text.indexOf('\'') < 0 && text.indexOf('‘') < 0) {
      return text;
    }
    Matcher opening = OPENING.matcher(text);
    StringBuilder out = new StringBuilder(text);
    for (int at = 0; opening.find(at); at = opening.end()) {
      if (!CLOSING.matcher(text).region(opening.end(), text.length()).find()) {
        out.deleteCharAt(opening.start() - (text.length() - out.length()));
      }
    }
    return out.toString();
  }

  private static int count(String text, char mark) {
    int count = 0;
    for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
      count++;
    }
    return count;
  }

  private static String drop(String text, char open, char close) {
    int opened = count(text, open);
    int closed = count(text, close);
    boolean inOrder = text.indexOf(open) <= text.indexOf(close) || opened == 0;
    if (opened == closed && inOrder) {
      return text;
    }
    return text.replace(String.valueOf(open), "").replace(String.valueOf(close), "");
  }
}
