package org.readout.brief;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.readout.article.Citation;
import org.readout.english.English;
import org.readout.english.Values;
import org.readout.event.Modality;
import org.readout.origin.Provenance;
import org.readout.point.Assertion;
import org.readout.point.Corroborator;
import org.readout.point.Point;
import org.readout.point.Verdict;
import org.readout.question.PointType;
import org.readout.question.Question;

/** Puts a point into words: the best of its answers, or the question with the answer behind it. */
final class Telling {
  private static final int ANSWER = 90;
  private static final int WORDS = 50;

  /** Words that show the modality of a clause, so that it need not be named. */
  private static final Map<Modality, Pattern> SAYS =
      Map.of(
          Modality.HAPPENED, Pattern.compile("^"),
          Modality.PLANNED,
              Pattern.compile("\\b(?i:will|plans?|planned|scheduled|due|expected|set|to)\\b"),
          Modality.URGED, Pattern.compile("\\b(?i:should|must|urge[sd]?|calls?|called|need)\\b"),
          Modality.POSSIBLE,
              Pattern.compile("\\b(?i:may|might|could|would|can|possibly|likely|if)\\b"),
          Modality.DENIED,
              Pattern.compile("(?i)\\b(?:not|no|never|neither|den(?:y|ies|ied))\\b|n['’]t\\b"),
          Modality.HYPOTHETICAL,
              Pattern.compile(
                  "(?i)\\b(?:if|unless|would|should|in case|in the event)\\b|^(?:had|were) "));

  private static final int OFFICES = 140;
  private static final Pattern HOLDER = Pattern.compile("^What office (?:does|did) (.*) hold\\?$");
  private static final Pattern PAST =
      Pattern.compile("(?i)\\b(?:former|ex|predecessor|late|onetime|then)\\b");
  private static final Pattern RANK = Pattern.compile("last|\\d+(?:st|nd|rd|th)");
  private static final Pattern KNOWN =
      Pattern.compile("(?i)\\b(?:the|these|those|both|its|their) (?:two|three|2|3)\\b");
  private final Reports reports;
  private final Provenance provenance;
  private final Wording wording;
  private final Corroborator corroborator;
  private final Choice choice;

  Telling(Reports reports, Provenance provenance, Corroborator corroborator) {
    this.reports = reports;
    this.provenance = provenance;
    this.wording = new Wording(reports);
    this.corroborator = corroborator;
    this.choice = new Choice(reports, wording, corroborator);
  }

  /**
   * {@return the line of a point whose answers go together; empty when none makes a sentence} What
   * is said of an office-holder in the same breath is no answer to which office it is.
   */
  Optional<Page.Told> tell(Point point) {
    Choice.Best best = choice.best(point);
    boolean shared = point.articles() == 1 || !best.tellers().isEmpty();
    boolean whole = best.clause().whole() && shared;
    if (point.type() == PointType.ORDINAL) {
      boolean all = best.told().size() >= point.articles();
      Optional<Page.Told> ranked = whole && all && isRanked(best) ? Optional.empty() : rank(point);
      return ranked.or(() -> Optional.of(told(point, best)).filter(t -> whole && isRanked(best)));
    }
    return whole ? Optional.of(told(point, best)) : value(point);
  }

  /** {@return whether the clause says of what it is about that it is the first or the second} */
  private boolean isRanked(Choice.Best best) {
    Citation words = best.clause().citations().getLast();
    return reports.isSaid(words, best.assertion().citation());
  }

  /**
   * {@return one line of who holds which office: "Who is who: Ada Berg, mayor of Vell (3 reports);
   * ..."; empty for no such points}
   */
  Optional<Page.Told> offices(List<Point> roles) {
    StringBuilder text = new StringBuilder();
    List<Citation> citations = new ArrayList<>();
    for (Point point : roles) {
      String name = HOLDER.matcher(point.question()).replaceFirst("$1");
      boolean past =
          point.assertions().stream()
              .anyMatch(answer -> PAST.matcher(reports.text(answer.citation())).find());
      String one = name + (past ? ", former " : ", ") + answer(point.assertions().getFirst());
      boolean named = !name.equals(point.question());
      if (named && text.length() + one.length() < OFFICES) {
        text.append(text.isEmpty() ? "Who is who: " : "; ").append(one);
        citations.addAll(citations(point));
      }
    }
    return text.isEmpty()
        ? Optional.empty()
        : Optional.of(new Page.Told(text.toString(), "", citations, Optional.empty()));
  }

  /** {@return the question with its answer behind it, where they are more than the words again} */
  Optional<Page.Told> value(Point point) {
    Assertion first = point.assertions().getFirst();
    return isGiven(point)
            && (point.type() != PointType.DATE || point.salience() > 2)
            && StoryRecord.answers(point).size() == 1
            && !isGeneric(point)
            && isNamed(point)
            && !isUnreadable(point, first)
            && !isKnown(point, first)
            && isValue(point, first)
        ? Optional.of(asked(point))
        : Optional.empty();
  }

  /** "When were the people killed?": without a name, a reader does not know which. */
  private static boolean isNamed(Point point) {
    return point.type() != PointType.DATE
        || point.question().startsWith("What is the date of the ")
        || point.question().chars().skip(1).anyMatch(Character::isUpperCase);
  }

  /** Where something is, or whether it is so, is told in a clause or not at all. */
  private static boolean isGiven(Point point) {
    return switch (point.type()) {
      case DATE, DURATION, COUNT, ORDINAL -> true;
      case PLACE, PERSON, ORGANIZATION, ROLE, RELATION, ACTION, POSITION, STATUS, CAUSE -> false;
    };
  }

  /** {@return whether the point is told in a clause of a report or as a rank with its base} */
  boolean isStatement(Point point) {
    return choice.best(point).clause().whole() || point.type() == PointType.ORDINAL;
  }

  /** "What date is given?", or a bare first: only the question's own words would be told. */
  private static boolean isUnreadable(Point point, Assertion answer) {
    return point.asked().kind() != Question.Kind.COMPLETE || RANK.matcher(answer.value()).matches();
  }

  /** "Between the two sides": a number of what everybody knows is no figure. */
  private boolean isKnown(Point point, Assertion answer) {
    return point.type() == PointType.COUNT && KNOWN.matcher(reports.text(answer.citation())).find();
  }

  private Page.Told asked(Point point) {
    String answer = answer(point.assertions().getFirst());
    String text = question(point) + " " + answer;
    return new Page.Told(text, support(point), citations(point), Optional.of(point.id()));
  }

  /** {@return the answer in whose words the point is told} */
  Assertion told(Point point) {
    return choice.best(point).assertion();
  }

  /** {@return the answer in whose words the point is told, and where other reports tell it} */
  List<Assertion> tellers(Point point) {
    return choice.best(point).told();
  }

  /** {@return whether words of other lines tell what the line of the point would} */
  boolean isToldBy(Point point, List<Citation> others) {
    if (point.type() == PointType.ORDINAL) {
      return false;
    }
    return isStatement(point)
        ? isToldBy(choice.best(point).clause().citations().getLast(), others)
        : point.assertions().stream().anyMatch(answer -> isToldBy(answer.citation(), others));
  }

  boolean isToldBy(Citation words, List<Citation> others) {
    return others.stream().anyMatch(other -> corroborator.repeats(words, other));
  }

  /** {@return whether the point is told as what somebody said} */
  boolean isSpeech(Point point) {
    return isHearsay(point) || Choice.SPEECH.matcher(choice.best(point).text()).find();
  }

  /** {@return whether only headlines tell the point in a whole clause} */
  boolean isHeadline(Point point) {
    return choice.best(point).clause().headline();
  }

  /** {@return whether the line of the point gives a date} */
  boolean isDated(Point point) {
    return !reports.timexes(choice.best(point).clause().citations().getLast()).isEmpty();
  }

  Wording wording() {
    return wording;
  }

  /** {@return whether the reports tell the point only in the words of somebody they name} */
  boolean isHearsay(Point point) {
    return choice.best(point).isHearsay();
  }

  /** "First visit by a head of state since 2019 (2 reports: “since 2019”, “in six years”)". */
  private Optional<Page.Told> rank(Point point) {
    Set<String> bases = new LinkedHashSet<>();
    Optional<Reports.Ranked> fullest = Optional.empty();
    for (Assertion assertion : point.assertions()) {
      for (Reports.Ranked ranked : reports.ranks(assertion.citation())) {
        ranked.base().ifPresent(bases::add);
        if (fullest.isEmpty() || ranked.fullness() > fullest.get().fullness()) {
          fullest = Optional.of(ranked);
        }
      }
    }
    String noun = point.asked().noun();
    return fullest
        .map(ranked -> ranked.words(noun))
        .filter(words -> !words.isEmpty())
        .map(words -> ranked(point, words, bases));
  }

  private Page.Told ranked(Point point, String words, Set<String> bases) {
    boolean several = bases.size() > 1 && point.articles() > 1;
    String given = several ? ": “" + String.join("”, “", bases) + "”" : "";
    return new Page.Told(words, support(point) + given, citations(point), Optional.of(point.id()));
  }

  private Page.Told told(Point point, Choice.Best best) {
    List<Citation> all = new ArrayList<>(best.clause().citations());
    best.told().forEach(teller -> all.add(teller.citation()));
    boolean own = point.articles() > 1 || best.tellers().isEmpty();
    Optional<String> id = Optional.of(point.id()).filter(i -> own);
    return new Page.Told(best.text(), support(point, best), all, id);
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

  /** {@return whether its answers are values that changed in time: a toll, a date} */
  static boolean isChange(Point point) {
    return isMeasured(point) && point.verdict() == Verdict.UPDATE;
  }

  /** {@return whether it asks for a date, a length, a number, a rank or a place} */
  static boolean isMeasured(Point point) {
    return switch (point.type()) {
      case DATE, DURATION, COUNT, ORDINAL, PLACE -> true;
      case PERSON, ORGANIZATION, ROLE, RELATION, ACTION, POSITION, STATUS, CAUSE -> false;
    };
  }

  /** Whether the question is a kind of question before words of a report: "For how long: ..." */
  static boolean isGeneric(Point point) {
    return point.asked().kind() == Question.Kind.QUOTING;
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
    String value = Values.inEnglish(assertion.value());
    String shown = value.isEmpty() ? reports.text(assertion.citation()) : value;
    return English.shorten(English.strip(English.oneLine(shown)), ANSWER);
  }

  String quoted(Assertion assertion) {
    String words = English.open(reports.text(assertion.citation()));
    return "“" + English.shorten(words, WORDS) + "”";
  }

  /** {@return the outlet, and whom it credits} */
  String who(Assertion assertion) {
    String label = reports.label(assertion.citation().article());
    return Choice.isOwn(assertion.voice())
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
    boolean update = point.verdict() == Verdict.UPDATE;
    String why = update ? English.shorten(StoryRecord.reason(point), 45) : "";
    return modality(point) + reports(articles, origins) + (why.isEmpty() ? "" : "; " + why);
  }

  /** {@return how many reports tell the answer, or which one} */
  private String support(Point point, Choice.Best best) {
    List<Assertion> told = best.told();
    int articles = (int) told.stream().map(a -> a.citation().article()).distinct().count();
    if (articles > 1) {
      return modality(point) + reports(articles, provenance.independence().origins(told));
    }
    boolean named = best.speaker().isPresent();
    Assertion only = best.assertion();
    return modality(point) + (named ? reports.label(only.citation().article()) : who(only));
  }

  private static String reports(int articles, int origins) {
    String less =
        origins < articles ? ", " + origins + (origins == 1 ? " origin" : " origins") : "";
    return articles + (articles == 1 ? " report" : " reports") + less;
  }

  /** What is not told as fact is marked as such, unless a report tells it so or the words do. */
  private String modality(Point point) {
    boolean fact =
        point.assertions().stream().anyMatch(answer -> answer.modality() == Modality.HAPPENED);
    Modality first = point.assertions().getFirst().modality();
    String text = choice.best(point).clause().text();
    boolean said =
        Objects.requireNonNull(SAYS.get(first)).matcher(text).find()
            || Choice.SPEECH.matcher(text).find();
    return fact || said ? "" : first.name().toLowerCase(Locale.ROOT) + "; ";
  }
}
