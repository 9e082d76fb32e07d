package org.readout.origin;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.article.Span;
import org.readout.sentence.Pos;
import org.readout.sentence.Sentence;
import org.readout.sentence.Token;
import org.readout.story.Account;

/**
 * Finds sources that are credited without being quoted: "citing two officials", "an op-ed for the
 * Star", "pictures released by the ministry", "Reuters reported", "a local media report that".
 */
final class CreditPhrases {

  private static final Set<String> CITING = Set.of("citing", "quoting", "cited");
  private static final Set<String> GROUP_BREAK = Set.of("that", "which", "who", "to", "as");
  private static final Set<String> SHOWN = Set.of("seen", "obtained", "reviewed", "verified");
  private static final Set<String> RELEASE =
      Set.of("release", "publish", "issue", "provide", "post", "obtain", "conduct");
  private static final Set<String> PIECES =
      Set.of(
          "interview", "op-ed", "piece", "article", "column", "commentary", "essay", "editorial");
  private static final Set<String> INTO = Set.of("with", "on", "for", "in", "to", "by");
  private static final Set<String> REPORTING =
      Set.of("report", "write", "say", "reveal", "quote", "cite");
  private static final Set<String> PRESS =
      Set.of("media", "press", "news", "newspaper", "television", "tv", "intelligence");
  private static final Set<String> CLAIMING =
      Set.of("that", "claiming", "saying", "alleging", "suggesting", "indicating");
  private static final Set<String> BACK =
      Set.of("the", "that", "this", "these", "those", "its", "his", "her", "their");
  private static final int REACH = 8;

  private final KnownOrigins known;
  private final Account account;
  private final Credits credits;

  CreditPhrases(KnownOrigins known, Account account, Credits credits) {
    this.known = known;
    this.account = account;
    this.credits = credits;
  }

  /** Adds what one sentence credits. */
  void find(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      String word = low(tokens, i);
      String next = low(tokens, i + 1);
      if (CITING.contains(word)) {
        groups(tokens, next.equals("by") ? i + 2 : i + 1);
      } else if (word.equals("according") && next.equals("to")) {
        groups(tokens, i + 2);
      } else if (SHOWN.contains(word) && next.equals("by")) {
        outlet(tokens, i + 2);
        document(tokens, i);
      } else if (word.equals("told")) {
        outlet(tokens, i + 1);
      } else if (PIECES.contains(word)) {
        piece(tokens, i + 1);
      } else if (RELEASE.contains(tokens.get(i).lemma()) && tokens.get(i).pos() == Pos.VERB) {
        released(tokens, i);
      } else if (word.equals("report") || word.equals("reports")) {
        report(tokens, i);
      }
      reporting(tokens, i);
    }
  }

  private static String low(List<Token> tokens, int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i).form().toLowerCase(Locale.ROOT) : "";
  }

  /** "Reuters reported", "the Star reports" */
  private void reporting(List<Token> tokens, int i) {
    boolean capital = Character.isUpperCase(tokens.get(i).form().codePointAt(0));
    boolean begins = i == 0 || !Character.isUpperCase(tokens.get(i - 1).form().codePointAt(0));
    if (!capital || !begins || isLed(tokens, i)) {
      return;
    }
    for (int end = Math.min(tokens.size() - 1, i + known.longest()); end > i; end--) {
      Token verb = tokens.get(end);
      boolean tells = verb.pos() == Pos.VERB && REPORTING.contains(verb.lemma());
      boolean closes = low(tokens, end).equals("reports") && isMark(tokens, end + 1);
      if ((tells || closes) && !verb.tag().equals("VBG")) {
        Span span = tokens.get(i).span().cover(tokens.get(end - 1).span());
        known.find(account.article().words(span)).ifPresent(origin -> credits.add(span, origin));
      }
    }
  }

  /** "a columnist of the daily Star": somebody else tells it. */
  private static boolean isLed(List<Token> tokens, int i) {
    int at = i - 1;
    while (at >= 0
        && i - at < REACH
        && (isModifier(tokens.get(at))
            || tokens.get(at).tag().equals("HYPH")
            || tokens.get(at).pos() == Pos.DET)) {
      at--;
    }
    return at >= 0 && tokens.get(at).pos() == Pos.ADP;
  }

  private static boolean isMark(List<Token> tokens, int i) {
    return i >= tokens.size() || tokens.get(i).pos() == Pos.PUNCT;
  }

  /** "an op-ed piece for the Star", "an interview with the Star" */
  private void piece(List<Token> tokens, int from) {
    int at = from;
    while (at < tokens.size() && at < from + 3 && PIECES.contains(low(tokens, at))) {
      at++;
    }
    if (INTO.contains(low(tokens, at))) {
      outlet(tokens, at + 1);
    }
  }

  /** "pictures released by the ministry", "the ministry released pictures" */
  private void released(List<Token> tokens, int verb) {
    if (low(tokens, verb + 1).equals("by")) {
      if (documentBefore(tokens, verb) >= 0) {
        group(tokens, verb + 2).ifPresent(this::issuer);
      }
      return;
    }
    int subject = subject(tokens, verb);
    if (subject >= 0 && documentBehind(tokens, verb)) {
      int first = subject;
      while (first > 0 && tokens.get(first - 1).pos() == Pos.PROPN) {
        first--;
      }
      Span span = tokens.get(first).span().cover(tokens.get(subject).span());
      if (known.find(account.article().words(span)).filter(CreditPhrases::isPaper).isEmpty()) {
        issuer(span);
      }
    }
  }

  private static boolean isPaper(KnownOrigins.Known origin) {
    return origin.kind() == CitedSource.Kind.OUTLET;
  }

  private void issuer(Span span) {
    Optional<KnownOrigins.Known> origin = known.find(account.article().words(span));
    if (origin.isPresent()) {
      credits.add(span, origin.get());
    } else {
      credits.firstBody(span);
    }
  }

  private static int subject(List<Token> tokens, int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - REACH); i--) {
      if (tokens.get(i).head() == verb && tokens.get(i).relation().equals("nsubj")) {
        int last = i;
        while (last + 1 < verb && tokens.get(last + 1).pos() == Pos.PROPN) {
          last++;
        }
        return last;
      }
    }
    return -1;
  }

  private boolean documentBehind(List<Token> tokens, int verb) {
    for (int i = verb + 1; i < Math.min(tokens.size(), verb + REACH); i++) {
      if (tokens.get(i).head() == verb && tokens.get(i).relation().equals("obj")) {
        return isDocument(tokens.get(i));
      }
    }
    return false;
  }

  private int documentBefore(List<Token> tokens, int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - REACH); i--) {
      if (isDocument(tokens.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private boolean isDocument(Token token) {
    return known.noun(token.lemma()).equals(Optional.of(CitedSource.Kind.DOCUMENT));
  }

  /** Adds the document before "seen by". */
  private void document(List<Token> tokens, int seen) {
    int at = documentBefore(tokens, seen);
    if (at >= 0) {
      boolean compound = at > 0 && tokens.get(at - 1).pos() == Pos.NOUN;
      Span span = tokens.get(compound ? at - 1 : at).span().cover(tokens.get(at).span());
      credits.add(span, account.article().words(span), CitedSource.Kind.DOCUMENT);
    }
  }

  /** "a local media report that", "South Korean reports claiming" */
  private void report(List<Token> tokens, int noun) {
    int first = noun;
    boolean press = false;
    while (first > 0 && isModifier(tokens.get(first - 1))) {
      first--;
      boolean people = tokens.get(first).tag().equals("JJ") && isCapital(tokens.get(first));
      press = press || PRESS.contains(low(tokens, first)) || people;
    }
    boolean many = low(tokens, noun).endsWith("s") && tokens.get(noun).pos() == Pos.NOUN;
    boolean one = first > 0 && tokens.get(first - 1).pos() == Pos.DET;
    boolean unnamed = !isKnown(tokens, first, noun);
    if (press
        && unnamed
        && (many || one)
        && CLAIMING.contains(low(tokens, behind(tokens, noun + 1)))) {
      Span span = tokens.get(first).span().cover(tokens.get(noun).span());
      credits.add(span, account.article().words(span), CitedSource.Kind.OUTLET);
    }
  }

  /** {@return one past "from the United States", which tells where the reports come from} */
  private static int behind(List<Token> tokens, int from) {
    int end = from;
    boolean led = low(tokens, from).equals("from") || low(tokens, from).equals("in");
    while (led
        && end < Math.min(tokens.size(), from + 2 * REACH)
        && (isNominal(tokens.get(end)) || tokens.get(end).pos() == Pos.CCONJ)
        && !CLAIMING.contains(low(tokens, end))) {
      end++;
    }
    return end;
  }

  private static boolean isModifier(Token token) {
    return token.pos() == Pos.ADJ || token.pos() == Pos.NOUN || token.pos() == Pos.PROPN;
  }

  private boolean isKnown(List<Token> tokens, int first, int end) {
    for (int i = first + 1; i <= end; i++) {
      Span span = tokens.get(first).span().cover(tokens.get(i - 1).span());
      if (known.find(account.article().words(span)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCapital(Token token) {
    return Character.isUpperCase(token.form().codePointAt(0));
  }

  /** Adds one noun group, and a second one that "and" joins to it. */
  private void groups(List<Token> tokens, int from) {
    Optional<Span> first = group(tokens, from);
    Optional<Span> whole = first.flatMap(credits::bodyBeyond);
    if (whole.isPresent()) {
      credits.body(whole.get());
      return;
    }
    first.filter(span -> !isBack(span)).ifPresent(credits::describeOrKnow);
    int end = from;
    while (first.isPresent()
        && end < tokens.size()
        && tokens.get(end).span().start() < first.get().end()) {
      end++;
    }
    if (low(tokens, end).equals("and")) {
      group(tokens, end + 1).ifPresent(credits::describeOrKnow);
    }
  }

  /** "the report", "its statement": told of before. */
  private boolean isBack(Span span) {
    String[] words = account.article().words(span).toLowerCase(Locale.ROOT).split(" ");
    return words.length == 2 && BACK.contains(words[0]) && known.noun(words[1]).isPresent();
  }

  private Optional<Span> group(List<Token> tokens, int from) {
    int end = from;
    while (end < tokens.size()
        && !GROUP_BREAK.contains(low(tokens, end))
        && isNominal(tokens.get(end))) {
      end++;
    }
    while (end > from && tokens.get(end - 1).pos() == Pos.ADP) {
      end--;
    }
    return end <= from
        ? Optional.empty()
        : Optional.of(tokens.get(from).span().cover(tokens.get(end - 1).span()));
  }

  private static boolean isNominal(Token token) {
    boolean mark =
        token.tag().equals("POS")
            || token.tag().equals("HYPH")
            || token.tag().equals("CD")
            || token.tag().startsWith("NN");
    return switch (token.pos()) {
      case NOUN, PROPN, ADJ, ADP, DET, NUM -> true;
      default -> mark;
    };
  }

  private void outlet(List<Token> tokens, int from) {
    for (int end = Math.min(tokens.size(), from + known.longest()); end > from; end--) {
      Span span = tokens.get(from).span().cover(tokens.get(end - 1).span());
      Optional<KnownOrigins.Known> origin = known.find(account.article().words(span));
      if (origin.isPresent()) {
        credits.add(span, origin.get());
        return;
      }
    }
  }
}
