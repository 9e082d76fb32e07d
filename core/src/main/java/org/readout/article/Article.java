package org.readout.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One report by one outlet.
 *
 * @param id short and unique in a run, such as {@code a1}
 * @param source where it came from, as the user named it
 * @param outlet who publishes it; empty when nothing tells
 * @param url its address, when known
 * @param title its headline; empty when it has none
 * @param authors who wrote it, as the byline names them
 * @param language ISO 639-1, {@code und} when it cannot be told
 * @param published when, and how that is known
 * @param text the text exactly as given
 * @param blocks what the text consists of, in order, without overlaps; white space lies between
 * @param aiWritten whether the article says of itself that a machine wrote it
 * @param sha256 of the text's UTF-8 bytes, in hexadecimal
 * @param problems what was odd
 * @param details what else is known of it
 */
public record Article(
    String id,
    String source,
    Optional<String> outlet,
    Optional<String> url,
    Optional<String> title,
    List<String> authors,
    String language,
    Published published,
    String text,
    List<Block> blocks,
    boolean aiWritten,
    String sha256,
    List<Problem> problems,
    Known.Details details) {

  public Article {
    authors = List.copyOf(authors);
    blocks = List.copyOf(blocks);
    problems = List.copyOf(problems);
  }

  /** An article of which no more is known. */
  public Article(
      String id,
      String source,
      Optional<String> outlet,
      Optional<String> url,
      Optional<String> title,
      List<String> authors,
      String language,
      Published published,
      String text,
      List<Block> blocks,
      boolean aiWritten,
      String sha256,
      List<Problem> problems) {
    this(
        id,
        source,
        outlet,
        url,
        title,
        authors,
        language,
        published,
        text,
        blocks,
        aiWritten,
        sha256,
        problems,
        Known.Details.NONE);
  }

  /** {@return the blocks that hold what the outlet reports, in order} */
  public List<Block> report() {
    return blocks.stream().filter(block -> block.kind().isReport()).toList();
  }

  /** {@return the stretches that are not part of the report, neighbours joined} */
  public List<Span> boilerplate() {
    List<Span> spans = new ArrayList<>();
    boolean open = false;
    for (Block block : blocks) {
      boolean aside = block.kind() == Block.Kind.BOILERPLATE || block.kind() == Block.Kind.CAPTION;
      if (aside && open) {
        spans.set(spans.size() - 1, spans.getLast().cover(block.span()));
      } else if (aside) {
        spans.add(block.span());
      }
      open = aside;
    }
    return List.copyOf(spans);
  }

  /** {@return the same article with another publication date} */
  public Article withPublished(Published other) {
    return new Article(
        id, source, outlet, url, title, authors, language, other, text, blocks, aiWritten, sha256,
        problems, details);
  }

  /** {@return the same article with one more problem, which goes before the others} */
  public Article withProblem(Problem problem) {
    List<Problem> all = new ArrayList<>(List.of(problem));
    all.addAll(problems);
    return new Article(
        id, source, outlet, url, title, authors, language, published, text, blocks, aiWritten,
        sha256, all, details);
  }

  /** {@return a citation of the words at {@code span}} */
  public Citation cite(Span span) {
    return new Citation(id, span);
  }

  /** {@return the words at {@code span}} */
  public String words(Span span) {
    return span.of(text);
  }

  /** {@return the words at {@code span} on one line, with single spaces} */
  public String line(Span span) {
    return span.line(text);
  }
}
