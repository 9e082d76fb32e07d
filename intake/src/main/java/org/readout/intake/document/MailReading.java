package org.readout.intake.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.james.mime4j.MimeIOException;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.readout.article.Known;
import org.readout.intake.form.DayParser;
import org.readout.intake.form.Part;
import org.readout.intake.form.PartTaker;
import org.readout.intake.form.Refusal;
import org.readout.intake.form.Titled;

/**
 * Reads e-mail (RFC 5322, MIME) with Apache James Mime4j: of alternatives the HTML, else the plain
 * text; forwarded messages and attached documents on their own. Subject, sender and date become
 * title, outlet and publication date.
 */
public final class MailReading {

  /** Messages inside messages inside messages. */
  private static final int DEEPEST = 8;

  private final Part file;
  private final PartTaker taker;
  private int attachments;
  private int taken;

  private MailReading(Part file, PartTaker taker) {
    this.file = file;
    this.taker = taker;
  }

  /** Hands out what a message holds. */
  public static void read(Part file, PartTaker taker) throws IOException, Refusal {
    MimeConfig config =
        new MimeConfig.Builder()
            .setMaxLineLen(-1)
            .setMaxHeaderLen(1 << 20)
            .setMaxHeaderCount(5000)
            .build();
    DefaultMessageBuilder builder = new DefaultMessageBuilder();
    builder.setMimeEntityConfig(config);
    MailReading reading = new MailReading(file, taker);
    try {
      Message message = builder.parseMessage(file.in());
      reading.addMessage(message, file.name(), 0);
      message.dispose();
    } catch (UncheckedIOException unwritable) {
      throw unwritable;
    } catch (MimeIOException | RuntimeException damaged) {
      throw new Refusal("this message is damaged: " + damaged.getMessage());
    }
    if (reading.taken == 0) {
      throw new Refusal("there is no text in this message");
    }
  }

  private void addMessage(Message message, String name, int depth) throws IOException {
    add(message, name, known(message), depth);
  }

  private void add(Entity entity, String name, Known known, int depth) throws IOException {
    switch (entity.getBody()) {
      case Multipart parts when depth < DEEPEST -> addParts(entity, parts, name, known, depth + 1);
      case Message inner when depth < DEEPEST ->
          addMessage(inner, file.name() + "/message" + ++attachments, depth + 1);
      case SingleBody body -> addSingle(entity, body, name, known);
      case null, default -> {}
    }
  }

  private void addParts(Entity entity, Multipart parts, String name, Known known, int depth)
      throws IOException {
    List<Entity> inner = parts.getBodyParts();
    if (!mimeType(entity).equals("multipart/alternative")) {
      List<Entity> texts = new ArrayList<>();
      for (Entity part : inner) {
        boolean second = isText(part) && !texts.isEmpty();
        texts.addAll(isText(part) ? List.of(part) : List.of());
        add(part, second ? file.name() + "/part" + ++attachments : name, known, depth);
      }
      return;
    }
    Optional<Entity> best = Optional.empty();
    for (Entity part : inner) {
      boolean page = mimeType(part).equals("text/html") || part.isMultipart();
      best = page || best.isEmpty() ? Optional.of(part) : best;
    }
    if (best.isPresent()) {
      add(best.get(), name, known, depth);
    }
  }

  private static boolean isText(Entity part) {
    return mimeType(part).startsWith("text/") && part.getFilename() == null;
  }

  private static String mimeType(Entity entity) {
    return String.valueOf(entity.getMimeType()).toLowerCase(Locale.ROOT);
  }

  private void addSingle(Entity entity, SingleBody body, String name, Known known)
      throws IOException {
    String type = mimeType(entity);
    String charset = entity.getCharset();
    String told = charset == null ? type : type + "; charset=" + charset;
    String attached = entity.getFilename();
    try (InputStream in = body.getInputStream()) {
      if (attached != null) {
        addAttachment(attached, type, in);
      } else if (type.equals("text/html")) {
        take(new Part(name, told, in, known));
      } else if (type.equals("text/plain")) {
        String text = MailText.of(in, charset, flowed(entity));
        take(Titled.text(name, known, text));
      }
    }
  }

  private static boolean flowed(Entity entity) {
    return entity.getHeader() != null
        && entity.getHeader().getField("Content-Type") != null
        && entity
            .getHeader()
            .getField("Content-Type")
            .getBody()
            .matches("(?is).*format=\"?flowed.*");
  }

  private void addAttachment(String attached, String type, InputStream in) throws IOException {
    boolean readable =
        attached.toLowerCase(Locale.ROOT).matches(".*\\.(pdf|docx|odt|html?|txt|md|eml)");
    if (readable) {
      String entry = attached.replaceAll("[\\p{Cntrl}/\\\\]", "_");
      boolean vague = type.equals("application/octet-stream") || type.startsWith("text/");
      take(new Part(file.name() + "/" + entry, vague ? "" : type, in, Known.NOTHING));
    }
  }

  private void take(Part part) throws IOException {
    taken++;
    taker.take(part);
  }

  private static Known known(Message message) {
    Optional<String> outlet =
        Optional.ofNullable(message.getFrom())
            .filter(from -> !from.isEmpty())
            .map(from -> from.get(0))
            .flatMap(from ->
                Optional.ofNullable(from.getName()).or(() -> Optional.of(from.getAddress())))
            .map(String::strip)
            .filter(name -> !name.isEmpty());
    Optional<String> title =
        Optional.ofNullable(message.getSubject())
            .map(subject -> subject.replaceAll("(?i)^\\s*((re|fwd?|aw|wg):\\s*)+", "").strip())
            .filter(subject -> !subject.isEmpty());
    return new Known(
        Optional.empty(), outlet, Optional.empty(), title, List.of(), published(message));
  }

  /** {@return the day in the zone that the sender's clock names, as everywhere} */
  private static Optional<LocalDate> published(Message message) {
    return Optional.ofNullable(message.getHeader())
        .map(header -> header.getField("Date"))
        .map(field -> field.getBody())
        .flatMap(DayParser::parse)
        .or(() ->
            Optional.ofNullable(message.getDate())
                .map(date -> date.toInstant().atZone(ZoneOffset.UTC).toLocalDate()));
  }
}
