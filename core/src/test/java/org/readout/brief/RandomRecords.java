package org.readout.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.readout.article.Article;
import org.readout.article.Block;
import org.readout.article.Citation;
import org.readout.article.Published;
import org.readout.article.Span;
import org.readout.brief.Line.Section;
import org.readout.entity.Entities;
import org.readout.origin.Independence;
import org.readout.origin.Provenance;
import org.readout.sentence.Reading;
import org.readout.story.Account;
import org.readout.story.Story;

/** Records of one article of any text, with lines that cite any stretch of it. */
public final class RandomRecords {
  private static final String[] PIECES = {
    "a", "B", " ", "\n", "\r\n", "\n\n", "é", "e\u0301", "😀", "🇰🇷", "<", "&", "\"", "'", ">",
    "中", "\u05D0", "\u2028", "\t", "</p>", "word", "\u200D", "–",
  };

  private RandomRecords() {}

  /** {@return a record whose article has this text, title and address, cited at the spans} */
  public static ReadoutRecord of(String text, String name, String... spans) {
    List<Span> cited = new ArrayList<>();
    for (String span : spans) {
      String[] ends = span.split("-");
      cited.add(new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
    }
    return of(text, name, cited.isEmpty() ? List.of(new Span(0, text.length())) : cited);
  }

  /** {@return a record of random text with odd characters and random citations} */
  public static ReadoutRecord random(long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    int length = 1 + random.nextInt(80);
    for (int i = 0; i < length; i++) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    List<Span> cited = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      int a = random.nextInt(text.length() + 1);
      int b = random.nextInt(text.length() + 1);
      cited.add(new Span(Math.min(a, b), Math.max(a, b)));
    }
    return of(text.toString(), "seed " + seed, cited);
  }

  private static ReadoutRecord of(String text, String name, List<Span> cited) {
    Article article =
        new Article(
            "<a&1>",
            name,
            Optional.of(name),
            Optional.of(name),
            Optional.of(name),
            List.of(name),
            name,
            new Published(Optional.of(LocalDate.EPOCH), Published.Basis.INFERRED, name),
            text,
            blocks(text),
            true,
            "0".repeat(64),
            List.of());
    List<Line> lines = new ArrayList<>();
    for (Span span : cited) {
      List<Citation> citations = List.of(article.cite(span));
      lines.add(new Line(Section.WHAT_HAPPENED, name, citations, Optional.empty()));
    }
    Account account =
        new Account(
            article,
            new Reading(List.of(), List.of()),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    Story story = new Story("s<1", name, List.of(account), new Entities(List.of()));
    Provenance none =
        new Provenance(List.of(), List.of(), List.of(), Map.of(), Independence.UNKNOWN);
    StoryRecord record =
        new StoryRecord(story, List.of(), none, List.of(), List.of(), List.of(), new Brief(lines));
    return new ReadoutRecord(List.of(article), List.of(), List.of(record));
  }

  /** Every second line that is not blank, so that text stands outside blocks too. */
  private static List<Block> blocks(String text) {
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    int number = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank() && number++ % 2 == 0) {
        Block.Kind kind = Block.Kind.values()[number / 2 % Block.Kind.values().length];
        blocks.add(new Block(new Span(at, at + line.length()), kind));
      }
      at += line.length() + 1;
    }
    return blocks;
  }
}
