package org.readout.statement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.readout.article.Span;
import org.readout.sentence.Pos;
import org.readout.sentence.Token;

/**
 * Takes from a clause what is said beside its statement: other clauses, asides, and, as far as it
 * takes to fit on a line, what can be left out without making the rest untrue.
 */
final class Pruning {

  /** What is never part of a clause's statement. */
  private static final Set<String> BESIDE =
      Set.of("parataxis", "discourse", "vocative", "reparandum", "list", "dep");

  /** How much is left out, from the least to the most. */
  private enum Cut {
    ASIDES,
    CLAUSES
  }

  /** What can be left out at the end of a statement. */
  private static final Set<String> DETAILS = Set.of("obl", "advcl", "advmod");

  /** When, where and meanwhile; what another word leads may be needed. */
  private static final Set<String> LOOSE =
      Set.of(
          "after",
          "before",
          "during",
          "amid",
          "since",
          "until",
          "despite",
          "following",
          "near",
          "in",
          "at",
          "on",
          "when",
          "while",
          "as",
          "because",
          "although",
          "though",
          "where");

  /** Words that join a clause to the text before it. */
  private static final Set<String> JOINTS =
      Set.of(
          "also",
          "nevertheless",
          "however",
          "moreover",
          "meanwhile",
          "instead",
          "furthermore",
          "additionally",
          "thus",
          "therefore",
          "nonetheless",
          "consequently",
          "accordingly");

  private static final Set<String> COMPLEMENTS = Set.of("obj", "iobj", "ccomp", "xcomp", "obl");

  /** Characters of an apposition that is an aside. */
  private static final int LONG_APPOSITION = 48;

  private static final Set<Pos> HANGING = EnumSet.of(Pos.ADP, Pos.SCONJ, Pos.DET, Pos.CCONJ);
  private static final Set<String> JOINING = Set.of("-", "–", "/");

  private final SentenceTree tree;
  private final int predicate;
  private final int subject;
  private final Cut cut;
  private final boolean[] kept;

  private Pruning(SentenceTree tree, int predicate, int subject, Cut cut) {
    this.tree = tree;
    this.predicate = predicate;
    this.subject = subject;
    this.cut = cut;
    this.kept = new boolean[tree.tokens().size()];
  }

  /** {@return the statement with as much as there is room for; empty where it is too long still} */
  static Optional<Statement> fitting(SentenceTree tree, int predicate, int subject, int longest) {
    for (Cut cut : Cut.values()) {
      Pruning pruning = new Pruning(tree, predicate, subject, cut);
      pruning.keep();
      Statement statement = pruning.statement();
      boolean last = cut == Cut.CLAUSES;
      while (last && !pruning.fits(statement, longest) && pruning.dropLast(statement)) {
        statement = pruning.statement();
      }
      if (pruning.fits(statement, longest)) {
        return Optional.of(statement);
      }
    }
    return Optional.empty();
  }

  /**
   * {@return whether there is room for it, and it does not end within "Norway-Sweden" or on "like"}
   */
  private boolean fits(Statement statement, int longest) {
    int next = statement.words().getLast() + 1;
    boolean joined =
        next < kept.length
            && tree.token(next).span().start() == tree.token(next - 1).span().end()
            && JOINING.contains(tree.token(next).form());
    Token last = tree.token(next - 1);
    boolean hanging = HANGING.contains(last.pos()) && !last.relation().equals("compound:prt");
    return statement.length() <= longest && !joined && !hanging;
  }

  /** Drops the last detail: when, where, with whom; not the only thing that the verb has. */
  private boolean dropLast(Statement statement) {
    int top = statement.words().getLast();
    while (top != predicate && !isDetail(top)) {
      top = tree.token(top).head();
      if (top < 0) {
        return false;
      }
    }
    if (top == predicate) {
      return false;
    }
    drop(top);
    return true;
  }

  private void drop(int top) {
    kept[top] = false;
    tree.children(top).forEach(this::drop);
  }

  private boolean isDetail(int top) {
    Token token = tree.token(top);
    String relation = token.baseRelation();
    boolean details = top > predicate && token.head() == predicate && DETAILS.contains(relation);
    boolean loose =
        tree.children(top).stream()
            .map(tree::token)
            .filter(t -> t.baseRelation().equals("case") || t.baseRelation().equals("mark"))
            .allMatch(t -> LOOSE.contains(t.form().toLowerCase(Locale.ROOT)));
    return details && loose && (!relation.equals("obl") || hasOther(top));
  }

  private boolean hasOther(int top) {
    return tree.children(tree.token(top).head()).stream()
        .anyMatch(child ->
            kept[child]
                && child != top
                && child > tree.token(top).head()
                && COMPLEMENTS.contains(tree.token(child).baseRelation()));
  }

  private void keep() {
    keep(predicate);
    Token verb = tree.token(predicate);
    if (!kept[subject]) {
      keep(subject);
    }
    if (verb.baseRelation().equals("conj") && !tree.isFinite(predicate)) {
      tree.children(verb.head()).stream()
          .filter(child -> child < predicate && tree.token(child).baseRelation().equals("aux"))
          .forEach(this::keep);
    }
    dropBrackets();
  }

  private void keep(int top) {
    kept[top] = true;
    for (int child : tree.children(top)) {
      if (!isLeftOut(child, top)) {
        keep(child);
      }
    }
  }

  private boolean isLeftOut(int child, int head) {
    Token token = tree.token(child);
    String relation = token.baseRelation();
    if (child == subject && head == predicate) {
      return false;
    }
    if (child == predicate || BESIDE.contains(relation)) {
      return true;
    }
    return switch (relation) {
      case "mark" -> head == predicate;
      case "case" -> head == subject && tree.token(predicate).head() == subject;
      case "nsubj" -> head == predicate && child != subject && isRelative(token);
      case "advcl" -> isClause(child) && isSetApart(child, head);
      case "acl" -> tree.isPredicate(child) && tree.isSetOff(child);
      case "appos" -> isLong(child) || cut != Cut.ASIDES && tree.isSetOff(child);
      case "conj" -> isOtherClause(child, head);
      case "cc" -> head == predicate;
      case "advmod" -> head == predicate && isJoint(child, head);
      default -> false;
    };
  }

  private boolean isJoint(int child, int head) {
    String form = tree.token(child).form().toLowerCase(Locale.ROOT);
    return JOINTS.contains(form) || child < head && tree.isClosed(child);
  }

  private static boolean isRelative(Token token) {
    return token.tag().startsWith("W");
  }

  private boolean isLong(int child) {
    return tree.subtree(child).length() > LONG_APPOSITION;
  }

  /** A second verb stays only where the first one shares what stands behind the second. */
  private boolean isOtherClause(int child, int head) {
    Token token = tree.token(child);
    boolean clause = tree.isPredicate(child) && tree.isPredicate(head);
    if (!clause || token.pos() != Pos.VERB && tree.subject(child) < 0) {
      return false;
    }
    boolean shares = tree.subject(child) < 0 && !hasComplement(head) && hasComplement(child);
    return cut != Cut.ASIDES && !shares
        || tree.isSetOff(child)
        || tree.subject(child) < 0 && hasComplement(head);
  }

  private boolean hasComplement(int verb) {
    return tree.children(verb).stream()
        .anyMatch(child -> child > verb && COMPLEMENTS.contains(tree.token(child).baseRelation()));
  }

  /** "As an icon" hangs on its verb like a clause, and is none. */
  private boolean isClause(int child) {
    return tree.isPredicate(child) || !tree.isSetOff(child);
  }

  private boolean isSetApart(int child, int head) {
    return tree.isSetOff(child) || child < head && tree.isClosed(child);
  }

  private void dropBrackets() {
    int open = -1;
    for (int i = 0; i < kept.length; i++) {
      String form = tree.token(i).form();
      if (form.equals("(") || form.equals("[")) {
        open = i;
      } else if (open >= 0 && (form.equals(")") || form.equals("]"))) {
        drop(open, i);
        open = -1;
      }
    }
  }

  private void drop(int from, int to) {
    boolean needed = from <= predicate && predicate <= to || from <= subject && subject <= to;
    for (int i = from; i <= to && !needed; i++) {
      kept[i] = false;
    }
  }

  /**
   * A mark stays where the words on both sides of it do; of the two round an aside that is left
   * out, the second stays where it closes another: "Berg, 30, [a baker,] said".
   */
  private void marks() {
    boolean before = false;
    boolean open = false;
    for (int i = 0; i < kept.length; i++) {
      boolean comma = tree.token(i).form().equals(",");
      boolean joins = tree.token(i).pos() == Pos.CCONJ && tree.token(i).head() == predicate;
      if (joins) {
        kept[i] = before && isNextKept(i);
      } else if (tree.token(i).pos() == Pos.PUNCT) {
        kept[i] = (before || comma && open && i > subject && i < predicate) && isNextKept(i);
        open = comma && kept[i] && i > subject ? !open : open;
      } else {
        before = kept[i];
      }
    }
  }

  private boolean isNextKept(int mark) {
    int next = mark + 1;
    while (next < kept.length && tree.token(next).pos() == Pos.PUNCT) {
      next++;
    }
    return next < kept.length && kept[next];
  }

  private Statement statement() {
    marks();
    List<Integer> words = IntStream.range(0, kept.length).filter(i -> kept[i]).boxed().toList();
    List<Span> parts = new ArrayList<>();
    int last = -2;
    for (int word : words) {
      Span own = tree.token(word).span();
      if (word == last + 1) {
        parts.add(parts.removeLast().cover(own));
      } else {
        parts.add(own);
      }
      last = word;
    }
    return new Statement(predicate, subject, words, parts);
  }
}
