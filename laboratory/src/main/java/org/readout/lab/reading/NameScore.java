package org.readout.lab.reading;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.readout.article.Span;
import org.readout.sentence.Name;
import org.readout.sentence.NameType;

/** Names on {@code gold/reading}: strict spans and types; people, organisations and places. */
public final class NameScore {

  private record Item(Span span, String type) {}

  private final ReadingGold gold;
  private final PrintStream out;
  private int right;
  private int found;
  private int wanted;

  /**
   * @param gold the texts as an engine reads them
   * @param out where mistakes are printed
   */
  public NameScore(ReadingGold gold, PrintStream out) {
    this.gold = gold;
    this.out = out;
  }

  /** Prints every mistake, and returns the figures. */
  public Figures score() throws IOException {
    for (String file : List.of("names.tsv", "names-x1.tsv")) {
      Map<String, List<String[]>> byDocument = new TreeMap<>();
      for (String[] row : gold.rows(file)) {
        byDocument.computeIfAbsent(row[0], key -> new ArrayList<>()).add(row);
      }
      for (Map.Entry<String, List<String[]>> entry : byDocument.entrySet()) {
        score(entry.getKey(), entry.getValue());
      }
    }
    double precision = found == 0 ? 0 : (double) right / found;
    double recall = wanted == 0 ? 0 : (double) right / wanted;
    double f1 = right == 0 ? 0 : 2 * precision * recall / (precision + recall);
    return new Figures(
        "names",
        List.of(
            new Figures.Figure("precision", precision, found),
            new Figures.Figure("recall", recall, wanted),
            new Figures.Figure("f1", f1, wanted)));
  }

  private void score(String document, List<String[]> rows) throws IOException {
    List<Item> expected = new ArrayList<>();
    List<Span> optional = new ArrayList<>();
    for (String[] row : rows) {
      Span span = gold.span(document, row[1], row[2]);
      switch (row[3]) {
        case "PER", "ORG", "LOC" -> expected.add(new Item(span, row[3]));
        case "OPT" -> optional.add(span);
        default -> {}
      }
    }
    List<Item> names = new ArrayList<>();
    for (Name name : gold.reading(document).names()) {
      if (name.type() != NameType.NATIONALITY
          && optional.stream().noneMatch(span -> span.overlaps(name.span()))) {
        names.add(new Item(name.span(), code(name.type())));
      }
    }
    wanted += expected.size();
    found += names.size();
    right += (int) names.stream().filter(expected::contains).count();
    String text = gold.text(document);
    expected.stream().filter(item -> !names.contains(item)).forEach(i -> print("missed", i, text));
    names.stream().filter(item -> !expected.contains(item)).forEach(i -> print("wrong", i, text));
  }

  private void print(String what, Item item, String text) {
    out.println(what + "\t" + item.type + "\t" + item.span.start() + "\t" + item.span.of(text));
  }

  private static String code(NameType type) {
    return switch (type) {
      case PERSON -> "PER";
      case ORGANIZATION -> "ORG";
      case PLACE -> "LOC";
      case NATIONALITY -> "NAT";
    };
  }
}
