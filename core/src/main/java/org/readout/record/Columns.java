package org.readout.record;

import java.util.ArrayList;
import java.util.List;

/** Text for a terminal: nothing in it but what can be seen, wrapped by the columns it takes. */
public final class Columns {
  private static final int[][] WIDE = {
    {0x1100, 0x115F}, {0x2E80, 0x303E}, {0x3041, 0xA4CF}, {0xA960, 0xA97F}, {0xAC00, 0xD7A3},
    {0xF900, 0xFAFF}, {0xFE30, 0xFE6F}, {0xFF00, 0xFF60}, {0xFFE0, 0xFFE6}, {0x1F300, 0x1F64F},
    {0x1F680, 0x1F6FF}, {0x1F900, 0x1FAFF}, {0x20000, 0x3FFFD},
  };

  private Columns() {}

  /**
   * {@return the text on one line, without what could steer a terminal}
   *
   * <p>Escape sequences and marks that turn the direction of writing are how hostile text hides.
   */
  public static String clean(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean blank = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isWhitespace(c) || Character.isISOControl(c) || Character.isSpaceChar(c)) {
        blank = !out.isEmpty();
      } else if (!isHidden(c)) {
        out.append(blank ? " " : "").appendCodePoint(c);
        blank = false;
      }
    }
    return out.toString();
  }

  /** {@return how many columns a terminal gives the text} */
  public static int width(String text) {
    return text.codePoints().map(Columns::width).sum();
  }

  /** {@return the text in lines of at most {@code width} columns, long words cut} */
  public static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      int taken = line.isEmpty() ? 0 : width(line.toString()) + 1;
      if (taken > 0 && taken + width(word) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
      while (width(line.toString()) > width) {
        String part = cut(line.toString(), width);
        lines.add(part);
        line.delete(0, part.length());
      }
    }
    if (!line.isEmpty() || lines.isEmpty()) {
      lines.add(line.toString());
    }
    return lines;
  }

  /** {@return the text, with an ellipsis where it takes more than {@code width} columns} */
  public static String fit(String text, int width) {
    return width(text) <= width ? text : cut(text, width - 1).stripTrailing() + "…";
  }

  private static String cut(String text, int width) {
    int taken = 0;
    int end = 0;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      taken += width(c);
      if (taken > width && end > 0) {
        return text.substring(0, end);
      }
      end += Character.charCount(c);
    }
    return text;
  }

  private static int width(int c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    for (int[] range : WIDE) {
      if (c >= range[0] && c <= range[1]) {
        return 2;
      }
    }
    return 1;
  }

  private static boolean isHidden(int c) {
    int type = Character.getType(c);
    boolean joiner = c == 0x200C || c == 0x200D;
    return type == Character.FORMAT && !joiner
        || type == Character.SURROGATE
        || type == Character.UNASSIGNED;
  }
}
