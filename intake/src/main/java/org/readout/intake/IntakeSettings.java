package org.readout.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.readout.article.Known;

/**
 * What the user says about all articles of a run.
 *
 * @param maxBytes the largest file that is read
 * @param published when they were published; goes before what the files say
 * @param outlet who published them; goes before what the files say
 */
public record IntakeSettings(
    long maxBytes, Optional<LocalDate> published, Optional<String> outlet) {

  /** Files of up to 50 MB; nothing is known about them. */
  public static final IntakeSettings USUAL =
      new IntakeSettings(50_000_000, Optional.empty(), Optional.empty());

  public IntakeSettings {
    if (maxBytes < 1) {
      throw new IllegalArgumentException("not a size: " + maxBytes);
    }
  }

  Known known() {
    return new Known(
        Optional.empty(), outlet, Optional.empty(), Optional.empty(), List.of(), published);
  }
}
