package org.readout.question;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.readout.article.Span;
import org.readout.entity.Entities;
import org.readout.entity.Entity;
import org.readout.mention.Mention;
import org.readout.proposition.Proposition;
import org.readout.sentence.Pos;
import org.readout.sentence.Sentence;
import org.readout.sentence.Token;

/**
 * Cuts out of a sentence what can stand in a question: a subject, an object, "in the south".
 *
 * @param proposition whose sentence it is
 * @param entities who "he" is
 * @param asked of whom the question is, so that "her boat" needs no name; empty for nobody
 */
record Phrases(Proposition proposition, Entities entities, String asked) {

  private static final int LONGEST = 45;
  private static final int NAME = 40;

  /** Words without marks that would not stand in a question. */
  private static final Pattern PLAIN =
      Pattern.compile("[\\p{L}\\p{N}][^,:;\"“”‘—…()|@]*(?<!['’]s?)");

  private static final Set<String> TIMES =
      Set.of("today", "hour", "day", "week", "month", "year", "yesterday", "tomorrow");

  /** Relations of words that join something to what stands before it. */
  private static final Set<String> JOINING = Set.of("cc", "case", "mark", "punct", "fixed");

  /** Who they are depends on who speaks. */
  private static final Set<String> SPEAKING = Set.of("i", "we", "you", "me", "us");

  Phrases(Proposition proposition, Entities entities) {
    this(proposition, entities, "");
  }

  /** {@return the same phrases for a question of somebody} */
  Phrases of(String somebody) {
    return new Phrases(proposition, entities, somebody);
  }

  Sentence sentence() {
    return proposition.sentence();
  }

  List<Token> tokens() {
    return sentence().tokens();
  }

  Token token(int at) {
    return tokens().get(at);
  }

  /** {@return the first word of a relation that hangs on another} */
  OptionalInt child(int head, String relation) {
    return sentence().children(head).stream()
        .mapToInt(Integer::intValue)
        .filter(child -> token(child).relation().equals(relation))
        .findFirst();
  }

  /** {@return whether several are meant} */
  boolean isPlural(int head) {
    boolean noun = token(head).pos() == Pos.NOUN || token(head).pos() == Pos.PROPN;
    String first = token(first(head)).form().toLowerCase(Locale.ROOT);
    boolean one = first.equals("a") || first.equals("an");
    return noun && !one && (token(head).tag().endsWith("S") || child(head, "conj").isPresent());
  }

  /** {@return whether a word names something, or stands for something that has a name} */
  boolean isNamed(int at) {
    return isNoun(at) || whom(at).isPresent();
  }

  /** {@return whether a word is a noun that can be asked of: no "today", no "…"} */
  private boolean isNoun(int at) {
    Token head = token(at);
    return (head.pos() == Pos.NOUN || head.pos() == Pos.PROPN)
        && Character.isLetter(head.form().charAt(0))
        && !TIMES.contains(head.lemma().toLowerCase(Locale.ROOT));
  }

  /** {@return the name of whom "he", "it" or "her" stands for} */
  Optional<String> whom(int at) {
    Token token = token(at);
    boolean third =
        token.tag().startsWith("PRP") && !SPEAKING.contains(token.form().toLowerCase(Locale.ROOT));
    return third
        ? entities
            .at(proposition.account().article().id(), token.span())
            .map(Entity::name)
            .filter(name -> name.length() <= NAME && !name.startsWith("The "))
            .filter(name -> Character.isUpperCase(name.charAt(0)))
        : Optional.empty();
  }

  /** {@return what can stand for a noun or pronoun and what hangs on it} */
  String words(int head) {
    return whom(head)
        .or(() -> isTimed(head) ? Optional.empty() : all(head))
        .or(() -> core(head))
        .or(() -> name(head))
        .orElseGet(() -> bare(token(head)));
  }

  /** {@return the name of which a word is a part} */
  Optional<String> name(int at) {
    return names(token(at).span())
        .map(mention -> proposition.account().article().line(mention.span()))
        .findFirst();
  }

  /** {@return all words of a subtree with what joins it: "to leave the harbour"} */
  Optional<String> joined(int top) {
    return flat(sentence().subtree(top));
  }

  /** {@return all words of a subtree, if they can stand in a question} */
  Optional<String> all(int top) {
    int first = first(top);
    Span words = new Span(token(first).span().start(), sentence().subtree(top).end());
    return flat(words).map(all -> lowered(first, top, all));
  }

  /** {@return the words of a subtree up to its head: "the old harbour" of "... of Tromso"} */
  Optional<String> core(int top) {
    int first = first(top);
    return flat(new Span(token(first).span().start(), end(top)))
        .map(words -> lowered(first, top, words));
  }

  /** {@return such words with "the" before a lone noun: "the crowd"} */
  Optional<String> thing(int top) {
    return all(top).or(() -> core(top)).map(words -> the(top, words));
  }

  private String the(int top, String words) {
    boolean lone =
        token(top).tag().equals("NN")
            && child(top, "det").isEmpty()
            && child(top, "nmod:poss").isEmpty()
            && names(token(first(top)).span()).findAny().isEmpty()
            && words.startsWith(words.substring(0, 1).toLowerCase(Locale.ROOT));
    return lone ? "the " + words : words;
  }

  /** {@return the end of a word or of the name of which it is a part} */
  private int end(int at) {
    Span word = token(at).span();
    return names(word).mapToInt(mention -> mention.span().end()).max().orElse(word.end());
  }

  /** {@return the first word of a subtree that belongs to what it names: no "and", no "in"} */
  private int first(int top) {
    int start = sentence().subtree(top).start();
    int first = top;
    for (int i = 0; i < top; i++) {
      boolean joins = JOINING.contains(token(i).baseRelation()) && token(i).head() >= top;
      if (token(i).span().start() >= start && !joins) {
        return i;
      }
    }
    return first;
  }

  /** {@return whether a day or time stands behind a noun: "the court on Monday"} */
  private boolean isTimed(int head) {
    Span after = new Span(token(head).span().end(), sentence().subtree(head).end());
    return proposition.account().timexes().stream().anyMatch(t -> after.contains(t.span()));
  }

  /** {@return the words of an object that names something; no "today"} */
  Optional<String> object(int head) {
    OptionalInt object = child(head, "obj");
    return object.isPresent() && isNamed(object.getAsInt())
        ? Optional.of(words(object.getAsInt()))
        : Optional.empty();
  }

  /** {@return the first short "in the south of the city" that hangs on a word; no time} */
  Optional<String> adverbial(int head) {
    return sentence().children(head).stream()
        .filter(child -> child > head && token(child).baseRelation().equals("obl"))
        .filter(child -> isNoun(child) && !isTime(child) && isJoined(child))
        .map(this::placed)
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** {@return whether a word such as "in" leads it; "as" tells no place} */
  private boolean isJoined(int head) {
    OptionalInt joined = child(head, "case");
    return joined.isPresent() && !token(joined.getAsInt()).lemma().equals("as");
  }

  /** {@return "in the old harbour", shorter where more of it would not stand in a question} */
  private Optional<String> placed(int head) {
    Span whole = sentence().subtree(head);
    return flat(whole).or(() -> flat(new Span(whole.start(), Math.max(whole.start(), end(head)))));
  }

  /** {@return "after the raid", from a word on to the end of what it belongs to} */
  Optional<String> from(int first, int top) {
    int start = token(first).span().start();
    return rest(first, top).or(() -> flat(new Span(start, Math.max(start, end(top)))));
  }

  boolean isTime(int head) {
    Span span = token(head).span();
    return proposition.account().timexes().stream().anyMatch(t -> t.span().overlaps(span));
  }

  /** {@return the words from one token to the end of a subtree, if they can stand in a question} */
  Optional<String> rest(int from, int top) {
    Span whole = sentence().subtree(top);
    return from > top ? Optional.empty() : flat(new Span(token(from).span().start(), whole.end()));
  }

  private Optional<String> flat(Span span) {
    String words = proposition.account().article().line(span);
    String flat = words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    boolean fits = flat.length() <= LONGEST && PLAIN.matcher(flat).matches();
    return fits && !isOpen(span) ? Optional.of(owned(span, flat)) : Optional.empty();
  }

  /** {@return whether words point elsewhere: "whose office", "turning her"} */
  private boolean isOpen(Span span) {
    return tokens().stream()
        .anyMatch(token ->
            token.span().end() == span.end() && token.pos() == Pos.PRON
                || token.span().start() == span.start() && isOpen(token));
  }

  private static boolean isOpen(Token first) {
    return first.tag().startsWith("W") || first.tag().equals("PRP") || first.pos() == Pos.AUX;
  }

  /** {@return "Berg's boat", or else "the boat", for "her boat"} */
  private String owned(Span span, String words) {
    for (int i = 0; i < tokens().size(); i++) {
      Token token = token(i);
      if (token.span().start() == span.start() && token.tag().equals("PRP$")) {
        String whose =
            whom(i)
                .filter(name ->
                    asked.isEmpty()
                        || !asked.endsWith(name)
                            && !name.endsWith(asked)
                            && !name.startsWith(asked))
                .map(name -> name + "’s")
                .orElse(token.form());
        return whose + words.substring(Math.min(words.length(), token.form().length()));
      }
    }
    return words;
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
  private String lowered(int first, int head, String words) {
    boolean opens =
        isCommon(token(first))
            && !isTitle(token(first), token(head))
            && words.startsWith(token(first).form());
    return opens ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1) : words;
  }

  private boolean isCommon(Token token) {
    return token.pos() != Pos.PROPN
        && token.pos() != Pos.X
        && !isName(token)
        && names(token.span()).findAny().isEmpty();
  }

  /** {@return whether a noun stands before a name: "Zoo Director Anna Berg"} */
  private static boolean isTitle(Token first, Token head) {
    return first.pos() == Pos.NOUN && head.pos() == Pos.PROPN;
  }

  /** {@return whether a word is written with capitals wherever it stands: "US", "Chinese"} */
  private static boolean isName(Token token) {
    boolean capitals =
        token.form().length() > 1 && token.form().equals(token.form().toUpperCase(Locale.ROOT));
    return capitals || Character.isUpperCase(token.lemma().charAt(0));
  }
}
