package org.readout.intake;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.readout.article.Known;
import org.readout.intake.fetch.FetchSettings;

/**
 * What the user says about all articles of a run.
 *
 * @param maxBytes the largest article that is read, and the largest file that holds only one
 * @param published when they were published; goes before what the files say
 * @param outlet who published them; goes before what the files say
 * @param fetching how addresses are fetched
 * @param follow how many addresses of a feed or list are fetched; 0 for none
 * @param keep the folder in which what was read is kept as it came
 */
public record IntakeSettings(
    long maxBytes,
    Optional<LocalDate> published,
    Optional<String> outlet,
    FetchSettings fetching,
    int follow,
    Optional<Path> keep) {

  /** Articles of up to 50 MB; nothing is known about them; no address in a list is followed. */
  public static final IntakeSettings USUAL =
      new IntakeSettings(50_000_000, Optional.empty(), Optional.empty());

  public IntakeSettings {
    if (maxBytes < 1) {
      throw new IllegalArgumentException("not a size: " + maxBytes);
    }
  }

  /** Settings under which nothing is followed or kept. */
  public IntakeSettings(long maxBytes, Optional<LocalDate> published, Optional<String> outlet) {
    this(maxBytes, published, outlet, FetchSettings.USUAL, 0, Optional.empty());
  }

  Known known() {
    return new Known(
        Optional.empty(), outlet, Optional.empty(), Optional.empty(), List.of(), published);
  }
}
