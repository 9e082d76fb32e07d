package org.readout.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.article.Article;
import org.readout.article.Block;
import org.readout.article.Span;
import org.readout.sentence.Sentence;
import org.readout.story.Account;
import org.readout.story.Story;

/**
 * Finds the sentences that tell what to watch: by cues such as "remains to be seen", by
 * enumerations that go on from one, and by sections whose heading announces them.
 */
public final class IndicatorFinder {

  private static final int LONGEST = 1500;

  private final IndicatorRules rules = IndicatorRules.load();

  /** {@return the indicators, in the order of the articles and of the text} */
  public List<Indicator> find(Story story) {
    List<Indicator> found = new ArrayList<>();
    story.accounts().forEach(account -> found.addAll(in(account)));
    return List.copyOf(found);
  }

  private List<Indicator> in(Account account) {
    Article article = account.article();
    List<Indicator> found = new ArrayList<>();
    Optional<String> section = Optional.empty();
    List<Sentence> sentences = account.reading().sentences();
    int next = 0;
    for (Block block : article.blocks()) {
      boolean heading =
          switch (block.kind()) {
            case HEADING -> true;
            case TITLE,
                BYLINE,
                DATELINE,
                BOILERPLATE,
                STANDFIRST,
                PARAGRAPH,
                LIST_ITEM,
                QUOTE,
                CAPTION ->
                false;
          };
      if (heading) {
        section =
            rules
                .find(article.words(block.span()), IndicatorRules.Scope.SECTION)
                .map(IndicatorRules.Rule::id);
      }
      while (next < sentences.size() && sentences.get(next).span().start() < block.span().start()) {
        next++;
      }
      int first = next;
      while (next < sentences.size() && sentences.get(next).span().start() < block.span().end()) {
        next++;
      }
      if (tells(block.kind())) {
        found.addAll(in(article, sentences.subList(first, next), section));
      }
    }
    return found;
  }

  private static boolean tells(Block.Kind kind) {
    return switch (kind) {
      case STANDFIRST, PARAGRAPH, LIST_ITEM, QUOTE -> true;
      case TITLE, HEADING, BYLINE, DATELINE, CAPTION, BOILERPLATE -> false;
    };
  }

  private List<Indicator> in(Article article, List<Sentence> block, Optional<String> section) {
    List<Indicator> found = new ArrayList<>();
    boolean follows = false;
    for (Sentence sentence : block) {
      Span span = sentence.span();
      String words = span.length() > LONGEST ? "" : article.words(span);
      Optional<String> rule =
          rules
              .find(words, IndicatorRules.Scope.ANY)
              .map(IndicatorRules.Rule::id)
              .or(() -> section);
      if (rule.isEmpty() && follows) {
        rule = rules.find(words, IndicatorRules.Scope.FOLLOWS).map(IndicatorRules.Rule::id);
      }
      follows = rule.isPresent();
      rule.ifPresent(id -> found.add(new Indicator(article.cite(span), id)));
    }
    return found;
  }
}
