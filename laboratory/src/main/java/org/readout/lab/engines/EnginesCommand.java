package org.readout.lab.engines;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.readout.lab.Command;
import org.readout.sentence.Reader;

/**
 * Runs our reader and the peers that are there on the same text, one process each, and writes the
 * page that compares them. With names of engines only these run; the others keep their figures.
 */
public final class EnginesCommand implements Command {

  private static final Path GOLD = Path.of("..", "shared", "gold");
  private static final Path DATA = Path.of("..", "shared", "data");
  private static final Path SCORES = Path.of("laboratory", "scores", "engines.yaml");
  private static final Path PAGE = Path.of("docs", "engines.md");
  private static final int MINUTES = 45;

  @Override
  public String usage() {
    return "engines [ENGINE]...";
  }

  @Override
  public void run(List<String> arguments, PrintStream out) throws IOException {
    if (!Files.isDirectory(GOLD.resolve("reading"))) {
      out.println("skipped: no annotated texts at " + GOLD.resolve("reading"));
      return;
    }
    List<Peer> peers =
        arguments.isEmpty() ? Peer.all() : arguments.stream().map(Peer::named).toList();
    long tokens = Texts.read(GOLD, DATA).tokens(Reader.load());
    List<Measured> measured = new ArrayList<>();
    List<Peer> absent = new ArrayList<>();
    for (Peer peer : peers) {
      Optional<Measured> figures = measure(peer, tokens, out);
      figures.ifPresentOrElse(measured::add, () -> absent.add(peer));
      figures.ifPresent(row -> out.println(EnginePage.line(row)));
    }
    if (!arguments.isEmpty()) {
      absent.clear();
      Measured.kept(SCORES).stream()
          .filter(row -> !arguments.contains(row.peer().id()))
          .forEach(measured::add);
    }
    if (measured.size() < 2) {
      out.println("no peer was measured, so " + PAGE + " stays as it is; see CONTRIBUTING.md");
      return;
    }
    EnginePage page = new EnginePage(measured, absent, Machine.here());
    Files.createDirectories(PAGE.getParent());
    Files.writeString(PAGE, page.markdown());
    Files.writeString(SCORES, page.yaml());
    out.println("wrote " + PAGE);
  }

  private static Optional<Measured> measure(Peer peer, long tokens, PrintStream out)
      throws IOException {
    List<Path> own = peer.jarsIn(jars(peer));
    if (own.isEmpty()) {
      out.println(peer.title() + ": not there");
      return Optional.empty();
    }
    Path result = Files.createTempFile("engine", ".tsv");
    try {
      Path log = Files.createDirectories(folder()).resolve(peer.id() + ".log");
      if (!runs(peer, result, log)) {
        out.println(peer.title() + ": failed, see " + log);
        return Optional.empty();
      }
      double bytes = 0;
      for (Path jar : own) {
        bytes += Files.size(jar);
      }
      String version = peer.version(own).orElse("");
      return Optional.of(
          new Measured(peer, version, bytes / 1e6, tokens, Measured.figures(result)));
    } finally {
      Files.deleteIfExists(result);
    }
  }

  private static boolean runs(Peer peer, Path result, Path log) throws IOException {
    List<String> command = new ArrayList<>(java());
    command.add("-Dreadout.home=" + home());
    command.addAll(List.of("-cp", classPath(peer), EngineRun.class.getName()));
    command.addAll(List.of(peer.id(), GOLD.toString(), DATA.toString(), result.toString()));
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    try {
      return process.waitFor(MINUTES, TimeUnit.MINUTES) && process.exitValue() == 0;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }

  private static String classPath(Peer peer) {
    String own = System.getProperty("java.class.path");
    if (!peer.type().startsWith("org.readout.lab.peers")) {
      return own;
    }
    return String.join(
        File.pathSeparator,
        own,
        folder().resolve("classes").toString(),
        folder().resolve("lib").resolve("*").toString());
  }

  /** {@return the folder in which the jars of an engine lie} */
  private static Path jars(Peer peer) {
    return switch (peer.id()) {
      case "readout" -> {
        Path lab = Path.of(System.getProperty("java.class.path")).toAbsolutePath();
        yield Optional.ofNullable(lab.getParent()).orElse(lab);
      }
      case "corenlp" -> folder().resolve("corenlp");
      default -> folder().resolve("lib");
    };
  }

  /** {@return how every engine is started: one collector, and room enough for the largest} */
  static List<String> java() {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    return List.of(java.toString(), "-Xms16m", "-Xmx4g", "-XX:+UseSerialGC");
  }

  /** {@return where the profile {@code engines} puts the peers} */
  static Path folder() {
    return home().resolve(".readout").resolve("engines");
  }

  private static Path home() {
    return Path.of(System.getProperty("readout.home", ".")).toAbsolutePath();
  }
}
