package org.readout.entity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.mention.Offices;
import org.readout.mention.Offices.Kind;
import org.readout.mention.Offices.Office;
import org.readout.sentence.Pos;
import org.readout.sentence.Token;

/** Reads a title from the words that lead up to some token: "former vice defence minister". */
final class Titles {

  private static final int MOST_MODIFIERS = 4;

  private static final Set<String> PAST =
      Set.of(
          "former", "ex", "ex-", "then", "then-", "late", "onetime", "one-time", "erstwhile",
          "ousted", "deposed", "impeached", "disgraced", "retired", "previous");

  private static final Set<String> REMARKS =
      Set.of(
          "current", "new", "newly", "incumbent", "outgoing", "incoming", "longtime", "top",
          "veteran", "prominent", "outspoken", "powerful", "young", "old", "own", "embattled",
          "right", "left", "wing", "right-wing", "left-wing", "conservative", "liberal", "populist",
          "hawkish", "reclusive", "unpredictable", "first", "last", "next", "future", "elected",
          "second", "third", "democratic", "republican", "fellow", "many", "several", "other");

  private final Offices offices;

  Titles(Offices offices) {
    this.offices = offices;
  }

  /**
   * A title in a sentence.
   *
   * @param office its head as the table knows it
   * @param title all of it, in lower case, without remarks: "vice defence minister"
   * @param former whether a word says that it is past
   * @param start index of its first token, "former" included
   * @param end one past the index of its last token
   */
  record Title(Office office, String title, boolean former, int start, int end) {}

  /** {@return the longest title that ends before token {@code end}} */
  Optional<Title> endingAt(Resolution resolution, Use near, int end) {
    for (int size = Math.min(Offices.MOST_WORDS, end); size > 0; size--) {
      int start = end - size;
      Optional<Office> office = offices.find(words(near, start, end));
      boolean named = resolution.nameAt(near, start).isPresent();
      if (office.isPresent() && !named) {
        return Optional.of(grown(resolution, near, office.get(), new int[] {start, end}));
      }
    }
    return Optional.empty();
  }

  private static String words(Use near, int start, int end) {
    List<Token> tokens = near.tokens();
    String text = near.in().article().text();
    return Words.plain(
        text.substring(tokens.get(start).span().start(), tokens.get(end - 1).span().end()));
  }

  private Title grown(Resolution resolution, Use near, Office office, int[] range) {
    int start = range[0];
    StringBuilder title = new StringBuilder(Words.plain(office.title()));
    boolean grows = office.kind() == Kind.OFFICE || office.kind() == Kind.TRADE;
    List<Token> tokens = near.tokens();
    int first = start;
    while (grows
        && first > 0
        && start - first < MOST_MODIFIERS
        && isModifier(tokens.get(first - 1))
        && resolution.nameAt(near, first - 1).isEmpty()) {
      first--;
      String form = tokens.get(first).form().toLowerCase(Locale.ROOT);
      if (!REMARKS.contains(form) && !form.equals("-")) {
        title.insert(0, form + " ");
      }
    }
    int past = first;
    boolean former = false;
    while (past > 0 && isPast(tokens, past - 1)) {
      past--;
      former = true;
    }
    return new Title(office, title.toString(), former, past, range[1]);
  }

  private static boolean isModifier(Token token) {
    String form = token.form().toLowerCase(Locale.ROOT);
    boolean kind = token.pos() == Pos.NOUN || token.pos() == Pos.ADJ || token.pos() == Pos.PROPN;
    return kind && !PAST.contains(form) && form.length() > 1 && token.form().indexOf('\'') < 0;
  }

  private static boolean isPast(List<Token> tokens, int i) {
    String form = tokens.get(i).form().toLowerCase(Locale.ROOT);
    boolean hyphen =
        form.equals("-") && i > 0 && PAST.contains(tokens.get(i - 1).form().toLowerCase(Locale.ROOT));
    return hyphen || PAST.contains(form);
  }
}
