package org.readout.sentence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Finds names, left to right: an averaged perceptron over hashed features that labels each word as
 * outside, or as the beginning, inside, last or only word of a name (Ratinov and Roth 2009).
 */
final class NameTagger {

  /** Shorter words may begin a name though they are small: "al-Hakim", "de Wit". */
  private static final int LONG = 4;

  private final Table weights;
  private final String[] labels;
  private final long[] atoms;
  private final long[] tagAtoms;
  private final int outside;
  private final boolean[] open;
  private final boolean[][] follows;
  private final boolean[][] ends;

  NameTagger(Table weights, String[] labels, String[] tags) {
    this.weights = weights;
    this.labels = labels;
    this.atoms = Tagger.atoms(labels);
    this.tagAtoms = Tagger.atoms(tags);
    this.outside = List.of(labels).indexOf("O");
    this.open = new boolean[labels.length];
    this.follows = new boolean[labels.length][labels.length];
    this.ends = new boolean[labels.length][labels.length];
    for (int i = 0; i < labels.length; i++) {
      open[i] = labels[i].charAt(0) == 'B' || labels[i].charAt(0) == 'I';
      for (int next = 0; next < labels.length; next++) {
        follows[i][next] = follows(labels[i], labels[next], false);
        ends[i][next] = follows(labels[i], labels[next], true);
      }
    }
  }

  void tag(Line line, Tagger.Scratch scratch) {
    int previous = outside;
    for (int i = 0; i < line.size; i++) {
      if (open[previous] || mayBegin(line, i)) {
        int count = features(line, i, atoms, tagAtoms, scratch.features);
        Arrays.fill(scratch.scores, 0, labels.length, 0);
        weights.addRows(scratch.features, count, scratch.found, scratch.scores);
        previous = best(scratch.scores, (i == line.size - 1 ? ends : follows)[previous]);
      } else {
        previous = outside;
      }
      line.names[i] = previous;
    }
  }

  /** A name begins with a capital or a digit, or with a short word soon followed by a capital. */
  private static boolean mayBegin(Line line, int i) {
    Line.Word word = line.words[i];
    return word.marked
        || word.form.length() < LONG && (line.word(i + 1).marked || line.word(i + 2).marked);
  }

  private static int best(int[] scores, boolean[] allowed) {
    int best = -1;
    for (int i = 0; i < allowed.length; i++) {
      if (allowed[i] && (best < 0 || scores[i] > scores[best])) {
        best = i;
      }
    }
    return best;
  }

  /** {@return whether a label may come after another} */
  private static boolean follows(String previous, String label, boolean last) {
    char before = previous.charAt(0);
    char now = label.charAt(0);
    boolean open = before == 'B' || before == 'I';
    boolean goesOn = now == 'I' || now == 'L';
    if (last && (now == 'B' || now == 'I')) {
      return false;
    }
    return open == goesOn && (!open || previous.substring(1).equals(label.substring(1)));
  }

  private static long pair(long kind, long a, long b) {
    return Line.mix(kind * 31 + Long.rotateLeft(a, 17) + Long.rotateLeft(b, 41));
  }

  private static long one(long kind, long a) {
    return Long.rotateLeft(a, 23) + kind * 0x9e3779b97f4a7c15L;
  }

  /** Writes the features of the word at {@code i} and returns how many there are. */
  static int features(Line line, int i, long[] atoms, long[] tagAtoms, long[] f) {
    int outside = atoms.length - 1;
    long l1 = atoms[i > 0 ? line.names[i - 1] : outside];
    long l2 = atoms[i > 1 ? line.names[i - 2] : outside];
    int k = 0;
    f[k++] = one(100, l1);
    f[k++] = pair(101, l1, l2);
    for (int d = -2; d <= 2; d++) {
      Line.Word o = line.word(i + d);
      long tag = tagAtoms[i + d >= 0 && i + d < line.size ? line.tags[i + d] : tagAtoms.length - 1];
      int base = 10 * (d + 3);
      f[k++] = one(base, o.formAtom);
      f[k++] = one(base + 1, o.shape);
      f[k++] = pair(base + 5, tag, l1);
      f[k++] = one(base + 3, o.cluster);
      f[k++] = one(base + 7, o.cluster8);
      if (d >= -1 && d <= 1) {
        f[k++] = one(base + 2, tag);
        f[k++] = pair(base + 4, o.lowerAtom, l1);
        f[k++] = one(base + 6, o.suffix3);
        f[k++] = pair(base + 8, o.cluster, l1);
        f[k++] = one(base + 9, o.cluster12);
      }
    }
    return more(line, i, l1, f, k);
  }

  private static int more(Line line, int i, long l1, long[] f, int first) {
    Line.Word w = line.words[i];
    Line.Word p = line.word(i - 1);
    Line.Word n = line.word(i + 1);
    Line.Word n2 = line.word(i + 2);
    int k = first;
    f[k++] = one(60, w.lowerAtom);
    f[k++] = one(61, w.prefix3);
    f[k++] = one(62, w.suffix4);
    f[k++] = one(63, w.suffix2);
    f[k++] = pair(64, p.formAtom, w.formAtom);
    f[k++] = pair(65, w.formAtom, n.formAtom);
    f[k++] = pair(66, w.shape, n.shape);
    f[k++] = pair(67, p.shape, w.shape);
    f[k++] = pair(68, w.cluster, n.cluster);
    f[k++] = pair(69, p.cluster, w.cluster);
    f[k++] = pair(70, p.lowerAtom, w.shape);
    f[k++] = pair(71, n.lowerAtom, w.shape);
    f[k++] = pair(72, w.shape, i == 0 ? 1 : 0);
    f[k++] = one(73, w.cluster4);
    f[k++] = one(74, w.cluster6);
    f[k++] = one(75, w.cluster10);
    f[k++] = pair(76, w.cluster8, w.shape);
    f[k++] = pair(77, w.cluster8, n.cluster8);
    f[k++] = pair(78, p.cluster8, w.cluster8);
    f[k++] = pair(79, n.cluster8, n2.cluster8);
    f[k++] = one(80, w.mayBe);
    f[k++] = pair(81, w.mayBe, w.shape);
    f[k++] = pair(82, w.cluster12, l1);
    f[k++] = pair(83, n.shape, n2.shape);
    f[k++] = pair(84, p.lowerAtom, l1 + Long.rotateLeft(n.lowerAtom, 9));
    return k;
  }

  /**
   * What an article has told of its names: a person seen in full is known when a part of the name
   * comes back alone, and one name is of one type throughout. Works on the labels of all sentences.
   */
  static final class Memory {

    private static final String PERSON = "PERSON";
    private static final String ORGANIZATION = "ORGANIZATION";
    private static final String PLACE = "PLACE";

    private final List<Line> lines;
    private final String[] labels;
    private final boolean[] proper;
    private final Map<String, String> words;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Map<String, Integer>> votes = new HashMap<>();
    private final Map<String, Integer> parts = new HashMap<>();

    /** A labelled stretch of one sentence. */
    private record Found(Line line, int first, int end, String type) {

      String text() {
        StringBuilder text = new StringBuilder();
        for (int i = first; i < end; i++) {
          text.append(i > first ? " " : "").append(line.words[i].form);
        }
        return text.toString();
      }
    }

    /**
     * @param proper which tags are those of proper nouns
     * @param words what {@code name-words.tsv} says of words
     */
    Memory(List<Line> lines, String[] labels, boolean[] proper, Map<String, String> words) {
      this.words = words;
      this.lines = lines;
      this.labels = labels;
      this.proper = proper;
      for (int i = 0; i < labels.length; i++) {
        numbers.put(labels[i], i);
      }
    }

    /** Corrects the labels of all sentences. */
    void apply() {
      found().forEach(this::cut);
      found().forEach(this::partOffice);
      found().forEach(this::retype);
      found().forEach(this::widen);
      for (Found name : found()) {
        votes
            .computeIfAbsent(name.text(), key -> new HashMap<>())
            .merge(name.type, 1, Integer::sum);
        if (name.type.equals(PERSON) && name.end - name.first > 1) {
          learnParts(name);
        }
      }
      for (Found name : found()) {
        String type = settled(name);
        if (!type.equals(name.type)) {
          label(name.line, name.first, name.end, type);
        }
      }
      for (Line line : lines) {
        recall(line);
      }
    }

    /** A title, "of" or a hyphen inside a name often parts two names. */
    private void cut(Found name) {
      for (int i = name.first + 1; i < name.end - 1; i++) {
        String word = name.line.words[i].lower;
        boolean body = name.type.equals(ORGANIZATION);
        if (is(word, "title") && !body) {
          split(name, i, PERSON);
          return;
        }
        if (word.equals("of") && name.type.equals(PERSON)) {
          split(name, i, ORGANIZATION);
          return;
        }
        if (word.equals("-") && name.type.equals(PLACE) && name.end - name.first == 3) {
          split(name, i, PLACE);
          return;
        }
      }
    }

    /** "Norwegian Health Minister" names no body; "Mayor of Paris Anne Berg" names two. */
    private void partOffice(Found name) {
      Line line = name.line;
      int first = name.first;
      boolean several = name.end - first > 1;
      boolean minister = name.end < line.size && line.words[name.end].lower.equals("minister");
      if (several && minister && name.type.equals(ORGANIZATION) && !proper[line.tags[first]]) {
        Arrays.fill(line.names, first, name.end, Objects.requireNonNull(numbers.get("O")));
        label(line, first, first + 1, NameType.NATIONALITY.name());
      }
      boolean office =
          first > 1
              && is(line.words[first - 2].lower, "title")
              && line.words[first - 1].lower.equals("of");
      if (office && name.type.equals(PERSON) && name.end - first > 2) {
        label(line, first, first + 1, NameType.PLACE.name());
        label(line, first + 1, name.end, name.type);
      }
    }

    private void split(Found name, int at, String right) {
      label(name.line, name.first, at, name.type);
      name.line.names[at] = Objects.requireNonNull(numbers.get("O"));
      label(name.line, at + 1, name.end, right);
    }

    /** "Security Council" is no place: the last word tells. */
    private void retype(Found name) {
      boolean several = name.end - name.first > 1;
      if (several && is(name.line.words[name.end - 1].lower, "body")) {
        label(name.line, name.first, name.end, ORGANIZATION);
      }
    }

    /** "von der Leyen", not "Leyen". */
    private void widen(Found name) {
      int first = name.first;
      while (first > 0
          && labels[name.line.names[first - 1]].equals("O")
          && is(name.line.words[first - 1].lower, "particle")) {
        first--;
      }
      if (first < name.first && name.type.equals(PERSON)) {
        label(name.line, first, name.end, PERSON);
      }
    }

    private boolean is(String word, String kind) {
      return kind.equals(words.get(word));
    }

    /** One letter is an initial; two can be a whole surname ("Li"). */
    private void learnParts(Found name) {
      for (int i = name.first; i < name.end; i++) {
        String form = name.line.words[i].form;
        boolean edge = i == name.first || i == name.end - 1;
        if (edge && form.length() > 1 && name.line.words[i].capital && !form.endsWith(".")) {
          parts.merge(form, 1, Integer::sum);
        }
      }
    }

    private List<Found> found() {
      List<Found> found = new ArrayList<>();
      for (Line line : lines) {
        int first = 0;
        for (int i = 0; i < line.size; i++) {
          String label = labels[line.names[i]];
          char place = label.charAt(0);
          if (place == 'B' || place == 'U') {
            first = i;
          }
          if (place == 'L' || place == 'U') {
            found.add(new Found(line, first, i + 1, label.substring(2)));
          }
        }
      }
      return found;
    }

    /** {@return the type that most of the article gives the name; the given one when in doubt} */
    private String settled(Found name) {
      Map<String, Integer> types = votes.getOrDefault(name.text(), Map.of());
      int part = name.end - name.first == 1 ? parts.getOrDefault(name.text(), 0) : 0;
      if (part > 0 && name.type.equals(ORGANIZATION)) {
        return PERSON;
      }
      String best = name.type;
      int most = count(types, best, part);
      for (NameType type : NameType.values()) {
        int votesFor = count(types, type.name(), part);
        if (votesFor > most) {
          best = type.name();
          most = votesFor;
        }
      }
      boolean nationality = best.equals("NATIONALITY") != name.type.equals("NATIONALITY");
      return nationality ? name.type : best;
    }

    private static int count(Map<String, Integer> types, String type, int part) {
      return types.getOrDefault(type, 0) + (type.equals(PERSON) ? 2 * part : 0);
    }

    /** Labels parts of known persons that stand alone and were overlooked. */
    private void recall(Line line) {
      for (int i = 0; i < line.size; i++) {
        Line.Word word = line.words[i];
        if (labels[line.names[i]].equals("O")
            && word.capital
            && parts.containsKey(word.form)
            && !properAt(line, i - 1)
            && !properAt(line, i + 1)) {
          if (proper[line.tags[i]] || i > 0 && parts.get(word.form) > 0 && word.form.length() > 2) {
            label(line, i, i + 1, PERSON);
          }
        }
      }
    }

    private boolean properAt(Line line, int i) {
      return i >= 0
          && i < line.size
          && proper[line.tags[i]]
          && labels[line.names[i]].equals("O")
          && line.words[i].capital;
    }

    private void label(Line line, int first, int end, String type) {
      if (end - first == 1) {
        line.names[first] = Objects.requireNonNull(numbers.get("U-" + type));
        return;
      }
      for (int i = first; i < end; i++) {
        String place = i == first ? "B-" : i == end - 1 ? "L-" : "I-";
        line.names[i] = Objects.requireNonNull(numbers.get(place + type));
      }
    }
  }
}
