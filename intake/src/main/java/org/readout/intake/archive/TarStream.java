package org.readout.intake.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.intake.form.Refusal;

/**
 * The files of a tar archive, one after the other: ustar with the long names of GNU and pax (POSIX
 * 1003.1-2001). Links, devices and folders are passed over; nothing is ever written to disk.
 */
final class TarStream extends InputStream {

  private static final int BLOCK = 512;

  /** A longer name is an attack. */
  private static final int LONGEST_NAME = 1 << 16;

  private static final Pattern PAX_PATH = Pattern.compile("\\d+ path=([^\\n]*)\\n");

  private final InputStream in;
  private long left;
  private long padding;
  private int headers;

  TarStream(InputStream in) {
    this.in = in;
  }

  /** {@return the name of the next file, whose bytes this stream then yields; empty at the end} */
  Optional<String> next() throws IOException, Refusal {
    String longName = "";
    while (true) {
      in.skipNBytes(left + padding);
      byte[] header = in.readNBytes(BLOCK);
      if (header.length < BLOCK || isBlank(header)) {
        refuseCut(header.length);
        left = 0;
        padding = 0;
        return Optional.empty();
      }
      open(header);
      switch (header[156]) {
        case '0', 0, '7' -> {
          return Optional.of(longName.isEmpty() ? name(header) : longName);
        }
        case 'L' -> longName = text(content());
        case 'x' -> longName = paxPath(content()).orElse(longName);
        default -> longName = "";
      }
    }
  }

  private void refuseCut(int bytes) throws Refusal {
    if (headers == 0 || (bytes > 0 && bytes < BLOCK)) {
      throw new Refusal("the tar archive is empty or damaged");
    }
  }

  private void open(byte[] header) throws Refusal {
    int sum = 0;
    for (int i = 0; i < BLOCK; i++) {
      sum += i >= 148 && i < 156 ? ' ' : header[i] & 0xFF;
    }
    if (sum != number(header, 148, 8)) {
      throw new Refusal("the tar archive is damaged after entry " + headers);
    }
    headers++;
    left = number(header, 124, 12);
    padding = (BLOCK - left % BLOCK) % BLOCK;
  }

  private byte[] content() throws IOException, Refusal {
    if (left > LONGEST_NAME) {
      throw new Refusal("the tar archive is damaged: a name of " + left + " bytes");
    }
    byte[] bytes = in.readNBytes((int) left);
    left = 0;
    return bytes;
  }

  private static Optional<String> paxPath(byte[] bytes) {
    Matcher path = PAX_PATH.matcher(new String(bytes, StandardCharsets.UTF_8));
    return path.find() ? Optional.of(path.group(1)) : Optional.empty();
  }

  private static String name(byte[] header) {
    boolean ustar = text(header, 257, 5).equals("ustar");
    String prefix = ustar && header[262] == 0 ? text(header, 345, 155) : "";
    String name = text(header, 0, 100);
    return prefix.isEmpty() ? name : prefix + "/" + name;
  }

  private static boolean isBlank(byte[] block) {
    for (byte b : block) {
      if (b != 0) {
        return false;
      }
    }
    return true;
  }

  private static String text(byte[] bytes) {
    return text(bytes, 0, bytes.length);
  }

  private static String text(byte[] bytes, int from, int length) {
    int end = from;
    while (end < from + length && bytes[end] != 0) {
      end++;
    }
    return new String(bytes, from, end - from, StandardCharsets.UTF_8);
  }

  /** {@return a number in octal digits, or in binary as GNU writes sizes above 8 GB} */
  private static long number(byte[] header, int from, int length) throws Refusal {
    if ((header[from] & 0x80) != 0) {
      long value = 0;
      for (int i = from + length - 8; i < from + length; i++) {
        value = value << 8 | header[i] & 0xFF;
      }
      if (value < 0 || value > Long.MAX_VALUE / 2) {
        throw new Refusal("the tar archive is damaged: an impossible size");
      }
      return value;
    }
    long value = 0;
    for (char c : text(header, from, length).strip().toCharArray()) {
      if (c < '0' || c > '7') {
        throw new Refusal("the tar archive is damaged: an impossible number");
      }
      value = value * 8 + (c - '0');
    }
    return value;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    if (left == 0 || length == 0) {
      return left == 0 ? -1 : 0;
    }
    int n = in.read(buffer, offset, (int) Math.min(length, left));
    if (n < 0) {
      throw new EOFException("the tar archive ends inside an entry");
    }
    left -= n;
    return n;
  }
}
