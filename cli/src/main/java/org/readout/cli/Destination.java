package org.readout.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * Where the record goes. It is opened before the work, so that a path that cannot be written is
 * known at once, and it ends whole or not at all.
 */
sealed interface Destination extends AutoCloseable {

  /** Writes the record. */
  void write(Content content) throws IOException;

  @Override
  void close();

  /** The options of commands that write something. */
  final class Options {

    @Option(
        names = {"-o", "--output"},
        paramLabel = "FILE",
        description = "Write there instead of to standard output.")
    @Nullable Path output;

    @Option(
        names = {"-q", "--quiet"},
        description = "Say only what could not be done.")
    boolean quiet;
  }

  /** What is written. */
  @FunctionalInterface
  interface Content {
    void writeTo(Appendable out) throws IOException;
  }

  /**
   * {@return the file {@code output}, or standard output where none is named}
   *
   * @param paths what is read; none of it may be replaced
   */
  static Destination of(@Nullable Path output, List<String> paths, Surroundings around)
      throws Failure {
    if (output == null) {
      return stream(around.out());
    }
    Path whole = output.toAbsolutePath().normalize();
    for (String path : paths) {
      if (Path.of(path).toAbsolutePath().normalize().equals(whole)) {
        throw Failure.of("--output " + output + ": would replace a report that is to be read");
      }
    }
    return file(output);
  }

  /** {@return standard output} */
  static Destination stream(OutputStream out) {
    return new Stream(out);
  }

  /** {@return the file {@code path}, which is created or replaced when the writing has ended} */
  static Destination file(Path path) throws Failure {
    if (Files.isDirectory(path)) {
      throw Failure.of("--output " + path + ": is a folder; name a file");
    }
    try {
      return Files.exists(path) && !Files.isRegularFile(path)
          ? new Stream(Files.newOutputStream(path))
          : Replaced.of(path);
    } catch (IOException fault) {
      throw Failure.of("--output " + path + ": cannot be written: " + reason(path, fault));
    }
  }

  private static String reason(Path path, IOException fault) {
    Path folder = path.toAbsolutePath().getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      return "there is no folder " + folder;
    }
    return switch (fault) {
      case AccessDeniedException denied -> "permission denied";
      case FileSystemException other when other.getReason() != null -> other.getReason();
      case IOException other -> String.valueOf(other.getMessage());
    };
  }

  /** Standard output, or a device. */
  record Stream(OutputStream out) implements Destination {

    @Override
    public void write(Content content) throws IOException {
      OutputStream patient = new PatientStream(out);
      Writer writer = new BufferedWriter(new OutputStreamWriter(patient, StandardCharsets.UTF_8));
      content.writeTo(writer);
      writer.flush();
    }

    @Override
    public void close() {}
  }

  /** A file that is written beside its place and moved there at the end. */
  record Replaced(Path target, Path part, Thread cleaner) implements Destination {

    static Replaced of(Path path) throws IOException {
      Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
      if (Files.exists(target) && !Files.isWritable(target)) {
        throw new AccessDeniedException(target.toString());
      }
      String name = "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part";
      Path part = target.resolveSibling(name);
      Files.newOutputStream(part, StandardOpenOption.CREATE_NEW).close();
      Thread cleaner = new Thread(() -> part.toFile().delete());
      Runtime.getRuntime().addShutdownHook(cleaner);
      return new Replaced(target, part, cleaner);
    }

    @Override
    public void write(Content content) throws IOException {
      try (Writer writer = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
        content.writeTo(writer);
      }
      try {
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException plain) {
        Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
      }
    }

    @Override
    public void close() {
      part.toFile().delete();
      try {
        Runtime.getRuntime().removeShutdownHook(cleaner);
      } catch (IllegalStateException alreadyShuttingDown) {
        return;
      }
    }
  }
}
