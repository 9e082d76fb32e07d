package org.readout.entity;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.readout.sentence.Pos;
import org.readout.sentence.Token;

/**
 * Tells whether a capital or a seat stands for the government ("Seoul wants") or for the place ("in
 * Seoul"), by the words around it and the tree. The place is the answer when nothing tells.
 */
final class Metonymy {

  private static final Set<String> PLACE_BEFORE =
      Set.of(
          "in",
          "at",
          "near",
          "around",
          "outside",
          "inside",
          "across",
          "through",
          "into",
          "via",
          "throughout",
          "downtown",
          "central",
          "greater",
          "northern",
          "southern",
          "eastern",
          "western",
          "south",
          "north",
          "east",
          "west");

  private static final Set<String> TRAVEL =
      Set.of(
          "visit",
          "leave",
          "reach",
          "enter",
          "tour",
          "depart",
          "travel",
          "fly",
          "go",
          "return",
          "head",
          "arrive",
          "come",
          "drive",
          "move",
          "walk",
          "march",
          "send",
          "bring",
          "host",
          "trip",
          "flight",
          "journey",
          "arrival",
          "departure",
          "train",
          "road",
          "route",
          "embassy",
          "way",
          "tourist",
          "report",
          "mile",
          "kilometer",
          "kilometre",
          "km",
          "city",
          "capital",
          "bear",
          "live",
          "hometown",
          "resident",
          "mayor",
          "street",
          "downtown",
          "outskirts",
          "airport",
          "suburb",
          "district",
          "back",
          "stop",
          "hold",
          "meet",
          "take",
          "invite");

  private static final Set<String> PLACE_OWNED =
      Set.of(
          "airport",
          "street",
          "district",
          "suburb",
          "outskirts",
          "palace",
          "square",
          "hotel",
          "park",
          "museum",
          "mayor",
          "resident",
          "neighbourhood",
          "neighborhood",
          "population",
          "subway",
          "metro",
          "skyline",
          "university",
          "stadium",
          "hall",
          "station",
          "centre",
          "center",
          "city",
          "bridge",
          "river",
          "port",
          "weather",
          "tram",
          "network",
          "correspondent",
          "commuter",
          "bureau",
          "police");

  private static final Set<String> HERE = Set.of("based", "held", "city", "capital", ",");

  private static final int OWNED = 7;

  private Metonymy() {}

  /** {@return whether the mention stands for the government} */
  static boolean isActor(Use use) {
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
      case "obj", "iobj" -> !governs(tokens, head, TRAVEL);
      case "conj" -> conjoined(use);
      default -> isDealtWith(use);
    };
  }

  /** "Seoul views", "Beijing has long sought": a finite verb follows what no preposition leads. */
  private static boolean actsAtOnce(Use use) {
    List<Token> tokens = use.tokens();
    int i = use.end();
    while (i < tokens.size() && tokens.get(i).pos() == Pos.ADV) {
      i++;
    }
    boolean led = use.first() > 0 && tokens.get(use.first() - 1).pos() == Pos.ADP;
    boolean asked = ASKING.contains(use.before(1).toLowerCase(Locale.ROOT));
    return asked || (!led && i < tokens.size() && isFinite(tokens.get(i)));
  }

  private static final Set<String> ASKING = Set.of("do", "does", "did");

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

  private static boolean isLocated(Use use) {
    String before = use.before(1).toLowerCase(Locale.ROOT);
    int skip = before.equals("the") ? 2 : 1;
    boolean placed = PLACE_BEFORE.contains(use.before(skip).toLowerCase(Locale.ROOT));
    boolean hyphen = use.after(1).equals("-") && HERE.contains(use.after(2));
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
  private static boolean ownsLikeAState(Use use) {
    List<Token> tokens = use.tokens();
    for (int i = use.end(); i < Math.min(tokens.size(), use.end() + OWNED); i++) {
      Pos next = i + 1 < tokens.size() ? tokens.get(i + 1).pos() : Pos.PUNCT;
      if (tokens.get(i).pos() == Pos.NOUN && next != Pos.NOUN) {
        return !PLACE_OWNED.contains(tokens.get(i).lemma());
      }
    }
    return false;
  }

  /** "with Beijing", "ties to Moscow", "pressure from Washington" against "flew to Beijing". */
  private static boolean isDealtWith(Use use) {
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
          !governs(use.tokens(), use.head(), TRAVEL) && isRelation(use);
      default -> false;
    };
  }

  private static boolean isRelation(Use use) {
    Token governor = governor(use.tokens(), use.head());
    return governor != null && (STANCES.contains(governor.lemma()));
  }

  private static final Set<String> STANCES =
      Set.of(
          "ally",
          "tie",
          "relation",
          "relationship",
          "pressure",
          "message",
          "offer",
          "threat",
          "response",
          "outreach",
          "gesture",
          "ultimatum",
          "engagement",
          "rebuff",
          "reply",
          "proposal",
          "overture",
          "warning",
          "signal",
          "support",
          "help",
          "aid",
          "assistance",
          "demand",
          "request",
          "criticism",
          "statement",
          "letter",
          "close",
          "closer",
          "hostile",
          "friendly",
          "loyal",
          "important",
          "concession",
          "backing",
          "approval",
          "permission",
          "distance",
          "independence",
          "influence",
          "reliance",
          "rely",
          "depend",
          "dependence",
          "impose",
          "sanction",
          "attack",
          "guarantee",
          "commitment",
          "condemnation",
          "protest",
          "objection",
          "opposition",
          "blessing",
          "reassurance",
          "approach",
          "shift",
          "call",
          "appeal",
          "attitude",
          "stance",
          "policy",
          "part",
          "behalf",
          "respond",
          "reach",
          "belong",
          "matter",
          "appear",
          "say",
          "owe",
          "listen",
          "speak",
          "lean",
          "turn",
          "align",
          "concern",
          "view",
          "anger",
          "outrage",
          "rebuke");

  private static boolean conjoined(Use use) {
    int head = use.head().head();
    if (head < 0) {
      return false;
    }
    Token first = use.tokens().get(head);
    int before = head - 1;
    String word = before >= 0 ? use.tokens().get(before).form().toLowerCase(Locale.ROOT) : "";
    if (PLACE_BEFORE.contains(word) || word.equals("to") || word.equals("from")) {
      return false;
    }
    return switch (first.baseRelation()) {
      case "nsubj" -> true;
      case "nmod", "obl" -> word.equals("between") || word.equals("with") || word.equals("by");
      case "obj" -> !governs(use.tokens(), first, TRAVEL);
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
