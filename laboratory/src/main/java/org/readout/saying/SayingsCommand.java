package org.readout.saying;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.readout.lab.Command;

/** Trains the model that finds who says what anew and replaces its resource in the core. */
public final class SayingsCommand implements Command {

  private static final Path RESOURCE =
      Path.of("core", "src", "main", "resources", "org", "readout", "saying", SayingModel.RESOURCE);

  @Override
  public String usage() {
    return "sayings [POLNEAR_TRAIN]";
  }

  @Override
  public void run(List<String> arguments, PrintStream out) throws IOException {
    Path part =
        arguments.isEmpty()
            ? Path.of("..", "shared", "data", "polnear", "train")
            : Path.of(arguments.getFirst());
    if (Files.isDirectory(part)) {
      new SayingTrainer(out).train(part, RESOURCE);
    } else {
      out.println("skipped: no annotated texts at " + part);
    }
  }
}
