package org.readout.intake.keep;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;
import org.readout.intake.fetch.Fetched;

/**
 * Writes pages as they came into a WARC file of their own for each run, made when the first page is
 * kept. The name tells when, so that the files of a folder sort by time.
 */
public final class PageKeeper implements AutoCloseable {

  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("'readout-'uuuuMMdd'T'HHmmssSSS", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private final Path folder;
  private Optional<WarcWriter> writer = Optional.empty();

  /**
   * @param folder where the file goes; made when it is missing
   */
  public PageKeeper(Path folder) {
    this.folder = folder;
  }

  /** Keeps what a server answered. */
  public void keep(Fetched page) throws IOException {
    HttpResponse.Builder http = new HttpResponse.Builder(page.status(), "OK");
    for (Map.Entry<String, List<String>> header : page.headers().entrySet()) {
      String name = header.getKey().toLowerCase(Locale.ROOT);
      if (!name.startsWith(":") && !List.of("transfer-encoding", "content-length").contains(name)) {
        header.getValue().forEach(value -> http.addHeader(header.getKey(), value));
      }
    }
    HttpResponse response = http.body(null, page.body()).build();
    writer()
        .write(
            new WarcResponse.Builder(URI.create(page.location()))
                .date(page.when())
                .body(response)
                .build());
  }

  /** Keeps a file as it lay there, or a part of one. */
  public void keep(String name, String type, byte[] bytes) throws IOException {
    writer()
        .write(
            new WarcResource.Builder(target(name))
                .date(Instant.now())
                .body(MediaType.parse(type), bytes)
                .build());
  }

  private static URI target(String name) throws IOException {
    try {
      return name.matches("https?://.*") ? new URI(name) : new URI("file", null, "/" + name, null);
    } catch (URISyntaxException odd) {
      throw new IOException("it has an odd name: " + odd.getReason(), odd);
    }
  }

  private WarcWriter writer() throws IOException {
    if (writer.isEmpty()) {
      Files.createDirectories(folder);
      Path file = folder.resolve(NAME.format(Instant.now()) + ".warc.gz");
      OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW);
      WarcWriter made = new WarcWriter(Channels.newChannel(out), WarcCompression.GZIP);
      made.write(
          new Warcinfo.Builder()
              .filename(file.getFileName().toString())
              .fields(
                  Map.of("software", List.of("Readout"), "format", List.of("WARC File Format 1.0")))
              .build());
      writer = Optional.of(made);
    }
    return writer.get();
  }

  @Override
  public void close() throws IOException {
    if (writer.isPresent()) {
      writer.get().close();
    }
  }
}
