package org.readout.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.readout.article.Article;
import org.readout.lexicon.Countries;
import org.readout.lexicon.Gazetteer;
import org.readout.lexicon.Offices;
import org.readout.lexicon.Organizations;
import org.readout.lexicon.WordLists;
import org.readout.lexicon.Words;
import org.readout.sentence.Pos;
import org.readout.sentence.Reading;
import org.readout.sentence.Sentence;
import org.readout.sentence.Token;

/**
 * Settles what a name names where the reader's answers differ from place to place in an article.
 */
final class NameTypes {

  /**
   * A title in front tells more than the reader's single answer; in front of one word it tells more
   * than all of them.
   */
  private static final int TITLE = 3;

  /** Words after which the name of a known town is no body and nobody. */
  private final Set<String> locating;

  private final Gazetteer gazetteer;
  private final Countries countries;
  private final Organizations organizations;
  private final Set<String> towns = NounFinder.ofType("TOWN");
  private final Map<String, Mention.Type> lastWords = NounFinder.lastWords();
  private final Offices offices;

  NameTypes(Gazetteer gazetteer, Organizations organizations, Offices offices) {
    this.gazetteer = gazetteer;
    WordLists words = WordLists.of(NameTypes.class);
    locating = words.get("locating");
    this.countries = gazetteer.countries();
    this.organizations = organizations;
    this.offices = offices;
  }

  /** {@return the same names, with the type that most of each name's places speak for} */
  List<Mention> settle(Article article, Reading reading, List<Mention> names) {
    Map<String, Map<Mention.Type, Integer>> votes = new HashMap<>();
    Set<String> persons = new HashSet<>();
    Set<String> located = new HashSet<>();
    Map<String, Integer> articled = new HashMap<>();
    for (Mention name : names) {
      String words = Words.plain(article.words(name.span()));
      Map<Mention.Type, Integer> count = votes.computeIfAbsent(words, key -> new HashMap<>());
      count.merge(name.type(), 1, Integer::sum);
      if (isAnnouncedBody(reading.sentences().get(name.sentence()), name)) {
        count.merge(Mention.Type.ORGANIZATION, TITLE, Integer::sum);
      }
      if (isTown(reading.sentences().get(name.sentence()), name)) {
        count.merge(Mention.Type.PLACE, TITLE, Integer::sum);
      }
      if (isLocated(reading.sentences().get(name.sentence()), name)) {
        located.add(words);
      }
      if (isTitled(article, reading.sentences().get(name.sentence()), name)) {
        count.merge(
            Mention.Type.PERSON, words.indexOf(' ') < 0 ? names.size() : TITLE, Integer::sum);
      }
      if (name.type() == Mention.Type.PERSON && words.indexOf(' ') > 0) {
        persons.addAll(List.of(words.split(" ")));
      }
      if (isArticled(reading.sentences().get(name.sentence()), name)) {
        articled.merge(words, 1, Integer::sum);
      }
    }
    articled.forEach((words, count) -> {
      Map<Mention.Type, Integer> all = votes.getOrDefault(words, Map.of());
      int named = all.values().stream().mapToInt(Integer::intValue).sum();
      if (2 * count > named && !persons.contains(words)) {
        votes.put(words, Map.of(Mention.Type.PLACE, named));
      }
    });
    located.removeIf(words -> persons.contains(words) || gazetteer.find(words).isEmpty());
    located.forEach(words ->
        votes
            .computeIfAbsent(words, key -> new HashMap<>())
            .merge(Mention.Type.PLACE, names.size(), Integer::sum));
    List<Mention> settled = new ArrayList<>();
    for (Mention name : names) {
      String words = Words.plain(article.words(name.span()));
      Mention.Type type = type(name, words, persons, votes.getOrDefault(words, Map.of()));
      settled.add(type == name.type() ? name : name.withType(type));
    }
    return settled;
  }

  /** "the Moon": one word behind an article is no person, unless a noun follows it. */
  private static boolean isArticled(Sentence sentence, Mention name) {
    int first = first(sentence, name);
    Token head = sentence.tokens().get(name.head());
    return name.type() == Mention.Type.PERSON
        && first == name.head()
        && first > 0
        && head.tag().equals("NNP")
        && !head.baseRelation().equals("compound")
        && sentence.tokens().get(first - 1).form().equalsIgnoreCase("the")
        && sentence.tokens().get(first).span().end() == name.span().end();
  }

  /** "in Banki" */
  private boolean isLocated(Sentence sentence, Mention name) {
    int before = first(sentence, name) - 1;
    return name.type() != Mention.Type.NATIONALITY
        && before >= 0
        && locating.contains(sentence.tokens().get(before).form().toLowerCase(Locale.ROOT));
  }

  /** "Nevino, a small village", "the village of Nevino", "Nevino district" */
  private boolean isTown(Sentence sentence, Mention name) {
    List<Token> tokens = sentence.tokens();
    int first = first(sentence, name);
    boolean of = first > 1 && tokens.get(first - 1).form().equals("of");
    if (of && isTownWord(tokens.get(first - 2))) {
      return true;
    }
    int end = name.head() + 1;
    while (end < tokens.size() && tokens.get(end).span().start() < name.span().end()) {
      end++;
    }
    boolean comma = end + 1 < tokens.size() && tokens.get(end).form().equals(",");
    if (!comma || tokens.get(end + 1).pos() != Pos.DET) {
      return false;
    }
    int noun = end + 2;
    while (noun < tokens.size() && noun < end + 5 && tokens.get(noun).pos() != Pos.NOUN) {
      noun++;
    }
    return noun < tokens.size() && isTownWord(tokens.get(noun));
  }

  private boolean isTownWord(Token token) {
    return token.tag().equals("NN")
        && (towns.contains(token.lemma()) || lastWords.get(token.lemma()) == Mention.Type.PLACE);
  }

  /** "newspaper Haaretz", "company Huawei" */
  private boolean isAnnouncedBody(Sentence sentence, Mention name) {
    int first = first(sentence, name);
    return first > 0
        && sentence.tokens().get(first - 1).tag().equals("NN")
        && lastWords.get(sentence.tokens().get(first - 1).lemma()) == Mention.Type.ORGANIZATION;
  }

  private static int first(Sentence sentence, Mention name) {
    int first = name.head();
    while (first > 0 && sentence.tokens().get(first - 1).span().end() > name.span().start()) {
      first--;
    }
    return first;
  }

  private boolean isTitled(Article article, Sentence sentence, Mention name) {
    if (name.type() == Mention.Type.NATIONALITY) {
      return false;
    }
    int first = first(sentence, name);
    return offices
        .endingAt(article, sentence, first, i -> false)
        .filter(title -> title.office().kind() != Offices.Kind.TRADE)
        .filter(title -> isCapital(sentence.tokens().get(title.end() - 1)))
        .isPresent();
  }

  private static boolean isCapital(Token token) {
    return Character.isUpperCase(token.form().codePointAt(0));
  }

  private Mention.Type type(
      Mention name, String words, Set<String> persons, Map<Mention.Type, Integer> votes) {
    Mention.Type seen = name.type();
    if (organizations.find(words).isPresent()) {
      return Mention.Type.ORGANIZATION;
    }
    boolean land = seen != Mention.Type.PERSON && countries.find(words).isPresent();
    if (land || seen == Mention.Type.NATIONALITY) {
      return seen;
    }
    boolean bare = words.indexOf(' ') < 0 && persons.contains(words);
    return bare ? Mention.Type.PERSON : most(votes, seen);
  }

  private static Mention.Type most(Map<Mention.Type, Integer> votes, Mention.Type seen) {
    Mention.Type best = seen;
    for (Mention.Type type : Mention.Type.values()) {
      boolean named = type != Mention.Type.NATIONALITY && type != Mention.Type.UNKNOWN;
      if (named && votes.getOrDefault(type, 0) > votes.getOrDefault(best, 0)) {
        best = type;
      }
    }
    return best;
  }
}
