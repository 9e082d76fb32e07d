package org.readout.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A command that was run in this process.
 *
 * @param code its exit code
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record Run(int code, String out, String err) {

  static Run of(String... words) {
    return with("", Optional.empty(), words);
  }

  static Run with(String input, Optional<Path> home, String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Run run = to(out, input, home, words);
    return new Run(run.code(), out.toString(StandardCharsets.UTF_8), run.err());
  }

  static Run to(OutputStream out, String input, Optional<Path> home, String... words) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Surroundings around =
        new Surroundings(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            home,
            Surroundings.Terminal.NONE,
            false);
    int code = new Cli(around).run(words);
    return new Run(code, "", err.toString(StandardCharsets.UTF_8));
  }
}
