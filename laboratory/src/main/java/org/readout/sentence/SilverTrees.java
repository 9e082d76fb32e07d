package org.readout.sentence;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Trees as a teacher drew them in news text, in the style of ClearNLP, brought to Universal
 * Dependencies: content words head prepositions and copulas, the first conjunct heads the others,
 * the first word of a person's name heads the rest. Marks, relations and whatever the two styles do
 * not share are left open; an open head teaches nothing.
 */
final class SilverTrees {

  /** A head that is not told. */
  static final int OPEN = -2;

  private static final int LONGEST = 60;
  private static final Set<String> PREPOSITION = Set.of("prep", "agent", "dative");
  private static final Set<String> PREDICATE = Set.of("attr", "acomp", "oprd");
  private static final Set<String> UNSURE =
      Set.of("punct", "dep", "meta", "intj", "quantmod", "parataxis", "cc", "preconj", "hyph");

  private final List<String[]> rows;
  private final int n;
  private final int[] heads;
  private final String[] labels;

  private SilverTrees(List<String[]> rows) {
    this.rows = rows;
    this.n = rows.size();
    this.heads = new int[n];
    this.labels = new String[n];
    for (int i = 0; i < n; i++) {
      int head = Integer.parseInt(rows.get(i)[3]);
      heads[i] = head == 0 ? n : head - 1;
      labels[i] = rows.get(i)[4];
    }
  }

  /** {@return at most {@code most} sentences} */
  static List<Treebank.Tree> read(Path file, int most) throws IOException {
    List<Treebank.Tree> trees = new ArrayList<>();
    List<String[]> rows = new ArrayList<>();
    try (BufferedReader in = Files.newBufferedReader(file)) {
      for (String line = in.readLine(); line != null && trees.size() < most; line = in.readLine()) {
        if (!line.isEmpty() && !line.equals("#")) {
          rows.add(line.split("\t", -1));
        } else if (!rows.isEmpty()) {
          if (rows.size() > 3 && rows.size() <= LONGEST && rows.get(rows.size() - 1).length == 5) {
            trees.add(new SilverTrees(rows).tree());
          }
          rows.clear();
        }
      }
    }
    return trees;
  }

  private Treebank.Tree tree() {
    prepositions();
    copulas();
    conjuncts();
    persons();
    String[] forms = new String[n];
    for (int i = 0; i < n; i++) {
      forms[i] = rows.get(i)[0];
      if (UNSURE.contains(labels[i]) || loops(i)) {
        heads[i] = labels[i].equals("cc") ? conjunctionHead(i) : OPEN;
      }
    }
    return new Treebank.Tree(
        forms, new String[0], new String[0], heads, new String[0], new String[0]);
  }

  private boolean loops(int from) {
    int at = from;
    for (int steps = 0; at >= 0 && at < n; steps++) {
      if (steps > n) {
        return true;
      }
      at = heads[at];
    }
    return false;
  }

  private List<Integer> children(int head) {
    List<Integer> children = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      if (heads[i] == head) {
        children.add(i);
      }
    }
    return children;
  }

  /** "to Seoul": Seoul hangs where "to" hung, and "to" hangs on Seoul. */
  private void prepositions() {
    for (int i = n - 1; i >= 0; i--) {
      if (PREPOSITION.contains(labels[i])
          || labels[i].equals("pcomp")
          || labels[i].equals("pobj")) {
        for (int child : children(i)) {
          if (labels[child].equals("pobj") || labels[child].equals("pcomp")) {
            swap(i, child, "case");
            break;
          }
        }
      }
    }
  }

  /** "is ready": ready is the head, and takes over what hung on "is". */
  private void copulas() {
    for (int i = 0; i < n; i++) {
      String form = rows.get(i)[0].toLowerCase(java.util.Locale.ROOT);
      boolean be =
          Set.of(
                  "is", "are", "was", "were", "be", "been", "being", "'s", "’s", "'re", "’re", "am",
                  "'m", "’m")
              .contains(form);
      if (be && rows.get(i)[1].startsWith("VB")) {
        int predicate = predicate(i);
        if (predicate >= 0) {
          swap(i, predicate, "cop");
        }
      }
    }
  }

  private int predicate(int be) {
    int last = -1;
    for (int child : children(be)) {
      if (PREDICATE.contains(labels[child])) {
        return child;
      }
      if (labels[child].startsWith("auxpass") || labels[child].equals("expl")) {
        return -1;
      }
      if (PREPOSITION.contains(labels[child]) && child > be && last < 0) {
        last = child;
      }
    }
    return last;
  }

  /** Puts {@code low} in the place of {@code high}, which then hangs on it. */
  private void swap(int high, int low, String label) {
    String lowLabel = labels[low];
    for (int child : children(high)) {
      if (child != low) {
        heads[child] = low;
      }
    }
    heads[low] = heads[high];
    labels[low] = label.equals("cop") || lowLabel.startsWith("p") ? labels[high] : lowLabel;
    heads[high] = low;
    labels[high] = label;
  }

  private void conjuncts() {
    for (int i = 0; i < n; i++) {
      if (labels[i].equals("conj")) {
        int head = heads[i];
        for (int steps = 0; head < n && labels[head].equals("conj") && steps < n; steps++) {
          head = heads[head];
        }
        heads[i] = head;
      }
    }
  }

  /** "A and B": "and" hangs on B, the next conjunct of the same head. */
  private int conjunctionHead(int cc) {
    for (int i = cc + 1; i < n; i++) {
      if (labels[i].equals("conj") && heads[i] == heads[cc]) {
        return i;
      }
    }
    return OPEN;
  }

  private void persons() {
    for (int i = 0; i < n; i++) {
      if (rows.get(i)[2].equals("B-PERSON")) {
        int end = i + 1;
        while (end < n && rows.get(end)[2].equals("I-PERSON")) {
          end++;
        }
        if (end < n && rows.get(end)[2].equals("L-PERSON")) {
          headFirst(i, end);
        }
      }
    }
  }

  private void headFirst(int first, int last) {
    int top = heads[last];
    if (top >= first && top <= last) {
      return;
    }
    int[] before = Arrays.copyOf(heads, n);
    for (int i = 0; i < n; i++) {
      boolean inside = i >= first && i <= last;
      if (!inside && before[i] >= first && before[i] <= last) {
        heads[i] = first;
      } else if (inside) {
        heads[i] = first;
      }
    }
    heads[first] = top;
    labels[first] = labels[last];
  }
}
