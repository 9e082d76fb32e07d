package org.readout.intake.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import org.jspecify.annotations.Nullable;
import org.readout.intake.form.Decoded;
import org.readout.intake.form.Refusal;

/** The plain text of a message, with flowed lines (RFC 3676) joined and the signature cut off. */
final class MailText {

  private MailText() {}

  static String of(InputStream in, @Nullable String charset, boolean flowed) throws IOException {
    String text = decoded(in.readAllBytes(), charset).replace("\r\n", "\n");
    int signature = text.indexOf("\n-- \n");
    String body = signature > 0 ? text.substring(0, signature + 1) : text;
    return flowed ? body.replaceAll("(?m)(?<! ) \\n(?=[^\\n>])", " ") : body;
  }

  private static String decoded(byte[] bytes, @Nullable String charset) {
    try {
      return charset == null || charset.equalsIgnoreCase("us-ascii")
          ? Decoded.decode(bytes).text()
          : new String(bytes, Charset.forName(charset));
    } catch (Refusal | IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }
}
