package org.readout.brief;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.article.Citation;
import org.readout.article.Span;

/** The lines written so far; it refuses to be told a thing twice. */
final class Page {
  private static final int MOST = 160;

  private final Map<Section, List<Line>> lines = new EnumMap<>(Section.class);
  private final Map<String, List<Span>> told = new HashMap<>();
  private final List<Set<String>> words = new ArrayList<>();
  private final Set<String> points = new HashSet<>();

  /** {@return the brief, section by section} */
  Brief brief() {
    return new Brief(lines.values().stream().flatMap(List::stream).toList());
  }

  int size(Section section) {
    return lines.getOrDefault(section, List.of()).size();
  }

  /** {@return whether this point has a line} */
  boolean hasTold(String point) {
    return points.contains(point);
  }

  /** {@return whether a line rests on most of these very words} */
  boolean hasTold(Citation citation) {
    return told.getOrDefault(citation.article(), List.of()).stream()
        .anyMatch(span -> span.shared(citation.span()) * 2 > shorter(span, citation.span()));
  }

  /** Writes a line unless one before it says the same. */
  boolean tell(Section section, String text, List<Citation> citations) {
    if (isSaid(text) || citations.isEmpty()) {
      return false;
    }
    write(new Line(section, cut(text), unique(citations), Optional.empty()));
    return true;
  }

  /** Writes the line of a point unless one before it says the same. */
  boolean tell(Section section, String text, List<Citation> citations, String point) {
    points.add(point);
    if (isSaid(text) || citations.isEmpty()) {
      return false;
    }
    write(new Line(section, cut(text), unique(citations), Optional.of(point)));
    return true;
  }

  /** Writes a line even if one before it says the same in another way. */
  void write(Line line) {
    lines.computeIfAbsent(line.section(), section -> new ArrayList<>()).add(line);
    words.add(contentWords(line.text()));
    for (Citation citation : line.citations()) {
      told.computeIfAbsent(citation.article(), id -> new ArrayList<>()).add(citation.span());
    }
  }

  private static String cut(String text) {
    return English.shorten(text, MOST);
  }

  private static List<Citation> unique(List<Citation> citations) {
    return List.copyOf(new LinkedHashSet<>(citations));
  }

  private static int shorter(Span a, Span b) {
    return Math.min(a.length(), b.length());
  }

  private boolean isSaid(String text) {
    Set<String> mine = contentWords(text);
    return words.stream().anyMatch(other -> isAlike(mine, other));
  }

  private static boolean isAlike(Set<String> a, Set<String> b) {
    long shared = a.stream().filter(b::contains).count();
    return !a.isEmpty()
        && shared * 10 >= 8 * (long) Math.min(a.size(), b.size())
        && shared * 10 >= 6 * (long) Math.max(a.size(), b.size());
  }

  /** {@return the words of four letters and more and the numbers, without the part in brackets} */
  private static Set<String> contentWords(String text) {
    int bracket = text.endsWith(")") ? text.lastIndexOf(" (") : -1;
    String told = bracket > 0 ? text.substring(0, bracket) : text;
    Set<String> found = new HashSet<>();
    for (String word : told.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      if (word.length() > 3 || !word.isEmpty() && Character.isDigit(word.charAt(0))) {
        found.add(word);
      }
    }
    return found;
  }
}
