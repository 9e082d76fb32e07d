package org.readout.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.article.Span;
import org.readout.sentence.Name;
import org.readout.sentence.NameType;
import org.readout.sentence.Pos;
import org.readout.sentence.Reading;
import org.readout.sentence.Sentence;
import org.readout.sentence.Token;

/** Names as mentions: freed from titles, typed by the table of countries, gaps filled from it. */
final class NameFinder {

  private static final int LONGEST = 60;

  private final Countries countries;
  private final Offices offices;
  private final PersonNames persons;

  NameFinder(Countries countries, Offices offices, PersonNames persons) {
    this.countries = countries;
    this.offices = offices;
    this.persons = persons;
  }

  /** {@return the names of the text, in order} */
  List<Mention> find(String text, Reading reading) {
    List<Mention> found = new ArrayList<>();
    int next = 0;
    for (Sentence sentence : reading.sentences()) {
      int first = next;
      while (next < reading.names().size()
          && reading.names().get(next).sentence() <= sentence.index()) {
        next++;
      }
      found.addAll(inSentence(text, sentence, reading.names().subList(first, next)));
    }
    return found;
  }

  private List<Mention> inSentence(String text, Sentence sentence, List<Name> names) {
    List<Mention> found = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < sentence.tokens().size(); ) {
      if (next < names.size() && names.get(next).first() <= i) {
        Name name = names.get(next++);
        cleaned(text, sentence, name).ifPresent(found::add);
        i = Math.max(i, name.end());
      } else {
        int limit = next < names.size() ? names.get(next).first() : sentence.tokens().size();
        i = countryAt(text, sentence, i, limit, found);
      }
    }
    return found;
  }

  private Optional<Mention> cleaned(String text, Sentence sentence, Name name) {
    List<Token> tokens = sentence.tokens();
    int first = name.first();
    while (first < name.end() - 1 && isAside(tokens.get(first), name.type())) {
      first++;
    }
    int start = Math.max(name.span().start(), tokens.get(first).span().start());
    Span span = new Span(start, name.span().end());
    boolean named = span.of(text).codePoints().anyMatch(Character::isLetterOrDigit);
    return named
        ? Optional.of(mention(sentence, first, name.end(), span, type(span.of(text), name.type())))
        : Optional.empty();
  }

  private boolean isAside(Token token, NameType type) {
    String form = token.form();
    if (form.equals("the") || form.equals("The")) {
      return type != NameType.PLACE;
    }
    return type == NameType.PERSON && !persons.isGiven(form) && offices.find(form).isPresent();
  }

  private Mention.Type type(String words, NameType seen) {
    Optional<Countries.Sense> sense = countries.find(words);
    boolean person = seen == NameType.PERSON && persons.isGiven(words);
    if (sense.isPresent() && !person) {
      return type(sense.get().kind());
    }
    return switch (seen) {
      case PERSON -> Mention.Type.PERSON;
      case ORGANIZATION -> Mention.Type.ORGANIZATION;
      case PLACE -> Mention.Type.PLACE;
      case NATIONALITY -> Mention.Type.NATIONALITY;
    };
  }

  private static Mention.Type type(Countries.Kind kind) {
    return switch (kind) {
      case NAME, CAPITAL -> Mention.Type.PLACE;
      case SEAT -> Mention.Type.ORGANIZATION;
      case ADJECTIVE, PEOPLE -> Mention.Type.NATIONALITY;
    };
  }

  /** Adds the country whose name begins at token {@code i}, if any; returns where to go on. */
  private int countryAt(String text, Sentence sentence, int i, int limit, List<Mention> found) {
    List<Token> tokens = sentence.tokens();
    if (!isCapital(tokens.get(i)) || isPartOfWord(text, tokens.get(i))) {
      return i + 1;
    }
    for (int end = Math.min(limit, i + Countries.MOST_WORDS); end > i; end--) {
      Span span = tokens.get(i).span().cover(tokens.get(end - 1).span());
      Optional<Countries.Sense> sense =
          span.length() > LONGEST || tokens.get(end - 1).form().startsWith("'")
              ? Optional.empty()
              : countries.find(span.of(text));
      if (sense.isPresent()) {
        if (!isPartOfName(tokens, i, end, limit, sense.get().kind())) {
          found.add(mention(sentence, i, end, span, type(sense.get().kind())));
        }
        return end;
      }
    }
    return i + 1;
  }

  private static boolean isCapital(Token token) {
    return Character.isUpperCase(token.form().codePointAt(0));
  }

  private static boolean isPartOfWord(String text, Token token) {
    int start = token.span().start();
    return start > 0 && Character.isLetterOrDigit(text.codePointBefore(start));
  }

  /** "China Daily", "New Guinea": a capital neighbour that the reader left open. */
  private static boolean isPartOfName(
      List<Token> tokens, int first, int end, int limit, Countries.Kind kind) {
    if (kind == Countries.Kind.ADJECTIVE || kind == Countries.Kind.PEOPLE) {
      return false;
    }
    boolean before =
        first > 1 && isCapital(tokens.get(first - 1)) && tokens.get(first - 1).pos() == Pos.PROPN;
    boolean after = end < limit && isCapital(tokens.get(end)) && tokens.get(end).pos() == Pos.PROPN;
    return before || after;
  }

  private static Mention mention(
      Sentence sentence, int first, int end, Span span, Mention.Type type) {
    return new Mention(
        span, sentence.index(), headOf(sentence, first, end), Mention.Kind.NAME, type);
  }

  /** {@return the first token of first..end whose head lies outside; the last when none does} */
  private static int headOf(Sentence sentence, int first, int end) {
    for (int i = first; i < end; i++) {
      int head = sentence.tokens().get(i).head();
      if (head < first || head >= end) {
        return i;
      }
    }
    return end - 1;
  }
}
