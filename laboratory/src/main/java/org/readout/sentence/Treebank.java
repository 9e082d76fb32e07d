package org.readout.sentence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Sentences of Universal Dependencies treebanks, in CoNLL-U. */
final class Treebank {

  private static final int COLUMNS = 10;
  private static final int HEAD = 6;

  private Treebank() {}

  /**
   * One annotated sentence.
   *
   * @param forms words
   * @param tags universal and Penn tag, such as {@code VERB/VBD}
   * @param lemmas dictionary forms
   * @param heads index of the head, from 0; the number of words for the root
   * @param relations relations
   * @param names name labels, such as {@code B-PERSON}; empty when names are not annotated
   */
  record Tree(
      String[] forms,
      String[] tags,
      String[] lemmas,
      int[] heads,
      String[] relations,
      String[] names) {

    int size() {
      return forms.length;
    }
  }

  /** {@return the files of a treebank: the file itself, or all such files below a folder} */
  static List<Path> files(Path place) throws IOException {
    try (Stream<Path> found = Files.walk(place)) {
      return found
          .filter(file -> file.equals(place) ? Files.isRegularFile(file) : isTreebank(file))
          .sorted()
          .toList();
    }
  }

  private static boolean isTreebank(Path file) {
    return Files.isRegularFile(file) && file.getFileName().toString().endsWith(".conllu");
  }

  /** {@return the sentences of a file; the file must be sound} */
  static List<Tree> read(Path file) throws IOException {
    List<String> problems = new ArrayList<>();
    List<Tree> trees = read(file, problems::add);
    if (!problems.isEmpty()) {
      throw new IOException(problems.getFirst());
    }
    return trees;
  }

  /**
   * {@return the sentences of a file, without those that cannot be read}
   *
   * @param problems is told the file and line of each of these
   */
  static List<Tree> read(Path file, Consumer<String> problems) throws IOException {
    List<Tree> trees = new ArrayList<>();
    List<String[]> rows = new ArrayList<>();
    boolean sound = true;
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (line.isBlank()) {
        add(rows, trees, sound);
        sound = true;
      } else if (Character.isDigit(line.charAt(0))) {
        String[] columns = line.split("\t", -1);
        if (columns.length < COLUMNS || !columns[HEAD].matches("[0-9]{1,6}|_")) {
          problems.accept(file + ":" + number + ": not a row of CoNLL-U");
          sound = false;
        } else if (columns[0].indexOf('-') < 0 && columns[0].indexOf('.') < 0) {
          rows.add(columns);
        }
      }
    }
    add(rows, trees, sound);
    return trees;
  }

  private static void add(List<String[]> rows, List<Tree> trees, boolean sound) {
    int n = rows.size();
    if (n == 0 || !sound) {
      rows.clear();
      return;
    }
    Tree tree =
        new Tree(
            new String[n], new String[n], new String[n], new int[n], new String[n], new String[0]);
    for (int i = 0; i < n; i++) {
      String[] row = rows.get(i);
      tree.forms[i] = row[1];
      tree.tags[i] = row[3] + "/" + row[4];
      tree.lemmas[i] = row[2];
      int head = row[HEAD].equals("_") ? 0 : Integer.parseInt(row[HEAD]);
      tree.heads[i] = head == 0 || head > n ? n : head - 1;
      tree.relations[i] = row[7];
    }
    String[] names = EntityColumn.names(rows);
    trees.add(new Tree(tree.forms, tree.tags, tree.lemmas, tree.heads, tree.relations, names));
    rows.clear();
  }

  /** Reads names in IOB2, as Universal NER writes them; the other columns stay empty. */
  static List<Tree> readNames(Path file) throws IOException {
    List<Tree> trees = new ArrayList<>();
    List<String[]> rows = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (line.isBlank() && !rows.isEmpty()) {
        String[] forms = rows.stream().map(row -> row[1]).toArray(String[]::new);
        String[] labels = rows.stream().map(row -> row[2]).toArray(String[]::new);
        trees.add(
            new Tree(
                forms, new String[0], new String[0], new int[0], new String[0], bilou(labels)));
        rows.clear();
      } else if (!line.isBlank() && Character.isDigit(line.charAt(0))) {
        rows.add(line.split("\t"));
      }
    }
    return trees;
  }

  private static String[] bilou(String[] iob) {
    String[] labels = new String[iob.length];
    Arrays.fill(labels, "O");
    for (int i = 0; i < iob.length; i++) {
      if (iob[i].startsWith("B-")) {
        int end = i + 1;
        while (end < iob.length && iob[end].startsWith("I-")) {
          end++;
        }
        String type =
            switch (iob[i].substring(2)) {
              case "PER" -> "PERSON";
              case "ORG" -> "ORGANIZATION";
              case "LOC" -> "PLACE";
              default -> "";
            };
        if (!type.isEmpty()) {
          mark(labels, i, end, type);
        }
      }
    }
    return labels;
  }

  /** Labels the words from {@code first} to {@code end} as one name. */
  static void mark(String[] labels, int first, int end, String type) {
    if (end - first == 1) {
      labels[first] = "U-" + type;
      return;
    }
    for (int i = first; i < end; i++) {
      labels[i] = (i == first ? "B-" : i == end - 1 ? "L-" : "I-") + type;
    }
  }
}
