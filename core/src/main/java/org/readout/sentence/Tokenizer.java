package org.readout.sentence;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Splits text into words and marks as the English treebanks of Universal Dependencies do: clitics
 * and most hyphens stand alone, abbreviations keep their full stop, addresses and numbers are one
 * token. One pass, no regular expressions.
 */
final class Tokenizer {

  private static final Set<String> CLITICS = Set.of("s", "re", "ve", "ll", "d", "m");

  private final Map<String, String> abbreviations;
  private final Set<String> prefixes;

  Tokenizer(Map<String, String> abbreviations, Set<String> prefixes) {
    this.abbreviations = abbreviations;
    this.prefixes = prefixes;
  }

  /** Tokens of one stretch of text, as growing arrays of their offsets. */
  static final class Tokens {
    int[] starts = new int[256];
    int[] ends = new int[256];
    int size;

    private void add(int start, int end) {
      if (size == starts.length) {
        starts = Arrays.copyOf(starts, size * 2);
        ends = Arrays.copyOf(ends, size * 2);
      }
      starts[size] = start;
      ends[size++] = end;
    }
  }

  /** {@return the tokens between {@code from} and {@code to}} */
  Tokens tokenize(String text, int from, int to) {
    Tokens tokens = new Tokens();
    int at = from;
    while (at < to) {
      char c = text.charAt(at);
      if (isSpace(c)) {
        at++;
      } else {
        at = next(text, at, to, tokens);
      }
    }
    return tokens;
  }

  private int next(String text, int at, int to, Tokens tokens) {
    int address = address(text, at, to);
    if (address > at) {
      tokens.add(at, address);
      return address;
    }
    char c = text.charAt(at);
    if (isWord(c)) {
      int end = word(text, at, to);
      return addWord(text, at, end, to, tokens);
    }
    if (c == '.' && at + 1 < to && isDigit(text.charAt(at + 1))) {
      int end = word(text, at + 1, to);
      tokens.add(at, end);
      return end;
    }
    int end = isApostrophe(c) ? apostrophe(text, at, to) : mark(text, at, to);
    tokens.add(at, end);
    return end;
  }

  /** A run of the same mark is one token when marks of its kind are drawn as lines or dots. */
  private static int mark(String text, int at, int to) {
    char c = text.charAt(at);
    int end = at + 1;
    if (Character.isHighSurrogate(c) && end < to && Character.isLowSurrogate(text.charAt(end))) {
      return end + 1;
    }
    if (".-_=*~!?#–—".indexOf(c) >= 0) {
      while (end < to && text.charAt(end) == c) {
        end++;
      }
    } else if ((c == '`' || c == '\'') && end < to && text.charAt(end) == c) {
      end++;
    }
    return end;
  }

  private static int apostrophe(String text, int at, int to) {
    int end = at + 1;
    if (end < to && text.charAt(end) == text.charAt(at)) {
      return end + 1;
    }
    int word = end;
    while (word < to && isLetterOrDigit(text.charAt(word))) {
      word++;
    }
    boolean after = at > 0 && isLetterOrDigit(text.charAt(at - 1));
    if (after
        && CLITICS.contains(
            text.substring(end, Math.min(word, end + 3)).toLowerCase(Locale.ROOT))) {
      return word;
    }
    boolean decade = word - end == 3 && isDigit(text.charAt(end)) && text.charAt(word - 1) == 's';
    return decade ? word : end;
  }

  /** {@return the end of a run of letters, digits and what may stand inside a word} */
  private int word(String text, int at, int to) {
    int end = at + 1;
    while (end < to) {
      char c = text.charAt(end);
      if (!isWord(c) && !(joins(text, at, end, to))) {
        break;
      }
      end++;
    }
    return end;
  }

  private boolean joins(String text, int start, int at, int to) {
    if (at + 1 >= to) {
      return false;
    }
    char c = text.charAt(at);
    char before = text.charAt(at - 1);
    char after = text.charAt(at + 1);
    boolean digits = isDigit(before) && isDigit(after);
    return switch (c) {
      case '.' ->
          digits || isLetterOrDigit(before) && isLetterOrDigit(after) && dotted(text, start, at);
      case ',', ':' -> digits;
      case '/' -> digits;
      case '\'', '’' -> isLetter(before) && isLetter(after);
      case '&' -> Character.isUpperCase(before) && Character.isUpperCase(after) && at - start <= 3;
      case '-' -> isLetterOrDigit(after) && keepsHyphen(text, start, at);
      case '_', '@' -> isLetterOrDigit(after);
      default -> false;
    };
  }

  /** "U.S." and "a.m." are one word; "end.Next" is two sentences that lack a blank. */
  private static boolean dotted(String text, int start, int at) {
    int letters = at - 1;
    while (letters >= start && text.charAt(letters) != '.') {
      letters--;
    }
    boolean single = at - 1 - letters <= 2;
    return single || Character.isLowerCase(text.charAt(at + 1));
  }

  private boolean keepsHyphen(String text, int start, int at) {
    if (at - start > 7) {
      return false;
    }
    return prefixes.contains(text.substring(start, at).toLowerCase(Locale.ROOT));
  }

  private int addWord(String text, int start, int found, int to, Tokens tokens) {
    int end = found;
    if (end < to && text.charAt(end) == '.' && isAbbreviation(text, start, end, to)) {
      end++;
    }
    if (end < to && text.charAt(end) == '$' && Character.isUpperCase(text.charAt(end - 1))) {
      end++;
    }
    int split = clitic(text, start, end);
    if (split > start && split < end) {
      tokens.add(start, split);
      tokens.add(split, end);
    } else {
      tokens.add(start, end);
    }
    return end;
  }

  /** {@return where a clitic such as "n't" or "'s" begins, or the end} */
  private static int clitic(String text, int start, int end) {
    int length = end - start;
    if (length >= 4
        && isApostrophe(text.charAt(end - 2))
        && lower(text, end - 1) == 't'
        && lower(text, end - 3) == 'n') {
      return end - 3;
    }
    if (length == 6 && text.regionMatches(true, start, "cannot", 0, 6)) {
      return start + 3;
    }
    for (int back = 2; back <= 3 && back < length; back++) {
      if (isApostrophe(text.charAt(end - back))
          && CLITICS.contains(text.substring(end - back + 1, end).toLowerCase(Locale.ROOT))) {
        return end - back;
      }
    }
    return end;
  }

  private boolean isAbbreviation(String text, int start, int dot, int to) {
    if (dot + 1 < to && text.charAt(dot + 1) == '.') {
      return false;
    }
    int length = dot - start;
    char first = text.charAt(start);
    if (length == 1) {
      return Character.isUpperCase(first) && initial(text, start, dot, to);
    }
    boolean initials = length >= 3 && length % 2 == 1;
    for (int i = start; i < dot && initials; i++) {
      initials = (i - start) % 2 == 0 ? isLetter(text.charAt(i)) : text.charAt(i) == '.';
    }
    if (initials) {
      return true;
    }
    if (length > 7) {
      return false;
    }
    String kind = abbreviations.get(text.substring(start, dot).toLowerCase(Locale.ROOT));
    if (kind == null) {
      return false;
    }
    return !kind.equals("number") || beforeNumber(text, dot + 1, to);
  }

  /** "J. Smith" has an initial; "Plan B." at the end of a line has not. */
  private static boolean initial(String text, int start, int dot, int to) {
    int next = dot + 1;
    while (next < to && isSpace(text.charAt(next))) {
      next++;
    }
    return next < to
        && isLetter(text.charAt(next))
        && !(text.charAt(start) == 'I' && next > dot + 1);
  }

  private static boolean beforeNumber(String text, int from, int to) {
    int next = from;
    while (next < to && isSpace(text.charAt(next))) {
      next++;
    }
    return next < to && isDigit(text.charAt(next));
  }

  /** {@return the end of a web or mail address that starts here, or {@code at}} */
  private static int address(String text, int at, int to) {
    boolean web =
        text.startsWith("http://", at)
            || text.startsWith("https://", at)
            || text.startsWith("www.", at);
    if (!web && !isHandle(text, at, to)) {
      return at;
    }
    int end = at;
    while (end < to && !isSpace(text.charAt(end)) && "<>\"“”()".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    while (end > at + 1 && ".,;:!?'’…".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  private static boolean isHandle(String text, int at, int to) {
    char c = text.charAt(at);
    return (c == '@' || c == '#')
        && at + 1 < to
        && isLetter(text.charAt(at + 1))
        && (at == 0 || !isLetterOrDigit(text.charAt(at - 1)));
  }

  private static char lower(String text, int at) {
    return Character.toLowerCase(text.charAt(at));
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\u200b'
        || c == '\ufeff'
        || Character.isISOControl(c);
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }

  private static boolean isLetter(char c) {
    return Character.isLetter(c);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLetterOrDigit(char c) {
    return Character.isLetterOrDigit(c);
  }

  /** Letters beyond the basic plane come in two units, which must not be torn apart. */
  private static boolean isWord(char c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }
}
