package org.readout.intake.body;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * Tells what an element is for by the words in its class and id, after {@code names.tsv}.
 *
 * <p>"entry-content", "entryContent" and "entry_content" are the words "entry" and "content".
 */
public final class NameCues {

  /** What an element may be for. */
  public enum Group {
    BODY,
    META,
    BYLINE,
    RELATED,
    SHARE,
    COMMENT,
    NEWSLETTER,
    AD,
    NAV,
    FOOT,
    HEAD,
    SIDE,
    TAGS,
    CAPTION,
    GALLERY,
    COOKIE,
    INTRO,
    TITLE,
    QUOTE,
    BOX,
    FORM,
    PAY,
    HIDDEN,
    LIST,
    BUTTON,
    NOTES,
    PRODUCT;

    long bit() {
      return 1L << ordinal();
    }

    /** {@return whether the group is among these} */
    public boolean in(long names) {
      return (names & bit()) != 0;
    }
  }

  private static final int LONGEST = 300;

  private final Map<String, Long> words = new HashMap<>();

  static NameCues load() {
    NameCues cues = new NameCues();
    for (String[] row : Table.rows(NameCues.class, "names.tsv", 2)) {
      long bit = Group.valueOf(row[0].toUpperCase(Locale.ROOT)).bit();
      for (String word : row[1].split(" ")) {
        cues.words.merge(word, bit, (a, b) -> a | b);
      }
    }
    return cues;
  }

  /** {@return the groups of the words in the element's class, id and role, and of its tag} */
  long of(Element element) {
    long tag =
        switch (element.normalName()) {
          case "nav" -> Group.NAV.bit();
          case "footer" -> Group.FOOT.bit();
          case "aside" -> Group.SIDE.bit();
          default -> 0;
        };
    String style = element.attr("style");
    if (style.contains("display:none") || style.contains("display: none")) {
      tag |= Group.HIDDEN.bit();
    }
    return element.attributesSize() == 0
        ? tag
        : tag | in(element.attr("class")) | in(element.attr("id")) | in(element.attr("role"));
  }

  private long in(String names) {
    long found = 0;
    int start = 0;
    int end = Math.min(names.length(), LONGEST);
    for (int i = 0; i <= end; i++) {
      boolean letter = i < end && Character.isLetter(names.charAt(i));
      boolean hump =
          letter
              && i > start
              && Character.isUpperCase(names.charAt(i))
              && Character.isLowerCase(names.charAt(i - 1));
      if (!letter || hump) {
        if (i > start) {
          String word = names.substring(start, i).toLowerCase(Locale.ROOT);
          found |= words.getOrDefault(word, 0L);
        }
        start = letter ? i : i + 1;
      }
    }
    return found;
  }
}
