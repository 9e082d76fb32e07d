package org.readout.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.readout.article.Article;
import org.readout.sentence.Pos;
import org.readout.sentence.Sentence;
import org.readout.sentence.Token;

/**
 * The table of offices, ranks, short titles and trades of people; reads a title from the words that
 * lead up to some token: "former vice defence minister".
 */
public final class Offices {

  /** What sort of title a word is. */
  public enum Kind {
    /** "foreign minister", "chief executive" */
    OFFICE,
    /** "general" */
    RANK,
    /** "Mr.", "Dr" */
    HONORIFIC,
    /** "professor", "lawyer" */
    TRADE
  }

  /**
   * A title.
   *
   * @param title in lower case: "spokeswoman"
   * @param kind what sort it is
   * @param gender what it tells of the holder
   * @param also other nouns that the holder may be called: "official"
   */
  public record Office(String title, Kind kind, PersonNames.Gender gender, List<String> also) {

    public Office {
      also = List.copyOf(also);
    }
  }

  private static final int MOST_MODIFIERS = 4;

  /** A title may hang on the name that follows it, which has few words. */
  private static final int FARTHEST_HEAD = 4;

  /** The most words that a title of the table has. */
  public static final int MOST_WORDS = 5;

  private final Map<String, Office> byTitle = new HashMap<>();
  private final Set<String> last = new HashSet<>();
  private final Set<String> past = new HashSet<>();

  /** Words that belong to a title wherever they stand before it. */
  private static final Set<String> RANKS = Set.of("deputy", "vice", "acting", "assistant");

  private final Set<String> remarks = new HashSet<>();

  private Offices() {}

  /** {@return the table that comes with the program} */
  public static Offices load() {
    Offices offices = new Offices();
    for (List<String> row : Table.rows(Offices.class, "offices.tsv", 4)) {
      Office office =
          new Office(
              row.get(0),
              Kind.valueOf(row.get(1)),
              PersonNames.Gender.of(row.get(2)),
              Table.variants(row.get(3)));
      String plain = plain(office.title());
      offices.byTitle.putIfAbsent(plain, office);
      offices.last.add(plain.substring(plain.lastIndexOf(' ') + 1));
    }
    for (List<String> row : Table.rows(Offices.class, "titles.tsv", 2)) {
      Set<String> words = row.getFirst().equals("past") ? offices.past : offices.remarks;
      words.addAll(Table.variants(row.get(1)));
    }
    return offices;
  }

  /** {@return the title that {@code words} are as a whole, in any case, singular or plural} */
  public Optional<Office> find(String words) {
    String plain = plain(words);
    Office office = byTitle.get(plain);
    if (office == null) {
      office = byTitle.get(singular(plain));
    }
    return Optional.ofNullable(office);
  }

  /** {@return whether some title ends with this word} */
  public boolean isLast(String word) {
    String plain = plain(word);
    String end = plain.substring(plain.lastIndexOf(' ') + 1);
    return last.contains(end) || last.contains(singular(end));
  }

  private static String plain(String words) {
    return words.toLowerCase(Locale.ROOT).replace('’', '\'').replace('-', ' ').strip();
  }

  private static String singular(String word) {
    if (word.endsWith("men")) {
      return word.substring(0, word.length() - 2) + "an";
    }
    if (word.endsWith("people")) {
      return word.substring(0, word.length() - 6) + "person";
    }
    if (word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    boolean plural = word.length() > 4 && word.endsWith("s") && !word.endsWith("ss");
    return plural ? word.substring(0, word.length() - 1) : word;
  }

  /**
   * A title in a sentence.
   *
   * @param office its head as the table knows it
   * @param title all of it, in lower case, without remarks: "vice defence minister"
   * @param former whether a word says that it is past
   * @param start index of its first token, "former" included
   * @param end one past the index of its last token
   */
  public record Title(Office office, String title, boolean former, int start, int end) {}

  /**
   * {@return the longest title that ends before token {@code end}; {@code named} tells which tokens
   * are part of names, which no title is}
   */
  public Optional<Title> endingAt(Article article, Sentence sentence, int end, IntPredicate named) {
    List<Token> tokens = sentence.tokens();
    if (end < 1 || end > tokens.size() || !isLast(tokens.get(end - 1).form())) {
      return Optional.empty();
    }
    for (int size = Math.min(Offices.MOST_WORDS, end); size > 0; size--) {
      int start = end - size;
      Optional<Office> office = find(words(article, tokens, start, end));
      if (office.isPresent() && !named.test(start)) {
        return Optional.of(grown(tokens, office.get(), new Range(start, end), named));
      }
    }
    return Optional.empty();
  }

  private record Range(int start, int end) {}

  private static String words(Article article, List<Token> tokens, int start, int end) {
    return article.words(tokens.get(start).span().cover(tokens.get(end - 1).span()));
  }

  private Title grown(List<Token> tokens, Office office, Range core, IntPredicate named) {
    boolean grows = office.kind() == Kind.OFFICE || office.kind() == Kind.TRADE;
    int least = grows ? Math.max(0, core.start() - MOST_MODIFIERS) : core.start();
    StringBuilder title = new StringBuilder(office.title());
    int first = core.start();
    while (first > least && isModifier(tokens, first - 1, core.end()) && !named.test(first - 1)) {
      first--;
      String form = lower(tokens.get(first));
      if (!remarks.contains(form)) {
        title.insert(0, form + " ");
      }
    }
    int start = first;
    while (start > 0 && isPast(tokens, start - 1)) {
      start--;
    }
    return new Title(office, title.toString(), start < first, start, core.end());
  }

  private boolean isModifier(List<Token> tokens, int i, int end) {
    Token token = tokens.get(i);
    if (RANKS.contains(lower(token))) {
      return true;
    }
    if (token.head() <= i || token.head() > end + FARTHEST_HEAD) {
      return false;
    }
    boolean kind = token.pos() == Pos.NOUN || token.pos() == Pos.ADJ || token.pos() == Pos.PROPN;
    String form = lower(token);
    return kind && form.length() > 1 && form.indexOf('\'') < 0 && !past.contains(form);
  }

  private boolean isPast(List<Token> tokens, int i) {
    String form = lower(tokens.get(i));
    boolean hyphen = form.equals("-") && i > 0 && past.contains(lower(tokens.get(i - 1)));
    return hyphen || past.contains(form);
  }

  private static String lower(Token token) {
    return token.form().toLowerCase(Locale.ROOT);
  }
}
