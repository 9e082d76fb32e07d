package org.readout.point;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.Stories;
import org.readout.article.Span;
import org.readout.event.Modality;
import org.readout.proposition.Answer;
import org.readout.proposition.Fact;
import org.readout.proposition.FactFinder;
import org.readout.proposition.PropositionFinder;
import org.readout.quantity.Quantity;

/** Runs {@code verdicts.tsv}: pairs of answers and what the judge must say of them. */
class VerdictTableTest {

  private static final int ROWS = 202;

  private static final Map<String, String> FRAMES =
      Map.of(
          "date", "The minister signed the treaty %s in the old town hall.",
          "clock", "The tram left the old depot %s.",
          "duration", "The talks of the two ministers lasted %s.",
          "range", "The talks of the two ministers run %s.",
          "count", "The old harbour had %s in spring.",
          "ordinal", "It is the %s.");

  private record Row(String type, String a, String b, Verdict verdict, String why) {}

  private final Judge judge = new Judge();
  private final Map<String, Judge.Told> read = new HashMap<>();

  @Test
  void givesTheVerdictOfEveryPairBothWaysRound() throws IOException {
    List<String> wrong = new ArrayList<>();
    List<Row> rows = rows();
    for (Row row : rows) {
      check(row, row.a(), row.b()).ifPresent(wrong::add);
      check(row, row.b(), row.a()).ifPresent(wrong::add);
    }
    assertThat(wrong).isEmpty();
    assertThat(rows).hasSize(ROWS);
  }

  private Optional<String> check(Row row, String a, String b) {
    Verdict verdict = judge.judge(List.of(told(row.type(), a), told(row.type(), b))).verdict();
    return verdict == row.verdict()
        ? Optional.empty()
        : Optional.of(row.type() + ": " + a + " | " + b + " is " + verdict + ": " + row.why());
  }

  private Judge.Told told(String type, String words) {
    return read.computeIfAbsent(type + " " + words, key -> make(type, words));
  }

  private static Judge.Told make(String type, String words) {
    String[] part = words.split("\\|");
    return switch (type) {
      case "change" -> change(words.split(" "));
      case "toll" -> toll(words.split(" "));
      case "place" -> told(new Answer.Place(part[0], part[1], part.length > 2, List.of(), words));
      case "role" -> told(office(part, words));
      case "person" -> told(new Answer.Name(words, ""));
      case "claim" -> told(new Answer.Claim(part[0].equals("yes"), part[1]));
      default -> told(phrase(type, words));
    };
  }

  private static Answer office(String[] part, String words) {
    Optional<String> country = part.length > 1 ? Optional.of(part[1]) : Optional.empty();
    Optional<LocalDate> on =
        part.length > 3 ? Optional.of(LocalDate.parse(part[3])) : Optional.empty();
    boolean former = part.length > 2 && part[2].equals("former");
    return new Answer.Office(part[0], country, former, on, words);
  }

  private static Answer phrase(String type, String words) {
    String frame = FRAMES.get(type.equals("duration") && words.startsWith("from") ? "range" : type);
    String text = "March 5, 2026\n\n" + Objects.requireNonNull(frame).replace("%s", words);
    return new FactFinder()
        .find(new PropositionFinder().find(Stories.story(text).story())).stream()
            .map(Fact::answer)
            .filter(answer -> isOf(type, answer))
            .findFirst()
            .orElseThrow(() -> new AssertionError("nothing to compare in: " + words));
  }

  private static boolean isOf(String type, Answer answer) {
    return switch (type) {
      case "date" -> answer instanceof Answer.Dates;
      case "clock" -> answer instanceof Answer.Clock;
      case "duration" -> answer instanceof Answer.Length;
      case "count" -> answer instanceof Answer.Count;
      default -> answer instanceof Answer.Rank;
    };
  }

  private static Judge.Told told(Answer answer) {
    return new Judge.Told(answer, happening("be", Modality.HAPPENED, "-", "-", "2026-03-05"));
  }

  private static Judge.Told change(String[] part) {
    Modality modality = Modality.valueOf(part[0]);
    return new Judge.Told(
        new Answer.Words((modality == Modality.PLANNED ? "will " : "") + part[1]),
        happening(part[1], modality, part[2], part[3], part[4]));
  }

  private static Judge.Told toll(String[] part) {
    Quantity quantity =
        new Quantity(
            new Span(0, 1), new BigDecimal(part[1]), "", Quantity.Bound.EXACT, "people", "test");
    return new Judge.Told(
        new Answer.Count(quantity, part[1]),
        happening(part[0], Modality.HAPPENED, "-", "-", part[2]));
  }

  private static Happening happening(
      String verb, Modality modality, String actor, String object, String day) {
    return new Happening(
        verb,
        Optional.empty(),
        modality,
        modality == Modality.HAPPENED,
        Optional.of(actor).filter(name -> !name.equals("-")),
        Optional.of(object).filter(name -> !name.equals("-")),
        Optional.of(LocalDate.parse(day)));
  }

  private static List<Row> rows() throws IOException {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(VerdictTableTest.class.getResourceAsStream("verdicts.tsv")),
                StandardCharsets.UTF_8))) {
      return in.lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .map(cell -> new Row(cell[0], cell[1], cell[2], Verdict.valueOf(cell[3]), cell[4]))
          .toList();
    }
  }
}
