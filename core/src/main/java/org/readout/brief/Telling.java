package org.readout.brief;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.readout.article.Citation;
import org.readout.english.English;
import org.readout.english.Values;
import org.readout.event.Modality;
import org.readout.origin.Provenance;
import org.readout.point.Assertion;
import org.readout.point.Point;
import org.readout.point.Verdict;
import org.readout.question.PointType;
import org.readout.question.Question;

/** Puts a point into words: the best of its answers, or the question with the answer behind it. */
final class Telling {
  private static final int MUCH = 3;
  private static final int ANSWER = 90;
  private static final int LONG = 160;
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

  private static final Pattern KNOWN =
      Pattern.compile("(?i)\\b(?:the|these|those|both|its|their) (?:two|three|2|3)\\b");
  private final Reports reports;
  private final Provenance provenance;
  private final Wording wording;
  private final Choice choice;

  Telling(Reports reports, Provenance provenance) {
    this.reports = reports;
    this.provenance = provenance;
    this.wording = new Wording(reports);
    this.choice = new Choice(reports, wording);
  }

  /**
   * {@return the line of a point whose answers go together; empty when none makes a sentence} What
   * is said of an office-holder in the same breath is no answer to which office it is.
   */
  Optional<Page.Told> tell(Point point) {
    Optional<Page.Told> ranked = point.type() == PointType.ORDINAL ? rank(point) : Optional.empty();
    if (ranked.isPresent()) {
      return ranked;
    }
    if (point.type() == PointType.ROLE) {
      return Optional.of(asked(point));
    }
    Choice.Best best = choice.best(point);
    if (!isShared(point)) {
      return Optional.empty();
    }
    if (best.clause().whole()) {
      return Optional.of(told(point, best.text(), best.clause().citations()));
    }
    return value(point);
  }

  /** {@return the question with its answer behind it, where they are more than the words again} */
  Optional<Page.Told> value(Point point) {
    Assertion first = point.assertions().getFirst();
    return !isGeneric(point)
            && !isUnreadable(point, first)
            && !isKnown(point, first)
            && isValue(point, first)
        ? Optional.of(asked(point))
        : Optional.empty();
  }

  /** {@return whether the point is told in a clause of a report or as a rank with its base} */
  boolean isStatement(Point point) {
    return choice.best(point).clause().whole() || point.type() == PointType.ORDINAL;
  }

  /**
   * Whether what is told in the words of one report is told by another one too; a day, a number or
   * a length of time stands behind the line by itself.
   */
  private boolean isShared(Point point) {
    return switch (point.type()) {
      case DATE, DURATION, COUNT, ORDINAL, ROLE -> true;
      case PLACE, PERSON, ORGANIZATION, RELATION, ACTION, POSITION, STATUS, CAUSE ->
          point.articles() == 1 || choice.isBorneOut(point);
    };
  }

  /** "What date is given?", or a bare first: only the question's own words would be told. */
  private static boolean isUnreadable(Point point, Assertion answer) {
    return point.asked().kind() != Question.Kind.COMPLETE || answer.value().equals("1st");
  }

  /** "Between the two sides": a number of what everybody knows is no figure. */
  private boolean isKnown(Point point, Assertion answer) {
    return point.type() == PointType.COUNT && KNOWN.matcher(reports.text(answer.citation())).find();
  }

  private Page.Told asked(Point point) {
    String answer = answer(point.assertions().getFirst());
    return told(point, question(point) + " " + answer, List.of());
  }

  /** {@return the answer in whose words the point is told} */
  Assertion told(Point point) {
    return choice.best(point).assertion();
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
  private static boolean isGeneric(Point point) {
    return point.asked().kind() == Question.Kind.QUOTING;
  }

  /** {@return whether one report denies what another says} */
  private static boolean isDisputed(Point point) {
    return point.verdict() == Verdict.CONFLICT
        && !isMeasured(point)
        && !denials(point, true).isEmpty()
        && !denials(point, false).isEmpty();
  }

  private static List<Assertion> denials(Point point, boolean denied) {
    return point.assertions().stream()
        .filter(assertion -> assertion.modality() == Modality.DENIED == denied)
        .toList();
  }

  /** {@return what the reports conflict on, in a few words} */
  String conflict(Point point) {
    return isDisputed(point)
        ? quoted(denials(point, false).getFirst()) + ", which others deny"
        : question(point) + " " + String.join(" or ", StoryRecord.answers(point).keySet());
  }

  /** "Disputed: “ships sold oil” (3 reports); denied: “it sold none” (2 reports)". */
  private String disputed(Point point, Function<List<Assertion>, String> who) {
    List<Assertion> said = denials(point, false);
    List<Assertion> denied = denials(point, true);
    return "Disputed: "
        + quoted(said.getFirst())
        + " ("
        + who.apply(said)
        + "); denied: "
        + quoted(denied.getFirst())
        + " ("
        + who.apply(denied)
        + ")";
  }

  /** {@return "planned; " where all who answer so tell it as planned} */
  private static String marked(List<Assertion> answers) {
    Modality first = answers.getFirst().modality();
    boolean all = answers.stream().allMatch(answer -> answer.modality() == first);
    return all && first != Modality.HAPPENED ? first.name().toLowerCase(Locale.ROOT) + "; " : "";
  }

  private String rivals(Point point, Function<List<Assertion>, String> who) {
    if (isDisputed(point)) {
      return disputed(point, who);
    }
    boolean generic = isGeneric(point) && !isMeasured(point);
    List<String> parts = new ArrayList<>();
    StoryRecord.answers(point)
        .forEach((value, answers) -> {
          Assertion first = answers.getFirst();
          String answer = generic ? quoted(first) : answer(first);
          parts.add(answer + " (" + marked(answers) + who.apply(answers) + ")");
        });
    String joint = point.verdict() == Verdict.UPDATE ? ", then " : " or ";
    String question = question(point);
    String asked = generic ? question.substring(0, question.indexOf(": ")) + "?" : question;
    return asked + " " + String.join(joint, parts);
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
    String value = Values.inEnglish(assertion.value());
    String shown = value.isEmpty() ? reports.text(assertion.citation()) : value;
    return English.shorten(English.strip(English.oneLine(shown)), ANSWER);
  }

  private String quoted(Assertion assertion) {
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
    String told = modality(point);
    if (articles == 1) {
      Assertion only = point.assertions().getFirst();
      boolean named = choice.best(point).speaker().isPresent();
      return told + (named ? reports.label(only.citation().article()) : who(only));
    }
    String less =
        origins < articles ? ", " + origins + (origins == 1 ? " origin" : " origins") : "";
    boolean update = point.verdict() == Verdict.UPDATE;
    String why = update ? English.shorten(StoryRecord.reason(point), 45) : "";
    String what = why.isEmpty() ? agreed(point) : "; " + why;
    return told + articles + " reports" + less + what;
  }

  /** What reports agree on, where the line tells much that only one of them says. */
  private String agreed(Point point) {
    boolean one = StoryRecord.answers(point).size() == 1;
    boolean more = choice.best(point).alone() >= MUCH && choice.best(point).clause().whole();
    return one && more && isMeasured(point) && point.type() != PointType.ORDINAL
        ? ": " + answer(point.assertions().getFirst())
        : "";
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
