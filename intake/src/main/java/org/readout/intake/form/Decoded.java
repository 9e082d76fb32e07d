package org.readout.intake.form;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The text of a file.
 *
 * <p>UTF-8 is read to the letter: line ends stay, and so does a byte order mark, as U+FEFF, so that
 * offsets agree with those of other programs that read the file as UTF-8.
 *
 * @param text the characters
 * @param remark how it was read, when it is not UTF-8
 */
public record Decoded(String text, Optional<String> remark) {

  private static final Charset WESTERN = Charset.forName("windows-1252");

  /** More bytes than this share above 127 are not a Western language. */
  private static final double MOST_HIGH = 0.3;

  /** More control characters than this share are not text. */
  private static final double MOST_CONTROLS = 0.02;

  /** How a kind of file begins that is no text. */
  private record Magic(String bytes, String name) {

    boolean fits(byte[] file) {
      byte[] start = bytes.getBytes(StandardCharsets.ISO_8859_1);
      return file.length >= start.length
          && ByteBuffer.wrap(file, 0, start.length).equals(ByteBuffer.wrap(start));
    }
  }

  private static final List<Magic> NO_TEXT =
      List.of(
          new Magic("%PDF-", "a PDF file"),
          new Magic("PK\u0003\u0004", "a zip archive or an office document"),
          new Magic("\u00D0\u00CF\u0011\u00E0", "an old office document"),
          new Magic("\u001F\u008B", "compressed with gzip"),
          new Magic("\u0089PNG", "a picture"),
          new Magic("\u00FF\u00D8\u00FF", "a picture"),
          new Magic("GIF8", "a picture"),
          new Magic("{\\rtf", "an RTF document"));

  /** {@return the text of a file with these bytes} */
  public static Decoded decode(byte[] bytes) throws Refusal {
    refuseKnown(bytes);
    Optional<Charset> marked = byteOrderMark(bytes);
    if (marked.isPresent()) {
      return as(marked.get(), bytes, "read as " + marked.get().name());
    }
    refuseBinary(bytes);
    return utf8(bytes);
  }

  /** Refuses a file that is empty or begins as no text does. */
  public static void refuseKnown(byte[] bytes) throws Refusal {
    if (bytes.length == 0) {
      throw new Refusal("the file is empty");
    }
    for (Magic magic : NO_TEXT) {
      if (magic.fits(bytes)) {
        throw new Refusal("this is " + magic.name() + ", which is not read; give text or HTML");
      }
    }
  }

  /** {@return the text in an encoding that is told by the file itself} */
  public static Decoded as(Charset charset, byte[] bytes, String remark) {
    return new Decoded(new String(bytes, charset), Optional.of(remark));
  }

  private static Optional<Charset> byteOrderMark(byte[] bytes) {
    int first = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
    boolean wide = bytes.length >= 4 && bytes[2] == 0 && bytes[3] == 0;
    if (first == 0xFFFE && wide) {
      return Optional.of(Charset.forName("UTF-32"));
    }
    return first == 0xFFFE || first == 0xFEFF
        ? Optional.of(StandardCharsets.UTF_16)
        : Optional.empty();
  }

  private static void refuseBinary(byte[] bytes) throws Refusal {
    int controls = 0;
    for (int i = 0; i < bytes.length; i++) {
      byte b = bytes[i];
      if (b == 0) {
        throw new Refusal("this is binary data, not text (a zero at byte " + i + ")");
      }
      if (b > 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
        controls++;
      }
    }
    if (controls > bytes.length * MOST_CONTROLS) {
      throw new Refusal("this is binary data, not text (" + controls + " control characters)");
    }
  }

  private static Decoded utf8(byte[] bytes) throws Refusal {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    return result.isError()
        ? notUtf8(bytes, in.position())
        : new Decoded(out.flip().toString(), Optional.empty());
  }

  /**
   * Text with more whole characters of several bytes than broken ones is damaged UTF-8; other text
   * is Western, unless so many bytes are high that it must be in an encoding of another script,
   * which is guessed.
   */
  private static Decoded notUtf8(byte[] bytes, int broken) throws Refusal {
    String replaced = new String(bytes, StandardCharsets.UTF_8);
    long lost = replaced.chars().filter(c -> c == '\uFFFD').count();
    long whole = replaced.chars().filter(c -> c > 127 && c != '\uFFFD').count();
    if (whole > lost) {
      String remark = "damaged UTF-8 at byte " + broken + "; " + lost + " characters are lost";
      return new Decoded(replaced, Optional.of(remark));
    }
    int high = 0;
    for (byte b : bytes) {
      high += b < 0 ? 1 : 0;
    }
    if (high > bytes.length * MOST_HIGH) {
      Charset guess =
          CharsetGuess.of(bytes)
              .orElseThrow(() ->
                  new Refusal(
                      "not UTF-8 (see byte "
                          + broken
                          + ") and in no encoding that is known here;"
                          + " convert it to UTF-8"));
      return as(guess, bytes, "not UTF-8 at byte " + broken + "; read as " + guess.name());
    }
    return as(WESTERN, bytes, "not UTF-8 at byte " + broken + "; read as windows-1252");
  }
}
