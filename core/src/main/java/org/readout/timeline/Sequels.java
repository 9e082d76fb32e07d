package org.readout.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.article.Citation;
import org.readout.article.Span;
import org.readout.sentence.Sentence;
import org.readout.sentence.Token;
import org.readout.story.Account;

/** Plans told after a dated plan without a date of their own: "She will then travel north." */
final class Sequels {

  private static final Set<String> THEN = Set.of("then", "afterwards", "afterward");
  private static final int NEAR = 3;

  private Sequels() {}

  /** {@return what follows one of {@code dated} at its time or later} */
  static List<Scheduled> of(Account account, List<Scheduled> dated) {
    List<Scheduled> found = new ArrayList<>();
    List<Sentence> sentences = account.reading().sentences();
    for (Sentence sentence : sentences) {
      int verb = then(sentence);
      boolean timed = account.timexes().stream().anyMatch(t -> sentence.span().contains(t.span()));
      if (verb >= 0 && !timed) {
        Sentence from = sentences.get(Math.max(0, sentence.index() - NEAR));
        last(dated, new Span(from.span().start(), sentence.span().start()))
            .ifPresent(plan -> {
              found.add(sequel(account, Clause.of(sentence, verb, at(sentence, verb)), plan));
              further(sentence, verb).forEach(c -> found.add(sequel(account, c, plan)));
            });
      }
    }
    return found;
  }

  private static Optional<Scheduled> last(List<Scheduled> dated, Span before) {
    Optional<Scheduled> last = Optional.empty();
    for (Scheduled plan : dated) {
      if (before.contains(plan.citation().span())) {
        last = Optional.of(plan);
      }
    }
    return last;
  }

  /** Index of the verb of "will then travel", or -1. */
  private static int then(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (THEN.contains(tokens.get(i).form().toLowerCase(Locale.ROOT))) {
        int verb = tokens.get(i).head();
        for (Token token : tokens) {
          if (verb >= 0 && token.head() == verb && token.form().equalsIgnoreCase("will")) {
            return verb;
          }
        }
      }
    }
    return -1;
  }

  private static Span at(Sentence sentence, int word) {
    return sentence.tokens().get(word).span();
  }

  /** "Where she is to open a fair, and to visit the docks": every second infinitive. */
  private static List<Clause> further(Sentence sentence, int verb) {
    List<Clause> found = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    for (int i = verb + 2; i < tokens.size(); i++) {
      boolean infinitive = tokens.get(i - 1).tag().equals("TO") && tokens.get(i).tag().equals("VB");
      if (infinitive && tokens.get(i).baseRelation().equals("conj")) {
        found.add(Clause.infinitive(sentence, i));
      }
    }
    return found;
  }

  private static Scheduled sequel(Account account, Clause clause, Scheduled plan) {
    return new Scheduled(
        new Citation(account.article().id(), clause.span()),
        account.article().line(clause.span()),
        plan.when(),
        plan.who(),
        Optional.empty());
  }
}
