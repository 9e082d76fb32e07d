package org.readout.intake.body;

import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.readout.intake.body.NameCues.Group;
import org.readout.intake.body.Passage.Form;

/**
 * What the model looks at: for each passage the numbers of the traits that it has. Every trait is
 * yes or no; quantities are cut into bins.
 */
final class Traits {

  /** Kinds of traits and how many bins each has. */
  enum Trait {
    BIAS(1),
    TYPE(6),
    WORDS(6 * 8),
    LINKS(6 * 6),
    END(6 * 4),
    STOPS(4),
    COMMAS(4),
    FORM(7),
    TAG(16),
    HEADING(6),
    CAPITALS(4),
    DIGITS(3),
    BOLD(3),
    PLACE(6 * 5),
    DISTANCE(6 * 6),
    NEAR(2 * Group.values().length),
    BETWEEN(2 * Group.values().length),
    AROUND(Group.values().length),
    LINE(2 * LineCues.Sort.values().length),
    BEFORE(6 * 7),
    AFTER(6 * 7),
    NEIGHBOURS(6 * 3),
    ALIKE(5 * 5),
    REPEATED(1),
    SEMANTIC(9),
    PARENT(5),
    NEXT_LINE(LineCues.Sort.values().length),
    LAST_LINE(LineCues.Sort.values().length),
    SHARE(4);

    private final int bins;

    Trait(int bins) {
      this.bins = bins;
    }

    /** {@return how many traits there are in all} */
    static int all() {
      return Arrays.stream(values()).mapToInt(trait -> trait.bins).sum();
    }
  }

  private static final int[] STARTS = starts();
  private static final List<String> TAGS =
      List.of(
          "p",
          "div",
          "li",
          "td",
          "section",
          "article",
          "blockquote",
          "figcaption",
          "pre",
          "address",
          "dd",
          "dt",
          "label",
          "main",
          "center");
  private static final List<String> SEMANTIC =
      List.of("article", "main", "aside", "footer", "header", "nav", "form", "figure", "ul");

  private final List<Passage> passages;
  private final Element container;
  private final int[] lines;
  private final boolean[] prose;
  private final int[] distance;
  private final long[] between;
  private final int[] semantic;
  private final Map<String, Integer> texts = new HashMap<>();
  private final Map<String, double[]> alike = new HashMap<>();
  private final Map<Element, Double> direct = new IdentityHashMap<>();
  private double allProse;
  private int first = Integer.MAX_VALUE;
  private int last = -1;
  private int[] found = new int[96];
  private int size;

  /**
   * @param container the element that holds the article
   * @param lines what each passage may be by its words
   */
  Traits(List<Passage> passages, Element container, int[] lines, NameCues names) {
    this.passages = passages;
    this.container = container;
    int n = passages.size();
    this.lines = lines;
    prose = new boolean[n];
    distance = new int[n];
    between = new long[n];
    semantic = new int[n];
    for (int i = 0; i < n; i++) {
      measure(i, names);
    }
  }

  /** {@return for each passage the numbers of its traits} */
  int[][] all() {
    int[][] all = new int[passages.size()][];
    for (int i = 0; i < all.length; i++) {
      all[i] = of(i);
    }
    return all;
  }

  /** {@return the name of a trait in the model's file} */
  static String name(int number) {
    Trait trait = Trait.BIAS;
    for (Trait one : Trait.values()) {
      trait = STARTS[one.ordinal()] <= number ? one : trait;
    }
    return trait.name().toLowerCase(Locale.ROOT) + "." + (number - STARTS[trait.ordinal()]);
  }

  private static int[] starts() {
    int[] starts = new int[Trait.values().length];
    for (int i = 1; i < starts.length; i++) {
      starts[i] = starts[i - 1] + Trait.values()[i - 1].bins;
    }
    return starts;
  }

  private void measure(int i, NameCues names) {
    Passage passage = passages.get(i);
    prose[i] = Container.weight(passage) > 0;
    distance[i] = -1;
    long way = 0;
    int steps = 0;
    for (Element at = passage.owner(); at != null; at = at.parent()) {
      int known = SEMANTIC.indexOf(at.normalName());
      semantic[i] |= known >= 0 ? 1 << known : 0;
      if (at == container) {
        distance[i] = steps;
        break;
      }
      way |= names.of(at);
      steps++;
    }
    between[i] = distance[i] < 0 ? 0 : way;
    if (prose[i] && distance[i] >= 0 && !Container.isAside(between[i])) {
      first = Math.min(first, i);
      last = i;
    }
    texts.merge(passage.text(), 1, Integer::sum);
    double[] group = alike.computeIfAbsent(signature(passage.owner()), key -> new double[2]);
    group[0]++;
    group[1] += words(passage.text());
    if (prose[i]) {
      allProse += passage.text().length();
      Element parent = passage.owner().parent();
      direct.merge(
          parent == null ? passage.owner() : parent, (double) passage.text().length(), Double::sum);
    }
  }

  private static String signature(Element element) {
    Element parent = element.parent();
    return element.normalName()
        + '.'
        + element.className()
        + '<'
        + (parent == null ? "" : parent.normalName() + '.' + parent.className());
  }

  private int[] of(int i) {
    size = 0;
    Passage passage = passages.get(i);
    String text = passage.text();
    int type = type(i);
    int words = words(text);
    add(Trait.BIAS, 0);
    add(Trait.TYPE, type);
    add(Trait.WORDS, type * 8 + bin(words, 1, 3, 6, 10, 20, 40, 80));
    add(Trait.LINKS, type * 6 + bin(passage.linkShare(), 0.001, 0.15, 0.4, 0.7, 0.97));
    add(Trait.END, type * 4 + end(text));
    add(Trait.FORM, passage.form().ordinal());
    add(Trait.TAG, 1 + TAGS.indexOf(passage.owner().normalName()));
    if (passage.form() == Form.HEADING) {
      add(Trait.HEADING, level(passage.owner()));
    }
    letters(passage);
    place(i, type);
    bits(Trait.NEAR, passage.near(), 2, prose[i] ? 1 : 0);
    bits(Trait.BETWEEN, between[i], 2, prose[i] ? 1 : 0);
    bits(Trait.AROUND, passage.names() & ~between[i], 1, 0);
    bits(Trait.LINE, lines[i], 2, words > 20 ? 1 : 0);
    bits(Trait.SEMANTIC, semantic[i], 1, 0);
    neighbours(i, type);
    double[] group = alike.getOrDefault(signature(passage.owner()), new double[] {1, words});
    add(
        Trait.ALIKE,
        bin(group[0], 1.5, 3.5, 8.5, 20.5) * 5 + bin(group[1] / group[0], 4, 10, 20, 40));
    if (texts.getOrDefault(text, 0) > 1) {
      add(Trait.REPEATED, 0);
    }
    return Arrays.copyOf(found, size);
  }

  private void letters(Passage passage) {
    String text = passage.text();
    int capitals = 0;
    int digits = 0;
    int commas = 0;
    int stops = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      capitals += Character.isUpperCase(c) ? 1 : 0;
      digits += Character.isDigit(c) ? 1 : 0;
      commas += c == ',' || c == '，' || c == '、' ? 1 : 0;
      stops += ".!?。".indexOf(c) >= 0 ? 1 : 0;
    }
    double length = text.length();
    add(Trait.CAPITALS, bin(capitals / length, 0.06, 0.15, 0.5));
    add(Trait.DIGITS, bin(digits / length, 0.03, 0.2));
    add(Trait.COMMAS, Math.min(3, commas));
    add(Trait.STOPS, Math.min(3, stops));
    add(Trait.BOLD, bin(passage.strong() / length, 0.01, 0.9));
  }

  private void place(int i, int type) {
    int place = distance[i] < 0 ? (i < first ? 0 : 1) : i < first ? 2 : i <= last ? 3 : 4;
    add(Trait.PLACE, type * 5 + place);
    add(
        Trait.DISTANCE,
        type * 6 + (distance[i] < 0 ? 0 : bin(distance[i], 1.5, 2.5, 3.5, 5.5) + 1));
    Element owner = passages.get(i).owner();
    Element parent = owner.parent() == null ? owner : owner.parent();
    double here = direct.getOrDefault(parent, 0.0) + direct.getOrDefault(owner, 0.0);
    add(Trait.PARENT, bin(here / Math.max(1, allProse), 0.001, 0.1, 0.3, 0.6));
    if (prose[i]) {
      add(Trait.SHARE, bin(passages.get(i).text().length() / allProse, 0.02, 0.1, 0.4));
    }
  }

  private void neighbours(int i, int type) {
    add(Trait.BEFORE, type * 7 + (i == 0 ? 6 : type(i - 1)));
    add(Trait.AFTER, type * 7 + (i + 1 == passages.size() ? 6 : type(i + 1)));
    int near = (isProse(i - 1) ? 1 : 0) + (isProse(i + 1) ? 1 : 0);
    add(Trait.NEIGHBOURS, type * 3 + near);
    if (i + 1 < lines.length) {
      bits(Trait.NEXT_LINE, lines[i + 1], 1, 0);
    }
    if (i > 0) {
      bits(Trait.LAST_LINE, lines[i - 1], 1, 0);
    }
  }

  private boolean isProse(int i) {
    return i >= 0 && i < prose.length && prose[i];
  }

  private int type(int i) {
    Passage passage = passages.get(i);
    if (prose[i]) {
      return 0;
    }
    return switch (passage.form()) {
      case HEADING -> 1;
      case ITEM -> 2;
      case CAPTION -> 3;
      case CODE, ROW -> 4;
      case PARAGRAPH, QUOTE -> 5;
    };
  }

  private static int level(Element heading) {
    String name = heading.normalName();
    boolean told = name.length() == 2 && name.charAt(1) >= '1' && name.charAt(1) <= '6';
    return told ? name.charAt(1) - '1' : 5;
  }

  private static int end(String text) {
    int at = text.length() - 1;
    while (at > 0 && "\"'”’“»)]」".indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    char last = text.charAt(at);
    if (".!?。！？…".indexOf(last) >= 0) {
      return text.endsWith("...") || last == '…' ? 1 : 0;
    }
    return last == ':' ? 2 : 3;
  }

  /** {@return how many words a text has; two characters of Chinese or Japanese are one} */
  static int words(String text) {
    int words = 0;
    int wide = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = Character.isLetterOrDigit(c);
      if (c >= 0x2E80 && c < 0xA000) {
        wide++;
      } else if (letter && !inside) {
        words++;
      }
      inside = letter || inside && (c == '\'' || c == '’' || c == '-');
    }
    return words + wide / 2;
  }

  private static int bin(double value, double... edges) {
    int bin = 0;
    while (bin < edges.length && value >= edges[bin]) {
      bin++;
    }
    return bin;
  }

  private void bits(Trait trait, long bits, int parts, int part) {
    for (long rest = bits; rest != 0; rest &= rest - 1) {
      add(trait, Long.numberOfTrailingZeros(rest) * parts + part);
    }
  }

  private void add(Trait trait, int bin) {
    if (size == found.length) {
      found = Arrays.copyOf(found, 2 * size);
    }
    found[size++] = STARTS[trait.ordinal()] + bin;
  }
}
