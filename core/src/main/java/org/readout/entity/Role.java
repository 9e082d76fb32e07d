package org.readout.entity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.readout.article.Citation;

/**
 * An office held, as the reports tell it.
 *
 * @param title such as "foreign minister", lower case
 * @param of the entity id of the country or body, when told
 * @param from first day on which reports show it held, when told
 * @param to last day, when told; for "former", the day before the report
 * @param former whether the reports say the office is no longer held
 * @param evidence where the reports say so
 */
public record Role(
    String title,
    Optional<String> of,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    boolean former,
    List<Citation> evidence) {

  public Role {
    evidence = List.copyOf(evidence);
  }
}
