package org.readout.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.intake.IntakeSettings;
import org.readout.intake.fetch.FetchSettings;
import picocli.CommandLine.Option;

/** What commands that take input have in common. */
final class InputOptions {

  private static final long MEGABYTE = 1_000_000;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "When the reports were published, such as 2026-01-05.")
  @Nullable LocalDate published;

  @Option(names = "--outlet", paramLabel = "NAME", description = "Who published the reports.")
  @Nullable String outlet;

  @Option(
      names = "--max-size",
      paramLabel = "MB",
      defaultValue = "50",
      description = "The largest article that is read, in megabytes; default: 50.")
  int maxSize;

  @Option(
      names = "--follow",
      paramLabel = "N",
      defaultValue = "0",
      description = "Fetch up to N pages of each feed or list; default: none.")
  int follow;

  @Option(
      names = "--keep",
      paramLabel = "FOLDER",
      description = "Keep what is read there as it came, as WARC.")
  @Nullable Path keep;

  @Option(
      names = "--contact",
      paramLabel = "ADDRESS",
      defaultValue = "${env:READOUT_CONTACT}",
      description =
          "Your mail or web address, told to the servers that are asked; default: READOUT_CONTACT.")
  @Nullable String contact;

  @Option(
      names = "--cache",
      paramLabel = "FOLDER",
      description = "Where fetched pages are remembered; default: ~/.cache/readout.")
  @Nullable Path cache;

  @Option(
      names = "--allow-private",
      description = "Fetch from private networks and this machine too.")
  boolean allowPrivate;

  /** {@return what the options ask for} */
  IntakeSettings settings() throws Failure {
    if (follow < 0 || follow > 10_000) {
      throw Failure.notUnderstood("--follow must be between 0 and 10000");
    }
    return new IntakeSettings(
        maxSize * MEGABYTE,
        Optional.ofNullable(published),
        Optional.ofNullable(outlet),
        fetching(),
        follow,
        Optional.ofNullable(keep));
  }

  /** {@return how addresses are fetched} */
  FetchSettings fetching() throws Failure {
    if (maxSize < 1 || maxSize > 2000) {
      throw Failure.notUnderstood("--max-size must be between 1 and 2000 (megabytes)");
    }
    Optional<String> reachable =
        Optional.ofNullable(contact).map(String::strip).filter(one -> !one.isEmpty());
    try {
      return new FetchSettings(
          reachable,
          allowPrivate,
          maxSize * MEGABYTE,
          FetchSettings.USUAL.limits(),
          Optional.of(cache == null ? usualCache() : cache));
    } catch (IllegalArgumentException odd) {
      throw Failure.notUnderstood("--contact: " + odd.getMessage());
    }
  }

  private static Path usualCache() {
    String told = System.getenv("XDG_CACHE_HOME");
    Path home = Path.of(System.getProperty("user.home"), ".cache");
    return (told == null || told.isEmpty() ? home : Path.of(told)).resolve("readout");
  }
}
