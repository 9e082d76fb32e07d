package org.readout.lab.engines;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** Writes the figures of all engines as a page, {@code docs/engines.md}, and as YAML. */
final class EnginePage {

  private static final String DASH = "–";

  private final List<Measured> rows;
  private final List<Peer> absent;
  private final Machine machine;

  /**
   * @param measured at least one engine
   * @param absent the engines that were not there
   * @param machine where it was measured
   */
  EnginePage(List<Measured> measured, List<Peer> absent, Machine machine) {
    this.rows =
        measured.stream().sorted(Comparator.comparingDouble(Measured::speed).reversed()).toList();
    this.absent = List.copyOf(absent);
    this.machine = machine;
  }

  /** {@return one engine's figures on one line, for the terminal} */
  static String line(Measured row) {
    return String.format(
        Locale.ROOT,
        "%-12s %-8s %8.0f tokens/s  start %5s s  heap %5s MB  RSS %5s MB  names %5s  clauses %5s",
        row.peer().title(),
        row.version(),
        row.speed(),
        cell(row.figure("start_s"), "%.1f"),
        cell(row.figure("heap_mb"), "%.0f"),
        cell(row.figure("rss_mb"), "%.0f"),
        cell(row.figure("names_f1"), "%.3f"),
        cell(row.figure("clauses"), "%.3f"));
  }

  /** {@return the page} */
  String markdown() {
    return template()
        .replace("{machine}", machine.description())
        .replace("{tokens}", String.format(Locale.ROOT, "%,d", rows.getFirst().tokens()))
        .replace("{figures}", figures())
        .replace("{ratios}", ratios())
        .replace("{does}", does())
        .replace("{absent}", absent());
  }

  private static String template() {
    try (InputStream in = EnginePage.class.getResourceAsStream("engines.md")) {
      if (in == null) {
        throw new IllegalStateException("no template engines.md");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String figures() {
    StringBuilder table = new StringBuilder();
    for (Measured row : rows) {
      table.append(
          String.format(
              Locale.ROOT,
              "| %s %s | %s | %.0f | %s | %s | %s | %s | %s | %s |%n",
              row.peer().title(),
              row.version(),
              row.peer().licence(),
              row.megabytes(),
              cell(row.figure("start_s"), "%.1f"),
              cell(row.figure("heap_mb"), "%.0f"),
              cell(row.figure("rss_mb"), "%.0f"),
              String.format(Locale.ROOT, "%,.0f", round(row.speed())),
              cell(row.figure("names_f1"), "%.3f"),
              cell(row.figure("clauses"), "%.3f")));
    }
    return table.toString().strip();
  }

  /** Each engine against the one that reads the most tokens a second. */
  private String ratios() {
    Measured fastest = rows.getFirst();
    StringBuilder table = new StringBuilder();
    for (Measured row : rows) {
      table.append(
          String.format(
              Locale.ROOT,
              "| %s | %s | %s | %s |%n",
              row.peer().title(),
              row == fastest ? "1" : "1/" + times(fastest.speed() / row.speed()),
              times(row, fastest, "start_s"),
              times(row, fastest, "rss_mb")));
    }
    return table.toString().strip();
  }

  private static String times(Measured row, Measured fastest, String key) {
    OptionalDouble own = row.figure(key);
    OptionalDouble base = fastest.figure(key);
    return own.isPresent() && base.isPresent()
        ? times(own.getAsDouble() / base.getAsDouble()) + " ×"
        : DASH;
  }

  private static String times(double ratio) {
    return String.format(Locale.ROOT, ratio < 9.5 && ratio != 1 ? "%.1f" : "%.0f", ratio);
  }

  private String does() {
    StringBuilder list = new StringBuilder();
    rows.forEach(row ->
        list.append("- ")
            .append(row.peer().title())
            .append(": ")
            .append(row.peer().does())
            .append(".\n"));
    return list.toString().strip();
  }

  private String absent() {
    if (absent.isEmpty()) {
      return "";
    }
    List<String> titles = absent.stream().map(Peer::title).toList();
    return "Not there when this was measured: " + String.join(", ", titles) + ".\n\n";
  }

  /** Three digits are as much as a clock tells. */
  private static double round(double speed) {
    double unit = Math.pow(10, Math.max(0, Math.floor(Math.log10(Math.max(1, speed))) - 2));
    return Math.round(speed / unit) * unit;
  }

  private static String cell(OptionalDouble value, String format) {
    return value.isPresent() ? String.format(Locale.ROOT, format, value.getAsDouble()) : DASH;
  }

  /** {@return the figures as they are kept} */
  String yaml() {
    StringBuilder yaml = new StringBuilder("# written by ./lab engines\n");
    yaml.append("machine: ").append(machine.description()).append('\n');
    yaml.append("tokens: ").append(rows.getFirst().tokens()).append('\n');
    for (Measured row : rows) {
      yaml.append(row.peer().id()).append(":\n");
      yaml.append("  version: ").append(row.version()).append('\n');
      yaml.append(String.format(Locale.ROOT, "  jars_mb: %.0f%n", row.megabytes()));
      yaml.append(String.format(Locale.ROOT, "  tokens_per_second: %.0f%n", row.speed()));
      for (String key : List.of("start_s", "heap_mb", "rss_mb", "names_f1", "clauses")) {
        row.figure(key)
            .ifPresent(v -> yaml.append(String.format(Locale.ROOT, "  %s: %.4f%n", key, v)));
      }
    }
    return yaml.toString();
  }
}
