package org.readout.lab.points;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.readout.lab.Command;

/**
 * Scores every annotated story in a folder: each of its folders that holds a {@code gold.json}.
 *
 * <p>The table goes to the console, the figures to {@code lab/scores/points.yaml}.
 */
public final class PointsCommand implements Command {
  private static final Path SCORES = Path.of("lab", "scores", "points.yaml");

  @Override
  public String usage() {
    return "points GOLDDIR READOUTDIR";
  }

  @Override
  public void run(List<String> arguments, PrintStream out) throws IOException {
    if (arguments.size() != 2) {
      throw new IllegalArgumentException("folders wanted, " + arguments.size() + " given");
    }
    ScoreSheet sheet = new ScoreSheet();
    for (Path story : stories(Path.of(arguments.getFirst()))) {
      String name = story.getFileName().toString();
      Path readout = Path.of(arguments.get(1)).resolve(name + ".json");
      sheet.add(name, Score.of(story.resolve("gold.json"), Score.read(readout), miss -> {}));
    }
    sheet.print(out);
    Files.createDirectories(SCORES.getParent());
    try (var file = Files.newBufferedWriter(SCORES)) {
      sheet.writeYaml(file);
    }
  }

  private static List<Path> stories(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      List<Path> stories =
          entries.filter(entry -> Files.isRegularFile(entry.resolve("gold.json"))).sorted().toList();
      if (stories.isEmpty()) {
        throw new IllegalArgumentException("no gold.json in the folders of " + folder);
      }
      return stories;
    }
  }
}
