package org.readout.lab.engines;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What kind of machine was measured on.
 *
 * @param description operating system, processors and Java, in words
 */
record Machine(String description) {

  /** {@return this machine, without its name} */
  static Machine here() {
    return new Machine(
        "%s on %d cores (%s), JDK %s"
            .formatted(
                System.getProperty("os.name"),
                Runtime.getRuntime().availableProcessors(),
                processor(),
                Runtime.version().feature()));
  }

  private static String processor() {
    try {
      return Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).replace("(R)", "").strip())
          .findFirst()
          .orElse(System.getProperty("os.arch"));
    } catch (IOException unknown) {
      return System.getProperty("os.arch");
    }
  }
}
