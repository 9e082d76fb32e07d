package org.readout.question;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.readout.article.Span;
import org.readout.mention.Mention;
import org.readout.proposition.Proposition;
import org.readout.sentence.Pos;
import org.readout.sentence.Sentence;
import org.readout.sentence.Token;

/** Cuts out of a sentence what can stand in a question: a subject, an object, "in the south". */
final class Phrases {

  private static final int LONGEST = 45;

  /** Words without marks that would not stand in a question. */
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}][^,:;\"“”—…()]*(?<!['’]s)");

  private static final Set<String> TIMES =
      Set.of("today", "hour", "day", "week", "month", "year", "yesterday", "tomorrow");

  private static final Set<String> RELATIVES = Set.of("who", "which", "that");

  private final Proposition proposition;
  private final Sentence sentence;

  Phrases(Proposition proposition) {
    this.proposition = proposition;
    this.sentence = proposition.sentence();
  }

  Token token(int at) {
    return sentence.tokens().get(at);
  }

  /** {@return the first word of a relation that hangs on another} */
  OptionalInt child(int head, String relation) {
    return sentence.children(head).stream()
        .mapToInt(Integer::intValue)
        .filter(child -> token(child).relation().equals(relation))
        .findFirst();
  }

  /**
   * {@return the word that stands in a relation to another: its own, or that of the word that it
   * continues, or what it describes as "who" or "which"}
   *
   * @param relation "nsubj" or "nsubj:pass"
   */
  private OptionalInt subjectHead(int top, String relation) {
    OptionalInt own = child(top, relation);
    int head = token(top).head();
    if (own.isPresent()) {
      return isRelative(top, own.getAsInt()) ? OptionalInt.of(head) : own;
    }
    boolean alone = child(top, "nsubj").isEmpty() && child(top, "nsubj:pass").isEmpty();
    boolean continues =
        token(top).relation().equals("conj") && token(head).tag().equals(token(top).tag());
    return alone && continues ? subjectHead(head, relation) : OptionalInt.empty();
  }

  private boolean isRelative(int top, int subject) {
    return token(top).relation().equals("acl:relcl")
        && RELATIVES.contains(token(subject).form().toLowerCase(Locale.ROOT));
  }

  /** {@return the subject of a word, when it can be asked of; no pronoun} */
  Optional<String> subject(int top, String relation) {
    OptionalInt head = subjectHead(top, relation);
    if (head.isEmpty() || !isNamed(head.getAsInt())) {
      return Optional.empty();
    }
    int at = head.getAsInt();
    return sentence.dominates(at, top)
        ? Optional.of(name(at).orElseGet(() -> bare(token(at))))
        : Optional.of(words(at));
  }

  /** {@return whether a passive subject is several} */
  boolean isPlural(int top) {
    OptionalInt head = subjectHead(top, "nsubj:pass");
    return head.isPresent()
        && (token(head.getAsInt()).tag().endsWith("S")
            || child(head.getAsInt(), "conj").isPresent());
  }

  /** {@return the name of which a word is a part} */
  Optional<String> name(int at) {
    return names(token(at).span())
        .map(mention -> proposition.account().article().line(mention.span()))
        .findFirst();
  }

  /** {@return all words of a subtree, if they can stand in a question} */
  Optional<String> all(int top) {
    return flat(sentence.subtree(top));
  }

  /** {@return the words of an object that names something; no pronoun, no "today"} */
  Optional<String> object(int head) {
    OptionalInt object = child(head, "obj");
    return object.isPresent() && isNamed(object.getAsInt())
        ? Optional.of(words(object.getAsInt()))
        : Optional.empty();
  }

  /** {@return the first short "in the south of the city" that hangs on a word; no time} */
  Optional<String> adverbial(int head) {
    return sentence.children(head).stream()
        .filter(child -> child > head && token(child).baseRelation().equals("obl"))
        .filter(child -> isNamed(child) && !isTime(child))
        .map(this::all)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private boolean isTime(int head) {
    Span span = token(head).span();
    return proposition.account().timexes().stream().anyMatch(t -> t.span().overlaps(span));
  }

  /** {@return the words from one token to the end of a subtree, if they can stand in a question} */
  Optional<String> rest(int from, int top) {
    Span whole = sentence.subtree(top);
    return flat(new Span(token(from).span().start(), whole.end()));
  }

  private String words(int head) {
    return all(head)
        .map(words -> lowered(head, words))
        .or(() -> name(head))
        .orElseGet(() -> bare(token(head)));
  }

  private Optional<String> flat(Span span) {
    String words = proposition.account().article().line(span);
    String flat = words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    boolean fits = flat.length() <= LONGEST && PLAIN.matcher(flat).matches();
    return fits && !isOpen(span) ? Optional.of(flat) : Optional.empty();
  }

  /** {@return whether words point elsewhere: "whose office", "turning her"} */
  private boolean isOpen(Span span) {
    return sentence.tokens().stream()
        .anyMatch(token ->
            token.span().end() == span.end() && token.pos() == Pos.PRON
                || token.span().start() == span.start() && token.tag().startsWith("W"));
  }

  /** {@return whether a word names something: no pronoun, no "Today's"} */
  private boolean isNamed(int at) {
    Token head = token(at);
    return (head.pos() == Pos.NOUN || head.pos() == Pos.PROPN)
        && Character.isLetter(head.form().charAt(0))
        && !TIMES.contains(head.lemma().toLowerCase(Locale.ROOT));
  }

  private Stream<Mention> names(Span span) {
    return proposition.account().mentions().stream()
        .filter(mention -> mention.kind() == Mention.Kind.NAME)
        .filter(mention -> mention.span().contains(span));
  }

  private static String bare(Token head) {
    return head.pos() == Pos.PROPN ? head.form() : "the " + head.form().toLowerCase(Locale.ROOT);
  }

  /** {@return words that begin with a common word as they stand inside a sentence} */
  private String lowered(int head, String words) {
    int start = sentence.subtree(head).start();
    boolean opens =
        sentence.tokens().stream()
            .filter(token -> token.span().start() == start)
            .anyMatch(token ->
                token.pos() != Pos.PROPN
                    && token.pos() != Pos.X
                    && !isName(token)
                    && names(token.span()).findAny().isEmpty());
    return opens ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1) : words;
  }

  /** {@return whether a word is written with capitals wherever it stands: "US", "Chinese"} */
  private static boolean isName(Token token) {
    boolean capitals =
        token.form().length() > 1 && token.form().equals(token.form().toUpperCase(Locale.ROOT));
    return capitals || Character.isUpperCase(token.lemma().charAt(0));
  }
}
