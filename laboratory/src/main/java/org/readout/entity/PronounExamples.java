package org.readout.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.article.Article;
import org.readout.article.ArticleParser;
import org.readout.article.Draft;
import org.readout.lab.coref.GoldMention;
import org.readout.lab.coref.GoldText;
import org.readout.mention.Mention;
import org.readout.mention.MentionFinder;
import org.readout.mention.MentionedArticle;
import org.readout.mention.Use;
import org.readout.sentence.Reader;
import org.readout.sentence.Reading;

/** Pronouns with their candidates, and which of them annotators mean. */
final class PronounExamples {

  /** One pronoun: its choices, "none" first, and the place of the right one. */
  record Example(List<List<String>> choices, int right) {}

  private final ArticleParser articles = new ArticleParser();
  private final Reader reader = Reader.load();
  private final MentionFinder mentions = new MentionFinder();
  private final EntityResolver resolver = new EntityResolver();
  private final List<Example> all = new ArrayList<>();

  void add(GoldText gold) {
    Article article = articles.parse("a1", Draft.of(gold.name(), gold.text()));
    Reading reading = reader.read(article);
    resolver.resolve(
        List.of(new MentionedArticle(article, reading, mentions.find(article, reading))),
        choice -> decide(gold, choice));
  }

  List<Example> all() {
    return all;
  }

  private Optional<Cluster> decide(GoldText gold, PronounResolver.Choice choice) {
    Optional<String> meant = group(gold, choice.use());
    List<List<String>> choices = new ArrayList<>();
    choices.add(choice.none());
    int right = 0;
    Optional<Cluster> answer = Optional.empty();
    for (PronounResolver.Candidate candidate : choice.candidates()) {
      choices.add(candidate.cues());
      if (right == 0 && meant.isPresent() && meant.equals(group(gold, candidate.cluster()))) {
        right = choices.size() - 1;
        answer = Optional.of(candidate.cluster());
      }
    }
    all.add(new Example(choices, right));
    return answer;
  }

  private static Optional<String> group(GoldText gold, Use use) {
    return gold.at(use.head().span().start()).map(GoldMention::group);
  }

  /** {@return what most names of a cluster are annotated as} */
  private static Optional<String> group(GoldText gold, Cluster cluster) {
    Map<String, Integer> counts = new HashMap<>();
    Optional<String> best = Optional.empty();
    int top = 0;
    for (Use use : cluster.uses()) {
      if (use.mention().kind() == Mention.Kind.NAME) {
        Optional<String> group = gold.ofName(use.head().span().start()).map(GoldMention::group);
        int count = group.map(g -> counts.merge(g, 1, Integer::sum)).orElse(0);
        if (count > top) {
          top = count;
          best = group;
        }
      }
    }
    return best;
  }
}
