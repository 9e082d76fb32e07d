package org.readout.lab.engines;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An engine that can be measured: a row of {@code peers.tsv}.
 *
 * @param id short name
 * @param title as its makers write it
 * @param licence SPDX
 * @param jars what the names of its own jars begin with; the first tells the version
 * @param type class that calls it
 * @param scheme of its trees, as in {@code schemes.tsv}; empty without trees
 * @param names whether it finds names
 * @param does what it does here
 */
record Peer(
    String id,
    String title,
    String licence,
    List<String> jars,
    String type,
    Optional<String> scheme,
    boolean names,
    String does) {

  private static final String TABLE = "peers.tsv";

  /** {@return all, ours first} */
  static List<Peer> all() {
    List<Peer> all = new ArrayList<>();
    try (InputStream in = Peer.class.getResourceAsStream(TABLE);
        BufferedReader lines = reader(in)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          all.add(of(line.split("\t", -1)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }

  /**
   * {@return the engine of that id}
   *
   * @throws IllegalArgumentException when there is none
   */
  static Peer named(String id) {
    return all().stream()
        .filter(peer -> peer.id.equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such engine: " + id));
  }

  private static Peer of(String[] row) {
    if (row.length != 8) {
      throw new IllegalStateException(TABLE + ": not eight columns: " + row[0]);
    }
    Optional<String> scheme = row[5].equals("-") ? Optional.empty() : Optional.of(row[5]);
    List<String> jars = List.of(row[3].split(" "));
    return new Peer(row[0], row[1], row[2], jars, row[4], scheme, row[6].equals("yes"), row[7]);
  }

  private static BufferedReader reader(@Nullable InputStream in) {
    if (in == null) {
      throw new IllegalStateException("no such table: " + TABLE);
    }
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }

  /** {@return the engine's own jars among all jars of a folder; empty when the engine is absent} */
  List<Path> jarsIn(Path folder) throws IOException {
    TreeSet<Path> found = new TreeSet<>();
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, "*.jar")) {
        for (Path jar : all) {
          String name = String.valueOf(jar.getFileName());
          if (jars.stream().anyMatch(own -> name.startsWith(own + "-"))) {
            found.add(jar);
          }
        }
      }
    }
    return List.copyOf(found);
  }

  /** {@return the version that the name of the first of its jars ends with} */
  Optional<String> version(List<Path> own) {
    Pattern name = Pattern.compile(Pattern.quote(jars.getFirst()) + "-(\\d[\\d.]*\\d).*\\.jar");
    return own.stream()
        .map(jar -> name.matcher(String.valueOf(jar.getFileName())))
        .filter(Matcher::matches)
        .map(matcher -> matcher.group(1))
        .findFirst();
  }
}
