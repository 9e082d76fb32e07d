package org.readout.lab.plover;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.readout.event.PloverType;
import org.readout.lab.Command;

/**
 * Scores the rules of the event room on a file of marked sentences.
 *
 * <p>The figures also go to {@code laboratory/scores/plover.yaml}.
 */
public final class PloverCommand implements Command {
  private static final Path SCORES = Path.of("laboratory", "scores", "plover.yaml");

  @Override
  public String usage() {
    return "plover FILE.tsv [--misses]";
  }

  @Override
  public void run(List<String> arguments, PrintStream out) throws IOException {
    if (arguments.isEmpty()) {
      throw new IllegalArgumentException("plover takes a file");
    }
    RuleCoder coder = new RuleCoder();
    Confusion binary = new Confusion();
    Confusion quad = new Confusion();
    Confusion root = new Confusion();
    for (MarkedSentence sentence : MarkedSentence.read(Path.of(arguments.getFirst()))) {
      PloverType type = coder.code(sentence);
      binary.add(Quad.of(sentence.type()).side(), Quad.of(type).side());
      quad.add(Quad.of(sentence.type()).name(), name(Quad.of(type).name(), type));
      root.add(sentence.type().name(), name(type.name(), type));
      if (arguments.contains("--misses") && type != sentence.type()) {
        String rule = coder.best(sentence).map(e -> e.rule() + "/" + e.modality()).orElse("-");
        out.println(sentence.type() + " " + type + " " + rule + " " + sentence.text());
      }
    }
    StringBuilder yaml = new StringBuilder("# written by ./lab plover\n");
    print(yaml, "binary", binary);
    print(yaml, "quad", quad);
    print(yaml, "root", root);
    for (PloverType type : PloverType.values()) {
      yaml.append(String.format(Locale.ROOT, "f1_%s: %.3f\n", type, root.f1(type.name())));
    }
    out.print(yaml);
    Files.createDirectories(SCORES.getParent());
    Files.writeString(SCORES, yaml);
  }

  private static String name(String name, PloverType type) {
    return type == PloverType.UNCODED ? "" : name;
  }

  private static void print(StringBuilder out, String name, Confusion confusion) {
    out.append(
        String.format(
            Locale.ROOT,
            "%s: {macro_f1: %.3f, answered: %.3f, right_of_these: %.3f}\n",
            name,
            confusion.macroF1(),
            confusion.answered(),
            confusion.precision()));
  }
}
