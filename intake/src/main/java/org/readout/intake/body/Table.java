package org.readout.intake.body;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Rows of a resource of a room: cells parted by tabs, comments begin with {@code #}. */
public final class Table {

  private Table() {}

  /**
   * {@return the rows}
   *
   * @param room a class of the room whose resource it is
   * @param cells the fewest cells of a row
   */
  public static List<String[]> rows(Class<?> room, String name, int cells) {
    InputStream in = Objects.requireNonNull(room.getResourceAsStream(name), name);
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> row(name, line, cells))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String[] row(String name, String line, int cells) {
    String[] row = line.split("\t", -1);
    if (row.length < cells) {
      throw new IllegalStateException(name + ": " + cells + " cells wanted in: " + line);
    }
    return row;
  }
}
