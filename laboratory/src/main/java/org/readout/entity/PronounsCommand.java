package org.readout.entity;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.readout.lab.Command;
import org.readout.lab.coref.GoldText;

/**
 * Learns the weights of the cues for pronouns from the annotation of GUM (Zeldes 2017). The texts
 * are read as they come, without the trees that the corpus brings.
 */
public final class PronounsCommand implements Command {

  private static final Path WEIGHTS =
      Path.of("core", "src", "main", "resources", "org", "readout", "entity", "pronouns.tsv");

  @Override
  public String usage() {
    return "pronouns GUMTRAINDIR";
  }

  @Override
  public void run(List<String> arguments, PrintStream out) throws IOException {
    if (arguments.size() != 1 || !Files.isDirectory(Path.of(arguments.getFirst()))) {
      throw new IllegalArgumentException("pronouns takes the training part of GUM in CoNLL-U");
    }
    PronounExamples examples = new PronounExamples();
    try (Stream<Path> files = Files.list(Path.of(arguments.getFirst()))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".conllu")).sorted().toList()) {
        examples.add(GoldText.read(file));
      }
    }
    Map<String, Double> weights = new PronounLearner(examples.all()).learn();
    StringBuilder table = new StringBuilder();
    table.append("# Weights of cues for what a pronoun means, learnt from GUM (train) by");
    table.append(" ./lab pronouns.\n# cue\tweight\n");
    weights.forEach(
        (cue, weight) -> table.append(String.format(Locale.ROOT, "%s\t%.3f%n", cue, weight)));
    if (examples.all().isEmpty()) {
      throw new IllegalArgumentException("no pronouns in " + arguments.getFirst());
    }
    Files.writeString(WEIGHTS, table);
    out.println(examples.all().size() + " pronouns, " + weights.size() + " weights");
  }
}
