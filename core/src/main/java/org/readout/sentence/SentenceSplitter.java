package org.readout.sentence;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds where sentences end among the tokens of one block. The end of a block always ends one;
 * closing quotes and brackets stay with the sentence that they close.
 */
final class SentenceSplitter {

  /** Longer ones are not language; the bound keeps odd input from growing trees without end. */
  private static final int LONGEST = 250;

  private static final Set<String> SPEECH =
      Set.of("said", "says", "asked", "asks", "told", "added", "wrote", "replied", "shouted");

  private final Map<String, String> abbreviations;
  private final Set<String> starters;
  private final Dateline dateline;

  /**
   * @param abbreviations kind by word
   * @param starters words that begin sentences
   * @param wires agencies and outlets in small letters
   */
  SentenceSplitter(Map<String, String> abbreviations, Set<String> starters, Set<String> wires) {
    this.abbreviations = abbreviations;
    this.starters = starters;
    this.dateline = new Dateline(wires);
  }

  /** {@return the index one past the last token of the sentence that begins at {@code first}} */
  int end(String text, Tokenizer.Tokens tokens, int first) {
    int limit = Math.min(tokens.size, first + LONGEST);
    int place = first == 0 ? dateline.end(text, tokens) : 0;
    if (place > 0) {
      return place;
    }
    for (int i = first; i < limit; i++) {
      if (mayEnd(text, tokens, i)) {
        int end = closers(text, tokens, i + 1, limit);
        if (end >= limit || begins(text, tokens, i, end)) {
          return end;
        }
      }
    }
    return limit;
  }

  private static boolean mayEnd(String text, Tokenizer.Tokens tokens, int i) {
    char last = text.charAt(tokens.ends[i] - 1);
    return last == '.' || last == '!' || last == '?' || last == '…' || last == '。';
  }

  private static int closers(String text, Tokenizer.Tokens tokens, int from, int limit) {
    int end = from;
    while (end < limit && closes(text, tokens, end)) {
      end++;
    }
    return end;
  }

  /** A straight quote, or a mark of Markdown, closes when it touches what stands before it. */
  private static boolean closes(String text, Tokenizer.Tokens tokens, int i) {
    char c = text.charAt(tokens.starts[i]);
    boolean touches = tokens.starts[i] == tokens.ends[i - 1];
    boolean one = tokens.ends[i] - tokens.starts[i] <= 2;
    return switch (c) {
      case '”', '’', '»', ')', ']', '}' -> one;
      case '"', '\'', '*', '_' -> one && touches;
      case '.', '!', '?' -> touches;
      default -> false;
    };
  }

  /** {@return whether a sentence may begin at {@code next} after the mark at {@code mark}} */
  private boolean begins(String text, Tokenizer.Tokens tokens, int mark, int next) {
    int start = tokens.starts[next];
    char c = text.charAt(start);
    if (Character.isLowerCase(c) || c == ',' || c == ';' || c == ':') {
      return false;
    }
    int length = tokens.ends[mark] - tokens.starts[mark];
    char last = text.charAt(tokens.ends[mark] - 1);
    boolean dots = last == '.' && text.charAt(tokens.starts[mark]) == '.';
    if (last == '.' && !dots && length > 1) {
      return afterAbbreviation(text, tokens, mark, next);
    }
    boolean quoted = next > mark + 1;
    if (last == '.' && length == 1 && start == tokens.ends[next - 1] && !quoted) {
      return Character.isUpperCase(c);
    }
    return last == '.' || !quoted || !speechFollows(text, tokens, next);
  }

  private boolean afterAbbreviation(String text, Tokenizer.Tokens tokens, int mark, int next) {
    String word =
        text.substring(tokens.starts[mark], tokens.ends[mark] - 1).toLowerCase(Locale.ROOT);
    String kind = abbreviations.getOrDefault(word, "either");
    if (!kind.equals("either") || word.length() == 1) {
      return false;
    }
    String after = text.substring(tokens.starts[next], tokens.ends[next]);
    return starters.contains(after) || "“\"".indexOf(after.charAt(0)) >= 0;
  }

  /** "Why now?" he asked: the question does not end the sentence. */
  private static boolean speechFollows(String text, Tokenizer.Tokens tokens, int next) {
    for (int i = next; i < Math.min(next + 3, tokens.size); i++) {
      if (SPEECH.contains(text.substring(tokens.starts[i], tokens.ends[i]))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Finds the place and agency before the first sentence of a report, which is no part of it:
   * "GENEVA, May 3 (Reuters) - ", "SEOUL — ".
   */
  private record Dateline(Set<String> wires) {

    /** Tokens within which the agency's bracket or the dash must come. */
    private static final int REACH = 14;

    private static final int NAME = 4;

    /** {@return the index one past the dateline's last token; 0 where there is none} */
    int end(String text, Tokenizer.Tokens tokens) {
      for (int i = 0; i < Math.min(REACH, tokens.size); i++) {
        String word = word(text, tokens, i);
        if (word.equals("(")) {
          return bracket(text, tokens, i);
        } else if (isDash(word) && i > 0) {
          return isPlace(text, tokens, i) && opens(text, tokens, i + 1) ? i + 1 : 0;
        } else if (Character.isLowerCase(word.charAt(0))) {
          return 0;
        }
      }
      return 0;
    }

    private int bracket(String text, Tokenizer.Tokens tokens, int open) {
      for (int i = open + 1; i < Math.min(open + 2 + NAME, tokens.size); i++) {
        if (word(text, tokens, i).equals(")")) {
          String name = text.substring(tokens.ends[open], tokens.starts[i]).strip();
          boolean dash = i + 1 < tokens.size && isDash(word(text, tokens, i + 1));
          int end = dash ? i + 2 : i + 1;
          boolean capitals = isCapitals(word(text, tokens, 0)) && dash;
          boolean wire = capitals || wires.contains(name.toLowerCase(Locale.ROOT));
          boolean apart = dash || isPlace(text, tokens, open) || !isShort(text, tokens, open, name);
          return wire && apart && opens(text, tokens, end) ? end : 0;
        }
      }
      return 0;
    }

    /** Whether the bracket only shortens the words before it: "The Associated Press (AP) head". */
    private static boolean isShort(String text, Tokenizer.Tokens tokens, int open, String name) {
      StringBuilder initials = new StringBuilder();
      for (int i = 0; i < open; i++) {
        initials.append(text.charAt(tokens.starts[i]));
      }
      return open > 0 && (initials.toString().endsWith(name) || open > NAME);
    }

    /** Whether a name in capitals or a place with a comma stands before. */
    private static boolean isPlace(String text, Tokenizer.Tokens tokens, int end) {
      return isCapitals(word(text, tokens, 0))
          || end > 1
              && text.substring(tokens.starts[0], tokens.starts[end]).contains(",")
              && word(text, tokens, end).equals("(");
    }

    private static boolean isCapitals(String word) {
      return word.length() > 2 && word.chars().allMatch(c -> Character.isUpperCase(c) || c == '.');
    }

    private static boolean opens(String text, Tokenizer.Tokens tokens, int next) {
      return next < tokens.size && !Character.isLowerCase(text.charAt(tokens.starts[next]));
    }

    private static boolean isDash(String word) {
      return word.equals("-") || word.equals("--") || word.equals("–") || word.equals("—");
    }

    private static String word(String text, Tokenizer.Tokens tokens, int i) {
      return text.substring(tokens.starts[i], tokens.ends[i]);
    }
  }
}
