package org.readout.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.readout.article.Span;

/** The labels of a model, and sentences expressed in them. */
record Inventory(String[] tags, String[] relations, String[] names) {

  static Inventory of(List<Treebank.Tree> trees, List<Treebank.Tree> named) {
    TreeSet<String> tags = new TreeSet<>();
    TreeSet<String> relations = new TreeSet<>();
    TreeSet<String> names = new TreeSet<>();
    for (Treebank.Tree tree : trees) {
      tags.addAll(List.of(tree.tags()));
      relations.addAll(List.of(tree.relations()));
    }
    names.add("O");
    for (NameType type : NameType.values()) {
      for (String place : List.of("B-", "I-", "L-", "U-")) {
        names.add(place + type);
      }
    }
    return new Inventory(
        tags.toArray(new String[0]),
        relations.toArray(new String[0]),
        names.toArray(new String[0]));
  }

  /** {@return the number of a label; unknown ones get the most general} */
  static int number(String[] labels, String label) {
    for (int i = 0; i < labels.length; i++) {
      if (labels[i].equals(label)) {
        return i;
      }
    }
    int slash = label.indexOf('/');
    int colon = label.indexOf(':');
    if (colon > 0) {
      return number(labels, label.substring(0, colon));
    }
    return slash > 0 && !label.equals("X/FW") ? number(labels, "X/FW") : 0;
  }

  Sample sample(Treebank.Tree tree, Vocabulary vocabulary) {
    int n = tree.size();
    Line.Word[] words = new Line.Word[n];
    for (int i = 0; i < n; i++) {
      words[i] = vocabulary.word(tree.forms()[i]);
    }
    return new Sample(
        new Line(words, new Span[n]),
        numbers(tags, tree.tags()),
        tree.heads(),
        numbers(relations, tree.relations()),
        numbers(names, tree.names()),
        tree.lemmas());
  }

  List<Sample> samples(List<Treebank.Tree> trees, Vocabulary vocabulary) {
    List<Sample> samples = new ArrayList<>();
    for (Treebank.Tree tree : trees) {
      samples.add(sample(tree, vocabulary));
    }
    return samples;
  }

  private static int[] numbers(String[] labels, String[] values) {
    int[] numbers = new int[values.length];
    for (int i = 0; i < values.length; i++) {
      numbers[i] = number(labels, values[i]);
    }
    return numbers;
  }
}
