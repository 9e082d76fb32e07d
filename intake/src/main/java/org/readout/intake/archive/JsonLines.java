package org.readout.intake.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.readout.intake.form.Json;
import org.readout.intake.form.JsonArticles;
import org.readout.intake.form.Part;
import org.readout.intake.form.PartTaker;
import tools.jackson.core.JacksonException;

/** Reads JSON Lines (jsonlines.org): one article a line, as {@link JsonArticles} knows them. */
public final class JsonLines {

  /** Past this many broken lines the file is no JSON Lines. */
  private static final int MOST_BROKEN = 20;

  private final Part file;
  private final long longest;
  private final PartTaker taker;
  private int line;
  private int filled;
  private int broken;

  private JsonLines(Part file, long longest, PartTaker taker) {
    this.file = file;
    this.longest = longest;
    this.taker = taker;
  }

  /**
   * Hands out the articles of a file; each is named by the file and its line.
   *
   * @param longest the longest line that is read, in bytes
   */
  public static void read(Part file, long longest, PartTaker taker) throws IOException {
    new JsonLines(file, longest, taker).read();
  }

  private void read() throws IOException {
    InputStream in = file.in();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int b;
    do {
      b = in.read();
      if (b == '\n' || b < 0) {
        line++;
        addLine(bytes);
        bytes.reset();
      } else if (bytes.size() <= longest) {
        bytes.write(b);
      }
    } while (b >= 0 && broken <= MOST_BROKEN);
    if (broken > MOST_BROKEN) {
      taker.refuse(file.name(), "line " + line, "too many broken lines; the rest is not read");
    } else if (filled == 0) {
      taker.refuse(file.name(), "", "there is no text in it");
    }
  }

  private void addLine(ByteArrayOutputStream bytes) throws IOException {
    if (bytes.size() > longest) {
      filled++;
      refuse("longer than " + longest + " bytes");
      return;
    }
    String text = bytes.toString(StandardCharsets.UTF_8);
    String json = line == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
    if (json.isBlank()) {
      return;
    }
    filled++;
    try {
      if (Json.parse(json) instanceof Json.Members object) {
        addArticle(object);
      } else {
        refuse("not an object");
      }
    } catch (JacksonException malformed) {
      refuse("not JSON: " + malformed.getOriginalMessage());
    }
  }

  private void addArticle(Json.Members object) throws IOException {
    Optional<Part> article = JsonArticles.find(file.name() + ":" + line, object);
    if (article.isEmpty()) {
      refuse("the object has no text (looked for text, articleBody, body_text, body_xhtml)");
    } else {
      taker.take(article.get());
    }
  }

  private void refuse(String reason) {
    broken++;
    taker.refuse(file.name(), "line " + line, reason);
  }
}
