package org.readout.comparison;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Compares names of people: a shorter form of a name is the same name. */
final class Names {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BREAKS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Names() {}

  static Stand compare(String a, String b) {
    List<String> left = words(a);
    List<String> right = words(b);
    if (left.equals(right) || String.join("", left).equals(String.join("", right))) {
      return Stand.SAME;
    }
    List<String> shorter = left.size() <= right.size() ? left : right;
    List<String> longer = left.size() <= right.size() ? right : left;
    if (shorter.stream().allMatch(word -> longer.stream().anyMatch(w -> stands(word, w)))) {
      return left.size() > right.size()
          ? Stand.NARROWER
          : left.size() < right.size() ? Stand.WIDER : Stand.SAME;
    }
    return Stand.RIVAL;
  }

  /** {@return whether two names have a word of three letters or more in common, or a first one} */
  static boolean shareWord(String a, String b) {
    List<String> left = words(a);
    List<String> right = words(b);
    boolean first = !left.isEmpty() && !right.isEmpty() && left.getFirst().equals(right.getFirst());
    return first || left.stream().anyMatch(word -> word.length() > 2 && right.contains(word));
  }

  /** {@return whether a word or its initial stands for another: "J" for "John"} */
  private static boolean stands(String word, String other) {
    return word.equals(other)
        || word.length() == 1 && other.startsWith(word)
        || other.length() == 1 && word.startsWith(other);
  }

  private static List<String> words(String name) {
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    return Arrays.stream(BREAKS.split(plain.toLowerCase(Locale.ROOT)))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
