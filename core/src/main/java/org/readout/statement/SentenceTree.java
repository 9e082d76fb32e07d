package org.readout.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.readout.article.Span;
import org.readout.sentence.Pos;
import org.readout.sentence.Sentence;
import org.readout.sentence.Token;

/** The tree of one sentence, walked once: who hangs on whom, and from where to where. */
public final class SentenceTree {

  private static final Set<String> CLAUSES =
      Set.of("root", "ccomp", "advcl", "conj", "parataxis", "acl", "csubj");

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

  private final List<Token> tokens;
  private final List<List<Integer>> children = new ArrayList<>();
  private final Span[] subtrees;

  public SentenceTree(Sentence sentence) {
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

  /** {@return the tokens of the sentence} */
  public List<Token> tokens() {
    return tokens;
  }

  /** {@return the token at an index} */
  public Token token(int index) {
    return tokens.get(index);
  }

  /** {@return the indexes of the tokens that hang directly on {@code head}, in order} */
  public List<Integer> children(int head) {
    return children.get(head);
  }

  /** {@return from the first to the last token below {@code top}} */
  public Span subtree(int top) {
    return subtrees[top];
  }

  /** {@return the verb's own subject, -1 for none} */
  public int subject(int verb) {
    for (int child : children.get(verb)) {
      if (tokens.get(child).baseRelation().equals("nsubj")) {
        return child;
      }
    }
    return -1;
  }

  /** {@return the verb's subject or, for the second of two joined verbs, that of the first} */
  public int sharedSubject(int verb) {
    int own = subject(verb);
    boolean joined = tokens.get(verb).baseRelation().equals("conj");
    return own >= 0 || !joined ? own : subject(tokens.get(verb).head());
  }

  /**
   * {@return whether a clause with this predicate has a finite verb} A participle with a subject
   * and no helping verb is a past tense mistagged.
   */
  public boolean isFinite(int predicate) {
    String tag = tokens.get(predicate).tag();
    boolean helped = false;
    boolean active = false;
    boolean agent = false;
    boolean object = false;
    for (int child : children.get(predicate)) {
      Token token = tokens.get(child);
      boolean helping = token.baseRelation().equals("aux") || token.baseRelation().equals("cop");
      if (helping && FINITE.contains(token.tag())) {
        return true;
      }
      helped |= helping;
      active |= token.relation().equals("nsubj");
      agent |= token.baseRelation().equals("obl") && isLedBy(child);
      object |= token.baseRelation().equals("obj");
    }
    boolean passive = agent && !object && !helped && tag.startsWith("VB") && active;
    return !passive && (FINITE.contains(tag) || tag.equals("VBN") && active && !helped);
  }

  /** "A deal brokered by Oslo" has no finite verb. */
  private boolean isLedBy(int noun) {
    return children.get(noun).stream().anyMatch(child -> tokens.get(child).form().equals("by"));
  }

  /** {@return whether a token can be what a clause states: a verb, or a word with a subject} */
  public boolean isPredicate(int token) {
    Pos pos = tokens.get(token).pos();
    return pos == Pos.VERB || pos == Pos.AUX || subject(token) >= 0;
  }

  /** {@return the token in the span that no other token in the span governs, -1 for none} */
  public int verb(Span span) {
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

  /** {@return the first token that the span touches, -1 for none} */
  public int tokenAt(Span span) {
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

  /** {@return the verb of which the clause of the words is the complement, -1 for none} */
  public int governor(Span span) {
    int verb = verb(span);
    while (verb >= 0 && tokens.get(verb).baseRelation().equals("conj")) {
      verb = tokens.get(verb).head();
    }
    return verb >= 0 && tokens.get(verb).baseRelation().equals("ccomp")
        ? tokens.get(verb).head()
        : -1;
  }

  /** {@return the smallest clause with a subject around the words} */
  public Span clauseAround(Span span) {
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

  /** {@return whether the longer words are capitalised, the verbs too: "Ministers Meet in Vell"} */
  public boolean isHeadline(Span span) {
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

  public boolean isVerb(Span trigger) {
    int token = tokenAt(trigger);
    return token >= 0 && tokens.get(token).pos() == Pos.VERB;
  }

  /** {@return whether the event's actor is the subject of its verb, or its trigger has none} */
  public boolean isActor(Span actor, Span trigger) {
    int verb = tokenAt(trigger);
    int subject = verb < 0 ? -1 : sharedSubject(verb);
    if (subject < 0) {
      return verb < 0 || !tokens.get(verb).baseRelation().equals("nsubj");
    }
    return tokens.get(subject).relation().equals("nsubj:pass")
        || actor.overlaps(tokens.get(subject).span());
  }

  /** {@return the verb itself, or the "is" before a noun or adjective} */
  public Span saying(int verb) {
    return children.get(verb).stream()
        .map(tokens::get)
        .filter(token -> token.baseRelation().equals("cop"))
        .findFirst()
        .orElse(tokens.get(verb))
        .span();
  }

  /** {@return whether a comma, a dash or a bracket stands right before the words below a token} */
  boolean isSetOff(int top) {
    int first = first(top);
    return first > 0 && isMark(first - 1);
  }

  /** {@return whether a comma, a dash or a bracket stands right behind the words below a token} */
  boolean isClosed(int top) {
    int next = last(top) + 1;
    return next < tokens.size() && isMark(next);
  }

  private boolean isMark(int token) {
    return ",;:()–—--".contains(tokens.get(token).form());
  }

  /** {@return the index of the first word below a token; a mark that hangs there is none} */
  private int first(int top) {
    int first = top;
    for (int i = top - 1; i >= 0 && tokens.get(i).span().start() >= subtrees[top].start(); i--) {
      first = tokens.get(i).pos() == Pos.PUNCT ? first : i;
    }
    return first;
  }

  private int last(int top) {
    int last = top;
    int size = tokens.size();
    for (int i = top + 1; i < size && tokens.get(i).span().end() <= subtrees[top].end(); i++) {
      last = tokens.get(i).pos() == Pos.PUNCT ? last : i;
    }
    return last;
  }
}
