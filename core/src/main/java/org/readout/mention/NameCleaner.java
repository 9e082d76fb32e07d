package org.readout.mention;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.article.Span;
import org.readout.lexicon.Countries;
import org.readout.lexicon.Offices;
import org.readout.lexicon.PersonNames;
import org.readout.sentence.Name;
import org.readout.sentence.NameType;
import org.readout.sentence.Pos;
import org.readout.sentence.Sentence;
import org.readout.sentence.Token;

/** Takes titles, verbs, small words and other names out of what the reader took for one name. */
final class NameCleaner {

  /** Words of these kinds neither begin nor end a name. */
  private static final Set<Pos> FUNCTION =
      EnumSet.of(Pos.ADP, Pos.DET, Pos.CCONJ, Pos.SCONJ, Pos.AUX, Pos.PRON);

  private static final int LONGEST = 60;

  private final NameShape shape;
  private final Countries countries;
  private final Offices offices;
  private final PersonNames persons;
  private final Map<String, Mention.Type> nouns = NounFinder.lastWords();
  private final Set<String> firstOfPlaces = NounFinder.ofType("FIRST");
  private final Set<String> things = NounFinder.ofType("THING");
  private final Set<String> beforeThings = NounFinder.ofType("BEFORE THING");
  private final Set<String> firstBeforeOf = NounFinder.ofType("FIRST OF");

  NameCleaner(NameShape shape, Countries countries, Offices offices, PersonNames persons) {
    this.shape = shape;
    this.countries = countries;
    this.offices = offices;
    this.persons = persons;
  }

  /** Adds what is left of a name when titles, verbs and other names are taken out of it. */
  void clean(String text, Sentence sentence, Name name, List<Mention> found) {
    List<Token> tokens = sentence.tokens();
    NameType type = effective(tokens, name);
    int end = name.end();
    int first = name.first();
    for (int i = name.first(); i <= end; i++) {
      if (i == end || isBreak(text, tokens, i, new Range(first, end), type)) {
        if (i > first) {
          boolean given = first > name.first() && persons.isGiven(tokens.get(first).form());
          NameType seen = given ? NameType.PERSON : type;
          piece(text, sentence, new Range(first, i), seen, found);
        }
        boolean starts = i < end && isCapital(tokens.get(i));
        first = starts ? i : i + 1;
      }
    }
  }

  /** "Senator Maria Keller" is a person, whatever the reader took it for. */
  private NameType effective(List<Token> tokens, Name name) {
    int second = name.first() + 1;
    boolean titled =
        second < name.end()
            && name.type() != NameType.NATIONALITY
            && offices.find(tokens.get(name.first()).form()).isPresent()
            && persons.isGiven(tokens.get(second).form())
            && !nouns.containsKey(tokens.get(name.end() - 1).form().toLowerCase(Locale.ROOT));
    return titled ? NameType.PERSON : name.type();
  }

  record Range(int first, int end) {}

  /** A small word in a person's name, a lower-case word in a place, a country in the middle. */
  private boolean isBreak(String text, List<Token> tokens, int i, Range range, NameType type) {
    String form = tokens.get(i).form();
    boolean hyphened = i > 0 && tokens.get(i - 1).span().end() == tokens.get(i).span().start();
    boolean lower = Character.isLowerCase(form.codePointAt(0)) && !hyphened;
    boolean small = lower && !persons.isParticle(form) && !isElided(form);
    return switch (type) {
      case PERSON -> form.equals(",") || small || isLandBehind(tokens, i, range);
      case PLACE ->
          (form.equals(",") && countries.find(words(text, tokens, range)).isEmpty())
              || (small && form.length() > 3)
              || (form.equals("and") && areBothKnown(text, tokens, i, range));
      case ORGANIZATION -> i + 1 < range.end() && isPersonAfterLand(text, tokens, i, range);
      case NATIONALITY -> false;
    };
  }

  /** A country behind a name; "Jordan" right behind a given name is a family name. */
  private boolean isLandBehind(List<Token> tokens, int i, Range range) {
    boolean land = i > range.first() && countries.find(tokens.get(i).form()).isPresent();
    boolean family =
        i + 1 == range.end()
            && persons.isGiven(tokens.get(i - 1 < 0 ? 0 : i - 1).form())
            && persons.isLandToo(tokens.get(i).form());
    return land && !family;
  }

  /** "d'Estaing" */
  private static boolean isElided(String form) {
    return form.length() > 2
        && (form.startsWith("d'") || form.startsWith("d’"))
        && Character.isUpperCase(form.codePointAt(2));
  }

  /** "Paris" and "Anne Hidalgo", which the reader took for one. */
  private boolean isPersonAfterLand(String text, List<Token> tokens, int i, Range range) {
    return i > range.first()
        && persons.isGiven(tokens.get(i).form())
        && countries.find(words(text, tokens, new Range(range.first(), i))).isPresent();
  }

  private boolean areBothKnown(String text, List<Token> tokens, int and, Range range) {
    return and > range.first()
        && and + 1 < range.end()
        && countries.find(words(text, tokens, new Range(range.first(), and))).isPresent()
        && countries.find(words(text, tokens, new Range(and + 1, range.end()))).isPresent();
  }

  static String words(String text, List<Token> tokens, Range range) {
    return tokens.get(range.first()).span().cover(tokens.get(range.end() - 1).span()).of(text);
  }

  private void piece(
      String text, Sentence sentence, Range range, NameType seen, List<Mention> found) {
    List<Token> tokens = sentence.tokens();
    int first = range.first();
    int end = range.end();
    while (end > first && !endsName(tokens, end - 1, first)) {
      end--;
    }
    for (int i = end - 2; i >= first; i--) {
      if (isAside(tokens.get(i), seen, i == first) && !shape.isSuffix(tokens, i + 1)) {
        first = i + 1;
      }
    }
    while (first < end && (!startsName(tokens.get(first)) || endsTitle(tokens, first))) {
      first++;
    }
    landBefore(text, sentence, new Range(range.first(), first), found);
    if (seen == NameType.PERSON
        && end - first > 1
        && isLand(tokens.get(first))
        && !isLandToo(tokens, first, end)) {
      end = first + 1;
    }
    boolean title = end - first == 1 && isAside(tokens.get(first), seen, false);
    boolean named = end - first != 1 || !isNoName(tokens.get(first).form());
    if (first < end && !title && named) {
      Span span = clipped(text, tokens, new Range(first, end));
      found.add(mention(sentence, first, end, span, type(span.of(text), seen)));
    }
  }

  /** "Russian" in "Russian President" before a name. */
  private void landBefore(String text, Sentence sentence, Range range, List<Mention> found) {
    for (int end = range.end(); end > range.first(); end--) {
      Span span = clipped(text, sentence.tokens(), new Range(range.first(), end));
      Optional<Countries.Sense> sense = countries.find(span.of(text));
      if (sense.isPresent() && span.length() < LONGEST) {
        found.add(mention(sentence, range.first(), end, span, type(sense.get().kind())));
        return;
      }
    }
  }

  private boolean isLand(Token token) {
    return !persons.isGiven(token.form()) && countries.find(token.form()).isPresent();
  }

  /** "Israel" in "Israel Katz": a word that names people too, right before one of no office. */
  private boolean isLandToo(List<Token> tokens, int first, int end) {
    return end - first == 2
        && persons.isLandToo(tokens.get(first).form())
        && isCapital(tokens.get(first + 1))
        && offices.find(tokens.get(first + 1).form()).isEmpty();
  }

  private boolean isNoName(String form) {
    return persons.isNoName(form) || form.startsWith("#");
  }

  /** "Defence" in "Minister of Defence Anna Berg" is no part of the name. */
  private boolean endsTitle(List<Token> tokens, int i) {
    return i > 1
        && tokens.get(i - 1).form().equals("of")
        && offices.find(tokens.get(i - 2).form() + " of " + tokens.get(i).form()).isPresent();
  }

  private static boolean startsName(Token token) {
    boolean small = Character.isLowerCase(token.form().codePointAt(0));
    return isNamed(token.form()) && !(small && FUNCTION.contains(token.pos()));
  }

  /** A small word ends a name only as its last syllable: "Moon Jae-in", "Moon Jae In". */
  private boolean endsName(List<Token> tokens, int i, int first) {
    Token token = tokens.get(i);
    boolean syllable =
        i - first > 1
            && (NameShape.isHyphen(tokens, i - 1)
                || (i - first == 2 && shape.isFamily(tokens, first) && isCapital(token)));
    return isNamed(token.form()) && (syllable || !FUNCTION.contains(token.pos()));
  }

  private static boolean isNamed(String form) {
    boolean possessive = form.equals("'s") || form.equals("’s");
    return !possessive && form.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** {@return the span of the tokens, without 's at its end} */
  static Span clipped(String text, List<Token> tokens, Range range) {
    int start = tokens.get(range.first()).span().start();
    int end = tokens.get(range.end() - 1).span().end();
    String words = text.substring(start, end);
    boolean possessive = words.length() > 2 && (words.endsWith("'s") || words.endsWith("’s"));
    return new Span(start, possessive ? end - 2 : end);
  }

  /** A title anywhere before the name itself; "the" only in front. */
  private boolean isAside(Token token, NameType type, boolean first) {
    String form = token.form();
    if (form.equals("the") || form.equals("The")) {
      return first;
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
    Mention.Type told = lastWord(words);
    if (told == Mention.Type.ORGANIZATION || told == Mention.Type.PLACE) {
      return told;
    }
    return switch (seen) {
      case PERSON -> Mention.Type.PERSON;
      case ORGANIZATION -> Mention.Type.ORGANIZATION;
      case PLACE -> Mention.Type.PLACE;
      case NATIONALITY -> Mention.Type.NATIONALITY;
    };
  }

  /** {@return whether the word is a point of the compass: "West Bank" is no bank} */
  static boolean isCompass(String word) {
    return switch (word) {
      case "West", "East", "North", "South", "Left", "Right" -> true;
      default -> false;
    };
  }

  /** {@return whether names of wars, laws and treaties end with this word} */
  boolean endsThing(Token token) {
    return things.contains(token.form().toLowerCase(Locale.ROOT));
  }

  /** {@return whether names of vessels and storms begin with this word} */
  boolean startsThing(Token token) {
    return beforeThings.contains(token.form().toLowerCase(Locale.ROOT));
  }

  /** {@return whether names of bodies end with this word} */
  boolean endsBody(Token token) {
    return nouns.get(token.form().toLowerCase(Locale.ROOT)) == Mention.Type.ORGANIZATION;
  }

  /** What the last of several words says: "Yongin University", "Korean Peninsula". */
  private Mention.Type lastWord(String words) {
    int space = words.lastIndexOf(' ');
    if (space < 0) {
      return Mention.Type.UNKNOWN;
    }
    String last = words.substring(space + 1).toLowerCase(Locale.ROOT);
    String start = words.substring(0, words.indexOf(' ')).toLowerCase(Locale.ROOT);
    boolean of = words.startsWith(" of ", start.length());
    boolean placed = of ? firstBeforeOf.contains(start) : firstOfPlaces.contains(start);
    if (placed && nouns.get(last) != Mention.Type.ORGANIZATION) {
      return Mention.Type.PLACE;
    }
    return isCompass(words.substring(0, space))
        ? Mention.Type.PLACE
        : nouns.getOrDefault(last, Mention.Type.UNKNOWN);
  }

  static Mention.Type type(Countries.Kind kind) {
    return switch (kind) {
      case NAME, CAPITAL -> Mention.Type.PLACE;
      case SEAT -> Mention.Type.ORGANIZATION;
      case ADJECTIVE, PEOPLE -> Mention.Type.NATIONALITY;
    };
  }

  static boolean isCapital(Token token) {
    return Character.isUpperCase(token.form().codePointAt(0));
  }

  static Mention mention(Sentence sentence, int first, int end, Span span, Mention.Type type) {
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
