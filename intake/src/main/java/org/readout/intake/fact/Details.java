package org.readout.intake.fact;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What a page tells about its article beyond what a record needs.
 *
 * @param published to the second and with its zone, when the page says so
 * @param updated when it was changed last
 * @param language as the page declares it, ISO 639-1
 * @param section of the outlet, such as "World"
 * @param credit the agency that it credits
 * @param description what it is about, in a sentence
 * @param corrections notes of corrections
 * @param machine whether it says that a machine wrote it
 */
public record Details(
    Optional<OffsetDateTime> published,
    Optional<OffsetDateTime> updated,
    Optional<String> language,
    Optional<String> section,
    Optional<String> credit,
    Optional<String> description,
    List<String> corrections,
    boolean machine) {

  public Details {
    corrections = List.copyOf(corrections);
  }
}
