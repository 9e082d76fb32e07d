package org.readout.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.article.Span;
import org.readout.lexicon.Offices;
import org.readout.lexicon.Table;
import org.readout.sentence.Pos;
import org.readout.sentence.Sentence;
import org.readout.sentence.Token;

/**
 * Noun phrases that denote people, bodies or states: "the president", "South Korea's national
 * security adviser", "two officials". The phrase reaches from its first word to its head noun.
 */
final class NounFinder {

  private static final int LONGEST = 14;

  private final Offices offices;
  private final Map<String, Mention.Type> nouns = new HashMap<>();

  NounFinder(Offices offices) {
    this.offices = offices;
    for (List<String> row : Table.rows(NounFinder.class, "nouns.tsv", 3)) {
      switch (row.get(1)) {
        case "PERSON" -> nouns.put(row.getFirst(), Mention.Type.PERSON);
        case "ORGANIZATION" -> nouns.put(row.getFirst(), Mention.Type.ORGANIZATION);
        case "COUNTRY" -> nouns.put(row.getFirst(), Mention.Type.UNKNOWN);
        default -> {}
      }
    }
  }

  /** {@return what names that end with these words name: "police", "peninsula"} */
  static Map<String, Mention.Type> lastWords() {
    Map<String, Mention.Type> words = new HashMap<>();
    for (List<String> row : Table.rows(NounFinder.class, "nouns.tsv", 3)) {
      switch (row.get(1)) {
        case "ORGANIZATION", "BODY" -> words.put(row.getFirst(), Mention.Type.ORGANIZATION);
        case "PLACE" -> words.put(row.getFirst(), Mention.Type.PLACE);
        default -> {}
      }
    }
    return words;
  }

  /** {@return the words of one type: "FIRST", those that begin names of places, as "cape"} */
  static Set<String> ofType(String type) {
    Set<String> words = new HashSet<>();
    for (List<String> row : Table.rows(NounFinder.class, "nouns.tsv", 3)) {
      if (row.get(1).equals(type)) {
        words.add(row.getFirst());
      }
    }
    return words;
  }

  /** {@return whether the word denotes a person: "father", "lawyer"} */
  boolean isPerson(Token token) {
    return nouns.get(token.lemma()) == Mention.Type.PERSON
        || offices.find(token.form()).filter(o -> o.kind() != Offices.Kind.HONORIFIC).isPresent();
  }

  /** {@return the noun phrases of one sentence; {@code names} tells which tokens are names} */
  List<Mention> find(Sentence sentence, @Nullable Mention[] names) {
    List<Mention> found = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      Optional<Mention.Type> type = type(tokens, i);
      if (type.isPresent() && names[i] == null && isHead(tokens, i, names)) {
        Span span = tokens.get(start(sentence, i)).span().cover(tokens.get(i).span());
        found.add(new Mention(span, sentence.index(), i, Mention.Kind.NOUN, type.get()));
      }
    }
    return found;
  }

  private Optional<Mention.Type> type(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    if (token.pos() != Pos.NOUN && token.pos() != Pos.PROPN) {
      return Optional.empty();
    }
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    Mention.Type type = nouns.get(lemma);
    if (type != null && (token.pos() == Pos.NOUN || type == Mention.Type.ORGANIZATION)) {
      return Optional.of(type);
    }
    boolean titled =
        offices
            .find(token.form())
            .or(() -> offices.find(i > 0 ? tokens.get(i - 1).form() + " " + lemma : lemma))
            .filter(office -> office.kind() != Offices.Kind.HONORIFIC)
            .isPresent();
    return titled ? Optional.of(Mention.Type.PERSON) : Optional.empty();
  }

  /** A word before another noun ("army base") or before a person's name is no head. */
  private boolean isHead(List<Token> tokens, int i, @Nullable Mention[] names) {
    if (i + 1 >= tokens.size()) {
      return true;
    }
    Token token = tokens.get(i);
    boolean titleOfNext = isTitle(tokens, i, names);
    boolean compound = token.head() == i + 1 && token.baseRelation().equals("compound");
    boolean hyphened =
        tokens.get(i + 1).form().equals("-")
            && tokens.get(i + 1).span().start() == token.span().end();
    boolean joined =
        i > 0
            && isHyphen(tokens.get(i - 1))
            && tokens.get(i - 1).span().end() == token.span().start();
    return !titleOfNext && !compound && !hyphened && !joined;
  }

  /** "Deputy Chief Constable" before a name: each word is followed by a title or the name. */
  private boolean isTitle(List<Token> tokens, int i, @Nullable Mention[] names) {
    int next = i + 1;
    while (next < tokens.size() && names[next] == null && isCapitalTitle(tokens.get(next))) {
      next++;
    }
    return next < tokens.size()
        && names[next] instanceof Mention name
        && name.type() == Mention.Type.PERSON;
  }

  private boolean isCapitalTitle(Token token) {
    return Character.isUpperCase(token.form().codePointAt(0))
        && offices.find(token.form()).isPresent();
  }

  private static int start(Sentence sentence, int head) {
    int first = head;
    List<Token> tokens = sentence.tokens();
    while (first > 0
        && head - first < LONGEST
        && (tokens.get(first).pos() != Pos.DET || tokens.get(first - 1).pos() == Pos.DET)
        && belongs(sentence, first - 1, head)) {
      first--;
    }
    while (first < head && isHyphen(tokens.get(first))) {
      first++;
    }
    return first;
  }

  private static boolean belongs(Sentence sentence, int i, int head) {
    Token token = sentence.tokens().get(i);
    return switch (token.pos()) {
      case DET, ADJ, NUM, NOUN, PROPN, PRON, PART -> sentence.dominates(head, i);
      case ADV, VERB -> modifies(token, i) && sentence.dominates(head, i);
      case PUNCT, SYM -> isHyphen(token) && sentence.dominates(head, i);
      case ADP, AUX, CCONJ, INTJ, SCONJ, X -> false;
    };
  }

  private static boolean isHyphen(Token token) {
    return token.form().equals("-") || token.form().equals("–");
  }

  /** "highly respected", "ruling"; not "how". */
  private static boolean modifies(Token token, int i) {
    return switch (token.baseRelation()) {
      case "amod", "compound" -> token.head() > i;
      case "advmod" -> token.head() > i && !token.tag().startsWith("W");
      default -> false;
    };
  }
}
