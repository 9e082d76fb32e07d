package org.readout.event;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.readout.event.TypeLearner.Example;
import org.readout.lab.Command;

/**
 * Teaches the model of event types anew and replaces the resource: the training part of PLV, then
 * the examples of the CAMEO manual that PLOVER's gold records hold, read with the committed reader.
 * After a change of the reader, the rules or {@link PairFeatures} it must be run again.
 */
public final class TypesCommand implements Command {
  private static final Path DATA = Path.of("..", "shared", "data", "plover");
  private static final Path RESOURCE =
      Path.of("laboratory", "src", "main", "resources", "org", "readout", "event", "types.bin");

  @Override
  public String usage() {
    return "types";
  }

  @Override
  public void run(List<String> arguments, PrintStream out) throws IOException {
    Path file = DATA.resolve("PLV_train.tsv");
    if (!Files.exists(file)) {
      out.println("skipped: no " + file);
      return;
    }
    PairReader reader = new PairReader();
    List<Example> examples = new ArrayList<>();
    for (MarkedSentence sentence : MarkedSentence.read(file, out)) {
      examples.add(new Example(reader.read(sentence), sentence.type()));
    }
    examples.addAll(manual(reader, out));
    try (DataOutputStream to =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(RESOURCE)))) {
      TypeLearner.learn(examples).write(to);
    }
    out.println(examples.size() + " examples, " + Files.size(RESOURCE) + " bytes");
  }

  /** {@return the examples of the manual; none where the file is absent} */
  static List<Example> manual(PairReader reader, PrintStream out) throws IOException {
    Path file = DATA.resolve("PLOVER_GSR_CAMEO.txt");
    if (!Files.exists(file)) {
      out.println("without the manual's examples: no " + file);
      return List.of();
    }
    return GsrRecord.read(file, out).stream()
        .map(GsrRecord::marked)
        .map(sentence -> new Example(reader.read(sentence), sentence.type()))
        .toList();
  }
}
