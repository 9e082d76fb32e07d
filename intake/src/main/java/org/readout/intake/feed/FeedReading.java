package org.readout.intake.feed;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Iterator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.readout.intake.form.Part;
import org.readout.intake.form.PartTaker;
import org.readout.intake.form.Refusal;

/** Reads feeds and lists in XML, item by item. */
public final class FeedReading {

  /** Declarations stand at the beginning. */
  private static final int HEAD = 1 << 14;

  private static final Pattern ENCODING =
      Pattern.compile("<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([\\w.:-]{1,40})");

  private FeedReading() {}

  /**
   * Hands out the items that hold their whole text and tells about the rest.
   *
   * @throws Refusal when it is no list that is known, or declares entities of its own
   */
  public static Feed read(Part list, PartTaker taker) throws IOException, Refusal {
    BufferedInputStream in = new BufferedInputStream(list.in(), HEAD);
    in.mark(HEAD + 1);
    byte[] head = in.readNBytes(HEAD);
    in.reset();
    refuseEntities(head);
    FeedItems items = new FeedItems(list.name(), taker);
    try (StreamParser parser = new StreamParser(Parser.xmlParser())) {
      Reader reader = reader(in, head, list);
      Iterator<Element> elements = parser.parse(reader, "").iterator();
      while (elements.hasNext()) {
        items.add(elements.next());
      }
    } catch (UncheckedIOException broken) {
      throw broken.getCause();
    }
    return items.feed();
  }

  private static void refuseEntities(byte[] head) throws Refusal {
    String start = new String(head, StandardCharsets.ISO_8859_1).replace("\0", "");
    if (start.contains("<!ENTITY")) {
      throw new Refusal("it declares entities of its own, which can be used to attack readers");
    }
  }

  private static Reader reader(InputStream in, byte[] head, Part list) throws IOException {
    int first = head.length < 2 ? 0 : (head[0] & 0xFF) << 8 | head[1] & 0xFF;
    if (first == 0xFEFF || first == 0xFFFE) {
      return new InputStreamReader(in, StandardCharsets.UTF_16);
    }
    if (first == 0xEFBB) {
      in.skipNBytes(3);
      return new InputStreamReader(in, StandardCharsets.UTF_8);
    }
    Matcher declared = ENCODING.matcher(new String(head, StandardCharsets.ISO_8859_1));
    String name = list.charset().orElse(declared.find() ? declared.group(1) : "UTF-8");
    return new InputStreamReader(in, charset(name));
  }

  private static Charset charset(String name) {
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return StandardCharsets.UTF_8;
    }
  }
}
