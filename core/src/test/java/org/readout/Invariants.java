package org.readout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.readout.article.Article;
import org.readout.article.Block;
import org.readout.article.Citation;
import org.readout.article.Span;
import org.readout.brief.Line;
import org.readout.brief.StoryRecord;
import org.readout.mention.Mention;
import org.readout.point.Assertion;
import org.readout.point.Point;
import org.readout.point.Verdict;
import org.readout.quotation.Quotation;
import org.readout.quotation.Speaker;
import org.readout.sentence.Name;
import org.readout.sentence.Reading;
import org.readout.sentence.Sentence;
import org.readout.sentence.Token;
import org.readout.story.Account;
import org.readout.timex.Timex;

/**
 * What must hold after every step on every text: findings lie in the text, in order, and come out
 * the same twice.
 */
public final class Invariants {

  private Invariants() {}

  /** Asserts that a step gives equal results twice, and returns the result. */
  public static <T> T same(Supplier<T> step) {
    T first = step.get();
    assertThat(step.get()).as("the same result twice").isEqualTo(first);
    return first;
  }

  /** Checks the blocks of an article. */
  public static void check(Article article) {
    inOrder(article.text(), article.blocks().stream().map(Block::span).toList());
    article.problems().forEach(p -> p.span().ifPresent(span -> inside(article.text(), span)));
    for (Block block : article.blocks()) {
      assertThat(article.words(block.span())).isEqualTo(article.words(block.span()).strip());
    }
    assertThat(article.sha256()).matches("[0-9a-f]{64}");
  }

  /** Checks sentences, tokens, trees and names. */
  public static void check(String text, Reading reading) {
    inOrder(text, reading.sentences().stream().map(Sentence::span).toList());
    inOrder(text, reading.names().stream().map(Name::span).toList());
    for (int i = 0; i < reading.sentences().size(); i++) {
      Sentence sentence = reading.sentences().get(i);
      assertThat(sentence.index()).isEqualTo(i);
      check(text, sentence);
    }
    for (Name name : reading.names()) {
      List<Token> tokens = reading.sentences().get(name.sentence()).tokens();
      Span covered = tokens.get(name.first()).span().cover(tokens.get(name.end() - 1).span());
      assertThat(covered.contains(name.span())).as("name %s", name).isTrue();
    }
  }

  private static void check(String text, Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    inOrder(text, tokens.stream().map(Token::span).toList());
    assertThat(tokens).isNotEmpty();
    assertThat(sentence.span()).isEqualTo(tokens.getFirst().span().cover(tokens.getLast().span()));
    assertThat(tokens.stream().filter(token -> token.head() < 0)).as("roots").hasSize(1);
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      assertThat(token.form()).isEqualTo(token.span().of(text));
      assertThat(sentence.dominates(sentence.root(), i)).as("under the root").isTrue();
    }
  }

  /** Checks mentions against their reading. */
  public static void check(Article article, Reading reading, List<Mention> mentions) {
    sorted(article.text(), mentions.stream().map(Mention::span).toList());
    for (Mention mention : mentions) {
      Sentence sentence = reading.sentences().get(mention.sentence());
      assertThat(sentence.span().contains(mention.span())).as("mention %s", mention).isTrue();
      assertThat(mention.head()).isBetween(0, sentence.tokens().size() - 1);
    }
  }

  /** Checks everything that was found in one article. */
  public static void check(Account account) {
    Article article = account.article();
    check(article);
    check(article.text(), account.reading());
    check(article, account.reading(), account.mentions());
    sorted(article.text(), account.timexes().stream().map(Timex::span).toList());
    sorted(article.text(), account.quantities().stream().map(q -> q.span()).toList());
    sorted(article.text(), account.quotations().stream().map(Quotation::span).toList());
    account.quotations().forEach(quotation -> check(article, quotation));
    account.events().forEach(event -> inside(article.text(), event.span()));
  }

  private static void check(Article article, Quotation quotation) {
    quotation.cue().ifPresent(cue -> inside(article.text(), cue.span()));
    switch (quotation.speaker()) {
      case Speaker.Named named -> inside(article.text(), named.mention());
      case Speaker.Unnamed unnamed ->
          assertThat(article.words(unnamed.mention())).contains(unnamed.words());
      case Speaker.Implied implied -> assertThat(implied).isNotNull();
    }
  }

  /** Checks a story: every citation of every point and line is inside its article. */
  public static void check(StoryRecord record) {
    Map<String, String> texts = new HashMap<>();
    for (Account account : record.story().accounts()) {
      check(account);
      texts.put(account.article().id(), account.article().text());
    }
    for (Point point : record.points()) {
      cited(texts, point.assertions().stream().map(Assertion::citation).toList());
      assertThat(point.verdict() == Verdict.SINGLE).isEqualTo(point.articles() == 1);
    }
    record.schedule().forEach(s -> cited(texts, List.of(s.citation())));
    record.timeline().forEach(t -> cited(texts, t.citations()));
    record.indicators().forEach(i -> cited(texts, List.of(i.citation())));
    record.provenance().sources().forEach(s -> cited(texts, List.of(s.citation())));
    record.provenance().copies().forEach(c -> cited(texts, List.of(c.a(), c.b())));
    record.brief().lines().stream().map(Line::citations).forEach(c -> cited(texts, c));
  }

  private static void cited(Map<String, String> texts, Collection<Citation> citations) {
    assertThat(citations).isNotEmpty();
    for (Citation citation : citations) {
      assertThat(texts).containsKey(citation.article());
      String text = texts.get(citation.article());
      inside(text, citation.span());
      assertThat(citation.span().of(text)).isNotBlank();
    }
  }

  /** Asserts that spans lie in the text, in order, without overlaps, and are not empty. */
  public static void inOrder(String text, List<Span> spans) {
    int end = 0;
    for (Span span : spans) {
      inside(text, span);
      assertThat(span.start()).as("after its neighbour: %s", span).isGreaterThanOrEqualTo(end);
      assertThat(span.isEmpty()).isFalse();
      end = span.end();
    }
  }

  /** Asserts that spans lie in the text, in order of their starts, none twice. */
  public static void sorted(String text, List<Span> spans) {
    spans.forEach(span -> inside(text, span));
    assertThat(spans).isSortedAccordingTo((a, b) -> Integer.compare(a.start(), b.start()));
    assertThat(new HashSet<>(spans)).hasSameSizeAs(spans);
  }

  private static void inside(String text, Span span) {
    assertThat(span.end()).isLessThanOrEqualTo(text.length());
    boolean splits =
        span.start() > 0
            && span.start() < text.length()
            && Character.isLowSurrogate(text.charAt(span.start()))
            && Character.isHighSurrogate(text.charAt(span.start() - 1));
    assertThat(splits).as("starts inside a character: %s", span).isFalse();
  }
}
