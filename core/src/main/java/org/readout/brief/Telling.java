package org.readout.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.readout.article.Citation;
import org.readout.event.Modality;
import org.readout.origin.Provenance;
import org.readout.point.Assertion;
import org.readout.point.Point;
import org.readout.point.Verdict;

/** Puts a point into words: the best of its answers, or the question with the answer behind it. */
final class Telling {
  private static final int CONSIDERED = 8;
  private static final int ANSWER = 90;
  private static final int LONG = 160;

  private final Reports reports;
  private final Provenance provenance;
  private final Wording wording;

  Telling(Reports reports, Provenance provenance) {
    this.reports = reports;
    this.provenance = provenance;
    this.wording = new Wording(reports);
  }

  /** {@return the line of a point whose answers go together; empty when none makes a sentence} */
  Optional<Page.Told> tell(Point point) {
    Wording.Clause best = best(point);
    if (best.whole()) {
      return Optional.of(told(point, best.text(), best.citations()));
    }
    Assertion first = point.assertions().getFirst();
    if (isValue(point, first)) {
      return Optional.of(told(point, question(point) + " " + answer(first), List.of()));
    }
    return Optional.empty();
  }

  private Page.Told told(Point point, String text, List<Citation> first) {
    List<Citation> all = new ArrayList<>(first);
    all.addAll(citations(point));
    return new Page.Told(text, support(point), all, Optional.of(point.id()));
  }

  /** Whether question and answer are more than the words over again. */
  private boolean isValue(Point point, Assertion assertion) {
    String value = letters(assertion.value());
    String words = letters(reports.text(assertion.citation()));
    String start = value.substring(0, value.length() / 2);
    boolean asked = words.length() > 15 && letters(point.question()).contains(words);
    return !value.isEmpty() && !words.startsWith(start) && !asked;
  }

  private static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }

  /** {@return the line of a point with rival answers and who gives them} */
  Page.Told rivals(Point point) {
    List<Function<Assertion, String>> shorter =
        List.of(this::who, answer -> reports.label(answer.citation().article()));
    String text =
        shorter.stream()
            .map(who -> rivals(point, answers -> names(answers, who)))
            .filter(line -> line.length() <= LONG)
            .findFirst()
            .orElseGet(() -> rivals(point, Telling::count));
    return new Page.Told(text, "", citations(point), Optional.of(point.id()));
  }

  /** {@return whether its answers are values that changed in time: a toll, a date} */
  static boolean isChange(Point point) {
    boolean value =
        switch (point.type()) {
          case DATE, DURATION, COUNT, ORDINAL, PLACE -> true;
          case PERSON, ORGANIZATION, ROLE, RELATION, ACTION, POSITION, STATUS, CAUSE -> false;
        };
    return value && point.verdict() == Verdict.UPDATE;
  }

  private String rivals(Point point, Function<List<Assertion>, String> who) {
    List<String> parts = new ArrayList<>();
    StoryRecord.answers(point)
        .forEach(
            (value, answers) ->
                parts.add(answer(answers.getFirst()) + " (" + who.apply(answers) + ")"));
    String joint = point.verdict() == Verdict.UPDATE ? ", then " : " or ";
    return question(point) + " " + String.join(joint, parts);
  }

  private static String names(List<Assertion> answers, Function<Assertion, String> who) {
    Set<String> names = new LinkedHashSet<>();
    answers.forEach(answer -> names.add(who.apply(answer)));
    return names(names);
  }

  private static String count(List<Assertion> answers) {
    long articles = answers.stream().map(a -> a.citation().article()).distinct().count();
    return articles == 1 ? "1 report" : articles + " reports";
  }

  /** {@return where the answers stand} */
  static List<Citation> citations(Point point) {
    return point.assertions().stream().map(Assertion::citation).toList();
  }

  /** {@return the point's question, with a question mark} */
  static String question(Point point) {
    String question = English.strip(English.oneLine(point.question()));
    return English.capital(question.endsWith("?") ? question : question + "?");
  }

  /** {@return the answer in English} */
  String answer(Assertion assertion) {
    String value = English.value(assertion.value());
    String shown = value.isEmpty() ? reports.text(assertion.citation()) : value;
    return English.shorten(English.strip(English.oneLine(shown)), ANSWER);
  }

  /** {@return the outlet, and whom it credits} */
  String who(Assertion assertion) {
    String label = reports.label(assertion.citation().article());
    boolean own = assertion.voice().isEmpty() || assertion.voice().equals("own");
    return own
        ? label
        : label + ", citing " + English.shorten(English.oneLine(assertion.voice()), 40);
  }

  /** {@return at most three names, and how many more there are} */
  static String names(Set<String> who) {
    List<String> some = who.stream().limit(3).toList();
    int more = who.size() - some.size();
    return String.join("; ", some) + (more > 0 ? "; " + more + " more" : "");
  }

  private String support(Point point) {
    int articles = point.articles();
    int origins = provenance.independent().getOrDefault(point.id(), articles);
    String told = modality(point);
    if (articles == 1) {
      return told + who(point.assertions().getFirst());
    }
    String less =
        origins < articles ? ", " + origins + (origins == 1 ? " origin" : " origins") : "";
    String why = point.verdict() == Verdict.UPDATE ? English.shorten(point.why(), 45) : "";
    return told + articles + " reports" + less + (why.isEmpty() ? "" : "; " + why);
  }

  /** What is not told as fact is marked as such, unless some report tells it as fact. */
  private static String modality(Point point) {
    boolean fact =
        point.assertions().stream().anyMatch(answer -> answer.modality() == Modality.HAPPENED);
    Modality first = point.assertions().getFirst().modality();
    return fact ? "" : first.name().toLowerCase(Locale.ROOT) + "; ";
  }

  private Wording.Clause best(Point point) {
    record Scored(Wording.Clause clause, int score) {}
    return point.assertions().stream()
        .limit(CONSIDERED)
        .map(
            assertion -> {
              Wording.Clause clause = wording.sentence(assertion.citation());
              return new Scored(clause, score(assertion, clause));
            })
        .max(Comparator.comparingInt(Scored::score))
        .orElseThrow()
        .clause();
  }

  private int score(Assertion assertion, Wording.Clause clause) {
    String text = clause.text();
    int score = clause.whole() ? 40 : 0;
    score += assertion.modality() == Modality.HAPPENED ? 8 : 0;
    score += assertion.refines() ? 4 : 0;
    score += text.length() >= 30 && text.length() <= 110 ? 6 : 0;
    score += opensWithName(assertion.citation(), text) ? 6 : 0;
    score += 3 * reports.named(assertion.citation(), 3);
    score -= text.indexOf('“') >= 0 || text.indexOf('"') >= 0 ? 6 : 0;
    score -= text.endsWith("…") ? 6 : 0;
    score -= reports.inTitle(assertion.citation()) ? 3 : 0;
    score -= reports.account(assertion.citation().article()).article().aiWritten() ? 5 : 0;
    return score;
  }

  private boolean opensWithName(Citation citation, String text) {
    return reports
        .firstNamed(citation)
        .filter(
            entity ->
                text.startsWith(entity.name())
                    || entity.aliases().stream().anyMatch(text::startsWith))
        .isPresent();
  }
}
