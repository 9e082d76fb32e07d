package org.readout.mention;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.readout.lexicon.Countries;
import org.readout.lexicon.Offices;
import org.readout.lexicon.PersonNames;
import org.readout.lexicon.WordLists;
import org.readout.sentence.Token;

/** Tells what the shape of words and the marks between them say of a person's name. */
final class NameShape {

  /** A syllable as Korean, Chinese and Vietnamese names are romanised. */
  private static final Pattern SYLLABLE =
      Pattern.compile("[bcdghjklmnprstwyz]{0,3}[aeiouyw]{1,4}(?:ng|[bcgklmnpt])?h?");

  private static final int LONGEST_SYLLABLE = 6;

  private final Countries countries;
  private final Offices offices;
  private final PersonNames persons;
  private final Set<String> suffixes;
  private final Set<String> tied;
  private final Set<String> articles;
  private final Set<String> links;
  private final Set<String> small;

  NameShape(Countries countries, Offices offices, PersonNames persons) {
    this.countries = countries;
    this.offices = offices;
    this.persons = persons;
    WordLists words = WordLists.of(NameShape.class);
    suffixes = words.get("after a name");
    tied = words.get("tied to a name");
    articles = words.get("article in a name");
    links = words.get("link in a name");
    small = words.get("small in headlines");
  }

  /** {@return whether the word stands behind a name as "Jr." does} */
  boolean isSuffix(List<Token> tokens, int i) {
    return i < tokens.size() && suffixes.contains(tokens.get(i).form());
  }

  /** {@return whether a family name stands there that East Asian names begin with} */
  boolean isFamily(List<Token> tokens, int i) {
    return i >= 0 && i < tokens.size() && persons.isFamilyFirst(tokens.get(i).form());
  }

  /** {@return whether the words from {@code first} on are two syllables: "Jae-in", "Jong Un"} */
  boolean areGiven(List<Token> tokens, int first, int end) {
    boolean hyphened = end - first == 3 && isHyphen(tokens, first + 1);
    return (hyphened || end - first == 2)
        && isOpen(tokens, first)
        && isSyllable(tokens.get(first).form())
        && isSyllable(tokens.get(end - 1).form())
        && !isTied(tokens.get(end - 1).form())
        && (hyphened || NameCleaner.isCapital(tokens.get(end - 1)));
  }

  /**
   * {@return whether a syllable of a name stands there, and no word that headlines write with a
   * capital}
   */
  boolean isLastSyllable(List<Token> tokens, int i, boolean headline) {
    if (!isOpen(tokens, i) || !isSyllable(tokens.get(i).form())) {
      return false;
    }
    return !headline || !small.contains(tokens.get(i).form().toLowerCase(Locale.ROOT));
  }

  /** {@return whether a capital word stands there that is no office, country or day} */
  private boolean isOpen(List<Token> tokens, int i) {
    return i >= 0
        && i < tokens.size()
        && NameCleaner.isCapital(tokens.get(i))
        && !persons.isNoName(tokens.get(i).form())
        && offices.find(tokens.get(i).form()).isEmpty()
        && countries.find(tokens.get(i).form()).isEmpty();
  }

  boolean isCapital(List<Token> tokens, int i) {
    return i >= 0 && i < tokens.size() && NameCleaner.isCapital(tokens.get(i));
  }

  static boolean isSyllable(String form) {
    return form.length() > 1
        && form.length() <= LONGEST_SYLLABLE
        && SYLLABLE.matcher(form.toLowerCase(Locale.ROOT)).matches();
  }

  /** {@return whether a hyphen ties the word to a name and is no part of it: "Merkel-style"} */
  boolean isTied(String form) {
    return tied.contains(form);
  }

  /** {@return whether a hyphen without spaces stands at {@code i}} */
  static boolean isHyphen(List<Token> tokens, int i) {
    if (i < 1 || i + 1 >= tokens.size()) {
      return false;
    }
    String form = tokens.get(i).form();
    return (form.equals("-") || form.equals("‐") || form.equals("‑"))
        && tokens.get(i - 1).span().end() == tokens.get(i).span().start()
        && tokens.get(i).span().end() == tokens.get(i + 1).span().start();
  }

  /** {@return whether "al-" or the like stands before a capital word} */
  boolean isArticle(List<Token> tokens, int i) {
    return i >= 0
        && i + 2 < tokens.size()
        && articles.contains(tokens.get(i).form())
        && isHyphen(tokens, i + 1)
        && isCapital(tokens, i + 2);
  }

  /** {@return one past the capital word that links lead to: "bin Laden", "van der Berg"; or i} */
  int linked(List<Token> tokens, int i) {
    int end = i;
    while (end < tokens.size() && end < i + 3 && links.contains(tokens.get(end).form())) {
      end++;
    }
    return end > i && isCapital(tokens, end) ? end + 1 : i;
  }

  boolean isGiven(String form) {
    return persons.isGiven(form);
  }
}
