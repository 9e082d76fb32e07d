package org.readout.sentence;

import java.util.HashMap;
import java.util.Map;

/** Words with their clusters and only tags, one object per word. */
final class Vocabulary {

  private final Map<String, Integer> clusters;
  private final Map<String, Integer> onlyTags;
  private final Map<String, Line.Word> words = new HashMap<>();

  Vocabulary(Map<String, Integer> clusters, Map<String, Integer> onlyTags) {
    this.clusters = clusters;
    this.onlyTags = onlyTags;
  }

  Line.Word word(String form) {
    return words.computeIfAbsent(
        form,
        key -> {
          Line.Word word = new Line.Word(key, -1, onlyTags.getOrDefault(key, -1));
          Integer cluster = clusters.get(word.lower);
          return cluster == null ? word : new Line.Word(key, cluster, word.onlyTag);
        });
  }

  TableWriter clusterTable() {
    TableWriter table = new TableWriter();
    clusters.forEach((word, cluster) -> table.addNumber(Line.atom(word), cluster));
    return table;
  }

  TableWriter onlyTagTable() {
    TableWriter table = new TableWriter();
    onlyTags.forEach((form, tag) -> table.addNumber(Line.atom(form), tag));
    return table;
  }
}
