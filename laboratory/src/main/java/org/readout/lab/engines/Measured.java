package org.readout.lab.engines;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
