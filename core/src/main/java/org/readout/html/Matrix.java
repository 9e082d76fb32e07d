package org.readout.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.readout.brief.Line;
import org.readout.brief.StoryRecord;
import org.readout.event.Modality;
import org.readout.point.Assertion;
import org.readout.point.Point;
import org.readout.point.Verdict;
import org.readout.record.Columns;
import org.readout.story.Account;

/** The points that several reports answer, by report: agrees, differs or is silent. */
final class Matrix {
  private static final int POINTS = 14;
  private static final int REPORTS = 16;
  private static final int HEAD = 40;
  private static final int LINE = 20;
  private static final int TWO_LINES = 36;
  private static final int CELL = 30;

  /** A cell for a value that takes two lines. */
  private static final int TALL = 46;

  /** Pixels: of the picture where it is not narrow, beside the words of a cell, of a letter. */
  private static final double WIDTH = 600;

  private static final double MARGIN = 5;
  private static final double LETTER = 7.5;
  private static final int GAP = 12;

  /** What fits into one line on a telephone. */
  private static final int ONE_LINE = 44;

  /** What fits into two lines there. */
  private static final int TWO_LONG = 84;

  private static final int SHORT = 24;

  /** Percentage of the width below which a telephone has no room for a value. */
  private static final double NARROW = 24;

  /** More columns have no room for values anywhere; how wide they are, in percent. */
  private static final int ROOMY = 8;

  private static final double CLOSE = 100.0 / ROOMY - 1;

  private static final Pattern MONTH =
      Pattern.compile("\\b(Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{1,6}\\b");

  private static final Comparator<Point> ORDER =
      Comparator.comparing((Point point) -> point.verdict() != Verdict.CONFLICT)
          .thenComparing(Point::salience, Comparator.reverseOrder())
          .thenComparing(Point::articles, Comparator.reverseOrder());

  private final HtmlReports reports;
  private final Svg svg;

  Matrix(HtmlReports reports, Svg svg) {
    this.reports = reports;
    this.svg = svg;
  }

  /** Draws the matrix of a story; nothing where no two reports answer one point. */
  void draw(StoryRecord story, String id) throws IOException {
    List<Point> points = points(story);
    List<String> columns = columns(story, points);
    if (points.isEmpty() || columns.size() < 2) {
      return;
    }
    Map<String, String> told = told(story);
    List<String> labels = points.stream().map(point -> label(point, told)).toList();
    List<Integer> rows = points.stream().map(point -> row(point, columns.size())).toList();
    int height = HEAD + labels.stream().mapToInt(label -> height(label) + GAP).sum();
    height += rows.stream().mapToInt(Integer::intValue).sum();
    svg.open(id, "The main points, report by report", height);
    head(columns);
    int top = HEAD;
    for (int i = 0; i < points.size(); i++) {
      svg.foot(new Svg.Box(0, top, 100, height(labels.get(i))), labels.get(i), "question");
      top += height(labels.get(i));
      row(points.get(i), columns, top, rows.get(i));
      top += rows.get(i) + GAP;
    }
    svg.close(
        "= agrees   ≠ differs   → changed since   · silent. A cell leads to the words; a column is"
            + " the report of that number.",
        columns.size(),
        story.story().accounts().size());
  }

  /** How high a row must be so that no value is cut. */
  private static int row(Point point, int columns) {
    if (columns > ROOMY) {
      return CELL;
    }
    double fitting = (WIDTH / columns - 2 * MARGIN) / LETTER;
    int longest =
        point.assertions().stream().mapToInt(a -> shown(point, a).length() + 2).max().orElse(0);
    return longest > fitting ? TALL : CELL;
  }

  /** {@return the points that the brief tells, conflicts first} */
  private static List<Point> points(StoryRecord story) {
    Set<String> told = new HashSet<>();
    story.brief().lines().forEach(line -> line.point().ifPresent(told::add));
    return story.points().stream()
        .filter(point -> point.articles() > 1 && told.contains(point.id()))
        .sorted(ORDER)
        .limit(POINTS)
        .toList();
  }

  /** {@return the reports that answer most, in the order of the story} */
  private static List<String> columns(StoryRecord story, List<Point> points) {
    Map<String, Integer> answers = new HashMap<>();
    for (Point point : points) {
      articles(point).forEach(article -> answers.merge(article, 1, Integer::sum));
    }
    List<String> all =
        story.story().accounts().stream()
            .map(Account::article)
            .map(article -> article.id())
            .toList();
    Set<String> most =
        new HashSet<>(
            all.stream()
                .sorted(Comparator.comparing(a -> -answers.getOrDefault(a, 0)))
                .limit(REPORTS)
                .toList());
    return all.stream().filter(most::contains).toList();
  }

  private static Set<String> articles(Point point) {
    Set<String> articles = new HashSet<>();
    point.assertions().forEach(assertion -> articles.add(assertion.citation().article()));
    return articles;
  }

  /** {@return what the brief says of each point, without its support} */
  private static Map<String, String> told(StoryRecord story) {
    Map<String, String> told = new HashMap<>();
    for (Line line : story.brief().lines()) {
      String text = line.text();
      int bracket = text.endsWith(")") ? text.lastIndexOf(" (") : -1;
      String statement = bracket > 0 ? text.substring(0, bracket) : text;
      line.point().ifPresent(point -> told.putIfAbsent(point, statement));
    }
    return told;
  }

  private void head(List<String> columns) throws IOException {
    for (int i = 0; i < columns.size(); i++) {
      double width = 100.0 / columns.size();
      Svg.Box box = new Svg.Box(i * width, 0, width - 0.8, HEAD - 4);
      String kind = width < NARROW ? "column narrow" : "column";
      boolean roomy = columns.size() <= ROOMY;
      String name = roomy ? reports.label(columns.get(i)) : "";
      svg.sign(
          box, "" + reports.number(columns.get(i)), name, roomy ? kind : "column narrow close");
    }
  }

  /** {@return the statement that all share, else the question that divides them, with answers} */
  private static String label(Point point, Map<String, String> told) {
    if (point.verdict() == Verdict.AGREE) {
      return told.getOrDefault(point.id(), point.question());
    }
    String joint = point.verdict() == Verdict.UPDATE ? ", then " : " or ";
    String answers = String.join(joint, StoryRecord.answers(point).keySet());
    String asked = point.question() + " " + answers;
    return isTyped(point) && asked.length() <= TWO_LONG ? asked : point.question();
  }

  private static int height(String label) {
    return label.length() > ONE_LINE ? TWO_LINES : LINE;
  }

  private void row(Point point, List<String> columns, int top, int high) throws IOException {
    String most = mostGiven(point);
    for (int i = 0; i < columns.size(); i++) {
      double width = 100.0 / columns.size();
      Svg.Box box = new Svg.Box(i * width, top, width - 0.8, high);
      Optional<Assertion> answer = answer(point, columns.get(i));
      if (answer.isPresent()) {
        cell(point, answer.get(), most, box);
      } else {
        svg.rectangle(box, "silent");
        svg.sign(box, "·", "", "cell");
      }
    }
  }

  private static Optional<Assertion> answer(Point point, String article) {
    List<Assertion> answers = new ArrayList<>(point.assertions());
    answers.removeIf(assertion -> !assertion.citation().article().equals(article));
    return answers.stream().filter(Assertion::refines).findFirst().or(() -> first(answers));
  }

  private static Optional<Assertion> first(List<Assertion> answers) {
    return answers.stream().findFirst();
  }

  private void cell(Point point, Assertion answer, String most, Svg.Box box) throws IOException {
    String value = value(point, answer);
    boolean differs = point.verdict() != Verdict.AGREE && differs(point, answer, value, most);
    boolean conflict = point.verdict() == Verdict.CONFLICT;
    String sign = !differs ? "=" : conflict ? "≠" : "→";
    String marked = modality(point, answer);
    String shown = box.width() < CLOSE ? "" : shown(point, answer);
    String words = Columns.fit(reports.words(answer.citation()), 160);
    String told = marked.isEmpty() ? "" : " (" + marked + ")";
    String label = reports.label(answer.citation().article());
    String hint = label + " " + meaning(sign) + told + ": “" + words;
    svg.link(reports.link(answer.citation()), hint + "”");
    svg.rectangle(box, !differs ? "agrees" : conflict ? "differs" : "changed");
    String kind = box.height() == TALL ? "cell tall" : "cell";
    svg.sign(box, sign, shown, box.width() < NARROW ? kind + " narrow" : kind);
    svg.endLink();
  }

  private static String shown(Point point, Assertion answer) {
    String brief = MONTH.matcher(value(point, answer)).replaceAll("$1");
    return brief.length() <= SHORT && isTyped(point) ? brief : modality(point, answer);
  }

  /** What is denied differs from what is said, in whatever words. */
  private static boolean differs(Point point, Assertion answer, String value, String most) {
    boolean denied = point.assertions().stream().anyMatch(Matrix::isDenied);
    return !isTyped(point) && denied ? isDenied(answer) : !value.equals(most);
  }

  private static boolean isDenied(Assertion answer) {
    return answer.modality() == Modality.DENIED;
  }

  /** {@return "planned", "denied", "possible" where not all reports tell it so; empty otherwise} */
  private static String modality(Point point, Assertion answer) {
    boolean mixed = point.assertions().stream().map(Assertion::modality).distinct().count() > 1;
    boolean fact = answer.modality() == Modality.HAPPENED;
    return mixed && !fact ? answer.modality().name().toLowerCase(Locale.ROOT) : "";
  }

  private static String meaning(String sign) {
    return switch (sign) {
      case "=" -> "agrees";
      case "≠" -> "differs";
      default -> "tells a later or earlier state";
    };
  }

  /** Whether the answers are values, rather than short tellings of one action. */
  private static boolean isTyped(Point point) {
    return switch (point.type()) {
      case DATE, DURATION, COUNT, ORDINAL, PLACE, PERSON, ORGANIZATION, ROLE -> true;
      case RELATION, ACTION, POSITION, STATUS, CAUSE -> false;
    };
  }

  private static String value(Point point, Assertion answer) {
    return StoryRecord.answers(point).entrySet().stream()
        .filter(entry -> entry.getValue().contains(answer))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(answer.value());
  }

  /** {@return the answer of most reports; none where as many contradict each other} */
  private static String mostGiven(Point point) {
    String most = "";
    int reports = 0;
    boolean tied = false;
    for (Map.Entry<String, List<Assertion>> entry : StoryRecord.answers(point).entrySet()) {
      int given =
          (int) entry.getValue().stream().map(a -> a.citation().article()).distinct().count();
      tied = given == reports || tied && given < reports;
      if (given > reports) {
        most = entry.getKey();
        reports = given;
      }
    }
    return tied && point.verdict() == Verdict.CONFLICT ? "" : most;
  }
}
