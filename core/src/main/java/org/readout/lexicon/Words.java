package org.readout.lexicon;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Words made comparable. */
public final class Words {

  /** The last character of ASCII, which has no accents. */
  private static final char MOST_PLAIN = 127;

  private Words() {}

  /** {@return the words on one line, with straight apostrophes and plain hyphens} */
  public static String plain(String words) {
    StringBuilder out = new StringBuilder(words.length());
    boolean space = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Character.isWhitespace(c) || c == '\u00a0') {
        space = !out.isEmpty();
        continue;
      }
      if (space) {
        out.append(' ');
        space = false;
      }
      out.append(straight(c));
    }
    return out.toString();
  }

  private static char straight(char c) {
    return switch (c) {
      case '’', '‘' -> '\'';
      case '‐', '‑', '–' -> '-';
      default -> c;
    };
  }

  /** {@return the words in lower case, without accents, full stops and a leading "the"} */
  public static String folded(String words) {
    String plain = plain(words);
    boolean accents = plain.chars().anyMatch(c -> c > MOST_PLAIN);
    String decomposed = accents ? Normalizer.normalize(plain, Normalizer.Form.NFD) : plain;
    StringBuilder out = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      if (c != '.' && Character.getType(c) != Character.NON_SPACING_MARK) {
        out.append(c);
      }
    }
    String folded = out.toString().toLowerCase(Locale.ROOT);
    return folded.startsWith("the ") ? folded.substring(4) : folded;
  }

  /** {@return the folded words, split at spaces and hyphens} */
  public static List<String> split(String words) {
    return List.of(folded(words).split("[\\s-]+")).stream().filter(w -> !w.isEmpty()).toList();
  }

  /** {@return whether all letters are capitals, and there are two to eight of them} */
  public static boolean isAcronym(String words) {
    int letters = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Character.isUpperCase(c)) {
        letters++;
      } else if (c != '.' && c != '&' && c != '-') {
        return false;
      }
    }
    return letters >= 2 && letters <= 8;
  }
}
