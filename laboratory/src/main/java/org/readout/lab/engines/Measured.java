package org.readout.lab.engines;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * The figures of one engine.
 *
 * @param peer the engine
 * @param version as its jar tells it
 * @param megabytes of its own jars, models included
 * @param tokens how many tokens one pass reads
 * @param figures as {@link EngineRun} wrote them
 */
record Measured(
    Peer peer, String version, double megabytes, long tokens, Map<String, Double> figures) {

  Measured {
    figures = Map.copyOf(figures);
  }

  /** {@return the lines of key, tab and value of a file} */
  static Map<String, Double> figures(Path file) throws IOException {
    Map<String, Double> figures = new TreeMap<>();
    for (String line : Files.readAllLines(file)) {
      String[] parts = line.split("\t");
      if (parts.length == 2) {
        figures.put(parts[0], Double.parseDouble(parts[1]));
      }
    }
    return figures;
  }

  /** {@return the engines of a file that {@link EnginePage#yaml} wrote; none without a file} */
  static List<Measured> kept(Path yaml) throws IOException {
    List<Measured> kept = new ArrayList<>();
    if (!Files.exists(yaml)) {
      return kept;
    }
    long tokens = 0;
    Map<String, String> values = new TreeMap<>();
    for (String line : Files.readAllLines(yaml)) {
      String[] parts = line.strip().split(": ?", 2);
      if (line.startsWith("tokens:")) {
        tokens = Long.parseLong(parts[1]);
      } else if (line.startsWith("  ")) {
        values.put(parts[0], parts[1]);
      } else if (line.endsWith(":")) {
        add(kept, values, tokens);
        values.clear();
        values.put("id", parts[0]);
      }
    }
    add(kept, values, tokens);
    return kept;
  }

  private static void add(List<Measured> kept, Map<String, String> values, long tokens) {
    Map<String, String> rest = new TreeMap<>(values);
    String id = rest.remove("id");
    String version = rest.remove("version");
    String megabytes = rest.remove("jars_mb");
    String speed = rest.remove("tokens_per_second");
    if (id == null || version == null || megabytes == null || speed == null) {
      return;
    }
    Map<String, Double> figures = new TreeMap<>();
    rest.forEach((key, value) -> figures.put(key, Double.parseDouble(value)));
    figures.put("pass_s", tokens / Double.parseDouble(speed));
    kept.add(new Measured(Peer.named(id), version, Double.parseDouble(megabytes), tokens, figures));
  }

  /** {@return tokens read in a second of processor time} */
  double speed() {
    return figure("pass_s").stream().map(seconds -> tokens / seconds).findFirst().orElse(0);
  }

  /** {@return a figure; empty when the engine has none, or the system cannot tell} */
  OptionalDouble figure(String key) {
    Double value = figures.get(key);
    return value == null || value == 0 ? OptionalDouble.empty() : OptionalDouble.of(value);
  }
}
