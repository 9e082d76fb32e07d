package org.readout.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.article.Article;
import org.readout.article.Span;
import org.readout.lexicon.Countries;
import org.readout.lexicon.Gazetteer;
import org.readout.lexicon.Offices;
import org.readout.lexicon.Organizations;
import org.readout.lexicon.PersonNames;
import org.readout.lexicon.Pronoun;
import org.readout.sentence.Reading;
import org.readout.sentence.Sentence;

/** Finds the words of an article that name people, bodies, places and peoples. */
public final class MentionFinder {

  private static final Comparator<Mention> ORDER =
      Comparator.comparingInt((Mention mention) -> mention.span().start())
          .thenComparingInt(mention -> -mention.span().end());

  private final NameFinder names;
  private final NameTypes types;
  private final NounFinder nouns;

  /** Creates a finder with the tables that come with the program. */
  public MentionFinder() {
    Offices offices = Offices.load();
    Gazetteer gazetteer = Gazetteer.load(Countries.load());
    Organizations organizations = Organizations.load();
    names = new NameFinder(gazetteer, offices, PersonNames.load(), organizations);
    types = new NameTypes(gazetteer, organizations, offices);
    nouns = new NounFinder(offices);
  }

  /** {@return the mentions, in the order of the text, no two with the same words} */
  public List<Mention> find(Article article, Reading reading) {
    List<Mention> settled = types.settle(article, reading, names.find(article, reading));
    List<Mention> found = new ArrayList<>();
    int next = 0;
    for (Sentence sentence : reading.sentences()) {
      int first = next;
      while (next < settled.size() && settled.get(next).sentence() == sentence.index()) {
        next++;
      }
      found.addAll(inSentence(sentence, settled.subList(first, next)));
    }
    return List.copyOf(found);
  }

  private List<Mention> inSentence(Sentence sentence, List<Mention> named) {
    List<Mention> all = new ArrayList<>(named);
    @Nullable Mention[] byToken = byToken(sentence, named);
    all.addAll(nouns.find(sentence, byToken));
    all.addAll(pronouns(sentence, byToken));
    all.sort(ORDER);
    Set<Span> spans = new HashSet<>();
    all.removeIf(mention -> !spans.add(mention.span()));
    return all;
  }

  /** {@return for each token the name that it is part of} */
  private static @Nullable Mention[] byToken(Sentence sentence, List<Mention> names) {
    @Nullable Mention[] named = new @Nullable Mention[sentence.tokens().size()];
    int next = 0;
    for (int i = 0; i < named.length; i++) {
      Span span = sentence.tokens().get(i).span();
      while (next < names.size() && names.get(next).span().end() <= span.start()) {
        next++;
      }
      if (next < names.size() && names.get(next).span().overlaps(span)) {
        named[i] = names.get(next);
      }
    }
    return named;
  }

  private static List<Mention> pronouns(Sentence sentence, @Nullable Mention[] named) {
    List<Mention> found = new ArrayList<>();
    for (int i = 0; i < named.length; i++) {
      if (named[i] == null) {
        int at = i;
        Pronoun.of(sentence.tokens().get(i).form())
            .ifPresent(pronoun -> found.add(mention(sentence, at, pronoun)));
      }
    }
    return found;
  }

  private static Mention mention(Sentence sentence, int i, Pronoun pronoun) {
    Mention.Type type = pronoun.isPersonal() ? Mention.Type.PERSON : Mention.Type.UNKNOWN;
    return new Mention(
        sentence.tokens().get(i).span(), sentence.index(), i, Mention.Kind.PRONOUN, type);
  }
}
