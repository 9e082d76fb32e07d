package org.readout.lab.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Figures of one measure, as they are printed and kept in {@code laboratory/scores}. */
public record Figures(String name, List<Figure> figures) {

  public Figures {
    figures = List.copyOf(figures);
  }

  /**
   * One figure.
   *
   * @param key what is measured
   * @param value from 0 to 1
   * @param n how many items it rests on
   */
  public record Figure(String key, double value, int n) {}

  /**
   * {@return one of the values}
   *
   * @throws IllegalArgumentException when it was not measured
   */
  public double value(String key) {
    for (Figure figure : figures) {
      if (figure.key.equals(key)) {
        return figure.value;
      }
    }
    throw new IllegalArgumentException("not measured: " + key);
  }

  String yaml() {
    StringBuilder yaml = new StringBuilder();
    for (Figure figure : figures) {
      yaml.append(figure.key).append(":\n");
      yaml.append(String.format(Locale.ROOT, "  value: %.4f%n  n: %d%n", figure.value, figure.n));
    }
    return yaml.toString();
  }

  /** Writes them into a file of a folder, under their name. */
  public void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(name + ".yaml"), yaml());
  }
}
