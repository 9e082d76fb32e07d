package org.readout.intake.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.article.Known;
import org.readout.intake.archive.Inflated;
import org.readout.intake.form.Part;

/**
 * A page or feed as it came.
 *
 * @param address what was asked for
 * @param location where it came from in the end
 * @param moved the new address, when all redirects on the way there were said to last
 * @param status the code of HTTP
 * @param headers what the server told, by name
 * @param body the bytes as they came, packed when {@code Content-Encoding} says so
 * @param when it was fetched, or confirmed to be unchanged
 * @param unchanged whether it is the same as the last time, so that it came from the cache
 */
public record Fetched(
    String address,
    String location,
    Optional<String> moved,
    int status,
    Map<String, List<String>> headers,
    byte[] body,
    Instant when,
    boolean unchanged) {

  public Fetched {
    headers = Map.copyOf(headers);
  }

  /** {@return what is to be read, unpacked while it is read} */
  public Part part() throws IOException {
    InputStream in = new ByteArrayInputStream(body);
    Known known =
        new Known(
            Optional.empty(),
            Optional.empty(),
            Optional.of(location),
            Optional.empty(),
            List.of(),
            Optional.empty());
    String type = header("content-type").orElse("");
    return new Part(location, type, isPacked() ? Inflated.gunzip(in) : in, known);
  }

  /** {@return the first header of this name} */
  public Optional<String> header(String name) {
    return headers.entrySet().stream()
        .filter(one -> one.getKey().equalsIgnoreCase(name))
        .flatMap(one -> one.getValue().stream())
        .findFirst();
  }

  private boolean isPacked() {
    return header("content-encoding").filter(one -> one.equalsIgnoreCase("gzip")).isPresent();
  }
}
