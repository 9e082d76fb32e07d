package org.readout.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.lexicon.PersonNames;
import org.readout.lexicon.Words;

/**
 * A person's name of two words or more, made comparable.
 *
 * @param words folded words, split at hyphens, without "Jr"
 * @param familyFirst whether the family name may stand first
 * @param givenFirst whether the family name may stand last
 */
record PersonName(List<String> words, boolean familyFirst, boolean givenFirst) {

  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

  PersonName {
    words = List.copyOf(words);
  }

  static PersonName of(String words, PersonNames lists) {
    List<String> parts = new ArrayList<>();
    for (String word : Words.split(words)) {
      if (!SUFFIXES.contains(word) && !word.equals(",")) {
        parts.add(skeleton(word.replace(",", "")));
      }
    }
    String[] surface = Words.plain(words).split(" ");
    boolean listed = lists.isFamilyFirst(surface[0]);
    boolean western = lists.isGiven(surface[0]) && !listed;
    boolean first = listed && surface.length <= 3 && !lists.isGiven(surface[surface.length - 1]);
    boolean last = !first || lists.isFamilyFirst(surface[surface.length - 1]) || western;
    return new PersonName(parts, first, last);
  }

  /** {@return one word in a form that common variants of spelling share} */
  static String skeleton(String folded) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      boolean doubled = !out.isEmpty() && out.charAt(out.length() - 1) == c;
      if (c != '\'' && !(doubled && Character.isLetter(c))) {
        out.append(c);
      }
    }
    String single = out.toString();
    for (String end : List.of("iy", "ij", "yi")) {
      if (single.length() > 5 && single.endsWith(end)) {
        return single.substring(0, single.length() - 2) + "y";
      }
    }
    return single;
  }

  /** {@return the words by which the person is most likely called alone} */
  Set<String> familyNames() {
    Set<String> names = new LinkedHashSet<>();
    if (familyFirst) {
      names.add(words.getFirst());
    }
    if (givenFirst) {
      names.add(words.getLast());
    }
    return names;
  }

  /** {@return whether the two can name one person} */
  boolean fits(PersonName other) {
    if (words.equals(other.words) || joined().equals(other.joined())) {
      return true;
    }
    if (words.size() >= 3 && counts().equals(other.counts())) {
      return true;
    }
    return sameEnds(other) || isPart(other) || other.isPart(this);
  }

  private String joined() {
    return String.join("", words);
  }

  private Map<String, Integer> counts() {
    Map<String, Integer> counts = new HashMap<>();
    words.forEach(word -> counts.merge(word, 1, Integer::sum));
    return counts;
  }

  /** First and last alike, and nothing in between that differs: "Donald J. Trump". */
  private boolean sameEnds(PersonName other) {
    if (words.size() < 2 || other.words.size() < 2) {
      return false;
    }
    boolean ends =
        words.getLast().equals(other.words.getLast())
            && alike(words.getFirst(), other.words.getFirst());
    return ends && fitsMiddle(middle(), other.middle());
  }

  private List<String> middle() {
    return words.subList(1, words.size() - 1);
  }

  private static boolean fitsMiddle(List<String> a, List<String> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return true;
    }
    return a.size() == b.size() && alike(a.getFirst(), b.getFirst());
  }

  private static boolean alike(String a, String b) {
    boolean initial = (a.length() == 1 || b.length() == 1) && a.charAt(0) == b.charAt(0);
    return initial || a.equals(b);
  }

  /**
   * "Tayyip Erdogan" in "Recep Tayyip Erdogan"; "Mohammed bin Salman" in "... Al Saud"; "Juan
   * Santos" in "Juan Santos Calderón".
   */
  private boolean isPart(PersonName longer) {
    int size = words.size();
    int more = longer.words.size() - size;
    if (size < 2 || more < 1) {
      return false;
    }
    boolean end = longer.words.subList(more, more + size).equals(words);
    boolean start = longer.words.subList(0, size).equals(words);
    boolean secondSurname = start && more == 1 && !longer.familyFirst && !familyFirst;
    return (end && !longer.familyFirst) || secondSurname || (size >= 3 && start);
  }
}
