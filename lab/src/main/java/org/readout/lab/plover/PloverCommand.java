package org.readout.lab.plover;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.readout.event.PloverType;
import org.readout.lab.Command;

/** Scores the rules of the event room on a file of marked sentences. */
public final class PloverCommand implements Command {
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
    print(out, "binary", binary);
    print(out, "quad", quad);
    print(out, "root", root);
    for (PloverType type : PloverType.values()) {
      out.printf(Locale.ROOT, "%-12s F1 %.3f%n", type, root.f1(type.name()));
    }
  }

  private static String name(String name, PloverType type) {
    return type == PloverType.UNCODED ? "" : name;
  }

  private static void print(PrintStream out, String name, Confusion confusion) {
    out.printf(
        Locale.ROOT,
        "%-8s macro-F1 %.3f  answered %.3f  right of these %.3f%n",
        name,
        confusion.macroF1(),
        confusion.answered(),
        confusion.precision());
  }
}
