package org.readout.lab.engines;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a running Java process has used, as the system and the JDK's tools tell it. */
final class Footprint {

  private static final Pattern HEAP = Pattern.compile("total \\d+K, used (\\d+)K");
  private static final Pattern PEAK = Pattern.compile("VmHWM:\\s*(\\d+) kB");

  private Footprint() {}

  /** {@return processor time since the process began, of all its threads} */
  static Duration processorTime(ProcessHandle process) {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /** {@return the most memory in MB that the process held so far; 0 where the system tells none} */
  static long peakMegabytes(ProcessHandle process) {
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    try {
      return sum(PEAK, Files.readString(status)) / 1024;
    } catch (IOException unknown) {
      return 0;
    }
  }

  /** {@return the live objects in MB, after a collection; 0 without the JDK's tools} */
  static long heapMegabytes(ProcessHandle process) throws IOException, InterruptedException {
    Path tool = Path.of(System.getProperty("java.home"), "bin", "jcmd");
    if (!Files.isExecutable(tool)) {
      return 0;
    }
    tell(tool, process, "GC.run");
    return heap(tell(tool, process, "GC.heap_info"));
  }

  /** {@return the megabytes in use in all parts of the heap, as the JDK's tool lists them} */
  static long heap(String list) {
    return sum(HEAP, list) / 1024;
  }

  private static String tell(Path tool, ProcessHandle process, String order)
      throws IOException, InterruptedException {
    Process jcmd =
        new ProcessBuilder(tool.toString(), Long.toString(process.pid()), order)
            .redirectErrorStream(true)
            .start();
    String said = new String(jcmd.getInputStream().readAllBytes());
    jcmd.waitFor();
    return said;
  }

  private static long sum(Pattern pattern, String text) {
    long sum = 0;
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      sum += Long.parseLong(matcher.group(1));
    }
    return sum;
  }
}
