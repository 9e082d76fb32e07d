package org.readout.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a command finds around it. The launcher tells about the terminal through system properties,
 * because asking for it in Java loads a terminal library.
 *
 * @param in standard input
 * @param out standard output; tells when nobody reads it any more
 * @param err standard error
 * @param home the folder of the project, which holds the samples
 * @param terminal what the output is shown on
 * @param debug whether a fault shows its stack trace
 */
record Surroundings(
    InputStream in,
    OutputStream out,
    PrintStream err,
    Optional<Path> home,
    Terminal terminal,
    boolean debug) {

  private static final int USUAL_WIDTH = 80;

  /**
   * Where the text is shown.
   *
   * @param out whether standard output is a terminal
   * @param err whether standard error is a terminal
   * @param colour whether colours are wanted
   * @param width in columns
   */
  record Terminal(boolean out, boolean err, boolean colour, int width) {

    /** Not a terminal. */
    static final Terminal NONE = new Terminal(false, false, false, USUAL_WIDTH);

    /** {@return what properties of the launcher and the environment tell} */
    static Terminal told(Function<String, @Nullable String> property, Map<String, String> env) {
      boolean out = "true".equals(property.apply("readout.terminal.out"));
      boolean err = "true".equals(property.apply("readout.terminal.err"));
      boolean dumb = "dumb".equals(env.get("TERM"));
      boolean plain = !env.getOrDefault("NO_COLOR", "").isEmpty();
      String columns =
          env.getOrDefault("COLUMNS", String.valueOf(property.apply("readout.columns")));
      return new Terminal(out, err, out && !dumb && !plain, width(columns));
    }

    private static int width(String columns) {
      boolean usable = columns.matches("[1-9]\\d{1,3}");
      return usable ? Math.max(40, Integer.parseInt(columns)) : USUAL_WIDTH;
    }
  }

  static Surroundings ofThisProcess() {
    return new Surroundings(
        System.in,
        new FileOutputStream(FileDescriptor.out),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        Optional.ofNullable(System.getProperty("readout.home")).map(Path::of),
        Terminal.told(System::getProperty, System.getenv()),
        "1".equals(System.getenv("READOUT_DEBUG")));
  }

  /** Says something to the person at the terminal. */
  void say(String line) {
    err.println("readout: " + line);
  }
}
