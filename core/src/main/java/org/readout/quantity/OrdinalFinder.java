package org.readout.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.article.Article;
import org.readout.article.Span;
import org.readout.sentence.Name;
import org.readout.sentence.Reading;
import org.readout.sentence.Sentence;
import org.readout.sentence.Token;
import org.readout.timex.Timex;
import org.readout.timex.TimexFinder;

/** Finds places in a series, with who acts and what they are counted from. */
public final class OrdinalFinder {

  private static final Map<String, Integer> RANKS =
      Map.ofEntries(
          Map.entry("first", 1),
          Map.entry("second", 2),
          Map.entry("third", 3),
          Map.entry("fourth", 4),
          Map.entry("fifth", 5),
          Map.entry("sixth", 6),
          Map.entry("seventh", 7),
          Map.entry("eighth", 8),
          Map.entry("ninth", 9),
          Map.entry("tenth", 10),
          Map.entry("eleventh", 11),
          Map.entry("twelfth", 12),
          Map.entry("thirteenth", 13),
          Map.entry("fourteenth", 14),
          Map.entry("fifteenth", 15),
          Map.entry("sixteenth", 16),
          Map.entry("seventeenth", 17),
          Map.entry("eighteenth", 18),
          Map.entry("nineteenth", 19),
          Map.entry("twentieth", 20),
          Map.entry("last", Ordinal.LAST));

  private static final Map<String, Integer> TENS =
      Map.of(
          "twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70,
          "eighty", 80, "ninety", 90);

  private static final Set<String> FIXED =
      Set.of(
          "lady",
          "ladies",
          "gentleman",
          "half",
          "name",
          "place",
          "hand",
          "degree",
          "quarter",
          "party",
          "aid",
          "minister",
          "thoughts",
          "world",
          "responders",
          "class",
          "first",
          "amendment",
          "district",
          "street",
          "avenue",
          "congress",
          "army",
          "fleet",
          "infantry",
          "division",
          "battalion",
          "brigade",
          "regiment",
          "circuit");
  private static final Set<String> FEW = Set.of("most", "least", "latest", "last");
  private static final Set<String> STRAIGHT = Set.of("straight", "consecutive", "successive");
  private static final Set<String> WITH =
      Set.of("by", "between", "among", "with", "of", "to", "from");
  private static final Set<String> STOP =
      Set.of(",", ";", ":", ".", "(", ")", "-", "–", "—", "that");
  private static final int LONGEST = 14;

  private final TimexFinder times = new TimexFinder();

  /** {@return the ordinals of an article, in the order of the text} */
  public List<Ordinal> find(Article article, Reading reading) {
    return find(article, reading, times.find(article, reading));
  }

  /** {@return the same, with the time expressions that were found before} */
  public List<Ordinal> find(Article article, Reading reading, List<Timex> all) {
    List<Ordinal> found = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      List<Timex> inside =
          all.stream().filter(timex -> sentence.span().contains(timex.span())).toList();
      for (int i = 0; i < sentence.tokens().size(); i++) {
        boolean told =
            isOrdinal(sentence.tokens(), i, inside) || isForemost(sentence.tokens(), i, inside);
        if (told && !isName(reading, sentence, i)) {
          found.add(ordinal(article.text(), sentence.tokens(), i, inside));
        }
      }
    }
    return List.copyOf(found);
  }

  private static boolean isOrdinal(List<Token> tokens, int at, List<Timex> times) {
    Optional<Integer> rank = rank(tokens.get(at));
    if (rank.isEmpty() || timed(tokens.get(at), times)) {
      return false;
    }
    String next = at + 1 < tokens.size() ? low(tokens.get(at + 1)) : "";
    if (superlative(tokens, at) > 0) {
      return rank.get() > 1;
    }
    boolean adverb = tokens.get(at).tag().startsWith("RB");
    int start = start(tokens, at);
    boolean opened = start > 0 && tokens.get(start - 1).tag().matches("DT|PRP\\$|POS");
    boolean followed = next.equals("since") || noun(tokens, at + 1);
    boolean part = at > 0 && tokens.get(at - 1).tag().equals("CD");
    boolean last = rank.get() == Ordinal.LAST;
    part |= next.startsWith("-");
    part |= next.equals("of") && at > 0 && low(tokens.get(at - 1)).equals("a");
    return !adverb
        && !part
        && !FIXED.contains(next)
        && (opened || followed && !last)
        && !(last && !opened);
  }

  /**
   * {@return whether a superlative tells since when nothing was more so: "the worst since 2009"}
   */
  private static boolean isForemost(List<Token> tokens, int at, List<Timex> times) {
    boolean opened = at > 0 && tokens.get(at - 1).tag().matches("DT|PRP\\$|POS");
    if (!opened || !tokens.get(at).tag().equals("JJS") || FEW.contains(low(tokens.get(at)))) {
      return false;
    }
    int end = Math.max(at, lastNoun(tokens, at + 1, times));
    return tail(tokens, end + 1, times).base.isPresent();
  }

  /** Index of the superlative that the rank belongs to, as in "third-largest", or -1. */
  private static int superlative(List<Token> tokens, int at) {
    int next = at + 1 < tokens.size() && low(tokens.get(at + 1)).equals("-") ? at + 2 : at + 1;
    boolean fits = next < tokens.size() && tokens.get(next).tag().equals("JJS");
    return fits ? next : -1;
  }

  /** Index of the first token of the rank: of "twenty" in "twenty-first". */
  private static int start(List<Token> tokens, int at) {
    boolean compound =
        at > 1
            && tokens.get(at - 1).form().startsWith("-")
            && TENS.containsKey(low(tokens.get(at - 2)));
    return compound ? at - 2 : at;
  }

  private static boolean noun(List<Token> tokens, int at) {
    return at < tokens.size() && tokens.get(at).tag().matches("NN.*|JJ.*|VBG|HYPH");
  }

  private static boolean isName(Reading reading, Sentence sentence, int at) {
    Token token = sentence.tokens().get(at);
    for (Name name : reading.names()) {
      if (name.sentence() == sentence.index() && name.span().overlaps(token.span())) {
        return true;
      }
    }
    return at > 0 && Character.isUpperCase(token.form().charAt(0)) && token.tag().equals("NNP");
  }

  private static Optional<Integer> rank(Token token) {
    String low = low(token);
    Integer rank = RANKS.get(low);
    if (rank != null) {
      return Optional.of(rank);
    }
    boolean digits = low.length() >= 3 && low.length() <= 5 && Character.isDigit(low.charAt(0));
    return digits && low.matches("\\d{1,3}(st|nd|rd|th)")
        ? Optional.of(Integer.parseInt(low.substring(0, low.length() - 2)))
        : Optional.empty();
  }

  private static Ordinal ordinal(String text, List<Token> tokens, int at, List<Timex> times) {
    boolean straight = at + 1 < tokens.size() && STRAIGHT.contains(low(tokens.get(at + 1)));
    int most = tokens.get(at).tag().equals("JJS") ? at : superlative(tokens, at);
    int next = most >= 0 ? most : straight ? at + 2 : beyondPraise(tokens, at + 1);
    int noun = lastNoun(tokens, next, times);
    int end = Math.max(noun, most >= 0 ? most : straight ? at + 1 : at);
    int start = start(tokens, at);
    int rank = rank(tokens.get(at)).orElse(1);
    rank += start < at ? TENS.getOrDefault(low(tokens.get(start)), 0) : 0;
    int last = most == at ? Math.max(noun, at) : noun;
    String of = last < next ? "" : tokens.get(next).span().cover(tokens.get(last).span()).of(text);
    Tail tail = tail(tokens, end + 1, times);
    boolean opened = start > 0 && tokens.get(start - 1).tag().matches("DT|PRP\\$");
    Span span = tokens.get(opened ? start - 1 : start).span().cover(tokens.get(end).span());
    span = tail.by.map(span::cover).orElse(span);
    span = tail.base.map(span::cover).orElse(span);
    return new Ordinal(span, rank, of, tail.by, tail.base, straight);
  }

  /** Index after "and most" of "the sixth and most powerful test"; the same where none is. */
  private static int beyondPraise(List<Token> tokens, int at) {
    boolean praised =
        at + 2 < tokens.size()
            && low(tokens.get(at)).equals("and")
            && tokens.get(at + 1).tag().matches("RBS|JJS");
    return !praised ? at : tokens.get(at + 1).tag().equals("RBS") ? at + 2 : at + 1;
  }

  private static int lastNoun(List<Token> tokens, int first, List<Timex> times) {
    int noun = first - 1;
    for (int i = first; i < tokens.size() && i < first + 6; i++) {
      Token token = tokens.get(i);
      if (!token.tag().matches("NN.*|JJ.*|VBG|VBN|HYPH|AFX|POS") || timed(token, times)) {
        break;
      }
      noun = token.tag().startsWith("NN") ? i : noun;
    }
    return noun;
  }

  /** Who acts, and what the rank is counted from. */
  private record Tail(Optional<Span> by, Optional<Span> base) {}

  private static Tail tail(List<Token> tokens, int first, List<Timex> times) {
    Optional<Span> by = Optional.empty();
    boolean away = false;
    for (int i = first; i < tokens.size() && i < first + LONGEST; i++) {
      Token token = tokens.get(i);
      String low = low(token);
      boolean verb = token.tag().matches("VB[DZP]|MD|WDT|WP|WRB|TO") && !low.equals("to");
      if (STOP.contains(low) || verb) {
        break;
      }
      Optional<Span> base = base(tokens, i, times);
      if (base.isPresent()) {
        return new Tail(by, base);
      }
      away |= token.tag().equals("IN") && !WITH.contains(low);
      if (by.isEmpty() && !away && WITH.contains(low)) {
        by = complement(tokens, i, times);
      }
    }
    return new Tail(by, Optional.empty());
  }

  /** The words from a preposition to the last noun before the base or the end of the clause. */
  private static Optional<Span> complement(List<Token> tokens, int first, List<Timex> times) {
    int noun = -1;
    for (int i = first + 1; i < tokens.size() && i < first + LONGEST; i++) {
      Token token = tokens.get(i);
      boolean inside = token.tag().matches("NN.*|JJ.*|DT|PRP.*|POS|HYPH|CC|CD|IN|TO|VBN");
      if (!inside || timed(token, times) || base(tokens, i, times).isPresent()) {
        break;
      }
      noun = token.tag().matches("NN.*|PRP") ? i : noun;
    }
    return noun < 0
        ? Optional.empty()
        : Optional.of(tokens.get(first).span().cover(tokens.get(noun).span()));
  }

  /** "Since 1998", "since the war", "in just four weeks", "this year", "in history". */
  private static Optional<Span> base(List<Token> tokens, int at, List<Timex> times) {
    String low = low(tokens.get(at));
    Span start = tokens.get(at).span();
    if (low.equals("since") && at + 1 < tokens.size()) {
      return Optional.of(since(tokens, at, times));
    }
    if (low.equals("ever")) {
      return Optional.of(start);
    }
    for (Timex timex : times) {
      Span time = timex.span();
      boolean near = time.start() >= start.start() && time.start() - start.end() < 16;
      boolean linked = Set.of("in", "for", "within", "over").contains(low);
      boolean length = timex.type() == Timex.Type.DURATION;
      if (length && linked && near && onlyAdverbs(tokens, at + 1, time)) {
        return Optional.of(start.cover(time));
      }
      if (time.start() == start.start() && low.equals("this")) {
        return Optional.of(time);
      }
    }
    boolean history =
        low.equals("in") && at + 1 < tokens.size() && low(tokens.get(at + 1)).equals("history");
    return history ? Optional.of(start.cover(tokens.get(at + 1).span())) : Optional.empty();
  }

  private static boolean onlyAdverbs(List<Token> tokens, int from, Span time) {
    for (int i = from; i < tokens.size() && tokens.get(i).span().start() < time.start(); i++) {
      if (!tokens.get(i).tag().matches("RB|DT|IN|JJ")) {
        return false;
      }
    }
    return true;
  }

  private static Span since(List<Token> tokens, int at, List<Timex> times) {
    Span start = tokens.get(at).span();
    for (Timex timex : times) {
      Span time = timex.span();
      if (time.start() > start.start() && time.start() - start.end() < 8) {
        return start.cover(time);
      }
    }
    int end = at + 1;
    for (int i = at + 1; i < tokens.size() && i < at + 9; i++) {
      if (STOP.contains(low(tokens.get(i)))) {
        break;
      }
      end = i;
    }
    return start.cover(tokens.get(end).span());
  }

  private static boolean timed(Token token, List<Timex> times) {
    return times.stream().anyMatch(timex -> timex.span().overlaps(token.span()));
  }

  private static String low(Token token) {
    return token.form().toLowerCase(Locale.ROOT);
  }
}
