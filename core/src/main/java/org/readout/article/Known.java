package org.readout.article;

import java.time.LocalDate;
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
    Optional<LocalDate> published) {

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

  /** {@return the same, with what is missing taken from {@code other}} */
  public Known or(Known other) {
    return new Known(
        id.or(other::id),
        outlet.or(other::outlet),
        url.or(other::url),
        title.or(other::title),
        authors.isEmpty() ? other.authors : authors,
        published.or(other::published));
  }
}
