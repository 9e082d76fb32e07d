package org.readout.sentence;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.article.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Gathers news text for the teachers to annotate: one sentence a line, tokens parted by tabs, a
 * line with a hash before each article. Test parts of the collections are left out.
 */
public final class SilverText {

  private static final int LAST_TRAINING_TOPIC = 35;

  private final Reader reader = Reader.load();
  private final PrintWriter out;

  private SilverText(PrintWriter out) {
    this.out = out;
  }

  /** Writes the sentences of the collections in {@code data} to {@code output}. */
  public static void write(Path data, Path output) throws IOException {
    try (PrintWriter out =
        new PrintWriter(Files.newBufferedWriter(output, StandardCharsets.UTF_8))) {
      SilverText text = new SilverText(out);
      for (Path file : files(data.resolve("clusters/news_cluster"))) {
        text.write(List.of(json(file).path("text").asString("").split("\n")));
      }
      for (Path file : files(data.resolve("clusters/basil/articles"))) {
        text.write(basil(json(file)));
      }
      for (Path file : files(data.resolve("polnear/train/text"))) {
        text.write(List.of(Files.readString(file).split("\n")));
      }
      for (int topic = 1; topic <= LAST_TRAINING_TOPIC; topic++) {
        Path folder = data.resolve("ecbplus/" + topic);
        for (Path file : Files.isDirectory(folder) ? files(folder) : new TreeSet<Path>()) {
          text.writeTokens(Files.readString(file));
        }
      }
    }
  }

  private static TreeSet<Path> files(Path folder) throws IOException {
    try (Stream<Path> found = Files.walk(folder)) {
      TreeSet<Path> files = new TreeSet<>();
      found.filter(Files::isRegularFile).forEach(files::add);
      return files;
    }
  }

  private static JsonNode json(Path file) {
    return JsonMapper.shared().readTree(file.toFile());
  }

  private static List<String> basil(JsonNode article) {
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(article.path("title").asString(""));
    for (JsonNode paragraph : article.path("body-paragraphs")) {
      StringBuilder text = new StringBuilder();
      for (JsonNode sentence : paragraph) {
        text.append(sentence.asString("")).append(' ');
      }
      paragraphs.add(text.toString());
    }
    return paragraphs;
  }

  private void write(List<String> paragraphs) {
    out.println("#");
    for (String paragraph : paragraphs) {
      for (List<Span> sentence : reader.split(paragraph, new Span(0, paragraph.length()))) {
        out.println(
            sentence.stream().map(span -> span.of(paragraph)).collect(Collectors.joining("\t")));
      }
    }
  }

  /** ECB+ comes in tokens of its own; joined by blanks they are near enough to text. */
  private void writeTokens(String xml) {
    TreeMap<Integer, StringBuilder> sentences = new TreeMap<>();
    for (String line : xml.split("\n")) {
      int close = line.indexOf("</token>");
      int sentence = line.indexOf("sentence=\"");
      if (close > 0 && sentence > 0) {
        int number =
            Integer.parseInt(line.substring(sentence + 10, line.indexOf('"', sentence + 10)));
        String form = line.substring(line.lastIndexOf('>', close) + 1, close);
        form = form.replace("&amp;", "&").replace("&quot;", "\"").replace("&apos;", "'");
        StringBuilder text = sentences.computeIfAbsent(number, key -> new StringBuilder());
        boolean touches = "'s n't , . 're 've 'll ;".contains(form) && !form.isEmpty();
        text.append(text.isEmpty() || touches ? "" : " ").append(form);
      }
    }
    write(sentences.values().stream().map(StringBuilder::toString).toList());
  }
}
