package org.readout.lab.engines;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.readout.lab.reading.ClauseScore;
import org.readout.lab.reading.Engine;
import org.readout.lab.reading.NameScore;
import org.readout.lab.reading.ReadingGold;
import org.readout.lab.reading.Scheme;

/**
 * Measures one engine, in a process of its own, and writes the figures as lines of key, tab and
 * value.
 */
public final class EngineRun {

  private static final Duration WARM_UP = Duration.ofSeconds(10);
  private static final Duration LEAST = Duration.ofSeconds(2);
  private static final int PASSES = 5;

  private final Engine engine;
  private final Peer peer;
  private final Texts texts;
  private final Map<String, Double> figures = new TreeMap<>();

  private EngineRun(Engine engine, Peer peer, Texts texts) {
    this.engine = engine;
    this.peer = peer;
    this.texts = texts;
  }

  /**
   * @param arguments the engine's id, the folder of the gold, the folder of the data, and the file
   *     to write
   */
  public static void main(String[] arguments) throws Exception {
    Peer peer = Peer.named(arguments[0]);
    Path gold = Path.of(arguments[1]);
    Texts texts = Texts.read(gold, Path.of(arguments[2]));
    try (Engine engine = (Engine) Class.forName(peer.type()).getConstructor().newInstance()) {
      EngineRun run = new EngineRun(engine, peer, texts);
      run.start();
      run.score(gold);
      run.clock();
      run.memory();
      run.write(Path.of(arguments[3]));
    }
    System.exit(0);
  }

  /** Processor time from the start of the process to the first sentence that is read. */
  private void start() throws IOException {
    String text = texts.texts().getFirst();
    engine.read(text, List.of(ReadingGold.lines(text).getFirst()));
    figures.put("start_s", Footprint.processorTime(engine.process()).toMillis() / 1e3);
  }

  private void score(Path gold) throws IOException {
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
    ReadingGold read = new ReadingGold(gold, engine);
    if (peer.names()) {
      figures.put("names_f1", new NameScore(read, nowhere).score().value("f1"));
    }
    if (peer.scheme().isPresent()) {
      Scheme scheme = Scheme.named(peer.scheme().get());
      figures.put("clauses", new ClauseScore(read, scheme, nowhere).score().value("right"));
    }
  }

  /** Processor time of one pass over all texts: the median, after a warm-up. */
  private void clock() throws IOException {
    pass(WARM_UP);
    double[] seconds = new double[PASSES];
    for (int i = 0; i < PASSES; i++) {
      seconds[i] = pass(LEAST);
    }
    Arrays.sort(seconds);
    figures.put("pass_s", seconds[PASSES / 2]);
  }

  /** {@return the seconds of one pass, the mean of as many as take {@code least}} */
  private double pass(Duration least) throws IOException {
    Duration before = Footprint.processorTime(engine.process());
    Duration spent = Duration.ZERO;
    int turns = 0;
    while (turns == 0 || spent.compareTo(least) < 0) {
      for (String text : texts.texts()) {
        engine.read(text, ReadingGold.lines(text));
      }
      turns++;
      spent = Footprint.processorTime(engine.process()).minus(before);
    }
    return spent.toMillis() / 1e3 / turns;
  }

  private void memory() throws IOException, InterruptedException {
    figures.put("rss_mb", (double) Footprint.peakMegabytes(engine.process()));
    figures.put("heap_mb", (double) Footprint.heapMegabytes(engine.process()));
  }

  private void write(Path file) throws IOException {
    StringBuilder lines = new StringBuilder();
    figures.forEach(
        (key, value) -> lines.append(String.format(Locale.ROOT, "%s\t%.6f%n", key, value)));
    Files.writeString(file, lines);
  }
}
