package org.readout.sentence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Names as a teacher found them in news text, in the types of OntoNotes, brought to ours: without
 * articles and a trailing 's, and of one type throughout an article.
 */
final class SilverNames {

  private static final Set<String> ARTICLES = Set.of("the", "a", "an", "this", "that");
  private static final Set<String> TAILS = Set.of("'s", "’s", "'", "’", ",", ".", "\"", "”");

  private final Set<String> demonyms;
  private final List<Treebank.Tree> trees = new ArrayList<>();

  SilverNames(Set<String> demonyms) {
    this.demonyms = demonyms;
  }

  List<Treebank.Tree> read(Path file) throws IOException {
    List<Treebank.Tree> article = new ArrayList<>();
    List<String[]> rows = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (line.isEmpty() && !rows.isEmpty()) {
        article.add(tree(rows));
        rows.clear();
      } else if (line.equals("#")) {
        close(article);
      } else if (!line.isEmpty()) {
        rows.add(line.split("\t", -1));
      }
    }
    close(article);
    return trees;
  }

  private Treebank.Tree tree(List<String[]> rows) {
    int n = rows.size();
    String[] forms = new String[n];
    String[] names = new String[n];
    Arrays.fill(names, "O");
    for (int i = 0; i < n; i++) {
      forms[i] = rows.get(i)[0];
    }
    for (int i = 0; i < n; i++) {
      String label = rows.get(i)[2];
      int end = i + 1;
      if (label.startsWith("B-")) {
        while (end < n && !rows.get(end - 1)[2].startsWith("L-")) {
          end++;
        }
      }
      if (label.startsWith("B-") || label.startsWith("U-")) {
        mark(forms, names, i, end, label.substring(2));
        i = end - 1;
      }
    }
    return new Treebank.Tree(forms, new String[0], new String[0], new int[0], new String[0], names);
  }

  private void mark(String[] forms, String[] names, int from, int to, String kind) {
    int first = from;
    int end = to;
    while (first < end && ARTICLES.contains(forms[first].toLowerCase(Locale.ROOT))) {
      first++;
    }
    while (end > first && (TAILS.contains(forms[end - 1]) || forms[end - 1].startsWith("@"))) {
      end--;
    }
    String type = type(forms, first, end, kind);
    if (first < end && !type.isEmpty()) {
      Treebank.mark(names, first, end, type);
    }
  }

  private String type(String[] forms, int first, int end, String kind) {
    return switch (kind) {
      case "PERSON" -> "PERSON";
      case "ORG" -> "ORGANIZATION";
      case "GPE", "LOC", "FAC" -> "PLACE";
      case "NORP" -> {
        String words =
            String.join(" ", Arrays.copyOfRange(forms, first, end)).toLowerCase(Locale.ROOT);
        boolean people =
            demonyms.contains(words)
                || words.endsWith("s") && demonyms.contains(words.substring(0, words.length() - 1));
        yield people ? "NATIONALITY" : "";
      }
      default -> "";
    };
  }

  private void close(List<Treebank.Tree> article) {
    Map<String, Map<String, Integer>> votes = new HashMap<>();
    for (Treebank.Tree tree : article) {
      for (int i = 0; i < tree.size(); i++) {
        String label = tree.names()[i];
        if (!label.equals("O")) {
          votes
              .computeIfAbsent(tree.forms()[i], key -> new HashMap<>())
              .merge(label.substring(2), label.charAt(0) == 'U' ? 1 : 2, Integer::sum);
        }
      }
    }
    for (Treebank.Tree tree : article) {
      for (int i = 0; i < tree.size(); i++) {
        if (tree.names()[i].startsWith("U-")) {
          Map<String, Integer> types = votes.get(tree.forms()[i]);
          String own = tree.names()[i].substring(2);
          String best = own;
          for (String type : new java.util.TreeSet<>(types.keySet())) {
            if (types.get(type) > 2 * types.get(best) && !type.equals("NATIONALITY")) {
              best = type;
            }
          }
          if (!own.equals("NATIONALITY")) {
            tree.names()[i] = "U-" + best;
          }
        }
      }
    }
    trees.addAll(article);
    article.clear();
  }
}
