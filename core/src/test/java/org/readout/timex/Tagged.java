package org.readout.timex;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.article.Article;
import org.readout.article.Block;
import org.readout.article.Published;
import org.readout.article.Span;
import org.readout.sentence.Pos;
import org.readout.sentence.Reading;
import org.readout.sentence.Sentence;
import org.readout.sentence.Token;

/** Articles and flat readings of short texts, for rules that need no trained reader. */
public final class Tagged {

  private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "has", "have");
  private static final Set<String> PAST =
      Set.of(
          "met", "said", "fell", "rose", "won", "began", "saw", "left", "spoke", "lost", "ran",
          "was", "were", "struck", "came", "sold");

  private Tagged() {}

  /** {@return an article of one paragraph} */
  public static Article article(String text, Optional<LocalDate> published) {
    return new Article(
        "a1",
        "test",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        "en",
        new Published(published, Published.Basis.METADATA, "given"),
        text,
        text.isBlank() ? List.of() : List.of(new Block(trimmed(text), Block.Kind.PARAGRAPH)),
        false,
        "",
        List.of());
  }

  /** {@return the same article under another id} */
  public static Article withId(Article article, String id) {
    return new Article(
        id,
        article.source(),
        article.outlet(),
        article.url(),
        article.title(),
        article.authors(),
        article.language(),
        article.published(),
        article.text(),
        article.blocks(),
        article.aiWritten(),
        article.sha256(),
        article.problems());
  }

  private static Span trimmed(String text) {
    int start = 0;
    int end = text.length();
    while (Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  /** {@return a reading whose sentences end with a full stop and a space, every tree flat} */
  public static Reading reading(String text) {
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = end(text, start);
      List<Piece> pieces = Piece.split(text, new Span(start, end));
      if (!pieces.isEmpty()) {
        sentences.add(sentence(sentences.size(), pieces, text));
      }
      start = end;
    }
    return new Reading(sentences, List.of());
  }

  private static int end(String text, int start) {
    for (int i = start; i + 2 < text.length(); i++) {
      if (text.charAt(i) == '.' && text.charAt(i + 1) == ' ' && isCapital(text.charAt(i + 2))) {
        return i + 1;
      }
    }
    return text.length();
  }

  private static boolean isCapital(char c) {
    return Character.isUpperCase(c);
  }

  private static Sentence sentence(int index, List<Piece> pieces, String text) {
    List<Token> tokens = new ArrayList<>();
    for (Piece piece : pieces) {
      String form = piece.span().of(text);
      int head = tokens.isEmpty() ? -1 : 0;
      tokens.add(new Token(piece.span(), form, Pos.X, tag(piece), piece.low(), head, "dep"));
    }
    Span span = pieces.getFirst().span().cover(pieces.getLast().span());
    return new Sentence(index, span, tokens);
  }

  private static String tag(Piece piece) {
    String low = piece.low();
    if (piece.kind() != Piece.Kind.WORD) {
      return piece.kind() == Piece.Kind.DIGITS ? "CD" : ".";
    }
    if (low.equals("will")) {
      return "MD";
    }
    if (Set.of("the", "a", "an").contains(low)) {
      return "DT";
    }
    if (Set.of("of", "in", "on", "by", "since", "between").contains(low)) {
      return "IN";
    }
    if (low.equals("to")) {
      return "TO";
    }
    if (PAST.contains(low) || low.endsWith("ed")) {
      return "VBD";
    }
    if (BE.contains(low)) {
      return "VBZ";
    }
    return piece.capital() ? "NNP" : "NN";
  }
}
