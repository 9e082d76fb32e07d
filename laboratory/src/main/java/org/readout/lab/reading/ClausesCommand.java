package org.readout.lab.reading;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.readout.lab.Command;

/** Measures clauses on the texts that we annotated, and prints every mistake. */
public final class ClausesCommand implements Command {

  private static final Path GOLD = Path.of("..", "shared", "gold");
  private static final Path SCORES = Path.of("laboratory", "scores");

  @Override
  public String usage() {
    return "clauses [GOLDDIR]";
  }

  @Override
  public void run(List<String> arguments, PrintStream out) throws IOException {
    Path gold = arguments.isEmpty() ? GOLD : Path.of(arguments.getFirst());
    if (!Files.isDirectory(gold.resolve("reading"))) {
      out.println("skipped: no annotated texts at " + gold.resolve("reading"));
      return;
    }
    Figures figures = new ClauseScore(ReadingGold.ofOurs(gold), Scheme.named("ud"), out).score();
    out.print(figures.yaml());
    figures.write(SCORES);
  }
}
