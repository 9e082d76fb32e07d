package org.readout.intake.fetch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * How fetching is done.
 *
 * @param contact how a publisher reaches the person who runs this: a mail or web address, sent with
 *     each request
 * @param allowPrivate whether addresses of one's own network may be fetched
 * @param maxBytes the largest answer, packed and unpacked
 * @param limits how long things may take
 * @param cache the folder in which answers are kept for conditional requests
 */
public record FetchSettings(
    Optional<String> contact,
    boolean allowPrivate,
    long maxBytes,
    Limits limits,
    Optional<Path> cache) {

  /** 50 MB, a minute, nothing kept. */
  public static final FetchSettings USUAL =
      new FetchSettings(Optional.empty(), false, 50_000_000, Limits.USUAL, Optional.empty());

  public FetchSettings {
    if (contact.isPresent() && !contact.get().matches("[\\x21-\\x7E]{3,200}")) {
      throw new IllegalArgumentException("not a contact address: " + contact.get());
    }
  }

  /** {@return what the fetcher calls itself; robots.txt knows it as {@code Readout}} */
  String userAgent() {
    return "Readout/0.1" + contact.map(one -> " (+" + one + ")").orElse("");
  }

  /**
   * How long things may take.
   *
   * @param whole one request, from connecting to the last byte
   * @param between two requests to one host start at least so far apart
   * @param backOff before the first retry; doubled before each further one
   * @param patience a {@code Retry-After} or {@code Crawl-delay} up to this is waited for
   */
  public record Limits(Duration whole, Duration between, Duration backOff, Duration patience) {

    static final Limits USUAL =
        new Limits(
            Duration.ofSeconds(60),
            Duration.ofSeconds(1),
            Duration.ofSeconds(1),
            Duration.ofSeconds(30));
  }
}
