package org.readout.intake.document;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.readout.intake.form.Part;
import org.readout.intake.form.PartTaker;
import org.readout.intake.form.Refusal;

/**
 * Reads a file of many messages (mbox, RFC 4155), one in memory at a time. A line that begins with
 * "From " and has a year near its end begins a message when it follows a blank line; ">From " in a
 * message stands for "From ".
 */
public final class Mailbox {

  private static final Pattern SEPARATOR =
      Pattern.compile("From .{0,300}\\b(?:19|20)\\d{2}\\b.{0,40}");
  private static final Pattern QUOTED = Pattern.compile(">+From .*", Pattern.DOTALL);

  private final Part file;
  private final long most;
  private final PartTaker taker;
  private final ByteArrayOutputStream message = new ByteArrayOutputStream();
  private int number;
  private boolean tooLarge;

  private Mailbox(Part file, long most, PartTaker taker) {
    this.file = file;
    this.most = most;
    this.taker = taker;
  }

  /** {@return whether a text begins as a mailbox does} */
  public static boolean begins(String text) {
    int end = text.indexOf('\n');
    return end > 0 && SEPARATOR.matcher(text.substring(0, end).stripTrailing()).matches();
  }

  /**
   * Hands out the messages.
   *
   * @param most the largest message that is read, in bytes; larger ones are refused
   */
  public static void read(Part file, long most, PartTaker taker) throws IOException, Refusal {
    Mailbox box = new Mailbox(file, most, taker);
    box.readLines(new BufferedInputStream(file.in()));
    if (box.number == 0) {
      throw new Refusal("there is no message in this mailbox");
    }
  }

  private void readLines(InputStream in) throws IOException {
    boolean blank = true;
    for (byte[] line = line(in); line.length > 0; line = line(in)) {
      String start = new String(line, 0, Math.min(line.length, 400), StandardCharsets.ISO_8859_1);
      if (blank && SEPARATOR.matcher(start.stripTrailing()).matches()) {
        handOut();
      } else if (message.size() + line.length > most) {
        tooLarge = true;
      } else {
        boolean quoted = QUOTED.matcher(start).matches();
        message.write(line, quoted ? 1 : 0, line.length - (quoted ? 1 : 0));
      }
      blank = start.isBlank();
    }
    handOut();
  }

  /** {@return the next line with its end, at most so long as a message may be} */
  private byte[] line(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(120);
    int next = 0;
    while (next != '\n' && line.size() <= most && (next = in.read()) >= 0) {
      line.write(next);
    }
    return line.toByteArray();
  }

  private void handOut() throws IOException {
    boolean empty = message.size() == 0 && !tooLarge;
    byte[] bytes = message.toByteArray();
    message.reset();
    if (empty) {
      return;
    }
    number++;
    String name = file.name() + "/message" + number;
    if (tooLarge) {
      taker.refuse(name, "", "larger than a message may be; --max-size raises the limit");
    } else {
      taker.take(new Part(name, "message/rfc822", new ByteArrayInputStream(bytes), file.known()));
    }
    tooLarge = false;
  }
}
