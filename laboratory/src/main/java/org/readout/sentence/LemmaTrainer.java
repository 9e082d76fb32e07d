package org.readout.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Learns the edits of the {@link Tagger.Lemmatizer}. */
final class LemmaTrainer {

  private final Inventory inventory;
  private final long[] atoms;
  private final Map<String, Integer> scripts = new TreeMap<>();
  private final List<String> scriptList = new ArrayList<>();
  final TableWriter table = new TableWriter();

  LemmaTrainer(Inventory inventory) {
    this.inventory = inventory;
    this.atoms = Tagger.atoms(inventory.tags());
  }

  String[] scripts() {
    return scriptList.toArray(new String[0]);
  }

  void train(List<Treebank.Tree> trees) {
    Map<String, Map<String, Integer>> whole = new TreeMap<>();
    Map<String, Map<String, Integer>> endings = new TreeMap<>();
    for (Treebank.Tree tree : trees) {
      for (int i = 0; i < tree.size(); i++) {
        String lower = tree.forms()[i].toLowerCase(Locale.ROOT).replace('’', '\'');
        String base = Tagger.Lemmatizer.keepsCase(tree.tags()[i]) ? tree.forms()[i] : lower;
        String script = script(base, tree.lemmas()[i]);
        if (script.length() > 12) {
          continue;
        }
        String key = tree.tags()[i] + "\t" + lower;
        whole.computeIfAbsent(key, k -> new TreeMap<>()).merge(script, 1, Integer::sum);
      }
    }
    pool(whole, "VERB/VBD", "VERB/VBN");
    for (Map.Entry<String, Map<String, Integer>> entry : whole.entrySet()) {
      String[] key = entry.getKey().split("\t");
      String script = most(entry.getValue());
      for (int length = 0; length <= Tagger.Lemmatizer.LONGEST_ENDING; length++) {
        if (length < key[1].length()) {
          String ending = key[0] + "\t" + key[1].substring(key[1].length() - length);
          endings.computeIfAbsent(ending, k -> new TreeMap<>()).merge(script, 1, Integer::sum);
        }
      }
    }
    Map<String, String> kept = keepEndings(endings);
    for (Map.Entry<String, Map<String, Integer>> entry : whole.entrySet()) {
      String[] key = entry.getKey().split("\t");
      String script = most(entry.getValue());
      if (Tagger.Lemmatizer.isInflected(key[0]) || !script.equals(byEnding(kept, key[0], key[1]))) {
        table.put(Tagger.Lemmatizer.whole(Line.atom(key[1]), atom(key[0])), number(script));
      }
    }
  }

  /** A form is of the same verb under both tags: "struck". */
  private static void pool(Map<String, Map<String, Integer>> whole, String one, String other) {
    for (String key : List.copyOf(whole.keySet())) {
      if (key.startsWith(one + "\t") || key.startsWith(other + "\t")) {
        String form = key.substring(one.length());
        Map<String, Integer> both = new TreeMap<>(whole.getOrDefault(one + form, Map.of()));
        if (whole.get(one + form) != whole.get(other + form)) {
          whole
              .getOrDefault(other + form, Map.of())
              .forEach((s, n) -> both.merge(s, n, Integer::sum));
          whole.put(one + form, both);
          whole.put(other + form, both);
        }
      }
    }
  }

  private Map<String, String> keepEndings(Map<String, Map<String, Integer>> endings) {
    Map<String, String> kept = new TreeMap<>();
    for (int length = 0; length <= Tagger.Lemmatizer.LONGEST_ENDING; length++) {
      for (Map.Entry<String, Map<String, Integer>> entry : endings.entrySet()) {
        String[] key = entry.getKey().split("\t", 2);
        int seen = entry.getValue().values().stream().mapToInt(Integer::intValue).sum();
        if (key[1].length() == length && (seen >= 2 || length == 0)) {
          String script = most(entry.getValue());
          if (length == 0 || !script.equals(byEnding(kept, key[0], key[1]))) {
            kept.put(entry.getKey(), script);
            table.put(Tagger.Lemmatizer.ending(key[1], length, atom(key[0])), number(script));
          }
        }
      }
    }
    return kept;
  }

  private static String byEnding(Map<String, String> kept, String tag, String word) {
    for (int length = Tagger.Lemmatizer.LONGEST_ENDING; length >= 0; length--) {
      if (length < word.length()) {
        String script = kept.get(tag + "\t" + word.substring(word.length() - length));
        if (script != null) {
          return script;
        }
      }
    }
    return "";
  }

  private long atom(String tag) {
    return atoms[Inventory.number(inventory.tags(), tag)];
  }

  private int number(String script) {
    return scripts.computeIfAbsent(
        script,
        key -> {
          scriptList.add(key);
          return scriptList.size() - 1;
        });
  }

  private static String most(Map<String, Integer> counts) {
    String best = "";
    int most = 0;
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > most) {
        most = entry.getValue();
        best = entry.getKey();
      }
    }
    return best;
  }

  private static String script(String base, String lemma) {
    int same = 0;
    while (same < base.length()
        && same < lemma.length()
        && base.charAt(same) == lemma.charAt(same)) {
      same++;
    }
    return (char) ('0' + base.length() - same) + lemma.substring(same);
  }
}
