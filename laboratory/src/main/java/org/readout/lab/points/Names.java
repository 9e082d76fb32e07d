package org.readout.lab.points;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Compares names as people write them: case, accents and marks aside. */
final class Names {
  private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");

  private Names() {}

  /** {@return lower-case ASCII words with single spaces; empty when none are left} */
  static String fold(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKD);
    // Unicode case folding differs from lower case in one letter that becomes ASCII.
    String lower = plain.replaceAll("[\u00df\u1e9e]", "ss").toLowerCase(Locale.ROOT);
    return OTHER.matcher(lower).replaceAll(" ").strip();
  }

  /** {@return whether all words of the shorter name are in the longer one} */
  static boolean same(String one, String other) {
    List<String> a = words(one);
    List<String> b = words(other);
    if (a.isEmpty() || b.isEmpty()) {
      return a.isEmpty() && b.isEmpty();
    }
    List<String> shorter = a.size() <= b.size() ? a : b;
    List<String> longer = shorter == a ? b : a;
    return new HashSet<>(longer).containsAll(shorter)
        || String.join("", a).equals(String.join("", b));
  }

  private static List<String> words(String name) {
    String folded = fold(name);
    return folded.isEmpty() ? List.of() : Arrays.asList(folded.split(" "));
  }
}
