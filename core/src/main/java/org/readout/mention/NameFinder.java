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
        clean(text, sentence, name, found);
        i = Math.max(i, name.end());
      } else {
        int limit = next < names.size() ? names.get(next).first() : sentence.tokens().size();
        i = countryAt(text, sentence, i, limit, found);
      }
    }
    return found;
  }

  /** Adds what is left of a name when titles, verbs and other names are taken out of it. */
  private void clean(String text, Sentence sentence, Name name, List<Mention> found) {
    List<Token> tokens = sentence.tokens();
    int first = name.first();
    for (int i = name.first(); i <= name.end(); i++) {
      if (i == name.end() || isBreak(text, tokens, i, new Range(first, name.end()), name.type())) {
        if (i > first) {
          piece(text, sentence, new Range(first, i), name).ifPresent(found::add);
        }
        boolean starts = i < name.end() && isCapital(tokens.get(i));
        first = starts ? i : i + 1;
      }
    }
  }

  private record Range(int first, int end) {}

  /** A small word in a person's name, a lower-case word in a place, a country in the middle. */
  private boolean isBreak(String text, List<Token> tokens, int i, Range range, NameType type) {
    String form = tokens.get(i).form();
    boolean small = Character.isLowerCase(form.codePointAt(0)) && !persons.isParticle(form);
    return switch (type) {
      case PERSON ->
          form.equals(",") || small || (i > range.first() && countries.find(form).isPresent());
      case PLACE ->
          (form.equals(",") && countries.find(words(text, tokens, range)).isEmpty())
              || (small && form.length() > 3)
              || (form.equals("and") && areBothKnown(text, tokens, i, range));
      case ORGANIZATION, NATIONALITY -> false;
    };
  }

  private boolean areBothKnown(String text, List<Token> tokens, int and, Range range) {
    return and > range.first()
        && and + 1 < range.end()
        && countries.find(words(text, tokens, new Range(range.first(), and))).isPresent()
        && countries.find(words(text, tokens, new Range(and + 1, range.end()))).isPresent();
  }

  private static String words(String text, List<Token> tokens, Range range) {
    return tokens
        .get(range.first())
        .span()
        .cover(tokens.get(range.end() - 1).span())
        .of(text);
  }

  private Optional<Mention> piece(String text, Sentence sentence, Range range, Name name) {
    List<Token> tokens = sentence.tokens();
    int first = range.first();
    int end = range.end();
    while (end > first && !isNamed(tokens.get(end - 1).form())) {
      end--;
    }
    for (int i = end - 2; i >= first; i--) {
      if (isAside(tokens.get(i), name.type(), i == first)) {
        first = i + 1;
      }
    }
    while (first < end && !isNamed(tokens.get(first).form())) {
      first++;
    }
    if (first >= end) {
      return Optional.empty();
    }
    Span span = clipped(text, tokens, new Range(first, end), name.span());
    Mention.Type type = type(span.of(text), name.type());
    return span.isEmpty()
        ? Optional.empty()
        : Optional.of(mention(sentence, first, end, span, type));
  }

  private static boolean isNamed(String form) {
    boolean possessive = form.equals("'s") || form.equals("’s");
    return !possessive && form.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** {@return the span of the tokens inside the name, without 's at its end} */
  private static Span clipped(String text, List<Token> tokens, Range range, Span name) {
    int start = Math.max(name.start(), tokens.get(range.first()).span().start());
    int end = Math.max(start, Math.min(name.end(), tokens.get(range.end() - 1).span().end()));
    String words = text.substring(start, end);
    boolean possessive = words.length() > 2 && (words.endsWith("'s") || words.endsWith("’s"));
    return new Span(start, possessive ? end - 2 : end);
  }

  /** A title anywhere before the name itself; "the" only in front. */
  private boolean isAside(Token token, NameType type, boolean first) {
    String form = token.form();
    if (form.equals("the") || form.equals("The")) {
      return first && type != NameType.PLACE;
    }
    return type == NameType.PERSON && !persons.isGiven(form) && offices.find(form).isPresent();
  }

  private Mention.Type type(String words, NameType seen) {
    Optional<Countries.Sense> sense = countries.find(words);
    if (sense.isEmpty() && persons.isPeople(words)) {
      return Mention.Type.NATIONALITY;
    }
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
