package org.readout.lab.stories;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.article.Span;
import org.readout.lab.Command;
import org.readout.sentence.Reader;
import org.readout.sentence.Reading;

/**
 * Prints in how many of ten thousand documents a word is met: the resource {@code common.tsv} of
 * room {@code story}. Reads plain text files and CoNLL-U files with {@code # newdoc} lines.
 */
public final class CommonCommand implements Command {

  private static final int FEWEST = 6;
  private static final int SCALE = 10_000;

  @Override
  public String usage() {
    return "common PATH...";
  }

  @Override
  public void run(List<String> arguments, PrintStream out) throws IOException {
    if (arguments.isEmpty()) {
      throw new IllegalArgumentException("common takes the folders to count in");
    }
    Reader reader = Reader.load();
    Map<String, Integer> counts = new HashMap<>();
    List<String> documents = new ArrayList<>();
    for (String argument : arguments) {
      documents.addAll(documents(Path.of(argument)));
    }
    documents.forEach(text -> words(reader, text).forEach(w -> counts.merge(w, 1, Integer::sum)));
    out.println("# word\tin how many of 10,000 documents");
    counts.entrySet().stream()
        .filter(entry -> entry.getValue() >= FEWEST)
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(e -> out.println(e.getKey() + "\t" + e.getValue() * SCALE / documents.size()));
  }

  /** Lemmas, the parts of those with a hyphen, and names of several words. */
  private static Set<String> words(Reader reader, String text) {
    Reading reading = reader.read(text, List.of(new Span(0, text.length())));
    Stream<String> lemmas =
        reading.sentences().stream()
            .flatMap(sentence -> sentence.tokens().stream())
            .flatMap(token -> Stream.of(token.lemma().split("-")));
    Stream<String> names =
        reading.names().stream()
            .map(name -> name.span().of(text).replace('-', ' '))
            .filter(name -> name.indexOf(' ') > 0);
    return Stream.concat(lemmas, names)
        .map(word -> word.toLowerCase(Locale.ROOT))
        .filter(word -> word.length() > 1)
        .filter(
            word -> word.chars().allMatch(c -> Character.isLetter(c) || " .'’&".indexOf(c) >= 0))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> documents(Path root) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(root)) {
      files = walk.filter(Files::isRegularFile).sorted().toList();
    }
    List<String> documents = new ArrayList<>();
    for (Path file : files) {
      String name = file.getFileName().toString();
      if (name.endsWith(".txt") && !name.startsWith("LICENSE")) {
        documents.add(Files.readString(file));
      } else if (name.endsWith(".conllu")) {
        documents.addAll(parts(Files.readAllLines(file)));
      }
    }
    return documents;
  }

  private static List<String> parts(List<String> lines) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (String line : lines) {
      if (line.startsWith("# newdoc") && !part.isEmpty()) {
        parts.add(part.toString());
        part.setLength(0);
      } else if (line.startsWith("# text = ")) {
        part.append(line.substring("# text = ".length())).append('\n');
      }
    }
    parts.add(part.toString());
    return parts;
  }
}
