package org.readout.brief;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.article.Span;
import org.readout.sentence.Pos;
import org.readout.sentence.Sentence;
import org.readout.sentence.Token;

/** The tree of one sentence, walked once, and what it says about where a clause begins and ends. */
final class Syntax {
  /** What a word needs beside it to say something: "noted | that trade grows". */
  private static final Set<String> NEEDED =
      Set.of("obj", "iobj", "ccomp", "xcomp", "obl", "nmod", "acl", "flat", "fixed", "compound");

  /** What a word is to another without which it cannot stand at the end. */
  private static final Set<String> LEANING =
      Set.of("nsubj", "amod", "compound", "det", "nummod", "aux", "cop");

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
  private static final Set<Pos> NOMINAL = EnumSet.of(Pos.NOUN, Pos.PROPN, Pos.PRON, Pos.NUM);
  private static final Set<String> RELATIVE = Set.of("WDT", "WP", "WP$", "WRB");
  private static final Set<String> OPEN =
      Set.of("when", "where", "which", "who", "whose", "how", "why", "what", "whether", "if");

  /** Verbs that say nothing without what was said. */
  private static final Set<String> SAYING =
      Set.of(
          ("say note tell add argue suggest claim explain announce believe think hope"
                  + " stress emphasize emphasise warn state debate ask tweet write report reveal"
                  + " insist")
              .split(" "));

  private static final Set<String> SAID = Set.of("obj", "ccomp", "xcomp", "parataxis");

  /** Subordinators on which the truth of a clause does not hang. */
  private static final Set<String> LOOSE = Set.of("while", "although", "though", "as", "after");

  private static final Set<String> PREPOSITIONS =
      Set.of(
          "in for with on after of from to by into against amid since during before as".split(" "));

  private static final Set<String> CLAUSES =
      Set.of("root", "ccomp", "advcl", "conj", "parataxis", "acl", "csubj");

  private final List<Token> tokens;
  private final List<List<Integer>> children = new ArrayList<>();
  private final Span[] subtrees;

  Syntax(Sentence sentence) {
    this.tokens = sentence.tokens();
    this.subtrees = new Span[tokens.size()];
    for (int i = 0; i < tokens.size(); i++) {
      children.add(new ArrayList<>(2));
    }
    for (int i = 0; i < tokens.size(); i++) {
      Span own = tokens.get(i).span();
      for (int top = i; top >= 0; top = tokens.get(top).head()) {
        subtrees[top] = subtrees[top] == null ? own : subtrees[top].cover(own);
      }
      if (tokens.get(i).head() >= 0) {
        children.get(tokens.get(i).head()).add(i);
      }
    }
  }

  Token token(int index) {
    return tokens.get(index);
  }

  /** {@return from the first to the last token below {@code top}} */
  Span subtree(int top) {
    return subtrees[top];
  }

  /** {@return the token in the span that no other token in the span governs, -1 for none} */
  int verb(Span span) {
    for (int i = Math.max(0, tokenAt(span)); i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.span().start() >= span.end()) {
        return -1;
      }
      boolean top = token.head() < 0 || !span.contains(tokens.get(token.head()).span());
      if (top && span.contains(token.span()) && isPredicate(i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isPredicate(int token) {
    Pos pos = tokens.get(token).pos();
    return pos == Pos.VERB || pos == Pos.AUX || subject(token) >= 0;
  }

  /** {@return the verb's own subject, -1 for none} */
  int subject(int verb) {
    for (int child : children.get(verb)) {
      if (tokens.get(child).baseRelation().equals("nsubj")) {
        return child;
      }
    }
    return -1;
  }

  /** {@return the verb's subject or, for the second of two joined verbs, that of the first} */
  int sharedSubject(int verb) {
    int own = subject(verb);
    boolean joined = tokens.get(verb).baseRelation().equals("conj");
    return own >= 0 || !joined ? own : subject(tokens.get(verb).head());
  }

  /** {@return the first token that the span touches, -1 for none} */
  int tokenAt(Span span) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().end() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < tokens.size() && tokens.get(low).span().overlaps(span) ? low : -1;
  }

  /** {@return the smallest clause with a subject around the words} */
  Span clauseAround(Span span) {
    int top = tokenAt(span);
    if (top < 0) {
      return span;
    }
    while (tokens.get(top).head() >= 0 && !isClause(top)) {
      top = tokens.get(top).head();
    }
    return subtrees[top].cover(span);
  }

  private boolean isClause(int token) {
    return CLAUSES.contains(tokens.get(token).baseRelation()) && subject(token) >= 0;
  }

  /** {@return the span, on to the end of what its words still need, within {@code limit}} */
  Span completed(Span span, int limit) {
    Span done = governed(span, limit);
    for (int i = after(done); i < tokens.size(); i = after(done)) {
      Span wider =
          tokens.get(i).pos() == Pos.PUNCT ? done : needed(i, done).map(done::cover).orElse(done);
      if (wider.equals(done) || wider.length() > limit) {
        break;
      }
      done = wider;
    }
    return bordered(done, limit);
  }

  /** {@return the span, on to the verb whose subject is the last thing in it: "after a tram |"} */
  private Span governed(Span span, int limit) {
    Span done = span;
    for (int i = Math.max(0, tokenAt(span)); i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.span().start() >= span.end()) {
        break;
      }
      if (token.head() >= 0 && LEANING.contains(token.baseRelation())) {
        Token head = tokens.get(token.head());
        Span phrase = subtrees[token.head()];
        boolean beyond = head.span().start() >= span.end() && phrase.start() >= span.start();
        Span full = beyond ? done.cover(phrase) : done;
        Span wider = full.length() <= limit ? full : done.cover(head.span());
        done = beyond && wider.length() <= limit ? wider : done;
      }
    }
    return done;
  }

  /** {@return the index of the first token behind the span} */
  private int after(Span span) {
    int at = tokenAt(new Span(span.end(), Math.max(span.end() + 1, tokens.getLast().span().end())));
    return at < 0 ? tokens.size() : at;
  }

  /** {@return the span on to the next mark, so that it does not end in the middle of a phrase} */
  private Span bordered(Span span, int limit) {
    int next = after(span);
    int end = next;
    while (end < tokens.size()
        && (tokens.get(end).pos() != Pos.PUNCT || isOpeningMark(end) || isHyphen(end))) {
      end++;
    }
    if (end == next || next == 0) {
      return span;
    }
    Span wider = span.cover(tokens.get(end - 1).span());
    return wider.length() <= limit ? wider : span;
  }

  /** A mark between two words that it joins: the first of "15-year-old". */
  private boolean isHyphen(int token) {
    Span mark = tokens.get(token).span();
    boolean bound = token > 0 && tokens.get(token - 1).span().end() == mark.start();
    boolean goesOn =
        token + 1 < tokens.size() && tokens.get(token + 1).span().start() == mark.end();
    return tokens.get(token).form().equals("-") && bound && goesOn;
  }

  /** A quotation mark with a word right behind it and none right before it. */
  private boolean isOpeningMark(int token) {
    Span mark = tokens.get(token).span();
    boolean quote = "\"“‘'``".contains(tokens.get(token).form());
    boolean free = token == 0 || tokens.get(token - 1).span().end() < mark.start();
    boolean bound = token + 1 < tokens.size() && tokens.get(token + 1).span().start() == mark.end();
    return quote && free && bound;
  }

  /** {@return whether the words break off before something that they cannot be without} */
  boolean breaksOff(Span span) {
    int next = after(span);
    if (next < tokens.size() && isOpeningMark(next)) {
      next++;
    }
    if (next == 0 || next >= tokens.size()) {
      return false;
    }
    if (tokens.get(next).pos() == Pos.PUNCT) {
      return isHyphen(next);
    }
    if (tokens.get(next).tag().equals("WDT")) {
      return false;
    }
    return FINITE.contains(tokens.get(next).tag())
        || NOMINAL.contains(tokens.get(next).pos())
        || RELATIVE.contains(tokens.get(next).tag())
        || OPEN.contains(tokens.get(next).lemma())
        || needed(next, span).isPresent();
  }

  /** {@return the phrase to which the token belongs, when a word in the span needs it} */
  Optional<Span> needed(int token, Span span) {
    int top = token;
    while (tokens.get(top).head() >= 0
        && !span.contains(tokens.get(tokens.get(top).head()).span())) {
      top = tokens.get(top).head();
    }
    String relation = tokens.get(top).baseRelation();
    boolean listed = relation.equals("conj") && NOMINAL.contains(tokens.get(top).pos());
    boolean hangs = tokens.get(top).head() >= 0 && (listed || NEEDED.contains(relation));
    return hangs && subtrees[top].start() >= span.end()
        ? Optional.of(subtrees[top])
        : Optional.empty();
  }

  /** {@return the span without a name behind its clause whose own verb stands outside} */
  Span withoutNextSubject(Span span, int verb) {
    for (int i = verb + 1; i < tokens.size() && tokens.get(i).span().end() <= span.end(); i++) {
      Token token = tokens.get(i);
      boolean outside = token.head() >= 0 && tokens.get(token.head()).span().start() >= span.end();
      if (outside && token.baseRelation().equals("nsubj") && subtrees[i].start() > span.start()) {
        return new Span(span.start(), Math.max(tokens.get(verb).span().end(), subtrees[i].start()));
      }
    }
    return span;
  }

  /** Whether the words have a finite verb, say something, and hang on no condition. */
  boolean standsAlone(Span span, int verb, boolean headline) {
    return !isRelative(verb)
        && opensPlainly(span, verb)
        && saysSomething(span, verb)
        && (headline || isFinite(verb));
  }

  /**
   * {@return whether the verb belongs to a clause about a noun before it, as in "the ship it took"}
   */
  private boolean isRelative(int verb) {
    int top = verb;
    while (tokens.get(top).baseRelation().equals("conj")) {
      top = tokens.get(top).head();
    }
    return tokens.get(top).relation().startsWith("acl");
  }

  /** {@return whether the longer words are capitalised, the verbs too: "Ministers Meet in Vell"} */
  boolean isHeadline(Span span) {
    int words = 0;
    int capitals = 0;
    for (int i = Math.max(0, tokenAt(span)); i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.span().start() >= span.end()) {
        break;
      }
      boolean capital = Character.isUpperCase(token.form().charAt(0));
      if (!capital && (token.pos() == Pos.VERB || token.pos() == Pos.AUX)) {
        return false;
      }
      words += token.form().length() > 3 ? 1 : 0;
      capitals += token.form().length() > 3 && capital ? 1 : 0;
    }
    return words > 2 && capitals * 10 >= words * 7;
  }

  boolean isVerb(Span trigger) {
    int token = tokenAt(trigger);
    return token >= 0 && tokens.get(token).pos() == Pos.VERB;
  }

  /** {@return whether the event's actor is the subject of its verb, or its trigger has none} */
  boolean isActor(Span actor, Span trigger) {
    int verb = tokenAt(trigger);
    int subject = verb < 0 ? -1 : sharedSubject(verb);
    if (subject < 0) {
      return verb < 0 || !tokens.get(verb).baseRelation().equals("nsubj");
    }
    return tokens.get(subject).relation().equals("nsubj:pass")
        || actor.overlaps(tokens.get(subject).span());
  }

  /** A clause that opens with "which", "when" or hangs on "if" says little by itself. */
  private boolean opensPlainly(Span span, int verb) {
    int at = firstWord(span);
    Token second = tokens.get(Math.min(at + 1, tokens.size() - 1));
    return !RELATIVE.contains(tokens.get(at).tag())
        && !second.tag().equals("WDT")
        && !OPEN.contains(tokens.get(at).form().toLowerCase(Locale.ROOT))
        && children.get(verb).stream()
            .map(tokens::get)
            .filter(token -> token.baseRelation().equals("mark"))
            .allMatch(mark -> mark.lemma().equals("that") || isLoose(mark, span));
  }

  /** {@return whether a preposition leads the noun, which then is a place or time, no subject} */
  boolean isAfterPreposition(int noun) {
    return noun >= 0
        && children.get(noun).stream()
            .filter(child -> child < noun)
            .map(tokens::get)
            .anyMatch(token ->
                token.baseRelation().equals("case")
                    && PREPOSITIONS.contains(token.form().toLowerCase(Locale.ROOT)));
  }

  private boolean isLoose(Token mark, Span span) {
    boolean opens = mark.span().end() <= span.start() || mark.span().start() == span.start();
    return opens
        && LOOSE.contains(mark.lemma())
        && tokens.stream().noneMatch(t -> t.form().equals(",") && span.contains(t.span()));
  }

  private boolean saysSomething(Span span, int verb) {
    return !SAYING.contains(tokens.get(verb).lemma())
        || children.get(verb).stream()
            .map(tokens::get)
            .filter(
                t -> !(t.baseRelation().equals("obj") && tokens.get(verb).lemma().equals("say")))
            .anyMatch(t -> SAID.contains(t.baseRelation()) && span.contains(t.span()));
  }

  private int firstWord(Span span) {
    for (int i = Math.max(0, tokenAt(span)); i < tokens.size(); i++) {
      Pos pos = tokens.get(i).pos();
      if (pos != Pos.PUNCT && pos != Pos.CCONJ) {
        return i;
      }
    }
    return 0;
  }

  /** A participle with a subject and no helping verb is a past tense mistagged. */
  private boolean isFinite(int verb) {
    List<Token> below = children.get(verb).stream().map(tokens::get).toList();
    String tag = tokens.get(verb).tag();
    boolean past =
        tag.equals("VBN")
            && below.stream().anyMatch(t -> t.relation().equals("nsubj"))
            && below.stream().noneMatch(Syntax::isHelping);
    return past
        || FINITE.contains(tag)
        || below.stream().anyMatch(t -> isHelping(t) && FINITE.contains(t.tag()));
  }

  private static boolean isHelping(Token token) {
    return token.baseRelation().equals("aux") || token.baseRelation().equals("cop");
  }
}
