package org.readout.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.article.Span;
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
      Mention.Type type =
          row.get(1).equals("COUNTRY") ? Mention.Type.UNKNOWN : Mention.Type.valueOf(row.get(1));
      nouns.putIfAbsent(row.get(0), type);
    }
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
    if (type != null) {
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
  private static boolean isHead(List<Token> tokens, int i, @Nullable Mention[] names) {
    if (i + 1 >= tokens.size()) {
      return true;
    }
    Token token = tokens.get(i);
    boolean titleOfNext =
        names[i + 1] instanceof Mention next && next.type() == Mention.Type.PERSON;
    boolean compound = token.head() == i + 1 && token.baseRelation().equals("compound");
    boolean hyphened =
        tokens.get(i + 1).form().equals("-")
            && tokens.get(i + 1).span().start() == token.span().end();
    return !titleOfNext && !compound && !hyphened;
  }

  private static int start(Sentence sentence, int head) {
    int first = head;
    while (first > 0 && head - first < LONGEST && belongs(sentence, first - 1, head)) {
      first--;
    }
    return first;
  }

  private static boolean belongs(Sentence sentence, int i, int head) {
    Token token = sentence.tokens().get(i);
    boolean hyphen = token.form().equals("-") || token.form().equals("–");
    return switch (token.pos()) {
      case DET, ADJ, NUM, NOUN, PROPN, PRON, PART -> sentence.dominates(head, i);
      case ADV, VERB -> sentence.dominates(head, i) && !startsClause(sentence, i, head);
      case PUNCT, SYM -> hyphen && sentence.dominates(head, i);
      case ADP, AUX, CCONJ, INTJ, SCONJ, X -> false;
    };
  }

  private static boolean startsClause(Sentence sentence, int i, int head) {
    return switch (sentence.tokens().get(i).baseRelation()) {
      case "amod", "compound", "advmod" -> sentence.tokens().get(i).head() > head;
      default -> true;
    };
  }
}
