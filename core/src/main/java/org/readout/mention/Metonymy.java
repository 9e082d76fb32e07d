package org.readout.mention;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.readout.lexicon.WordLists;
import org.readout.sentence.Pos;
import org.readout.sentence.Token;

/**
 * Tells whether a capital or a seat stands for the government ("Seoul wants") or for the place ("in
 * Seoul"), by the words around it and the tree. The place is the answer when nothing tells.
 */
public final class Metonymy {

  private final Set<String> placeBefore;
  private final Set<String> travel;
  private final Set<String> placeOwned;
  private final Set<String> here;
  private final Set<String> asking;
  private final Set<String> stances;

  private static final int OWNED = 7;

  /** Creates it with the lists that come with the program. */
  public Metonymy() {
    WordLists words = WordLists.of(Metonymy.class);
    placeBefore = words.get("place before");
    travel = words.get("travel");
    placeOwned = words.get("owned by a place");
    here = words.get("after a hyphen");
    asking = words.get("asking");
    stances = words.get("stance");
  }

  /** {@return whether the mention stands for the government} */
  public boolean isActor(Use use) {
    List<Token> tokens = use.tokens();
    Token head = use.head();
    if (isLocated(use) || isDateline(use)) {
      return false;
    }
    if (isPossessor(use)) {
      return ownsLikeAState(use);
    }
    if (actsAtOnce(use)) {
      return true;
    }
    return switch (head.baseRelation()) {
      case "nsubj", "csubj" -> true;
      case "nmod", "obl" -> isDealtWith(use);
      case "obj", "iobj" -> !governs(tokens, head, travel);
      case "conj" -> conjoined(use);
      default -> isDealtWith(use);
    };
  }

  /** "Seoul views", "Beijing has long sought": a finite verb follows what no preposition leads. */
  private boolean actsAtOnce(Use use) {
    List<Token> tokens = use.tokens();
    int i = use.end();
    while (i < tokens.size() && tokens.get(i).pos() == Pos.ADV) {
      i++;
    }
    boolean led = use.first() > 0 && tokens.get(use.first() - 1).pos() == Pos.ADP;
    boolean asked = asking.contains(use.before(1).toLowerCase(Locale.ROOT));
    return asked || (!led && i < tokens.size() && isFinite(tokens.get(i)));
  }

  private static boolean isFinite(Token token) {
    return switch (token.tag()) {
      case "VBD", "VBZ", "MD" -> token.pos() == Pos.VERB || token.pos() == Pos.AUX;
      default -> false;
    };
  }

  /** "BEIJING, Jan. 5" */
  private static boolean isDateline(Use use) {
    String words = use.words();
    return use.first() == 0
        && words.length() > 3
        && words.chars().noneMatch(Character::isLowerCase);
  }

  private boolean isLocated(Use use) {
    String before = use.before(1).toLowerCase(Locale.ROOT);
    int skip = before.equals("the") ? 2 : 1;
    boolean placed = placeBefore.contains(use.before(skip).toLowerCase(Locale.ROOT));
    boolean hyphen = use.after(1).equals("-") && here.contains(use.after(2));
    boolean address = use.after(1).equals(",") && startsWithCapital(use.after(2)) && isShort(use);
    return placed || hyphen || address;
  }

  /** "Beijing, China": a capital name between commas or before the end says where it lies. */
  private static boolean isShort(Use use) {
    boolean closed = use.after(3).equals(",") || use.after(3).equals(".") || use.after(3).isEmpty();
    return closed && use.head().baseRelation().equals("nsubj");
  }

  private static boolean startsWithCapital(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
  }

  private static boolean isPossessor(Use use) {
    String after = use.after(1);
    boolean own = use.words().endsWith("'s") || use.words().endsWith("'");
    return own
        || after.equals("'s")
        || after.equals("’s")
        || after.equals("'")
        || after.equals("’");
  }

  /** What follows the 's: "Beijing's leverage", not "Beijing's streets". */
  private boolean ownsLikeAState(Use use) {
    List<Token> tokens = use.tokens();
    for (int i = use.end(); i < Math.min(tokens.size(), use.end() + OWNED); i++) {
      Pos next = i + 1 < tokens.size() ? tokens.get(i + 1).pos() : Pos.PUNCT;
      if (tokens.get(i).pos() == Pos.NOUN && next != Pos.NOUN) {
        return !placeOwned.contains(tokens.get(i).lemma());
      }
    }
    return false;
  }

  /** "with Beijing", "ties to Moscow", "pressure from Washington" against "flew to Beijing". */
  private boolean isDealtWith(Use use) {
    String before = use.before(1).toLowerCase(Locale.ROOT);
    int skip = before.equals("the") ? 2 : 1;
    String preposition = use.before(skip).toLowerCase(Locale.ROOT);
    return switch (preposition) {
      case "with",
          "by",
          "against",
          "between",
          "among",
          "over",
          "toward",
          "towards",
          "and",
          "including",
          "like",
          "for",
          "than",
          "under" ->
          true;
      case "of", "to", "from", "on" ->
          !governs(use.tokens(), use.head(), travel) && isRelation(use);
      default -> false;
    };
  }

  private boolean isRelation(Use use) {
    Token governor = governor(use.tokens(), use.head());
    return governor != null && (stances.contains(governor.lemma()));
  }

  private boolean conjoined(Use use) {
    int head = use.head().head();
    if (head < 0) {
      return false;
    }
    Token first = use.tokens().get(head);
    int before = head - 1;
    String word = before >= 0 ? use.tokens().get(before).form().toLowerCase(Locale.ROOT) : "";
    if (placeBefore.contains(word) || word.equals("to") || word.equals("from")) {
      return false;
    }
    return switch (first.baseRelation()) {
      case "nsubj" -> true;
      case "nmod", "obl" -> word.equals("between") || word.equals("with") || word.equals("by");
      case "obj" -> !governs(use.tokens(), first, travel);
      default -> false;
    };
  }

  private static boolean governs(List<Token> tokens, Token token, Set<String> lemmas) {
    Token governor = governor(tokens, token);
    return governor != null && lemmas.contains(governor.lemma().toLowerCase(Locale.ROOT));
  }

  private static @org.jspecify.annotations.Nullable Token governor(
      List<Token> tokens, Token token) {
    return token.head() < 0 ? null : tokens.get(token.head());
  }
}
