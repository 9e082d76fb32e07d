package org.readout.lab.reading;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readout.article.Span;
import org.readout.sentence.Reader;
import org.readout.sentence.Reading;

/** The annotated texts of {@code gold/reading}, each read once. Offsets there are code points. */
public final class ReadingGold {

  private final Path gold;
  private final Engine engine;
  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, Reading> readings = new HashMap<>();

  /**
   * @param gold the folder that holds {@code reading} and {@code lee-beijing}
   * @param engine what reads the texts
   */
  public ReadingGold(Path gold, Engine engine) {
    this.gold = gold;
    this.engine = engine;
  }

  /** {@return the texts as our reader reads them} */
  static ReadingGold ofOurs(Path gold) {
    return new ReadingGold(gold, Engine.of(Reader.load()));
  }

  List<String[]> rows(String file) throws IOException {
    return Files.readAllLines(gold.resolve("reading").resolve(file)).stream()
        .filter(line -> !line.isBlank())
        .map(line -> line.split("\t"))
        .toList();
  }

  String text(String document) throws IOException {
    if (!texts.containsKey(document)) {
      texts.put(document, Files.readString(file(document)));
    }
    return texts.get(document);
  }

  private Path file(String document) throws IOException {
    Path own = gold.resolve("reading").resolve(document + ".txt");
    if (Files.exists(own)) {
      return own;
    }
    try (DirectoryStream<Path> found =
        Files.newDirectoryStream(gold.resolve("lee-beijing"), document + "_*.txt")) {
      return found.iterator().next();
    }
  }

  Span span(String document, String start, String end) throws IOException {
    String text = text(document);
    int from = text.offsetByCodePoints(0, Integer.parseInt(start));
    return new Span(from, text.offsetByCodePoints(0, Integer.parseInt(end)));
  }

  /** {@return the reading of a text, every line by itself} */
  Reading reading(String document) throws IOException {
    if (!readings.containsKey(document)) {
      String text = text(document);
      readings.put(document, engine.read(text, lines(text)));
    }
    return readings.get(document);
  }

  /** {@return the lines of a text that are not blank} */
  public static List<Span> lines(String text) {
    List<Span> lines = new ArrayList<>();
    int at = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        lines.add(new Span(at, at + line.length()));
      }
      at += line.length() + 1;
    }
    return lines;
  }
}
