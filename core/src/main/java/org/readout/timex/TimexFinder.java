package org.readout.timex;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.article.Article;
import org.readout.article.Span;
import org.readout.sentence.Name;
import org.readout.sentence.NameType;
import org.readout.sentence.Reading;
import org.readout.sentence.Sentence;
import org.readout.sentence.Token;

/**
 * Finds time expressions and what they mean, after TimeML's TIMEX3 (ISO 24617-1).
 *
 * <p>Relative expressions are resolved against the day of publication, in the direction that the
 * governing verb tells. Without that day they stay underspecified: "Monday" is {@code XXXX-WXX-1}.
 */
public final class TimexFinder {

  private static final Set<String> WORDS_TOO = Set.of("may", "march");

  private final Lexicon lexicon = new Lexicon();
  private final RuleBook rules = new RuleBook(lexicon);
  private final Values values = new Values(lexicon);

  /** {@return the time expressions of an article, in the order of the text, without overlaps} */
  public List<Timex> find(Article article, Reading reading) {
    return told(article, reading).stream().map(Told::timex).toList();
  }

  /** A time expression, the way it points and the sentence it stands in. */
  record Told(Timex timex, Tense tense, int sentence) {}

  /** {@return the time expressions of an article with what is known of their sentences} */
  List<Told> told(Article article, Reading reading) {
    List<Told> found = new ArrayList<>();
    Narrative narrative = new Narrative(article.published().date());
    List<List<RuleBook.Found>> matches = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      matches.add(rules.find(Piece.split(article.text(), sentence.span())));
    }
    matches.forEach(sentence -> sentence.forEach(narrative::learn));
    for (int i = 0; i < matches.size(); i++) {
      Sentence sentence = reading.sentences().get(i);
      narrative.sentence();
      for (RuleBook.Found match : matches.get(i)) {
        if (!isName(match, sentence, reading)) {
          resolve(match, sentence, narrative).ifPresent(found::add);
        }
      }
    }
    return List.copyOf(found);
  }

  /** {@return the rules, for tests} */
  List<RuleBook.Rule> rules() {
    return rules.rules();
  }

  private Optional<Told> resolve(RuleBook.Found match, Sentence sentence, Narrative narrative) {
    Span span = match.span();
    Tense tense = Tense.of(sentence, span);
    Optional<String> value = values.value(match, narrative.moment(tense));
    value.ifPresent(told -> narrative.tell(match, told));
    return value
        .map(v -> new Timex(span, match.rule().type(), v, match.rule().id()))
        .map(timex -> new Told(timex, tense, sentence.index()));
  }

  /** "May", "March", "April" can be a verb or a person. */
  private static boolean isName(RuleBook.Found match, Sentence sentence, Reading reading) {
    if (!match.rule().id().equals("month") && match.end() - match.first() > 1) {
      return false;
    }
    Span span = match.span();
    for (Name name : reading.names()) {
      boolean longer = name.span().overlaps(span) && name.span().length() > span.length();
      boolean other = name.type() == NameType.PERSON || name.type() == NameType.ORGANIZATION;
      boolean person = match.has("LONEMONTH") && name.type() == NameType.PERSON;
      if (longer && other || name.span().equals(span) && person) {
        return true;
      }
    }
    int token = Tense.first(sentence.tokens(), span);
    return WORDS_TOO.contains(match.pieces().get(match.first()).low())
        && token >= 0
        && !isMonth(sentence.tokens(), token);
  }

  /** Not a verb, and not "the annual March for Life". */
  private static boolean isMonth(List<Token> tokens, int at) {
    boolean procession =
        at > 0
            && at + 1 < tokens.size()
            && tokens.get(at - 1).tag().matches("DT|JJ")
            && tokens.get(at + 1).tag().equals("IN");
    return tokens.get(at).tag().startsWith("NN") && !procession;
  }

  /** What has been told so far. */
  private static final class Narrative {
    private final Optional<LocalDate> published;
    private Optional<DateRange> told = Optional.empty();
    private Optional<Integer> articleYear = Optional.empty();
    private Optional<Integer> sentenceYear = Optional.empty();
    private Optional<LocalDate> quarter = Optional.empty();
    private int toldAgo;
    private int quarterAgo;

    Narrative(Optional<LocalDate> published) {
      this.published = published;
    }

    /** Without a day of publication, the first full date tells the year. */
    void learn(RuleBook.Found match) {
      if (articleYear.isEmpty() && match.has("YEAR") && match.has("MONTH")) {
        articleYear = Optional.of(Integer.parseInt(match.get("YEAR")));
      }
    }

    /** A new sentence begins: what was told long before no longer counts. */
    void sentence() {
      sentenceYear = Optional.empty();
      if (++toldAgo > 1) {
        told = Optional.empty();
      }
      if (++quarterAgo > 3) {
        quarter = Optional.empty();
      }
    }

    Moment moment(Tense tense) {
      Optional<Integer> year = published.isEmpty() ? articleYear : Optional.empty();
      return new Moment(published, tense, told, sentenceYear.or(() -> year), quarter);
    }

    void tell(RuleBook.Found match, String value) {
      if (match.rule().type() == Timex.Type.DURATION || match.rule().type() == Timex.Type.SET) {
        return;
      }
      DateRange.ofValue(value).ifPresent(range -> tell(range, value));
      if (match.has("YEAR") && match.has("MONTH")) {
        sentenceYear = Optional.of(Integer.parseInt(match.get("YEAR")));
      }
    }

    private void tell(DateRange range, String value) {
      told = Optional.of(range);
      toldAgo = 0;
      if (value.contains("-Q") && quarter.isEmpty()) {
        quarter = Optional.of(range.first());
        quarterAgo = 0;
      }
    }
  }
}
