package org.readout.sentence;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.readout.article.Span;
import org.readout.lab.Command;

/**
 * Measures how fast the reader loads and reads, on one thread, in CPU time: the median of five runs
 * after the machine is warm, and by step.
 */
public final class SpeedCommand implements Command {

  private static final Path TEXTS = Path.of("..", "shared", "gold", "lee-beijing");
  private static final Path SCORES = Path.of("laboratory", "scores", "speed.yaml");
  private static final int RUNS = 5;
  private static final int TURNS = 40;

  private record Input(String text, List<Span> lines) {}

  @Override
  public String usage() {
    return "speed [FOLDER]";
  }

  @Override
  public void run(List<String> arguments, PrintStream out) throws IOException {
    Path folder = arguments.isEmpty() ? TEXTS : Path.of(arguments.getFirst());
    if (!Files.isDirectory(folder)) {
      out.println("skipped: no texts at " + folder);
      return;
    }
    List<Input> inputs = inputs(folder);
    StringBuilder yaml = new StringBuilder();
    long before = cpu();
    Reader reader = Reader.load();
    figure(yaml, "first_load_ms", (cpu() - before) / 1e6);
    figure(yaml, "load_ms", median(() -> Reader.load().model.hashCode(), 1) / 1e6);
    long tokens = tokens(reader, inputs);
    figure(yaml, "tokens_per_second", rate(tokens, () -> tokens(reader, inputs)));
    steps(reader, inputs, tokens, yaml);
    out.print(yaml);
    Files.createDirectories(SCORES.getParent());
    Files.writeString(SCORES, yaml);
  }

  private static void steps(Reader reader, List<Input> inputs, long tokens, StringBuilder yaml) {
    Tagger.Scratch scratch = new Tagger.Scratch();
    List<Line> lines = new ArrayList<>();
    inputs.forEach(input -> lines.addAll(reader.lines(input.text, split(reader, input))));
    figure(yaml, "split", rate(tokens, () -> sum(inputs, input -> split(reader, input).size())));
    figure(
        yaml,
        "words",
        rate(
            tokens,
            () -> sum(inputs, input -> reader.lines(input.text, split(reader, input)).size())));
    figure(yaml, "tags", rate(tokens, () -> each(lines, l -> reader.model.tagger.tag(l, scratch))));
    figure(
        yaml, "trees", rate(tokens, () -> each(lines, l -> reader.model.parser.parse(l, scratch))));
    figure(
        yaml,
        "names",
        rate(tokens, () -> each(lines, l -> reader.model.nameTagger.tag(l, scratch))));
  }

  private static long each(List<Line> lines, java.util.function.Consumer<Line> step) {
    lines.forEach(step);
    return lines.size();
  }

  private static long sum(List<Input> inputs, java.util.function.ToLongFunction<Input> step) {
    return inputs.stream().mapToLong(step).sum();
  }

  private static List<List<Span>> split(Reader reader, Input input) {
    return input.lines.stream().flatMap(l -> reader.split(input.text, l).stream()).toList();
  }

  private static long tokens(Reader reader, List<Input> inputs) {
    return sum(
        inputs,
        input ->
            reader.read(input.text, input.lines).sentences().stream()
                .mapToLong(sentence -> sentence.tokens().size())
                .sum());
  }

  private static double rate(long tokens, java.util.function.LongSupplier step) {
    return tokens * 1e9 / median(step, TURNS);
  }

  /** {@return the nanoseconds of CPU time that one turn takes, the median of several runs} */
  private static double median(java.util.function.LongSupplier step, int turns) {
    double[] times = new double[RUNS];
    for (int run = -1; run < RUNS; run++) {
      long before = cpu();
      long sum = 0;
      for (int turn = 0; turn < turns; turn++) {
        sum += step.getAsLong();
      }
      times[Math.max(0, run)] = (double) (cpu() - before + (sum == 0 ? 1 : 0)) / turns;
    }
    Arrays.sort(times);
    return times[RUNS / 2];
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static void figure(StringBuilder yaml, String name, double value) {
    yaml.append(String.format(Locale.ROOT, "%s:\n  value: %.0f\n", name, value));
  }

  private static List<Input> inputs(Path folder) throws IOException {
    TreeSet<Path> files = new TreeSet<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*.txt")) {
      found.forEach(files::add);
    }
    List<Input> inputs = new ArrayList<>();
    for (Path file : files) {
      String text = Files.readString(file);
      List<Span> lines = new ArrayList<>();
      int at = 0;
      for (String line : text.split("\n", -1)) {
        if (!line.isBlank()) {
          lines.add(new Span(at, at + line.length()));
        }
        at += line.length() + 1;
      }
      inputs.add(new Input(text, lines));
    }
    return inputs;
  }
}
