package org.readout.brief;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.readout.article.Citation;
import org.readout.english.English;
import org.readout.event.Modality;
import org.readout.point.Assertion;
import org.readout.point.Corroborator;
import org.readout.point.Point;
import org.readout.question.PointType;
import org.readout.quotation.Quotation;

/**
 * Chooses the answer in whose words a point is told: a whole clause, readable, and one that many
 * other reports tell too.
 */
final class Choice {

  private static final int CONSIDERED = 8;

  /** The best worded answers for which other reports are searched. */
  private static final int CORROBORATED = 3;

  /** What each report that tells an answer too is worth, and how many count. */
  private static final int TOLD = 6;

  private static final int MANY = 6;
  private static final int MOST_KIN = 40;

  static final Pattern SPEECH =
      Pattern.compile("\\b(?i:said|says|told|tells|according to|added|warned)\\b");
  private static final Pattern FIRST_PERSON =
      Pattern.compile("\\b(?:I|[Ww]e|[Mm]y|[Oo]ur|me|us|[Yy]ou|[Yy]our)\\b");
  private final Reports reports;
  private final Wording wording;
  private final Corroborator corroborator;
  private final Map<String, Best> best = new HashMap<>();

  /**
   * The best worded answer; said by somebody when the report does not vouch for it.
   *
   * @param tellers where the other reports that tell it do so
   */
  record Best(
      Assertion assertion,
      Wording.Clause clause,
      Optional<String> speaker,
      boolean marked,
      List<Assertion> tellers,
      int score) {
    String text() {
      boolean bare = marked && clause.text().chars().noneMatch(c -> "“”\"".indexOf(c) >= 0);
      String words = bare ? "“" + clause.text() + "”" : clause.text();
      return speaker.map(name -> English.capital(name) + ": " + words).orElse(words);
    }

    boolean isHearsay() {
      return marked || speaker.isPresent();
    }

    /** {@return the answer itself and where others tell it} */
    List<Assertion> told() {
      return Stream.concat(Stream.of(assertion), tellers.stream()).toList();
    }

    private Best toldBy(List<Assertion> others) {
      int more = clause.whole() ? TOLD * Math.min(MANY, others.size()) : 0;
      return new Best(assertion, clause, speaker, marked, others, score + more);
    }
  }

  Choice(Reports reports, Wording wording, Corroborator corroborator) {
    this.reports = reports;
    this.wording = wording;
    this.corroborator = corroborator;
  }

  Best best(Point point) {
    return best.computeIfAbsent(point.id(), id -> choose(point));
  }

  private Best choose(Point point) {
    return point.assertions().stream()
        .limit(CONSIDERED)
        .map(this::weighed)
        .sorted(Comparator.comparingInt(Best::score).reversed())
        .limit(CORROBORATED)
        .map(told -> corroborated(point, told))
        .max(Comparator.comparingInt(Best::score))
        .orElseThrow();
  }

  private Best corroborated(Point point, Best told) {
    boolean own = point.articles() == 1 && point.type() == PointType.POSITION;
    if (!told.clause().whole() || own) {
      return told;
    }
    Citation words = told.clause().citations().getLast();
    List<Assertion> kin =
        point.assertions().stream()
            .filter(answer -> !answer.citation().article().equals(words.article()))
            .limit(MOST_KIN)
            .toList();
    boolean ranked =
        point.type() == PointType.ORDINAL && !told.assertion().value().startsWith("1st");
    boolean stated = point.type() == PointType.RELATION || ranked;
    List<Assertion> tellers = stated ? kin : corroborator.tellers(words, kin);
    return told.toldBy(
        tellers.stream().filter(teller -> !told.marked() || isOfOne(told, teller)).toList());
  }

  private Best weighed(Assertion assertion) {
    Optional<Quotation> quotation = reports.quotation(assertion.citation());
    boolean marked = quotation.filter(q -> q.kind() != Quotation.Kind.INDIRECT).isPresent();
    Optional<String> said =
        quotation
            .flatMap(Reports::speaker)
            .or(() -> Optional.of(assertion.voice()).filter(v -> !isOwn(v)));
    Wording.Clause read =
        wording
            .governing(assertion.citation(), quotation.map(Quotation::span))
            .filter(clause -> said.isEmpty() || quotation.isPresent())
            .orElseGet(() -> wording.sentence(assertion.citation()));
    boolean plain = marked ? read.unbroken() : !FIRST_PERSON.matcher(read.text()).find();
    Wording.Clause clause =
        new Wording.Clause(
            read.text(), read.citations(), read.whole() && plain, read.headline(), read.unbroken());
    Optional<String> speaker =
        said.filter(name -> !names(clause.text(), name))
            .filter(name -> !SPEECH.matcher(clause.text()).find());
    int heard = marked || speaker.isPresent() ? 8 : 0;
    int score = score(assertion, clause) - heard;
    return new Best(assertion, clause, speaker, marked, List.of(), score);
  }

  /** Whether words in quotation marks are those of the same speaker, as far as is told. */
  private static boolean isOfOne(Best told, Assertion teller) {
    String own = told.assertion().voice();
    return isOwn(own) || isOwn(teller.voice()) || names(own, teller.voice());
  }

  /** {@return whether a text has a word of the name of who is said to have said it} */
  private static boolean names(String text, String name) {
    boolean plain = text.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
    return plain
        || Arrays.stream(name.split("[ -]"))
            .filter(word -> word.length() > 2 && Character.isUpperCase(word.charAt(0)))
            .anyMatch(text::contains);
  }

  static boolean isOwn(String voice) {
    return voice.isBlank() || voice.equals("own");
  }

  private int score(Assertion assertion, Wording.Clause clause) {
    String text = clause.text();
    int score = clause.whole() ? 40 : 0;
    score += assertion.modality() == Modality.HAPPENED ? 8 : 0;
    score += assertion.refines() ? 4 : 0;
    score += text.length() >= 30 && text.length() <= 110 ? 6 : 0;
    score += opensWithName(assertion.citation(), text) ? 6 : 0;
    score += 3 * reports.named(assertion.citation(), 3);
    score += reports.timexes(clause.citations().getLast()).isEmpty() ? 0 : 4;
    score -= text.indexOf('“') >= 0 || text.indexOf('"') >= 0 ? 6 : 0;
    score -= text.endsWith("…") || text.contains(" will ") ? 6 : 0;
    score -= reports.inTitle(assertion.citation()) ? 3 : 0;
    score -= clause.headline() ? 25 : 0;
    score -= reports.account(assertion.citation().article()).article().aiWritten() ? 5 : 0;
    return score;
  }

  private boolean opensWithName(Citation citation, String text) {
    return reports
        .firstNamed(citation)
        .filter(entity ->
            text.startsWith(entity.name()) || entity.aliases().stream().anyMatch(text::startsWith))
        .isPresent();
  }
}
