package org.readout.lab.points;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** How many quotations were found, and how many with the right speaker. */
final class QuotationFigures {
  private final Comparison comparison;

  QuotationFigures(Comparison comparison) {
    this.comparison = comparison;
  }

  /** {@return recall and precision of quotations and of their speakers; misses go to the taker} */
  List<Figure> figures(Consumer<String> misses) {
    List<JsonNode> gold =
        comparison.gold("quotes").stream().filter(q -> !Comparison.isSet(q, "unmarked")).toList();
    List<JsonNode> found =
        comparison.found("quotations").stream().filter(QuotationFigures::isMarked).toList();
    List<SpanFigures.Pair> pairs = new SpanFigures(comparison).pairs(gold, found);
    List<SpanFigures.Pair> named = pairs.stream().filter(QuotationFigures::isNamed).toList();
    List<SpanFigures.Pair> told = named.stream().filter(p -> !speaker(p).isEmpty()).toList();
    long right = told.stream().filter(QuotationFigures::isRight).count();
    named.stream().filter(p -> !isRight(p)).map(QuotationFigures::miss).forEach(misses);
    return List.of(
        Figure.share("quote_recall", pairs.size(), gold.size()),
        Figure.share("quote_precision", pairs.size(), found.size()),
        Figure.share("speaker_precision", right, told.size()),
        Figure.share("speaker_recall", right, named.size()));
  }

  private static boolean isMarked(JsonNode quotation) {
    JsonNode kind = quotation.path("kind");
    String lower = kind.asString("direct").toLowerCase(Locale.ROOT);
    return lower.equals("direct") || lower.equals("mixed");
  }

  private static boolean isNamed(SpanFigures.Pair pair) {
    String speaker = Names.fold(Comparison.text(pair.gold(), "speaker"));
    return !speaker.isEmpty() && !speaker.equals("unknown");
  }

  private static boolean isRight(SpanFigures.Pair pair) {
    return !speaker(pair).isEmpty()
        && Names.same(Comparison.text(pair.gold(), "speaker"), speaker(pair));
  }

  private static String speaker(SpanFigures.Pair pair) {
    return Comparison.text(pair.found().path("speaker"), "name");
  }

  private static String miss(SpanFigures.Pair pair) {
    String words = Comparison.text(pair.gold(), "text");
    return String.format(
        "speaker %s \"%s\": gold %s, got %s",
        Comparison.text(pair.gold(), "article"),
        words.substring(
            0, words.offsetByCodePoints(0, Math.min(50, words.codePointCount(0, words.length())))),
        Comparison.text(pair.gold(), "speaker"),
        speaker(pair).isEmpty() ? "nobody" : speaker(pair));
  }
}
