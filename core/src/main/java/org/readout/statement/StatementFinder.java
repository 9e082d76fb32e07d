package org.readout.statement;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.readout.sentence.Pos;
import org.readout.sentence.Token;

/**
 * Finds what the clauses of a sentence state. A clause states something when it has a finite verb
 * and a subject, does not hang on a condition, and tells what was said where its verb is one of
 * saying.
 */
public final class StatementFinder {

  /** Characters that a line has room for. */
  public static final int LONGEST = 165;

  /** Subordinators on which the truth of a clause does not hang. */
  private static final Set<String> LOOSE =
      Set.of("that", "while", "whereas", "although", "though", "as", "after", "because", "since");

  private static final Set<String> SAYING =
      Set.of(
          ("say note tell add argue suggest claim explain announce believe think hope stress"
                  + " emphasize emphasise warn state ask tweet write report reveal insist estimate"
                  + " confirm acknowledge concede post declare conclude")
              .split(" "));

  private static final Set<String> LEADING =
      Set.of(
          "of", "in", "for", "with", "on", "after", "from", "to", "by", "into", "against", "amid",
          "since", "during", "before", "as", "at", "about");

  private static final Set<String> CLEAR =
      Set.of("nsubj", "obj", "root", "appos", "conj", "ccomp", "xcomp");

  private static final Set<String> UNITS = Set.of("day", "week", "month", "year", "hour");
  private static final Set<String> SAID = Set.of("obj", "ccomp", "xcomp", "parataxis");
  private static final Set<Pos> NOUNS = EnumSet.of(Pos.NOUN, Pos.PROPN, Pos.NUM);
  private static final Set<String> ASKING_FOR =
      Set.of("propose", "demand", "urge", "recommend", "request", "require", "ask", "suggest");

  private static final Set<String> CONDITIONS =
      Set.of("if", "unless", "whether", "case", "once", "until", "till", "before", "lest");

  private static final Set<String> POINTING =
      Set.of("this", "that", "these", "those", "another", "such");

  private static final Set<String> VAGUE =
      Set.of(
          "man",
          "men",
          "woman",
          "women",
          "pair",
          "duo",
          "couple",
          "group",
          "company",
          "firm",
          "body",
          "trio",
          "other",
          "others",
          "another",
          "latter",
          "former",
          "militant",
          "militants",
          "message",
          "move",
          "decision",
          "two",
          "three",
          "both",
          "all",
          "some",
          "here");

  /** Words between "proposed" and its "that" at most. */
  private static final int NEAR = 5;

  /** Verbs that say nothing without what they are about: "they agreed", "police investigate". */
  private static final Set<String> NEEDING =
      Set.of("agree", "investigate", "decline", "refuse", "urge", "seek", "want", "accuse", "cast");

  private static final Set<String> SINGULAR = Set.of("NN", "NNP");
  private static final Set<String> PLURAL = Set.of("are", "were", "have", "do");
  private static final Set<String> NEEDED = Set.of("obj", "ccomp", "xcomp", "obl");
  private static final Set<String> ASKING = Set.of("WDT", "WP", "WP$", "WRB");

  private StatementFinder() {}

  /** {@return what the clauses of a sentence state, in the order of their verbs} */
  public static List<Statement> all(SentenceTree tree) {
    return IntStream.range(0, tree.tokens().size())
        .filter(tree::isPredicate)
        .mapToObj(predicate -> at(tree, predicate))
        .flatMap(Optional::stream)
        .toList();
  }

  /** {@return what the clause with this predicate states; empty where it states nothing alone} */
  public static Optional<Statement> at(SentenceTree tree, int predicate) {
    int subject = tree.sharedSubject(predicate);
    if (subject < 0 || isAsked(tree) || isLed(tree, subject) || !isAsserted(tree, predicate)) {
      return Optional.empty();
    }
    int named = antecedent(tree, predicate, subject);
    return named < 0 || ASKING.contains(tree.token(named).tag())
        ? Optional.empty()
        : Pruning.fitting(tree, predicate, named, LONGEST)
            .filter(statement -> isSaid(tree, statement))
            .filter(statement -> opensPlainly(tree, statement) && isOne(tree, statement));
  }

  /** A full stop within is the end of another sentence, or of an address. */
  private static boolean isOne(SentenceTree tree, Statement statement) {
    int before = statement.words().getFirst() - 1;
    boolean condition = before >= 0 && CONDITIONS.contains(tree.token(before).lemma());
    return !condition
        && !isPointed(tree, statement.subject())
        && statement.words().stream()
            .map(word -> tree.token(word).form())
            .noneMatch(form -> form.equals(".") || form.equals(";"));
  }

  /** "In 2013, when it sank": what comes before the subject asks for another clause. */
  private static boolean opensPlainly(SentenceTree tree, Statement statement) {
    return statement.words().stream()
        .takeWhile(word -> word < statement.subject())
        .noneMatch(word -> ASKING.contains(tree.token(word).tag()));
  }

  /** A noun behind a preposition is a place, a time or a part, no subject: "of the first ship". */
  private static boolean isLed(SentenceTree tree, int subject) {
    return UNITS.contains(tree.token(subject).lemma())
        || tree.children(subject).stream()
            .filter(child -> child < subject)
            .map(tree::token)
            .anyMatch(token ->
                token.baseRelation().equals("case")
                    && LEADING.contains(token.form().toLowerCase(Locale.ROOT)));
  }

  private static boolean isAsked(SentenceTree tree) {
    return tree.tokens().getLast().form().equals("?");
  }

  /** {@return for "who" the noun it stands for, the subject itself otherwise, -1 for neither} */
  private static int antecedent(SentenceTree tree, int predicate, int subject) {
    Token verb = tree.token(predicate);
    boolean relative = ASKING.contains(tree.token(subject).tag());
    boolean about = verb.relation().startsWith("acl");
    if (!relative) {
      return about ? -1 : subject;
    }
    boolean noun = about && isAntecedent(tree.token(verb.head()));
    return noun && tree.subject(predicate) == subject ? verb.head() : -1;
  }

  /** Behind "strikes in the province that left" it is not known which noun is meant. */
  private static boolean isAntecedent(Token noun) {
    return NOUNS.contains(noun.pos())
        && CLEAR.contains(noun.baseRelation())
        && !UNITS.contains(noun.lemma());
  }

  private static boolean isAsserted(SentenceTree tree, int predicate) {
    int top = predicate;
    while (tree.token(top).baseRelation().equals("conj")) {
      if (!isFree(tree, top)) {
        return false;
      }
      top = tree.token(top).head();
    }
    boolean finite = tree.isFinite(predicate) && agrees(tree, predicate);
    return !isAskedFor(tree, top) && (finite || isHelped(tree, predicate)) && isFree(tree, top);
  }

  /** "It proposed that both sides meet" does not tell that they do. */
  private static boolean isAskedFor(SentenceTree tree, int predicate) {
    Token verb = tree.token(predicate);
    return (verb.tag().equals("VB") || verb.tag().equals("VBP"))
        && tree.children(predicate).stream()
            .filter(child -> tree.token(child).baseRelation().equals("mark"))
            .anyMatch(mark ->
                tree.tokens().subList(Math.max(0, mark - NEAR), mark).stream()
                    .anyMatch(token -> ASKING_FOR.contains(token.lemma())));
  }

  /** A joined verb in another number than its subject has another one that was not seen. */
  private static boolean agrees(SentenceTree tree, int predicate) {
    if (tree.subject(predicate) >= 0) {
      return true;
    }
    int subject = tree.sharedSubject(predicate);
    boolean one =
        subject >= 0
            && SINGULAR.contains(tree.token(subject).tag())
            && tree.children(subject).stream()
                .noneMatch(child -> tree.token(child).baseRelation().equals("conj"));
    String finite =
        tree.children(predicate).stream()
            .map(tree::token)
            .filter(token -> token.pos() == Pos.AUX)
            .findFirst()
            .orElse(tree.token(predicate))
            .form();
    return !one || !PLURAL.contains(finite);
  }

  /** "The men", "another", "such a deal": only the text before it tells which. */
  private static boolean isPointed(SentenceTree tree, int subject) {
    List<Token> below = tree.children(subject).stream().map(tree::token).toList();
    boolean bare = below.size() == 1 && below.getFirst().lemma().equals("the");
    boolean vague = VAGUE.contains(tree.token(subject).form().toLowerCase(Locale.ROOT));
    return (bare || below.isEmpty()) && vague
        || below.stream()
            .filter(token -> token.baseRelation().equals("det"))
            .anyMatch(token -> POINTING.contains(token.lemma()));
  }

  /** The second of two joined verbs shares the helping verb of the first: "was hit and sank". */
  private static boolean isHelped(SentenceTree tree, int predicate) {
    Token verb = tree.token(predicate);
    boolean joined = verb.baseRelation().equals("conj") && tree.subject(predicate) < 0;
    return joined
        && tree.children(verb.head()).stream()
            .map(tree::token)
            .filter(token -> token.baseRelation().equals("aux"))
            .anyMatch(aux -> aux.tag().equals("MD") ? verb.tag().equals("VB") : isPast(verb, aux));
  }

  private static boolean isPast(Token verb, Token aux) {
    return verb.tag().equals("VBN") && Set.of("be", "have").contains(aux.lemma());
  }

  private static boolean isFree(SentenceTree tree, int predicate) {
    return tree.children(predicate).stream()
        .map(tree::token)
        .filter(token -> token.baseRelation().equals("mark") || ASKING.contains(token.tag()))
        .filter(token -> !token.baseRelation().equals("nsubj"))
        .allMatch(token -> LOOSE.contains(token.lemma()));
  }

  private static boolean isSay(SentenceTree tree, int predicate) {
    return tree.token(predicate).lemma().equals("say");
  }

  /** "She went on" to say what stands in marks. */
  private static boolean isGoingOn(SentenceTree tree, int predicate) {
    return tree.token(predicate).lemma().equals("go")
        && tree.children(predicate).stream()
            .anyMatch(child -> tree.token(child).form().equals("on"));
  }

  private static boolean isSaid(SentenceTree tree, Statement statement) {
    int predicate = statement.predicate();
    if (NEEDING.contains(tree.token(predicate).lemma()) || isGoingOn(tree, predicate)) {
      return tree.children(predicate).stream()
              .anyMatch(
                  child -> child > predicate && NEEDED.contains(tree.token(child).baseRelation()))
          || tree.token(tree.sharedSubject(predicate)).relation().equals("nsubj:pass");
    }
    return !SAYING.contains(tree.token(predicate).lemma())
        || tree.children(predicate).stream()
            .filter(statement.words()::contains)
            .map(tree::token)
            .filter(token -> !token.baseRelation().equals("obj") || !isSay(tree, predicate))
            .anyMatch(token -> SAID.contains(token.baseRelation()));
  }
}
