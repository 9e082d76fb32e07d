package org.readout.intake.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.readout.article.Known;
import org.readout.intake.form.Page;
import org.readout.intake.form.Refusal;

/**
 * Reads the text of a Word document (Office Open XML, ECMA-376) or an OpenDocument text (ISO
 * 26300).
 *
 * <p>Both are XML in a zip archive, of which the text needs two entries and a handful of elements;
 * that is less code than Apache POI has megabytes. Document types and entities are off, deleted
 * passages and field codes are left out.
 */
public final class WordReading {

  private static final Set<String> TEXTS = Set.of("word/document.xml", "content.xml");
  private static final Set<String> PROPERTIES = Set.of("docProps/core.xml", "meta.xml");

  /** Elements whose content is not part of what a reader sees in the running text. */
  private static final Set<String> LEFT_OUT =
      Set.of(
          "del",
          "moveFrom",
          "instrText",
          "delText",
          "tracked-changes",
          "annotation",
          "note",
          "fldSimple-instr",
          "Fallback",
          "styles",
          "automatic-styles",
          "forms");

  private final long most;

  private WordReading(long most) {
    this.most = most;
  }

  /**
   * {@return the text of a document, one paragraph a line, and its title and author}
   *
   * @param most the most bytes an entry may unpack to
   */
  public static Page read(byte[] bytes, long most) throws Refusal {
    return new WordReading(most).read(bytes);
  }

  private Page read(byte[] bytes) throws Refusal {
    Optional<String> text = Optional.empty();
    Known known = Known.NOTHING;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (TEXTS.contains(entry.getName())) {
          text = Optional.of(text(content(zip, entry)));
        } else if (PROPERTIES.contains(entry.getName())) {
          known = known(content(zip, entry));
        }
      }
    } catch (XMLStreamException | IOException | IllegalArgumentException damaged) {
      throw new Refusal("this document is damaged: " + firstLine(damaged));
    }
    return new Page(
        text.orElseThrow(() -> new Refusal("this office document is no text document")),
        known,
        List.of());
  }

  private static String firstLine(Exception damaged) {
    return String.valueOf(damaged.getMessage()).lines().findFirst().orElse("");
  }

  private byte[] content(InputStream zip, ZipEntry entry) throws IOException, Refusal {
    byte[] bytes = zip.readNBytes((int) Math.min(most + 1, Integer.MAX_VALUE - 8));
    if (bytes.length > most) {
      throw new Refusal(entry.getName() + " in it unpacks to more than " + most + " bytes");
    }
    return bytes;
  }

  private static XMLStreamReader open(byte[] xml) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory.createXMLStreamReader(new ByteArrayInputStream(xml));
  }

  private static String text(byte[] xml) throws XMLStreamException {
    XMLStreamReader in = open(xml);
    StringBuilder out = new StringBuilder();
    int skipped = 0;
    boolean shown = false;
    while (in.hasNext()) {
      int event = in.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        skipped += skipped > 0 || LEFT_OUT.contains(in.getLocalName()) ? 1 : 0;
        shown = isText(in);
        out.append(skipped > 0 ? "" : mark(in));
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        shown = !in.getLocalName().equals("t") && isOpenDocument(in);
        out.append(skipped == 0 && isParagraph(in.getLocalName()) ? "\n\n" : "");
        skipped = Math.max(0, skipped - 1);
      } else if (event == XMLStreamConstants.CHARACTERS && skipped == 0 && shown) {
        out.append(in.getText());
      }
    }
    return tidy(out);
  }

  private static boolean isParagraph(String name) {
    return name.equals("p") || name.equals("h");
  }

  /** In Word only {@code w:t} holds text; in OpenDocument everything inside {@code text:} does. */
  private static boolean isText(XMLStreamReader in) {
    return in.getLocalName().equals("t") || isOpenDocument(in);
  }

  private static boolean isOpenDocument(XMLStreamReader in) {
    return String.valueOf(in.getNamespaceURI()).contains("opendocument");
  }

  private static String mark(XMLStreamReader in) {
    return switch (in.getLocalName()) {
      case "br", "cr", "line-break" -> "\n";
      case "tab", "s" -> " ";
      case "noBreakHyphen" -> "-";
      default -> "";
    };
  }

  private static String tidy(StringBuilder out) {
    List<String> paragraphs = new ArrayList<>();
    for (String paragraph : out.toString().split("\n\n")) {
      if (!paragraph.isBlank()) {
        paragraphs.add(paragraph.strip());
      }
    }
    return paragraphs.isEmpty() ? "" : String.join("\n\n", paragraphs) + "\n";
  }

  private static Known known(byte[] xml) throws XMLStreamException {
    XMLStreamReader in = open(xml);
    Map<String, String> told = new HashMap<>();
    String name = "";
    while (in.hasNext()) {
      int event = in.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        name = in.getLocalName();
      } else if (event == XMLStreamConstants.CHARACTERS && !in.getText().isBlank()) {
        told.putIfAbsent(name, in.getText().strip());
      }
    }
    return new Known(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.ofNullable(told.get("title")),
        Optional.ofNullable(told.get("creator")).stream().toList(),
        Optional.empty());
  }
}
