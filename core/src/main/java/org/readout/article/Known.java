package org.readout.article;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is known about an article from outside its text: from {@code articles.json}, front matter, a
 * page's metadata or the command line.
 */
public record Known(
    Optional<String> id,
    Optional<String> outlet,
    Optional<String> url,
    Optional<String> title,
    List<String> authors,
    Optional<LocalDate> published,
    Details details) {

  /** Nothing is known. */
  public static final Known NOTHING =
      new Known(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty());

  public Known {
    authors = List.copyOf(authors);
  }

  /** The same without {@link Details}. */
  public Known(
      Optional<String> id,
      Optional<String> outlet,
      Optional<String> url,
      Optional<String> title,
      List<String> authors,
      Optional<LocalDate> published) {
    this(id, outlet, url, title, authors, published, Details.NONE);
  }

  /** {@return the same, with what is missing taken from {@code other}} */
  public Known or(Known other) {
    return new Known(
        id.or(other::id),
        outlet.or(other::outlet),
        url.or(other::url),
        title.or(other::title),
        authors.isEmpty() ? other.authors : authors,
        published.or(other::published),
        details.or(other.details));
  }

  /** {@return the same with other details} */
  public Known with(Details other) {
    return new Known(id, outlet, url, title, authors, published, other);
  }

  /**
   * What a reader may want to know of an article beyond what it is read with.
   *
   * @param moment when it was published, with its zone, when that is told to the second
   * @param updated when it was changed last
   * @param language as the outlet declares it, ISO 639-1
   * @param section of the outlet, such as "World"
   * @param credit the agency whose report it is, as its metadata or its edges say
   * @param description what it is about, in the outlet's words
   * @param corrections notes of what was corrected
   * @param machine whether it says that a machine wrote it
   */
  public record Details(
      Optional<OffsetDateTime> moment,
      Optional<Moment> updated,
      Optional<String> language,
      Optional<String> section,
      Optional<String> credit,
      Optional<String> description,
      List<String> corrections,
      boolean machine) {

    /** Nothing is told. */
    public static final Details NONE =
        new Details(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            false);

    public Details {
      corrections = List.copyOf(corrections);
    }

    /** {@return when it was published, as {@link Moment#toString} writes it} */
    public Optional<String> time() {
      return moment.map(at -> new Moment(at.toLocalDate(), Optional.of(at)).toString());
    }

    /** {@return the same with these notes of corrections, those that are new last} */
    Details with(List<String> notes) {
      List<String> all = new ArrayList<>(corrections);
      notes.stream().filter(note -> !all.contains(note)).forEach(all::add);
      return new Details(moment, updated, language, section, credit, description, all, machine);
    }

    Details or(Details other) {
      return new Details(
          moment.or(other::moment),
          updated.or(other::updated),
          language.or(other::language),
          section.or(other::section),
          credit.or(other::credit),
          description.or(other::description),
          corrections.isEmpty() ? other.corrections : corrections,
          machine || other.machine);
    }
  }

  /**
   * A day, with the time when that is told too.
   *
   * @param day in the zone in which it is told
   * @param time on that day, with its zone
   */
  public record Moment(LocalDate day, Optional<OffsetDateTime> time) {

    /** {@return ISO 8601: "2026-01-05" or "2026-01-05T14:30:00+01:00"} */
    @Override
    public String toString() {
      return time.map(DateTimeFormatter.ISO_OFFSET_DATE_TIME::format).orElseGet(day::toString);
    }
  }
}
