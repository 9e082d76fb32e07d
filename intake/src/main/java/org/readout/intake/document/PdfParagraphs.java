package org.readout.intake.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Makes paragraphs of the lines of a PDF's pages. */
final class PdfParagraphs {

  /** Marks that the stripper is asked to write; they occur in no text. */
  private static final String PARAGRAPH = "\uE001";

  private static final String PAGE = "\uE002";

  /** A line at the edge of at least this share of the pages is a running head. */
  private static final double MOST_PAGES = 0.5;

  private PdfParagraphs() {}

  /** {@return the text: one paragraph a line, a blank line between them} */
  static String of(PDDocument document) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setLineSeparator("\n");
    stripper.setParagraphStart(PARAGRAPH);
    stripper.setPageEnd(PAGE);
    stripper.setSuppressDuplicateOverlappingText(true);
    List<List<String>> pages =
        Stream.of(stripper.getText(document).split(PAGE)).map(PdfParagraphs::lines).toList();
    Map<String, Integer> heads = heads(pages);
    List<String> paragraphs = new ArrayList<>();
    for (List<String> page : pages) {
      addPage(body(page, heads, pages.size()), paragraphs);
    }
    return paragraphs.stream().collect(Collectors.joining("\n\n", "", "\n"));
  }

  private static List<String> lines(String page) {
    return page.lines().filter(line -> !bare(line).isEmpty()).toList();
  }

  private static String bare(String line) {
    return line.replace(PARAGRAPH, "").strip();
  }

  /** {@return how many pages begin or end with a line, its digits left out} */
  private static Map<String, Integer> heads(List<List<String>> pages) {
    Map<String, Integer> counts = new HashMap<>();
    for (List<String> page : pages) {
      if (page.size() > 2) {
        counts.merge(key(page.getFirst()), 1, Integer::sum);
        counts.merge(key(page.getLast()), 1, Integer::sum);
      }
    }
    return counts;
  }

  private static String key(String line) {
    return bare(line).replaceAll("\\d+", "#");
  }

  private static List<String> body(List<String> page, Map<String, Integer> heads, int pages) {
    int from = 0;
    int to = page.size();
    if (page.size() > 2 && pages > 2) {
      from = heads.getOrDefault(key(page.getFirst()), 0) >= pages * MOST_PAGES ? 1 : 0;
      to -= heads.getOrDefault(key(page.getLast()), 0) >= pages * MOST_PAGES ? 1 : 0;
    }
    return page.subList(from, to);
  }

  private static void addPage(List<String> lines, List<String> paragraphs) {
    boolean first = true;
    for (String line : lines) {
      String text = bare(line);
      boolean goesOn =
          !paragraphs.isEmpty() && (first ? isOpen(paragraphs.getLast(), text) : !isStart(line));
      if (goesOn) {
        paragraphs.set(paragraphs.size() - 1, joined(paragraphs.getLast(), text));
      } else {
        paragraphs.add(text);
      }
      first = false;
    }
  }

  private static boolean isStart(String line) {
    return line.contains(PARAGRAPH);
  }

  /** {@return whether a paragraph goes on on the next page} */
  private static boolean isOpen(String paragraph, String next) {
    return paragraph.matches("(?s).*[\\p{Ll},-]") && next.matches("(?s)\\p{Ll}.*");
  }

  /** "coop-" and "eration" are one word; "Seoul-" and "Beijing" keep the hyphen. */
  private static String joined(String before, String after) {
    boolean divided = before.matches("(?s).*\\p{Ll}-") && after.matches("(?s)\\p{Ll}.*");
    if (divided) {
      return before.substring(0, before.length() - 1) + after;
    }
    return before.endsWith("-") ? before + after : before + " " + after;
  }
}
