package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What only a process of its own can show. */
@DisabledOnOs(OS.WINDOWS)
class ProcessTest {

  private static final String REPORT = "Ministers reopened the ferry line on Monday.\n";

  @TempDir Path folder;

  private @Nullable Process process;

  @AfterEach
  void endProcess() {
    if (process != null) {
      process.destroyForcibly();
    }
  }

  @Test
  void controlCEndsItAndLeavesNoFile() throws IOException, InterruptedException {
    Path output = folder.resolve("record.json");
    Process waiting = start("brief", "-", "--output", output.toString());
    waitForFile();
    new ProcessBuilder("kill", "-INT", String.valueOf(waiting.pid())).start().waitFor();
    assertThat(exitCode(waiting)).isEqualTo(130);
    assertThat(filesInFolder()).isEmpty();
    assertThat(text(waiting.getErrorStream())).isEmpty();
  }

  @Test
  void aClosedPipeEndsItQuietly() throws IOException, InterruptedException {
    Process writing = start("brief", "-", "--format", "json");
    writing.getInputStream().close();
    writing.getOutputStream().write(REPORT.getBytes(StandardCharsets.UTF_8));
    writing.getOutputStream().close();
    assertThat(text(writing.getErrorStream())).isEmpty();
    assertThat(exitCode(writing)).isZero();
  }

  @Test
  void writesWhatOtherProgramsCanRead() throws IOException, InterruptedException {
    Process writing = start("brief", "-", "--format", "json");
    writing.getOutputStream().write(REPORT.getBytes(StandardCharsets.UTF_8));
    writing.getOutputStream().close();
    assertThat(text(writing.getInputStream())).startsWith("{").endsWith("}\n");
    assertThat(exitCode(writing)).isZero();
  }

  private Process start(String... words) throws IOException {
    List<String> command = new ArrayList<>(listeningToSignals());
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path")));
    command.add("org.readout.cli.Main");
    command.addAll(List.of(words));
    Process started = new ProcessBuilder(command).start();
    process = started;
    return started;
  }

  /** A process in the background may have been told to ignore Control-C; this one must not. */
  private static List<String> listeningToSignals() throws IOException {
    List<String> prefix = List.of("env", "--default-signal=INT");
    List<String> attempt = new ArrayList<>(prefix);
    attempt.add("true");
    Process env = new ProcessBuilder(attempt).start();
    return env.onExit().join().exitValue() == 0 ? prefix : List.of();
  }

  /** Waits until the process has opened its output; the file is never seen under its name. */
  private void waitForFile() throws IOException, InterruptedException {
    for (int i = 0; i < 600 && filesInFolder().isEmpty(); i++) {
      Thread.sleep(50);
    }
    assertThat(filesInFolder()).singleElement().asString().endsWith(".part");
  }

  private List<String> filesInFolder() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  private static int exitCode(Process ending) throws InterruptedException {
    assertThat(ending.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return ending.exitValue();
  }

  private static String text(InputStream stream) throws IOException {
    return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
  }
}
