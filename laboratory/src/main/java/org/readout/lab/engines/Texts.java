package org.readout.lab.engines;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.readout.article.Span;
import org.readout.lab.reading.ReadingGold;
import org.readout.sentence.Reader;

/**
 * The texts that all engines read for the clock: the annotated ones, and news.
 *
 * @param texts whole texts, in the order of their files' names
 */
record Texts(List<String> texts) {

  private static final int NEWS = 16;

  /** {@return the texts below the two folders; either may be absent} */
  static Texts read(Path gold, Path data) throws IOException {
    List<String> texts = new ArrayList<>();
    add(gold.resolve("lee-beijing"), Integer.MAX_VALUE, texts);
    add(data.resolve("polnear").resolve("train").resolve("text"), NEWS, texts);
    return new Texts(texts);
  }

  private static void add(Path folder, int most, List<String> texts) throws IOException {
    TreeSet<Path> files = new TreeSet<>();
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*.txt")) {
        found.forEach(files::add);
      }
    }
    for (Path file : files.stream().limit(most).toList()) {
      texts.add(Files.readString(file));
    }
  }

  /** {@return how many tokens our reader counts: the same count for all engines} */
  long tokens(Reader reader) {
    long tokens = 0;
    for (String text : texts) {
      List<Span> lines = ReadingGold.lines(text);
      tokens +=
          reader.read(text, lines).sentences().stream()
              .mapToLong(sentence -> sentence.tokens().size())
              .sum();
    }
    return tokens;
  }
}
