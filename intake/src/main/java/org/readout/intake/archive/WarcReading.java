package org.readout.intake.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.readout.article.Known;
import org.readout.intake.form.Part;
import org.readout.intake.form.PartTaker;
import org.readout.intake.form.Refusal;

/**
 * Reads the pages and documents of a WARC file (ISO 28500), packed or not, record by record.
 *
 * <p>Responses with status 200, resources and conversions (as in WET files) are handed out, named
 * by their address; requests, metadata, revisits, pictures and other kinds are passed over.
 */
public final class WarcReading {

  /** Media types that may hold an article. */
  private static final List<String> READABLE =
      List.of(
          "text/html",
          "application/xhtml",
          "text/plain",
          "application/pdf",
          "message/rfc822",
          "text/markdown",
          "application/vnd.openxmlformats-officedocument.wordprocessingml");

  private final Part file;
  private final PartTaker taker;
  private int records;
  private int taken;

  private WarcReading(Part file, PartTaker taker) {
    this.file = file;
    this.taker = taker;
  }

  /** Hands out the pages of a file; it needs no more memory than its largest page. */
  public static void read(Part file, PartTaker taker) throws IOException, Refusal {
    new WarcReading(file, taker).read();
  }

  private void read() throws IOException, Refusal {
    try (WarcReader reader = new WarcReader(Channels.newChannel(file.in()))) {
      reader.onWarning(warning -> {});
      for (Optional<WarcRecord> next = next(reader); next.isPresent(); next = next(reader)) {
        records++;
        add(next.get());
      }
    }
    if (taken == 0) {
      throw new Refusal("none of its " + records + " records holds a page or a document");
    }
  }

  /** The reader throws what its buffers throw when sizes in a damaged file are impossible. */
  private Optional<WarcRecord> next(WarcReader reader) throws IOException, Refusal {
    try {
      return reader.next();
    } catch (ParsingException | RuntimeException damaged) {
      throw new Refusal("the WARC file is damaged " + place() + ": " + damaged.getMessage());
    }
  }

  private String place() {
    return records == 0 ? "at its beginning" : "after record " + records;
  }

  private void add(WarcRecord record) throws IOException {
    try {
      switch (record) {
        case WarcResponse response -> addResponse(response);
        case WarcResource resource ->
            add(resource, resource.contentType().toString(), resource.body());
        case WarcConversion conversion ->
            add(conversion, conversion.contentType().toString(), conversion.body());
        default -> {}
      }
    } catch (ParsingException | IllegalArgumentException damaged) {
      taker.refuse(
          file.name(), "record " + records, "damaged: " + String.valueOf(damaged.getMessage()));
    }
  }

  private void addResponse(WarcResponse response) throws IOException {
    boolean http = response.contentType().base().toString().equals("application/http");
    if (http && response.http().status() == 200) {
      String type = response.http().headers().first("Content-Type").orElse("");
      add(response, type, response.http().bodyDecoded());
    }
  }

  private void add(WarcTargetRecord record, String type, MessageBody body) throws IOException {
    String essence = type.strip().toLowerCase(Locale.ROOT);
    if (!essence.isEmpty() && READABLE.stream().noneMatch(essence::startsWith)) {
      return;
    }
    taken++;
    String target = String.valueOf(record.target());
    boolean address = target.startsWith("http://") || target.startsWith("https://");
    String name =
        address || target.startsWith("file:") ? plain(target) : file.name() + "/" + target;
    InputStream in = body.stream();
    taker.take(new Part(name, type, in, known(address ? Optional.of(target) : Optional.empty())));
  }

  private static String plain(String target) {
    return target.startsWith("file:") ? target.replaceFirst("^file:(//)?", "") : target;
  }

  private static Known known(Optional<String> address) {
    return new Known(
        Optional.empty(), Optional.empty(), address, Optional.empty(), List.of(), Optional.empty());
  }
}
