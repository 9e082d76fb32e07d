package org.readout.lab.points;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** A gold story beside what Readout wrote of it, their articles paired by file name. */
final class Comparison {
  private final JsonNode gold;
  private final JsonNode readout;
  private final Path folder;
  private final Map<String, String> toGold;

  /**
   * Pairs the articles.
   *
   * @param gold the content of {@code gold.json}
   * @param readout the content of Readout's JSON
   * @param folder where the gold and its article files lie
   */
  Comparison(JsonNode gold, JsonNode readout, Path folder) {
    this.gold = gold;
    this.readout = readout;
    this.folder = folder;
    this.toGold = pair(gold, readout);
  }

  /** {@return the gold's rows of one kind, such as {@code points}} */
  List<JsonNode> gold(String kind) {
    return rows(gold, kind);
  }

  /** {@return Readout's articles} */
  List<JsonNode> articles() {
    return rows(readout, "articles");
  }

  /** {@return Readout's rows of one kind, of all its stories} */
  List<JsonNode> found(String kind) {
    return rows(readout, "stories").stream().flatMap(story -> rows(story, kind).stream()).toList();
  }

  /** {@return the gold's id of the article that Readout calls {@code article}} */
  Optional<String> goldId(String article) {
    return Optional.ofNullable(toGold.get(article));
  }

  /** {@return where one of Readout's rows stands in the gold's article; empty when it has none} */
  Optional<Stretch> place(JsonNode row) {
    return goldId(text(row, "article")).map(article -> Stretch.of(article, row));
  }

  /** {@return where the gold's articles lie} */
  Path folder() {
    return folder;
  }

  /** {@return ids of gold articles that Readout did not read} */
  List<String> missing() {
    TreeSet<String> ids = new TreeSet<>();
    gold("articles").forEach(article -> ids.add(text(article, "id")));
    ids.removeAll(toGold.values());
    return List.copyOf(ids);
  }

  /** {@return the text under {@code key}, empty when there is none} */
  static String text(JsonNode row, String key) {
    JsonNode value = row.path(key);
    return value.isString() ? value.asString() : "";
  }

  /** {@return whether {@code key} is there and neither null, false, zero nor empty} */
  static boolean isSet(JsonNode row, String key) {
    JsonNode value = row.path(key);
    return value.isString() ? !value.asString().isEmpty() : value.asBoolean(false);
  }

  /** {@return the rows under {@code key}} */
  static List<JsonNode> rows(JsonNode parent, String key) {
    List<JsonNode> rows = new ArrayList<>();
    parent.path(key).forEach(rows::add);
    return rows;
  }

  private static Map<String, String> pair(JsonNode gold, JsonNode readout) {
    Map<String, String> goldIds = new HashMap<>();
    for (JsonNode article : rows(gold, "articles")) {
      String file = isSet(article, "file") ? text(article, "file") : text(article, "id");
      goldIds.put(name(file), text(article, "id"));
    }
    Map<String, String> toGold = new HashMap<>();
    for (JsonNode article : rows(readout, "articles")) {
      String key = name(text(article, "source"));
      if (goldIds.containsKey(key)) {
        toGold.put(text(article, "id"), goldIds.get(key));
      }
    }
    return toGold;
  }

  private static String name(String path) {
    String base = path.substring(path.lastIndexOf('/') + 1);
    return base.endsWith(".txt") ? base.substring(0, base.length() - 4) : base;
  }
}
