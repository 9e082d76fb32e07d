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
import org.readout.brief.Line.Section;
import org.readout.english.English;

/** The lines written so far; it refuses to be told a thing twice. */
final class Page {
  private static final int MOST = 210;
  private static final int SUPPORT = 70;

  /** What somebody said is not cut like a telling of it. */
  private static final int WORD_FOR_WORD = 380;

  /**
   * What a line says.
   *
   * @param text the statement
   * @param support how many or which reports tell it; empty for none
   * @param citations the words it rests on, those of the line first
   * @param point id of the point it tells
   */
  record Told(String text, String support, List<Citation> citations, Optional<String> point) {
    Told {
      text = English.oneLine(text);
      support = English.oneLine(support);
    }

    /**
     * {@return the statement with its support in brackets, the statement cut where it is longer
     * than {@code most}}
     */
    String line(int most) {
      if (support.isEmpty()) {
        return English.shorten(text, most);
      }
      String told = English.shorten(support, SUPPORT);
      return English.shorten(text, most - told.length() - 3) + " (" + told + ")";
    }
  }

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
  boolean tell(Section section, Told told) {
    told.point().ifPresent(points::add);
    if (told.citations().isEmpty() || told.text().isEmpty() || isSaid(told.text())) {
      return false;
    }
    write(section, told);
    return true;
  }

  /** Writes a line even if one before it says the same in another way. */
  void write(Section section, Told told) {
    told.point().ifPresent(points::add);
    int most = section == Section.QUOTATIONS ? WORD_FOR_WORD : MOST;
    Line line = new Line(section, told.line(most), unique(told.citations()), told.point());
    lines.computeIfAbsent(section, key -> new ArrayList<>()).add(line);
    words.add(contentWords(told.text()));
    for (Citation citation : line.citations()) {
      told(citation.article()).add(citation.span());
    }
  }

  private List<Span> told(String article) {
    return told.computeIfAbsent(article, id -> new ArrayList<>());
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
    int shared = 0;
    for (String word : a) {
      shared += b.contains(word) ? 1 : 0;
    }
    boolean nothingNew = a.size() > 2 && shared == a.size();
    return nothingNew
        || !a.isEmpty()
            && shared * 10 >= 8 * Math.min(a.size(), b.size())
            && shared * 10 >= 6 * Math.max(a.size(), b.size());
  }

  /** {@return the words of four letters and more and the numbers} */
  private static Set<String> contentWords(String text) {
    Set<String> found = new HashSet<>();
    String lower = text.toLowerCase(Locale.ROOT);
    int start = 0;
    for (int i = 0; i <= lower.length(); i++) {
      if (i == lower.length() || !Character.isLetterOrDigit(lower.charAt(i))) {
        if (i - start > 3 || i > start && Character.isDigit(lower.charAt(start))) {
          found.add(lower.substring(start, i));
        }
        start = i + 1;
      }
    }
    return found;
  }
}
