package org.readout.lab.distil;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Words and how often they occur in the training texts, in the order of the alphabet. */
final class Vocabulary {

  private static final Pattern WORD = Pattern.compile("[a-z][a-z']*[a-z]|[a-z]|\\d+");
  private static final Pattern TOKEN = Pattern.compile("<token[^>]*>([^<]*)</token>");
  private static final JsonMapper JSON = JsonMapper.shared();

  private final Map<String, Integer> counts = new TreeMap<>();

  /** {@return the words in the folder of data that occur twice or stand in {@code known}} */
  static Map<String, Integer> of(Path data, List<String> known) throws IOException {
    Vocabulary vocabulary = new Vocabulary();
    vocabulary.add(data.resolve("polnear/train"), ".txt", text -> text);
    vocabulary.add(data.resolve("clusters/news_cluster"), ".json", Vocabulary::article);
    vocabulary.add(data.resolve("clusters/basil/articles"), ".json", Vocabulary::article);
    vocabulary.add(data.resolve("ecbplus"), ".xml", Vocabulary::tokens);
    vocabulary.add(data.resolve("treebank/gum/train"), ".conllu", Vocabulary::forms);
    vocabulary.add(data.resolve("treebank/ewt"), "train.conllu", Vocabulary::forms);
    Map<String, Integer> kept = new TreeMap<>();
    vocabulary.counts.forEach(
        (word, count) -> {
          if (count >= 2 && !Character.isDigit(word.charAt(0))) {
            kept.put(word, count);
          }
        });
    known.forEach(word -> kept.putIfAbsent(word, vocabulary.counts.getOrDefault(word, 0)));
    return kept;
  }

  private void add(Path folder, String ending, UnaryOperator<String> words) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(ending)).sorted().toList()) {
        count(words.apply(Files.readString(file)));
      }
    }
  }

  private void count(String text) {
    Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT).replace('’', '\''));
    while (matcher.find()) {
      counts.merge(matcher.group(), 1, Integer::sum);
    }
  }

  private static String article(String json) {
    JsonNode article = JSON.readTree(json);
    List<String> texts = new ArrayList<>();
    for (String field : List.of("title", "text", "body-paragraphs")) {
      strings(article.path(field), texts);
    }
    return String.join("\n", texts);
  }

  private static void strings(JsonNode node, List<String> texts) {
    if (node.isString()) {
      texts.add(node.stringValue());
    }
    node.forEach(child -> strings(child, texts));
  }

  private static String tokens(String xml) {
    StringBuilder text = new StringBuilder();
    Matcher matcher = TOKEN.matcher(xml);
    while (matcher.find()) {
      text.append(matcher.group(1)).append(' ');
    }
    return text.toString();
  }

  private static String forms(String conllu) {
    StringBuilder text = new StringBuilder();
    conllu
        .lines()
        .map(line -> line.split("\t"))
        .filter(row -> row.length > 5)
        .forEach(row -> text.append(row[1]).append(' '));
    return text.toString();
  }
}
