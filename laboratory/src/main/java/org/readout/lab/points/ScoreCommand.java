package org.readout.lab.points;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.readout.lab.Command;

/** Scores one JSON document against one gold story. */
public final class ScoreCommand implements Command {
  @Override
  public String usage() {
    return "score GOLD.json READOUT.json [--misses]";
  }

  @Override
  public void run(List<String> arguments, PrintStream out) throws IOException {
    List<String> files = new ArrayList<>(arguments);
    boolean showMisses = files.remove("--misses");
    if (files.size() != 2) {
      throw new IllegalArgumentException("two files wanted, " + files.size() + " given");
    }
    Consumer<String> misses = showMisses ? out::println : miss -> {};
    Score.of(Path.of(files.get(0)), Score.read(Path.of(files.get(1))), misses)
        .forEach(figure -> out.println(figure.line()));
  }
}
