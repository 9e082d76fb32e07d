package org.readout.lab.polnear;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.article.Article;
import org.readout.article.ArticleParser;
import org.readout.article.Draft;
import org.readout.article.Span;
import org.readout.entity.Entities;
import org.readout.entity.EntityResolver;
import org.readout.mention.MentionFinder;
import org.readout.mention.MentionedArticle;
import org.readout.quotation.Quotation;
import org.readout.quotation.QuotationFinder;
import org.readout.sentence.Reader;
import org.readout.sentence.Reading;

/** Runs the rooms up to quotation on a bare text. */
final class Pipeline {

  private final ArticleParser articles = new ArticleParser();
  private final Reader reader = Reader.load();
  private final MentionFinder mentions = new MentionFinder();
  private final EntityResolver entities = new EntityResolver();
  private final QuotationFinder finder = new QuotationFinder();
  private long nanoseconds;

  /** {@return the attributions of a text: all quotations with one cue are one attribution} */
  List<Attribution> find(String name, String text) {
    Article article = articles.parse("a1", Draft.of(name, text));
    Reading reading = reader.read(article);
    MentionedArticle read = new MentionedArticle(article, reading, mentions.find(article, reading));
    Entities resolved = entities.resolve(List.of(read));
    long start = System.nanoTime();
    List<Quotation> quotations = finder.find(read, resolved);
    nanoseconds += System.nanoTime() - start;
    return outermost(attributions(quotations, text));
  }

  /** {@return the time that quotations alone took} */
  long nanoseconds() {
    return nanoseconds;
  }

  private static List<Attribution> attributions(List<Quotation> quotations, String text) {
    Map<Integer, List<Quotation>> byCue = new LinkedHashMap<>();
    for (Quotation quotation : quotations) {
      int key =
          quotation.cue().map(cue -> cue.span().start()).orElse(-1 - quotation.span().start());
      byCue.computeIfAbsent(key, k -> new ArrayList<>()).add(quotation);
    }
    return byCue.values().stream().map(group -> attribution(group, text)).toList();
  }

  private static Attribution attribution(List<Quotation> group, String text) {
    List<Span> sources = new ArrayList<>();
    List<Span> cues = new ArrayList<>();
    List<Span> contents = new ArrayList<>();
    boolean marked = false;
    for (Quotation quotation : group) {
      quotation.source().flatMap(span -> Edges.trim(span, text)).ifPresent(sources::add);
      Optional<Span> cue = quotation.cue().map(c -> c.span());
      cue.flatMap(span -> Edges.trim(span, text)).ifPresent(cues::add);
      Edges.trim(quotation.span(), text).ifPresent(contents::add);
      marked |= quotation.kind() != Quotation.Kind.INDIRECT;
    }
    Map<Attribution.Role, List<Span>> roles = new EnumMap<>(Attribution.Role.class);
    roles.put(Attribution.Role.SOURCE, sources);
    roles.put(Attribution.Role.CUE, cues);
    roles.put(Attribution.Role.CONTENT, contents);
    return new Attribution(roles, marked);
  }

  /** {@return those whose cue is not itself part of what another reports} */
  private static List<Attribution> outermost(List<Attribution> all) {
    return all.stream().filter(a -> all.stream().noneMatch(b -> b != a && holds(b, a))).toList();
  }

  private static boolean holds(Attribution outer, Attribution inner) {
    return inner.of(Attribution.Role.CUE).stream()
        .anyMatch(cue ->
            outer.of(Attribution.Role.CONTENT).stream().anyMatch(span -> span.contains(cue)));
  }
}
