package org.readout.intake.page;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters of a page. In the order of the HTML standard: byte order mark, what the server
 * said, what the page declares; then UTF-8 if the bytes are such, else the Western encoding.
 *
 * @param text the characters
 * @param remark how the page was read, when its bytes do not fit what is declared
 */
record PageBytes(String text, Optional<String> remark) {

  /** Pages declare late; the standard asks for the first 1024 bytes. */
  private static final int HEAD = 4096;

  private static final Pattern DECLARED =
      Pattern.compile(
          "<meta[^>]{0,200}charset\\s*=\\s*[\"']?\\s*([\\w.:-]{1,40})"
              + "|<\\?xml[^>]{0,100}encoding\\s*=\\s*[\"']([\\w.:-]{1,40})");

  /** What browsers read under these names; the encodings hold more characters. */
  private static final Map<String, String> WIDER =
      Map.of(
          "iso-8859-1", "windows-1252",
          "us-ascii", "windows-1252",
          "iso-8859-9", "windows-1254",
          "gb2312", "GB18030",
          "gbk", "GB18030",
          "shift_jis", "windows-31j",
          "euc-kr", "x-windows-949",
          "tis-620", "x-windows-874");

  /** {@return the characters of a page; {@code server} is the encoding that its server told} */
  static PageBytes decode(byte[] bytes, Optional<String> server) {
    Optional<Charset> marked = byteOrderMark(bytes);
    if (marked.isPresent()) {
      return new PageBytes(new String(bytes, marked.get()), Optional.empty());
    }
    Optional<String> utf8 = strict(bytes);
    Optional<Charset> told = server.flatMap(PageBytes::charset).or(() -> declared(bytes));
    if (utf8.isPresent() && (told.isEmpty() || isUnicode(told.get()) || isNotAscii(utf8.get()))) {
      return new PageBytes(utf8.get(), Optional.empty());
    }
    if (told.isPresent() && !isUnicode(told.get())) {
      return new PageBytes(new String(bytes, told.get()), Optional.empty());
    }
    return damaged(bytes);
  }

  /** Mostly whole characters of several bytes: damaged UTF-8; else Western. */
  private static PageBytes damaged(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    long lost = text.chars().filter(c -> c == '\uFFFD').count();
    long whole = text.chars().filter(c -> c > 127 && c != '\uFFFD').count();
    if (lost == 0 || whole > lost) {
      String remark = "damaged UTF-8: " + lost + " characters are lost";
      return new PageBytes(text, lost == 0 ? Optional.empty() : Optional.of(remark));
    }
    Charset western = Charset.forName("windows-1252");
    return new PageBytes(
        new String(bytes, western), Optional.of("no encoding fits; read as windows-1252"));
  }

  private static boolean isUnicode(Charset charset) {
    return charset.name().startsWith("UTF-");
  }

  private static boolean isNotAscii(String text) {
    return text.chars().anyMatch(c -> c > 127);
  }

  private static Optional<Charset> byteOrderMark(byte[] bytes) {
    int first = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
    return switch (first) {
      case 0xFEFF, 0xFFFE -> Optional.of(StandardCharsets.UTF_16);
      case 0xEFBB ->
          bytes.length > 2 && (bytes[2] & 0xFF) == 0xBF
              ? Optional.of(StandardCharsets.UTF_8)
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static Optional<String> strict(byte[] bytes) {
    try {
      CharBuffer text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes));
      return Optional.of(text.toString());
    } catch (CharacterCodingException notUtf8) {
      return Optional.empty();
    }
  }

  private static Optional<Charset> declared(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    Matcher matcher = DECLARED.matcher(head);
    return matcher.find()
        ? charset(matcher.group(1) == null ? matcher.group(2) : matcher.group(1))
        : Optional.empty();
  }

  private static Optional<Charset> charset(String name) {
    try {
      Charset charset = Charset.forName(name.strip());
      String wider = WIDER.get(charset.name().toLowerCase(Locale.ROOT));
      return Optional.of(wider == null ? charset : Charset.forName(wider));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return Optional.empty();
    }
  }
}
