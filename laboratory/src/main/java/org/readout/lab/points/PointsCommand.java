package org.readout.lab.points;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.readout.lab.Command;

/**
 * Runs the brief on every annotated story of a folder and scores it: each of its folders that holds
 * a {@code gold.json}.
 *
 * <p>The table goes to the console, the figures to {@code laboratory/scores/points.yaml}, or for a
 * folder of another name than "gold" to {@code points-NAME.yaml}. With {@code --keep}, the JSON
 * documents stay in a folder for {@code ./lab score}.
 */
public final class PointsCommand implements Command {
  private static final Path SCORES = Path.of("laboratory", "scores");

  @Override
  public String usage() {
    return "points GOLDDIR [--misses] [--keep FOLDER]";
  }

  @Override
  public void run(List<String> arguments, PrintStream out) throws IOException {
    List<String> rest = new ArrayList<>(arguments);
    boolean showMisses = rest.remove("--misses");
    List<Path> keep = keep(rest);
    if (rest.size() != 1) {
      throw new IllegalArgumentException("one folder wanted, " + rest.size() + " given");
    }
    Consumer<String> misses = showMisses ? out::println : miss -> {};
    Path gold = Path.of(rest.getFirst());
    ScoreSheet sheet = sheet(gold, keep, misses);
    sheet.print(out);
    Files.createDirectories(SCORES);
    try (var file = Files.newBufferedWriter(SCORES.resolve(fileName(gold)))) {
      sheet.writeYaml(file);
    }
  }

  private static String fileName(Path gold) {
    String name = gold.toAbsolutePath().normalize().getFileName().toString();
    return name.equals("gold") ? "points.yaml" : "points-" + name + ".yaml";
  }

  private static ScoreSheet sheet(Path gold, List<Path> keep, Consumer<String> misses)
      throws IOException {
    Briefing briefing = new Briefing();
    ScoreSheet sheet = new ScoreSheet();
    for (Path story : stories(gold)) {
      String name = story.getFileName().toString();
      misses.accept("== " + name);
      sheet.add(name, Score.of(story.resolve("gold.json"), briefing.document(story, keep), misses));
    }
    return sheet;
  }

  private static List<Path> keep(List<String> arguments) {
    int at = arguments.indexOf("--keep");
    if (at < 0) {
      return List.of();
    }
    if (at + 1 == arguments.size()) {
      throw new IllegalArgumentException("--keep wants a folder");
    }
    arguments.remove(at);
    return List.of(Path.of(arguments.remove(at)));
  }

  private static List<Path> stories(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      List<Path> stories =
          entries
              .filter(story -> Files.isRegularFile(story.resolve("gold.json")))
              .sorted()
              .toList();
      if (stories.isEmpty()) {
        throw new IllegalArgumentException("no gold.json in the folders of " + folder);
      }
      return stories;
    }
  }
}
