package org.readout.quotation;

import java.util.Locale;
import java.util.Set;
import org.readout.article.Span;
import org.readout.mark.Passage;

/** Tells quotations from scare quotes, names of principles and titles of works. */
final class PassageJudge {

  private static final Set<String> WORKS = CueLexicon.words("works");
  private static final Set<String> NAMING = CueLexicon.words("naming");
  private static final Set<String> CONCEPTS = CueLexicon.words("concepts");

  private final String text;
  private final Words words;

  PassageJudge(String text, Words words) {
    this.text = text;
    this.words = words;
  }

  /** {@return whether the passage is what somebody said; {@code told} when a cue governs it} */
  boolean isQuotation(Passage passage, boolean told) {
    int count = count(passage.content());
    if (names(passage, count)) {
      return false;
    }
    if (told) {
      return true;
    }
    char last = text.charAt(passage.content().end() - 1);
    boolean stopped = ".!?,".indexOf(last) >= 0;
    return !isTitle(passage.content(), count) && (count >= 5 || count >= 3 && stopped);
  }

  /** {@return whether the marks set off a name or a title rather than speech} */
  private boolean names(Passage passage, int count) {
    int first = words.from(passage.content().start());
    int before = first - 1;
    while (before >= 0
        && words.isMark(before)
        && !words.form(before).equals(",")
        && !words.form(before).equals(":")) {
      before--;
    }
    int after = words.from(passage.outer().end());
    String previous = words.lower(before);
    boolean same =
        before >= 0 && first < words.size() && words.sentence(before) == words.sentence(first);
    boolean soCalled = previous.equals("called") && words.isHyphen(before - 1);
    if (same && (soCalled || NAMING.contains(previous))) {
      return true;
    }
    if (count <= 2 && CONCEPTS.contains(words.lower(after)) && !passage.outer().isEmpty()) {
      return true;
    }
    boolean owned = previous.equals("'s") || previous.equals("’s") || previous.equals("on");
    return same && (WORKS.contains(previous) || owned) && isTitle(passage.content(), count);
  }

  /** {@return whether every long word is capitalised: "The Long Way Home"} */
  private boolean isTitle(Span content, int count) {
    int long4 = 0;
    for (String word : content.of(text).split("\\s+")) {
      boolean small = word.length() <= 3;
      if (!small && !Character.isUpperCase(word.charAt(0))) {
        return false;
      }
      long4 += small ? 0 : 1;
    }
    String all = content.of(text);
    boolean shouted = all.equals(all.toUpperCase(Locale.ROOT));
    return long4 >= 1 && count >= 2 && count <= 10 && !shouted;
  }

  private int count(Span content) {
    int count = 0;
    boolean inside = false;
    for (int i = content.start(); i < content.end(); i++) {
      boolean letter = !Character.isWhitespace(text.charAt(i));
      count += letter && !inside ? 1 : 0;
      inside = letter;
    }
    return count;
  }
}
