package org.readout.brief;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.readout.event.Modality;
import org.readout.point.Assertion;
import org.readout.point.Point;
import org.readout.point.Verdict;

/** Puts a point into words whose answers are rivals, or changed in time. */
final class Rivals {
  private static final int LONG = 160;

  private final Reports reports;
  private final Telling telling;

  Rivals(Reports reports, Telling telling) {
    this.reports = reports;
    this.telling = telling;
  }

  /** {@return the line of a point with rival answers and who gives them} */
  Page.Told tell(Point point) {
    List<Function<Assertion, String>> shorter =
        List.of(telling::who, answer -> reports.label(answer.citation().article()));
    String text =
        shorter.stream()
            .map(who -> rivals(point, answers -> names(answers, who)))
            .filter(line -> line.length() <= LONG)
            .findFirst()
            .orElseGet(() -> rivals(point, Rivals::count));
    return new Page.Told(text, "", Telling.citations(point), Optional.of(point.id()));
  }

  /** {@return whether one report denies what another says} */
  private static boolean isDisputed(Point point) {
    return point.verdict() == Verdict.CONFLICT
        && !Telling.isMeasured(point)
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
        ? telling.quoted(denials(point, false).getFirst()) + ", which others deny"
        : Telling.question(point) + " " + String.join(" or ", StoryRecord.answers(point).keySet());
  }

  /** "Disputed: “ships sold oil” (3 reports); denied: “it sold none” (2 reports)". */
  private String disputed(Point point, Function<List<Assertion>, String> who) {
    List<Assertion> said = denials(point, false);
    List<Assertion> denied = denials(point, true);
    return "Disputed: "
        + telling.quoted(said.getFirst())
        + " ("
        + who.apply(said)
        + "); denied: "
        + telling.quoted(denied.getFirst())
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
    boolean generic = Telling.isGeneric(point) && !Telling.isMeasured(point);
    List<String> parts = new ArrayList<>();
    StoryRecord.answers(point)
        .forEach((value, answers) -> {
          Assertion first = answers.getFirst();
          String answer = generic ? telling.quoted(first) : telling.answer(first);
          parts.add(answer + " (" + marked(answers) + who.apply(answers) + ")");
        });
    String joint = point.verdict() == Verdict.UPDATE ? ", then " : " or ";
    String question = Telling.question(point);
    String asked = generic ? question.substring(0, question.indexOf(": ")) + "?" : question;
    return asked + " " + String.join(joint, parts);
  }

  private static String names(List<Assertion> answers, Function<Assertion, String> who) {
    Set<String> names = new LinkedHashSet<>();
    answers.forEach(answer -> names.add(who.apply(answer)));
    return Telling.names(names);
  }

  private static String count(List<Assertion> answers) {
    long articles = answers.stream().map(a -> a.citation().article()).distinct().count();
    return articles == 1 ? "1 report" : articles + " reports";
  }
}
