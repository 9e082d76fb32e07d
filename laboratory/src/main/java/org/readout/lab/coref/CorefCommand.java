package org.readout.lab.coref;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.lab.Command;

/**
 * Measures names, pronouns and definite nouns on texts of GUM (Zeldes 2017), read as they come,
 * without the trees that the corpus brings.
 *
 * <ul>
 *   <li>{@code names_typed}: names of people, organisations and places with their type. A name is a
 *       mention whose head is a proper noun.
 *   <li>{@code aliases_b_cubed}: which names of one text name the same (B-cubed).
 *   <li>{@code pronouns_he} and so on, {@code nouns}: given are those that we resolve to somebody
 *       or something named; right when the nearest name of what we found is annotated as the same.
 *       Wanted are pronouns that some name of the text shares its annotation with, and nouns with a
 *       name before them.
 * </ul>
 */
public final class CorefCommand implements Command {

  private static final Path SCORES = Path.of("laboratory", "scores", "coref.yaml");

  /** Kinds of text that are like reports, or tell of people and places. */
  private static final Set<String> KINDS =
      Set.of("news", "interview", "bio", "voyage", "court", "speech", "academic", "textbook");

  @Override
  public String usage() {
    return "coref DIR [misses] [KIND ...]";
  }

  @Override
  public void run(List<String> arguments, PrintStream out) throws IOException {
    if (arguments.isEmpty() || !Files.isDirectory(Path.of(arguments.getFirst()))) {
      throw new IllegalArgumentException("coref takes a folder of GUM in CoNLL-U");
    }
    List<String> kinds = new ArrayList<>(arguments.subList(1, arguments.size()));
    boolean misses = kinds.remove("misses");
    CorefScore score = new CorefScore(misses, out);
    Resolved.Rooms rooms = new Resolved.Rooms();
    int texts = 0;
    for (Path file :
        files(Path.of(arguments.getFirst()), kinds.isEmpty() ? KINDS : Set.copyOf(kinds))) {
      try {
        GoldText gold = GoldText.read(file);
        score.add(gold, rooms.read(gold.name(), gold.text()));
        texts++;
      } catch (IOException unreadable) {
        out.println("# " + unreadable);
      }
    }
    String yaml = "# written by ./lab coref\ntexts: " + texts + "\n" + score.yaml();
    out.print(yaml);
    double milliseconds = rooms.nanoseconds() / 1e6 / Math.max(1, texts);
    out.printf(Locale.ROOT, "# mentions and entities took %.2f ms a text%n", milliseconds);
    if (!misses && kinds.isEmpty()) {
      Files.writeString(SCORES, yaml);
    }
  }

  private static List<Path> files(Path folder, Set<String> kinds) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> isOf(file.getFileName().toString(), kinds)).sorted().toList();
    }
  }

  private static boolean isOf(String name, Set<String> kinds) {
    String[] parts = name.split("_", 3);
    return name.endsWith(".conllu") && parts.length == 3 && kinds.contains(parts[1]);
  }
}
