package org.readout.lab.polnear;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.readout.article.Span;

/**
 * A text of PolNeAR with its attributions, from a stand-off file of brat's format.
 *
 * @param name the text file's name
 * @param text as it stands in the file
 * @param attributions those that have content
 */
public record AnnotatedText(String name, String text, List<Attribution> attributions) {

  private static final Pattern PART = Pattern.compile("(Source|Cue|Content)\\d*:(T\\d+)");

  public AnnotatedText {
    attributions = List.copyOf(attributions);
  }

  /**
   * {@return the text and annotation files of a part, by name} Where several people annotated a
   * text, the first file by name counts.
   */
  public static Map<Path, Path> files(Path part) throws IOException {
    Map<String, Path> annotations = new TreeMap<>();
    try (Stream<Path> found = Files.list(part.resolve("attributions"))) {
      for (Path file : found.sorted().toList()) {
        String name = file.getFileName().toString();
        int annotator = name.lastIndexOf('_');
        if (annotator > 0 && name.endsWith(".ann")) {
          annotations.putIfAbsent(name.substring(0, annotator), file);
        }
      }
    }
    Map<Path, Path> files = new TreeMap<>();
    annotations.forEach(
        (name, file) -> files.put(part.resolve("text").resolve(name + ".txt"), file));
    return files;
  }

  /**
   * {@return the annotated text}
   *
   * @throws IOException naming the file and the line, when one cannot be read
   */
  public static AnnotatedText read(Path text, Path annotations) throws IOException {
    String words = Files.readString(text, StandardCharsets.UTF_8);
    Map<String, List<Span>> spans = new HashMap<>();
    List<String> relations = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(annotations, StandardCharsets.UTF_8)) {
      number++;
      String[] cells = line.split("\t", 3);
      if (line.startsWith("T") && cells.length == 3) {
        spans.put(cells[0], spans(cells[1], words, annotations + ":" + number));
      } else if (line.startsWith("E") && cells.length >= 2) {
        relations.add(cells[1]);
      }
    }
    List<Attribution> attributions =
        relations.stream().flatMap(line -> attribution(line, spans, words).stream()).toList();
    return new AnnotatedText(String.valueOf(text.getFileName()), words, attributions);
  }

  /** {@return the stretches of {@code Content 2103 2168;2170 2425}, counted in code points} */
  private static List<Span> spans(String cell, String text, String place) throws IOException {
    List<Span> spans = new ArrayList<>();
    int name = cell.indexOf(' ');
    try {
      for (String stretch : cell.substring(name + 1).split(";")) {
        String[] ends = stretch.split(" ");
        int from = text.offsetByCodePoints(0, Integer.parseInt(ends[0]));
        int to = text.offsetByCodePoints(0, Integer.parseInt(ends[1]));
        spans.add(new Span(from, to));
      }
    } catch (IndexOutOfBoundsException | IllegalArgumentException wrong) {
      throw new IOException(place + ": no stretch of the text: " + cell, wrong);
    }
    return spans;
  }

  private static Optional<Attribution> attribution(
      String line, Map<String, List<Span>> spans, String text) {
    Map<Attribution.Role, List<Span>> roles = new EnumMap<>(Attribution.Role.class);
    boolean marked = false;
    Matcher part = PART.matcher(line);
    while (part.find()) {
      Attribution.Role role = Attribution.Role.valueOf(part.group(1).toUpperCase(Locale.ROOT));
      for (Span span : spans.getOrDefault(part.group(2), List.of())) {
        marked |= role == Attribution.Role.CONTENT && Edges.marked(span.of(text));
        Edges.trim(span, text)
            .ifPresent(kept -> roles.computeIfAbsent(role, r -> new ArrayList<>()).add(kept));
      }
    }
    return roles.containsKey(Attribution.Role.CONTENT)
        ? Optional.of(new Attribution(roles, marked))
        : Optional.empty();
  }
}
