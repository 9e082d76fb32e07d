package org.readout.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.readout.article.Article;
import org.readout.mention.Offices.Kind;
import org.readout.mention.Offices.Office;
import org.readout.sentence.Pos;
import org.readout.sentence.Sentence;
import org.readout.sentence.Token;

/** Reads a title from the words that lead up to some token: "former vice defence minister". */
public final class Titles {

  private static final int MOST_MODIFIERS = 4;

  private final Offices offices;
  private final Set<String> past = new HashSet<>();
  private final Set<String> remarks = new HashSet<>();

  private Titles(Offices offices) {
    this.offices = offices;
    for (List<String> row : Table.rows(Titles.class, "titles.tsv", 2)) {
      (row.getFirst().equals("past") ? past : remarks).addAll(Table.variants(row.get(1)));
    }
  }

  /** {@return a reader of titles with the tables that come with the program} */
  public static Titles load() {
    return new Titles(Offices.load());
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
    if (end < 1 || end > tokens.size() || !offices.isLast(tokens.get(end - 1).form())) {
      return Optional.empty();
    }
    for (int size = Math.min(Offices.MOST_WORDS, end); size > 0; size--) {
      int start = end - size;
      Optional<Office> office = offices.find(words(article, tokens, start, end));
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
    while (first > least && isModifier(tokens.get(first - 1)) && !named.test(first - 1)) {
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

  private boolean isModifier(Token token) {
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
