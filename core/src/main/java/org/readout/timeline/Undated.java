package org.readout.timeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.article.Citation;
import org.readout.article.Span;
import org.readout.sentence.Pos;
import org.readout.sentence.Sentence;
import org.readout.sentence.Token;
import org.readout.story.Account;
import org.readout.timex.Timex;

/**
 * Plans without a day: bound to another event ("will leave after the trial is over", "ahead of the
 * election"), told of the coming days, or begun on the day of the report ("is on its way to").
 */
final class Undated {

  private static final int LONGEST = 80;
  private static final int NEAR = 7;
  private static final Set<String> WILL = Set.of("will", "'ll", "’ll", "shall");
  private static final Set<String> THEREUPON = Set.of("after", "once");
  private static final Set<String> PEOPLE = Set.of("he", "she", "they", "we", "who");
  private static final Set<String> PRESENT = Set.of("VBZ", "VBP");
  private static final Set<String> VAGUE = Set.of("coming-units", "units-ahead");
  private static final Set<String> STATES = Set.of("be", "have", "want", "know", "need", "go");
  private static final Set<String> OCCASIONS =
      Set.of(
          "election",
          "elections",
          "referendum",
          "vote",
          "summit",
          "talks",
          "olympics",
          "games",
          "inauguration",
          "hearing",
          "trial",
          "conference");

  private final Account account;
  private final List<Scheduled> found = new ArrayList<>();
  private final Set<String> occasions = new HashSet<>();

  private Undated(Account account) {
    this.account = account;
  }

  /** {@return the plans of a report without a day, in the order of the text} */
  static List<Scheduled> of(Account account) {
    Undated undated = new Undated(account);
    for (Sentence sentence : account.reading().sentences()) {
      if (sentence.tokens().size() <= LONGEST) {
        undated.read(sentence);
      }
    }
    return undated.found;
  }

  private void read(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i + 2 < tokens.size(); i++) {
      String word = low(tokens.get(i));
      if (WILL.contains(word)) {
        will(sentence, i);
      } else if (word.equals("before")) {
        before(sentence, i);
      } else if (word.equals("ahead") && low(tokens.get(i + 1)).equals("of")) {
        occasion(sentence, i);
      } else if (word.equals("on") && low(tokens.get(i + 2)).equals("way")) {
        way(sentence, i);
      }
    }
  }

  /** "They will be freed after the inquiry is over", "we will go on looking in the coming days". */
  private void will(Sentence sentence, int will) {
    int verb = sentence.tokens().get(will).head();
    if (verb <= will || !acts(sentence, verb)) {
      return;
    }
    Optional<Span> when = vague(sentence).or(() -> thereupon(sentence, verb));
    when.ifPresent(span -> add(Clause.of(sentence, verb, span).span(), ""));
  }

  private Optional<Span> vague(Sentence sentence) {
    return account.timexes().stream()
        .filter(timex -> VAGUE.contains(timex.rule()))
        .map(Timex::span)
        .filter(sentence.span()::contains)
        .findFirst();
  }

  /** The words from "after" to the verb of its clause, which tells what is not over yet. */
  private static Optional<Span> thereupon(Sentence sentence, int verb) {
    List<Token> tokens = sentence.tokens();
    for (int i = verb + 1; i < tokens.size(); i++) {
      int last = THEREUPON.contains(low(tokens.get(i))) ? present(tokens, i) : -1;
      if (last > 0) {
        return Optional.of(tokens.get(i).span().cover(tokens.get(last).span()));
      }
    }
    return Optional.empty();
  }

  /** The last word of a clause in the present tense right behind {@code from}, or -1. */
  private static int present(List<Token> tokens, int from) {
    for (int i = from + 2; i < Math.min(tokens.size(), from + NEAR); i++) {
      if (PRESENT.contains(tokens.get(i).tag())) {
        boolean more = i + 1 < tokens.size() && tokens.get(i + 1).pos() != Pos.PUNCT;
        return more ? i + 1 : i;
      }
      if (tokens.get(i).pos() == Pos.PUNCT || tokens.get(i).pos() == Pos.VERB) {
        return -1;
      }
    }
    return -1;
  }

  /** Who acts is a person or a body; what is denied, asked or only might be is no plan. */
  private boolean acts(Sentence sentence, int verb) {
    List<Token> tokens = sentence.tokens();
    boolean actor = false;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean below = token.head() == verb;
      if (below && (token.baseRelation().equals("advmod") && negates(token))) {
        return false;
      }
      actor |= below && token.baseRelation().equals("nsubj") && names(token);
    }
    return actor && !tokens.getLast().form().equals("?");
  }

  private boolean names(Token subject) {
    return subject.pos() == Pos.PROPN
        || PEOPLE.contains(low(subject))
        || account.mentions().stream().anyMatch(m -> m.span().contains(subject.span()));
  }

  private static boolean negates(Token token) {
    return Set.of("not", "n't", "n’t", "never", "only").contains(low(token));
  }

  /** "Before the two countries hold a summit": the present tense tells what is to come. */
  private void before(Sentence sentence, int before) {
    List<Token> tokens = sentence.tokens();
    int verb = tokens.get(before).head();
    if (verb <= before || verb > before + NEAR || !PRESENT.contains(tokens.get(verb).tag())) {
      return;
    }
    boolean named = false;
    boolean object = false;
    for (Token token : tokens) {
      named |= token.head() == verb && subject(token) && token.pos() == Pos.PROPN;
      object |= token.head() == verb && token.baseRelation().equals("obj");
    }
    if (named && object && !STATES.contains(tokens.get(verb).lemma())) {
      Span start = tokens.get(before).span();
      add(start.cover(behind(sentence, verb, start.end())), "");
    }
  }

  private static boolean subject(Token token) {
    return token.baseRelation().equals("nsubj");
  }

  /** The part of a verb's clause that begins at {@code from}. */
  private static Span behind(Sentence sentence, int verb, int from) {
    Span at = sentence.tokens().get(verb).span();
    Span whole = Clause.of(sentence, verb, at).span();
    return new Span(Math.max(whole.start(), from), Math.max(whole.end(), at.end()));
  }

  /** "Ahead of the Winter Olympics", told once. */
  private void occasion(Sentence sentence, int ahead) {
    List<Token> tokens = sentence.tokens();
    boolean past = tokens.stream().anyMatch(token -> token.tag().equals("VBD"));
    for (int i = ahead + 2; !past && i < Math.min(tokens.size(), ahead + NEAR); i++) {
      Token token = tokens.get(i);
      boolean nominal =
          switch (token.pos()) {
            case NOUN, PROPN, ADJ, DET, NUM, PART, PRON -> true;
            case ADP, ADV, AUX, CCONJ, INTJ, PUNCT, SCONJ, SYM, VERB, X -> false;
          };
      if (!nominal) {
        return;
      }
      if (OCCASIONS.contains(low(token))) {
        Span span = tokens.get(ahead).span().cover(token.span());
        boolean timed = account.timexes().stream().anyMatch(t -> t.span().overlaps(span));
        if (!timed && occasions.add(low(token))) {
          add(span, "");
        }
        return;
      }
    }
  }

  /** "Inspectors are on their way to the port": they are to arrive on the day of the report. */
  private void way(Sentence sentence, int on) {
    List<Token> tokens = sentence.tokens();
    int to = on + 3;
    boolean there =
        to + 1 < tokens.size()
            && low(tokens.get(to)).equals("to")
            && tokens.get(to + 1).pos() != Pos.VERB
            && tokens.get(on + 1).pos() == Pos.PRON;
    boolean now = false;
    for (int i = Math.max(0, on - 3); i < on; i++) {
      now |= PRESENT.contains(tokens.get(i).tag()) && tokens.get(i).lemma().equals("be");
    }
    if (there && now) {
      Span time = tokens.get(on).span().cover(tokens.get(to + 1).span());
      Clause clause = Clause.of(sentence, on + 2, time);
      add(clause.span(), account.article().published().date().map(Object::toString).orElse(""));
    }
  }

  private void add(Span span, String when) {
    if (found.stream().noneMatch(f -> f.citation().span().overlaps(span))) {
      found.add(
          new Scheduled(
              new Citation(account.article().id(), span),
              account.article().line(span),
              when,
              List.of(),
              Optional.empty()));
    }
  }

  private static String low(Token token) {
    return token.form().toLowerCase(Locale.ROOT);
  }
}
