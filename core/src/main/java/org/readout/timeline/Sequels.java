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
            .map(plan -> sequel(account, sentence, verb, plan))
            .ifPresent(found::add);
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

  private static Scheduled sequel(Account account, Sentence sentence, int verb, Scheduled plan) {
    Clause clause = Clause.of(sentence, verb, sentence.tokens().get(verb).span());
    return new Scheduled(
        new Citation(account.article().id(), clause.span()),
        account.article().words(clause.span()).replaceAll("\\s+", " "),
        plan.when(),
        plan.who(),
        Optional.empty());
  }
}
