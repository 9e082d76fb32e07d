package org.readout.sentence;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.readout.lab.Command;

/** Trains the reader anew and replaces its resources in the core. */
public final class TrainCommand implements Command {

  private static final Path DATA = Path.of("..", "shared", "data");
  private static final Path TEACHERS = Path.of(".readout", "teachers");
  private static final Path RESOURCES =
      Path.of("core", "src", "main", "resources", "org", "readout", "sentence");

  @Override
  public String usage() {
    return "train [trees] [names]";
  }

  @Override
  public void run(List<String> arguments, PrintStream out) throws IOException {
    Set<String> parts = arguments.isEmpty() ? Set.of("trees", "names") : Set.copyOf(arguments);
    if (!Set.of("trees", "names").containsAll(parts)) {
      throw new IllegalArgumentException("not a part of the model: " + arguments);
    }
    if (!Files.isDirectory(DATA.resolve("treebank"))) {
      out.println("skipped: no treebanks at " + DATA.resolve("treebank"));
    } else if (!Files.exists(TEACHERS.resolve("lexicon.tsv"))) {
      out.println("skipped: run the teachers first (see CONTRIBUTING.md)");
    } else {
      new Trainer(DATA, TEACHERS, out).train(RESOURCES, parts);
    }
  }
}
