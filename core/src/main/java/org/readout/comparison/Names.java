package org.readout.comparison;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Compares names of people: a shorter form of a name is the same name. */
final class Names {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BREAKS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Short forms of given names that do not begin them. */
  private static final Map<String, Set<String>> SHORT =
      Map.ofEntries(
          Map.entry("bibi", Set.of("benjamin")),
          Map.entry("bill", Set.of("william")),
          Map.entry("bob", Set.of("robert")),
          Map.entry("bobby", Set.of("robert")),
          Map.entry("dick", Set.of("richard")),
          Map.entry("jim", Set.of("james")),
          Map.entry("jimmy", Set.of("james")),
          Map.entry("jack", Set.of("john")),
          Map.entry("joe", Set.of("joseph")),
          Map.entry("mike", Set.of("michael")),
          Map.entry("ted", Set.of("edward", "theodore")),
          Map.entry("tony", Set.of("anthony")),
          Map.entry("chuck", Set.of("charles")),
          Map.entry("harry", Set.of("henry", "harold")),
          Map.entry("kate", Set.of("katherine", "catherine")),
          Map.entry("liz", Set.of("elizabeth")),
          Map.entry("betty", Set.of("elizabeth")),
          Map.entry("peggy", Set.of("margaret")),
          Map.entry("larry", Set.of("lawrence")),
          Map.entry("steve", Set.of("stephen")));

  /** Shorter names that differ by a letter are two names: "Ana", "Ada". */
  private static final int LONG = 5;

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
    return isMisspelt(left, right) ? Stand.COMPATIBLE : Stand.RIVAL;
  }

  /** {@return whether only one given name differs, by one letter: "Vicente", "Vincente"} */
  private static boolean isMisspelt(List<String> left, List<String> right) {
    if (left.size() != right.size() || !left.getLast().equals(right.getLast())) {
      return false;
    }
    int differ = 0;
    for (int i = 0; i < left.size() - 1; i++) {
      String a = left.get(i);
      String b = right.get(i);
      differ += a.equals(b) ? 0 : isOneOff(a, b) || isOneOff(b, a) ? 1 : 2;
    }
    return differ == 1;
  }

  /**
   * {@return whether the longer word is the other one with a letter more, or one letter differs}
   */
  private static boolean isOneOff(String longer, String other) {
    int more = longer.length() - other.length();
    if (other.length() < LONG || more < 0 || more > 1) {
      return false;
    }
    int at = 0;
    while (at < other.length() && longer.charAt(at) == other.charAt(at)) {
      at++;
    }
    return longer
        .substring(Math.min(at + 1, longer.length()))
        .equals(other.substring(Math.min(at + 1 - more, other.length())));
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
        || isShort(word, other)
        || isShort(other, word)
        || word.length() == 1 && other.startsWith(word)
        || other.length() == 1 && word.startsWith(other);
  }

  /** "Ben" for "Benjamin", "Bill" for "William". */
  private static boolean isShort(String word, String other) {
    return word.length() > 2 && other.length() > word.length() + 1 && other.startsWith(word)
        || SHORT.getOrDefault(word, Set.of()).contains(other);
  }

  private static List<String> words(String name) {
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    return Arrays.stream(BREAKS.split(plain.toLowerCase(Locale.ROOT)))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
