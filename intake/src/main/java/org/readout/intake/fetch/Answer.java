package org.readout.intake.fetch;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a server answered to one request.
 *
 * @param status the code of HTTP
 * @param headers by name in lower case
 * @param body as it came, packed or not
 */
record Answer(int status, Map<String, List<String>> headers, byte[] body) {

  private static final Pattern MAX_AGE =
      Pattern.compile("(?<![\\w-])max-age\\s*=\\s*\"?(\\d{1,9})");

  Answer {
    Map<String, List<String>> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    copy.putAll(headers);
    headers = copy;
  }

  Optional<String> header(String name) {
    return headers.getOrDefault(name, List.of()).stream().findFirst().map(String::strip);
  }

  /** {@return how long the server asks to wait (RFC 9110, 10.2.3)} */
  Optional<Duration> retryAfter(Instant now) {
    return header("retry-after")
        .flatMap(value ->
            value.matches("\\d{1,9}")
                ? Optional.of(Duration.ofSeconds(Long.parseLong(value)))
                : date(value).map(then -> Duration.between(now, then)))
        .map(wait -> wait.isNegative() ? Duration.ZERO : wait);
  }

  /** {@return for how long the answer may be used without asking again (RFC 9111)} */
  Duration freshFor(Instant now) {
    String control = String.join(",", headers.getOrDefault("cache-control", List.of()));
    if (control.contains("no-cache") || control.contains("no-store")) {
      return Duration.ZERO;
    }
    Matcher age = MAX_AGE.matcher(control);
    if (age.find()) {
      return Duration.ofSeconds(Long.parseLong(age.group(1)));
    }
    return header("expires")
        .flatMap(Answer::date)
        .map(then -> Duration.between(now, then))
        .filter(wait -> !wait.isNegative())
        .orElse(Duration.ZERO);
  }

  boolean mayBeKept() {
    return !String.join(",", headers.getOrDefault("cache-control", List.of())).contains("no-store");
  }

  private static Optional<Instant> date(String value) {
    try {
      return Optional.of(
          ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
    } catch (DateTimeException malformed) {
      return Optional.empty();
    }
  }
}
