package org.readout.mark;

import java.util.ArrayList;
import java.util.List;
import org.readout.article.Span;

/**
 * Finds passages between quotation marks: straight, curly, low, double and single marks,
 * guillemets, and the typewriter's {@code ``...''}.
 *
 * <p>Whether a mark opens or closes is judged by the characters around it, since marks often point
 * the wrong way. A new opening mark after the end of a sentence ends a passage that was not closed,
 * as agencies write speech over several sentences; the end of a block ends all. Marks inside other
 * marks stay part of the outer passage.
 */
public final class MarkScanner {

  /** A single mark that opens must close within so many characters, or it is an apostrophe. */
  private static final int SINGLE_REACH = 1200;

  private final String text;
  private final List<Passage> found = new ArrayList<>();

  private MarkScanner(String text) {
    this.text = text;
  }

  /** {@return the passages in {@code blocks}, in order} */
  public static List<Passage> scan(String text, List<Span> blocks) {
    MarkScanner scanner = new MarkScanner(text);
    for (int b = 0; b < blocks.size(); b++) {
      scanner.scanBlock(blocks.get(b), b);
    }
    return List.copyOf(scanner.found);
  }

  private void scanBlock(Span block, int index) {
    int at = block.start();
    while (at < block.end()) {
      int width = doubleWidth(at, block.end());
      if (width > 0 && opens(at, width, block)) {
        at = takeDouble(at, width, block, index);
      } else if (width > 0) {
        at += width;
      } else if (isSingle(text.charAt(at)) && singleOpens(at, block)) {
        at = takeSingle(at, block, index);
      } else {
        at++;
      }
    }
  }

  /** {@return where to go on after the passage that opens at {@code open}} */
  private int takeDouble(int open, int width, Span block, int index) {
    int depth = 1;
    int at = open + width;
    while (at < block.end()) {
      int mark = doubleWidth(at, block.end());
      if (mark == 0) {
        at++;
        continue;
      }
      boolean opening = opens(at, mark, block);
      if (opening && endsSentence(open + width, at)) {
        add(new Span(open, at), open + width, at, new Frame(index, false, false));
        return at;
      }
      depth += opening ? 1 : -1;
      if (depth == 0) {
        add(new Span(open, at + mark), open + width, at, new Frame(index, true, false));
        return at + mark;
      }
      at += mark;
    }
    int end = trimMarks(open + width, block.end());
    add(new Span(open, block.end()), open + width, end, new Frame(index, false, false));
    return block.end();
  }

  /** {@return where to go on after the single mark at {@code open}, whether or not it opens} */
  private int takeSingle(int open, Span block, int index) {
    int limit = Math.min(block.end(), open + SINGLE_REACH);
    int last = -1;
    int inner = 0;
    for (int at = open + 1; at < limit; at++) {
      if (!isSingle(text.charAt(at))) {
        continue;
      }
      if (singleOpens(at, block)) {
        inner++;
      } else if (singleCloses(at, block)) {
        boolean possessive = looksPossessive(at, block) && closerFollows(at, limit, block);
        if (!possessive && inner == 0) {
          add(new Span(open, at + 1), open + 1, at, new Frame(index, true, true));
          return at + 1;
        }
        inner -= possessive ? 0 : 1;
        last = at;
      }
    }
    if (last > 0) {
      add(new Span(open, last + 1), open + 1, last, new Frame(index, true, true));
      return last + 1;
    }
    if (limit == block.end() && introduced(open, block) && inner == 0) {
      add(new Span(open, block.end()), open + 1, block.end(), new Frame(index, false, true));
      return block.end();
    }
    return open + 1;
  }

  private record Frame(int block, boolean closed, boolean single) {}

  private void add(Span outer, int from, int to, Frame frame) {
    int start = from;
    int end = to;
    while (start < end && blank(text.charAt(start))) {
      start++;
    }
    while (end > start && blank(text.charAt(end - 1))) {
      end--;
    }
    if (hasWord(start, end)) {
      Span content = new Span(start, end);
      found.add(new Passage(outer, content, frame.block, frame.closed, frame.single));
    }
  }

  private boolean hasWord(int start, int end) {
    for (int i = start; i < end; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private int trimMarks(int from, int to) {
    int end = to;
    while (end > from && (blank(text.charAt(end - 1)) || doubleWidth(end - 1, to) == 1)) {
      end--;
    }
    return end;
  }

  /** {@return how many characters the double mark at {@code at} takes, 0 when there is none} */
  private int doubleWidth(int at, int end) {
    char c = text.charAt(at);
    if (c == '"' || c == '“' || c == '”' || c == '„' || c == '«' || c == '»' || c == '‟'
        || c == '＂') {
      return 1;
    }
    boolean twice = at + 1 < end && text.charAt(at + 1) == c;
    return twice && (c == '`' || c == '\'' || c == '´') ? 2 : 0;
  }

  private static boolean isSingle(char c) {
    return c == '\'' || c == '‘' || c == '’' || c == '‹' || c == '›' || c == '`';
  }

  private boolean opens(int at, int width, Span block) {
    char c = text.charAt(at);
    boolean wordAfter = at + width < block.end() && startsWord(text.charAt(at + width));
    boolean gapBefore = at == block.start() || startsAfter(text.charAt(at - 1));
    if (c == '“' || c == '«' || c == '„' || c == '`') {
      return wordAfter || gapBefore;
    }
    return wordAfter && gapBefore;
  }

  private boolean singleOpens(int at, Span block) {
    boolean gapBefore = at == block.start() || startsAfter(text.charAt(at - 1));
    boolean wordAfter = at + 1 < block.end() && !blank(text.charAt(at + 1));
    return gapBefore && wordAfter && !elides(at, block);
  }

  private boolean singleCloses(int at, Span block) {
    boolean wordBefore = at > block.start() && !blank(text.charAt(at - 1));
    boolean gapAfter = at + 1 >= block.end() || !Character.isLetterOrDigit(text.charAt(at + 1));
    return wordBefore && gapAfter;
  }

  /** {@return whether the mark stands for left-out letters: '90s, 'em, 'til} */
  private boolean elides(int at, Span block) {
    int end = at + 1;
    while (end < block.end() && end < at + 8 && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    String word = text.substring(at + 1, end).toLowerCase(java.util.Locale.ROOT);
    boolean closesAtOnce = end < block.end() && isSingle(text.charAt(end));
    boolean digits =
        word.length() >= 2
            && Character.isDigit(word.charAt(0))
            && Character.isDigit(word.charAt(1));
    return switch (word) {
      case "em", "til", "tis", "twas", "cause", "bout", "n", "s", "round" -> !closesAtOnce;
      default -> digits && word.length() <= 3 && !closesAtOnce;
    };
  }

  private boolean looksPossessive(int at, Span block) {
    return at >= block.start() + 2
        && text.charAt(at - 1) == 's'
        && Character.isLetter(text.charAt(at - 2))
        && at + 2 < block.end()
        && text.charAt(at + 1) == ' '
        && Character.isLetterOrDigit(text.charAt(at + 2));
  }

  private boolean closerFollows(int from, int limit, Span block) {
    for (int at = from + 1; at < limit; at++) {
      if (isSingle(text.charAt(at))) {
        if (singleOpens(at, block)) {
          return false;
        }
        if (singleCloses(at, block)) {
          return true;
        }
      }
    }
    return false;
  }

  /** {@return whether the mark follows a colon or a comma, or starts the block} */
  private boolean introduced(int at, Span block) {
    int before = at - 1;
    while (before >= block.start() && blank(text.charAt(before))) {
      before--;
    }
    return before < block.start() || text.charAt(before) == ':' || text.charAt(before) == ',';
  }

  private boolean endsSentence(int from, int at) {
    int before = at - 1;
    while (before >= from && blank(text.charAt(before))) {
      before--;
    }
    return before >= from && ".!?…".indexOf(text.charAt(before)) >= 0;
  }

  private static boolean startsWord(char after) {
    return !blank(after) && ",;:!?)]".indexOf(after) < 0;
  }

  private static boolean startsAfter(char before) {
    return blank(before) || "([{—–-/:|".indexOf(before) >= 0 || "\"“”„«'‘".indexOf(before) >= 0;
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f' || c == '\ufeff';
  }
}
