package org.readout.proposition;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.readout.article.Block;
import org.readout.article.Span;
import org.readout.sentence.Pos;
import org.readout.sentence.Sentence;
import org.readout.sentence.Token;
import org.readout.story.Account;
import org.readout.story.Story;

/**
 * Cuts sentences into propositions of about five to fifteen words, at marks and before the words
 * that open propositions.
 */
public final class PropositionFinder {

  private static final int SHORTEST = 5;
  private static final int FEWEST = 3;

  private static final Set<String> BREAKS =
      Set.of(",", ";", ":", "—", "–", "--", "(", ")", "[", "]", "...", "…");

  private static final Set<String> OPENERS =
      Set.of(
          "while",
          "after",
          "before",
          "that",
          "which",
          "who",
          "as",
          "when",
          "because",
          "amid",
          "with",
          "since",
          "although",
          "despite",
          "where",
          "whom",
          "whose",
          "until");

  private static final Set<String> JOINERS = Set.of("and", "but", "or");

  private static final Set<Pos> THINGS = EnumSet.of(Pos.NOUN, Pos.PROPN, Pos.ADJ, Pos.NUM);

  /** Words that open a clause, or else lead to a thing. */
  private static final Set<String> BOUND = Set.of("as");

  /** "Along with" is one word. */
  private static final Set<String> BESIDE = Set.of("along", "together", "such", "well");

  /** After a time these go on with it: "three days after the vote". */
  private static final Set<String> RELATIVE = Set.of("after", "before");

  /** {@return the propositions of a story's articles, in their order} */
  public List<Proposition> find(Story story) {
    List<Proposition> propositions = new ArrayList<>();
    for (int place = 0; place < story.accounts().size(); place++) {
      propositions.addAll(split(story.accounts().get(place), place));
    }
    return propositions;
  }

  private static List<Proposition> split(Account account, int place) {
    List<Proposition> propositions = new ArrayList<>();
    for (Sentence sentence : told(account)) {
      List<Span> whole = whole(account, sentence);
      for (int[] part : parts(account, sentence, whole)) {
        for (int[] piece : LongClauses.cut(sentence, part, whole)) {
          propositions.add(proposition(account, place, sentence, trim(sentence.tokens(), piece)));
        }
      }
    }
    return propositions;
  }

  /** {@return the sentences that assert something: headings between paragraphs do not} */
  private static List<Sentence> told(Account account) {
    List<Span> headings =
        account.article().report().stream()
            .filter(block -> block.kind() == Block.Kind.HEADING)
            .map(Block::span)
            .toList();
    return account.reading().sentences().stream()
        .filter(sentence -> headings.stream().noneMatch(h -> h.contains(sentence.span())))
        .toList();
  }

  private static Proposition proposition(
      Account account, int place, Sentence sentence, int[] part) {
    List<Token> tokens = sentence.tokens();
    Span span = tokens.get(part[0]).span().cover(tokens.get(part[1] - 1).span());
    return new Proposition(account, place, sentence, part[0], part[1], span);
  }

  private static List<int[]> parts(Account account, Sentence sentence, List<Span> whole) {
    List<Token> tokens = sentence.tokens();
    List<int[]> parts = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= tokens.size(); i++) {
      if (i == tokens.size() || cutsBefore(account, tokens, i, whole)) {
        add(parts, tokens, start, i);
        start = i;
      }
    }
    joinLast(parts, tokens);
    parts.replaceAll(part -> trim(tokens, part));
    parts.removeIf(part -> words(tokens, part[0], part[1]) < FEWEST);
    return parts;
  }

  private static boolean cutsBefore(Account account, List<Token> tokens, int i, List<Span> whole) {
    Span left = tokens.get(i - 1).span();
    Span right = tokens.get(i).span();
    String form = tokens.get(i).form().toLowerCase(Locale.ROOT);
    if (whole.stream().anyMatch(span -> span.overlaps(left) && span.overlaps(right))) {
      return false;
    }
    boolean afterTime = whole.stream().anyMatch(span -> span.overlaps(left));
    return BREAKS.contains(tokens.get(i - 1).form()) && !isInList(tokens, i)
        || form.equals("(")
        || OPENERS.contains(form)
            && !(afterTime && RELATIVE.contains(form))
            && !leadsToTime(account, tokens, i)
            && !leadsToThing(tokens, i)
        || JOINERS.contains(form) && joinsClauses(tokens, i);
  }

  /** {@return whether a time comes next: "shortly before 6 a.m." is no clause} */
  private static boolean leadsToTime(Account account, List<Token> tokens, int i) {
    return i + 1 < tokens.size()
        && account.timexes().stream()
            .anyMatch(timex -> timex.span().start() == tokens.get(i + 1).span().start());
  }

  /** {@return whether a comma stands in a list of things: "grain, oil and fertiliser"} */
  private static boolean isInList(List<Token> tokens, int i) {
    if (!tokens.get(i - 1).form().equals(",")) {
      return false;
    }
    Token next = tokens.get(i);
    int at = next.relation().equals("cc") ? next.head() : i;
    while (at >= 0 && tokens.get(at).head() > at) {
      at = tokens.get(at).head();
    }
    return at >= 0
        && tokens.get(at).relation().equals("conj")
        && tokens.get(at).head() < i
        && THINGS.contains(tokens.get(at).pos())
        && !isPredicate(tokens, at);
  }

  /** {@return whether "with" or "as" only leads to what belongs to the verb or noun before it} */
  private static boolean leadsToThing(List<Token> tokens, int i) {
    Token opener = tokens.get(i);
    if (BESIDE.contains(tokens.get(i - 1).form().toLowerCase(Locale.ROOT))) {
      return true;
    }
    if (!BOUND.contains(opener.form().toLowerCase(Locale.ROOT)) || opener.head() < 0) {
      return false;
    }
    Token thing = tokens.get(opener.head());
    return opener.relation().equals("case")
        && thing.head() >= 0
        && thing.head() < i
        && thing.baseRelation().equals("nmod") | thing.baseRelation().equals("obl");
  }

  /** {@return whether an "and" joins what is done, not things or words that describe one thing} */
  private static boolean joinsClauses(List<Token> tokens, int i) {
    int joined = tokens.get(i).head();
    if (joined < 0 || !tokens.get(i).relation().equals("cc")) {
      return true;
    }
    return tokens.get(joined).pos() == Pos.VERB || isPredicate(tokens, joined);
  }

  /** {@return whether something is said of a subject with this word} */
  private static boolean isPredicate(List<Token> tokens, int at) {
    return tokens.stream()
        .filter(token -> token.head() == at)
        .anyMatch(t -> t.baseRelation().equals("nsubj") || t.relation().equals("cop"));
  }

  /** {@return what is never cut: time expressions, quantities, ordinals and names} */
  private static List<Span> whole(Account account, Sentence sentence) {
    List<Span> whole = new ArrayList<>();
    account.timexes().forEach(timex -> whole.add(timex.span()));
    account.quantities().forEach(quantity -> whole.add(quantity.span()));
    account.ordinals().forEach(ordinal -> whole.add(ordinal.span()));
    account.reading().names().forEach(name -> whole.add(name.span()));
    whole.removeIf(span -> !sentence.span().contains(span));
    return whole;
  }

  private static void add(List<int[]> parts, List<Token> tokens, int start, int end) {
    boolean tooShort = words(tokens, start, end) < FEWEST;
    boolean growing =
        !parts.isEmpty() && words(tokens, parts.getLast()[0], parts.getLast()[1]) < SHORTEST;
    if (!parts.isEmpty() && (tooShort || growing)) {
      parts.getLast()[1] = end;
    } else {
      parts.add(new int[] {start, end});
    }
  }

  private static void joinLast(List<int[]> parts, List<Token> tokens) {
    if (parts.size() > 1 && words(tokens, parts.getLast()[0], parts.getLast()[1]) < SHORTEST) {
      int end = parts.removeLast()[1];
      parts.getLast()[1] = end;
    }
  }

  private static int[] trim(List<Token> tokens, int[] part) {
    int start = part[0];
    int end = part[1];
    while (end > start + 1 && !isWord(tokens.get(end - 1))) {
      end--;
    }
    while (start < end - 1 && !isWord(tokens.get(start))) {
      start++;
    }
    return new int[] {start, end};
  }

  private static int words(List<Token> tokens, int start, int end) {
    return (int) tokens.subList(start, end).stream().filter(PropositionFinder::isWord).count();
  }

  private static boolean isWord(Token token) {
    return token.form().codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
