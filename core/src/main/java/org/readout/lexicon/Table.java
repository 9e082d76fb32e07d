package org.readout.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Rows of a tab-separated resource of a room; lines that begin with {@code #} are remarks. */
public final class Table {

  private Table() {}

  /**
   * {@return the rows of resource {@code name} beside class {@code room}, each with exactly {@code
   * columns} cells}
   */
  public static List<List<String>> rows(Class<?> room, String name, int columns) {
    return lines(room, name).stream().map(line -> row(name, line, columns)).toList();
  }

  /** {@return the rows of resource {@code name} beside class {@code room}, not cut into cells} */
  public static List<String> lines(Class<?> room, String name) {
    try (InputStream in = room.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name);
      }
      var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private static List<String> row(String name, String line, int columns) {
    List<String> cells = List.of(line.split("\t", -1));
    if (cells.size() != columns) {
      throw new IllegalStateException(name + ": not " + columns + " cells: " + line);
    }
    return cells;
  }

  /** {@return the variants in a cell, which {@code |} separates} */
  public static List<String> variants(String cell) {
    return cell.isEmpty() ? List.of() : Arrays.asList(cell.split("\\|"));
  }
}
