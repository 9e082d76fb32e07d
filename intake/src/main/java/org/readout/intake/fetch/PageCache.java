package org.readout.intake.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Keeps answers in files, one for each address: lines of {@code name: value}, an empty line, the
 * body as it came. A file that cannot be read or written costs a request, nothing else.
 */
final class PageCache {

  private static final String STATUS = ":status";
  private static final String ADDRESS = ":address";
  private static final String FRESH_UNTIL = ":fresh-until";

  private final Path folder;

  PageCache(Path folder) {
    this.folder = folder;
  }

  /**
   * An answer that was kept.
   *
   * @param freshUntil until then nobody needs to be asked
   */
  record Kept(Answer answer, Instant freshUntil) {}

  Optional<Kept> find(String address) {
    try {
      byte[] file = Files.readAllBytes(file(address));
      int end = headEnd(file);
      Map<String, List<String>> headers = headers(new String(file, 0, end, StandardCharsets.UTF_8));
      if (!headers.getOrDefault(ADDRESS, List.of()).equals(List.of(address))) {
        return Optional.empty();
      }
      int status = Integer.parseInt(headers.getOrDefault(STATUS, List.of("0")).getFirst());
      Instant fresh = Instant.parse(headers.getOrDefault(FRESH_UNTIL, List.of("")).getFirst());
      headers.keySet().removeIf(name -> name.startsWith(":"));
      byte[] body = Arrays.copyOfRange(file, Math.min(file.length, end + 2), file.length);
      return Optional.of(new Kept(new Answer(status, headers, body), fresh));
    } catch (IOException | NumberFormatException | DateTimeException unusable) {
      return Optional.empty();
    }
  }

  void keep(String address, Answer answer, Instant freshUntil) {
    StringBuilder head = new StringBuilder();
    line(head, ADDRESS, address);
    line(head, STATUS, String.valueOf(answer.status()));
    line(head, FRESH_UNTIL, freshUntil.toString());
    answer
        .headers()
        .forEach((name, values) -> {
          if (!name.startsWith(":")) {
            values.forEach(value -> line(head, name, value));
          }
        });
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(head.append('\n').toString().getBytes(StandardCharsets.UTF_8));
    bytes.writeBytes(answer.body());
    write(file(address), bytes.toByteArray());
  }

  private static void line(StringBuilder head, String name, String value) {
    head.append(name).append('=').append(value.replaceAll("[\\r\\n]", " ")).append('\n');
  }

  private static void write(Path file, byte[] bytes) {
    try {
      Files.createDirectories(file.getParent());
      Path part = Files.createTempFile(file.getParent(), "new", ".part");
      Files.write(part, bytes);
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException costsARequest) {
      return;
    }
  }

  private static int headEnd(byte[] file) {
    for (int i = 0; i + 1 < file.length; i++) {
      if (file[i] == '\n' && file[i + 1] == '\n') {
        return i;
      }
    }
    return file.length;
  }

  private static Map<String, List<String>> headers(String head) {
    Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    head.lines()
        .filter(line -> line.indexOf('=') > 0)
        .forEach(line -> {
          int equals = line.indexOf('=');
          headers
              .computeIfAbsent(line.substring(0, equals), name -> new ArrayList<>())
              .add(line.substring(equals + 1));
        });
    return headers;
  }

  private Path file(String address) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(address.getBytes(StandardCharsets.UTF_8));
      String name = HexFormat.of().formatHex(hash, 0, 20);
      return folder.resolve(name.substring(0, 2)).resolve(name.substring(2));
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
