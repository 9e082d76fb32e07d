package org.readout.announcement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.article.Article;
import org.readout.article.Block;
import org.readout.article.Span;
import org.readout.lexicon.Table;
import org.readout.mention.MentionedArticle;

/** Finds who is announced to speak, by the patterns of {@code lines.tsv} and by labels of lines. */
public final class AnnouncementFinder {
  private static final int LONGEST = 120;
  private static final String MARKS = "\"“„«'‘";

  /** A transcript has so many lines with labels, and so many speakers who speak twice. */
  private static final int LINES = 4;

  private static final int SPEAKERS = 2;

  /** "BERG:", "Anna Berg:", "Q:", "A." */
  private static final Pattern LABEL =
      Pattern.compile(
          "^([QA](?=\\.)|\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,3}(?=:))[:.]\\s+(?=\\S)");

  private final List<Rule> rules;

  /**
   * One row.
   *
   * @param pattern what a whole line must be; its first group is the words for who speaks
   * @param example a line with those words in brackets
   */
  record Rule(String id, Pattern pattern, String example) {}

  /** Reads the patterns. */
  public AnnouncementFinder() {
    rules = load();
  }

  /** {@return the rules of the resource, {@code NAME} in them written out} */
  static List<Rule> load() {
    String name = "\\p{Lu}[\\p{L}\\d.&'’-]*(?: (?:of|the|for|and|de|\\p{Lu}[\\p{L}\\d.&-]*)){0,7}";
    return Table.rows(AnnouncementFinder.class, "lines.tsv", 3).stream()
        .map(row ->
            new Rule(
                row.get(0),
                Pattern.compile("^" + row.get(1).replace("NAME", name) + "$"),
                row.get(2)))
        .toList();
  }

  /** {@return what is announced in an article, in the order of the text} */
  public List<Announcement> find(MentionedArticle read) {
    Article article = read.article();
    List<Block> blocks = article.report();
    List<Announcement> found = new ArrayList<>(transcript(read));
    for (int i = 0; i + 1 < blocks.size(); i++) {
      int block = i;
      line(article, blocks.get(i).span())
          .ifPresent(line -> found.addAll(behind(article, blocks, block, line)));
    }
    return List.copyOf(found);
  }

  private record Announced(Span source, String rule) {}

  private Optional<Announced> line(Article article, Span block) {
    if (block.length() > LONGEST) {
      return Optional.empty();
    }
    String words = article.words(block);
    for (Rule rule : rules) {
      Matcher matcher = rule.pattern().matcher(words);
      if (matcher.matches()) {
        Span source = new Span(block.start() + matcher.start(1), block.start() + matcher.end(1));
        return Optional.of(new Announced(source, rule.id()));
      }
    }
    return Optional.empty();
  }

  /** The blocks behind a line that are quoted, up to the first that is not. */
  private static List<Announcement> behind(
      Article article, List<Block> blocks, int line, Announced announced) {
    List<Announcement> found = new ArrayList<>();
    for (int i = line + 1; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean marked = MARKS.indexOf(article.text().charAt(block.span().start())) >= 0;
      if (!marked && block.kind() != Block.Kind.QUOTE) {
        return found;
      }
      found.add(new Announcement(announced.source(), i, block.span(), marked, announced.rule()));
    }
    return found;
  }

  /** "BERG: We will sign." when the report goes on like that, captions and all. */
  private static List<Announcement> transcript(MentionedArticle read) {
    Article article = read.article();
    Map<Integer, Matcher> labels = labels(article);
    Map<String, Integer> counts = new HashMap<>();
    labels.values().forEach(label -> counts.merge(label.group(1), 1, Integer::sum));
    long speakers = counts.values().stream().filter(count -> count >= 2).count();
    if (labels.size() < LINES || speakers < SPEAKERS) {
      return List.of();
    }
    int first = labels.keySet().iterator().next();
    Interviewee interviewee = new Interviewee(read);
    List<Block> blocks = article.report();
    List<Announcement> lines = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      int block = i;
      Span span = blocks.get(i).span();
      Matcher label = labels.get(span.start());
      if (label != null) {
        Span spoken = new Span(span.start() + label.end(), span.end());
        interviewee
            .behind(new Span(span.start(), span.start() + label.end(1)), first)
            .ifPresent(who -> lines.add(new Announcement(who, block, spoken, false, "label")));
      }
    }
    return lines;
  }

  /** {@return the labels by where they begin, in the order of the text} */
  private static Map<Integer, Matcher> labels(Article article) {
    Map<Integer, Matcher> labels = new TreeMap<>();
    for (Block block : article.blocks()) {
      Matcher label = LABEL.matcher(article.words(block.span()));
      if (block.kind() != Block.Kind.BOILERPLATE && label.lookingAt()) {
        labels.put(block.span().start(), label);
      }
    }
    return labels;
  }
}
