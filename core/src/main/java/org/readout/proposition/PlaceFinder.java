package org.readout.proposition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.article.Span;
import org.readout.lexicon.Countries;
import org.readout.mention.Mention;
import org.readout.sentence.Sentence;
import org.readout.sentence.Token;

/** Finds where things are said to be: named places after words such as "in", "near", "south of". */
final class PlaceFinder {

  private static final Set<String> RELATIONS = Set.of("obl", "nmod", "advmod");

  private static final Set<String> LOCATIVE =
      Set.of(
          "in",
          "at",
          "near",
          "outside",
          "inside",
          "off",
          "on",
          "across",
          "around",
          "along",
          "within",
          "throughout",
          "beside",
          "over",
          "next to",
          "close to");

  private static final Set<String> SIDES =
      Set.of("south", "north", "east", "west", "southeast", "southwest", "northeast", "northwest");

  /** Where something is, and the words that say so. */
  record Place(Answer.Place answer, Span span) {}

  private final Countries countries = Countries.load();

  /** {@return the places that a proposition gives, in the order of the text} */
  List<Place> find(Proposition proposition) {
    List<Place> places = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Mention mention : proposition.account().mentions()) {
      boolean named =
          mention.kind() == Mention.Kind.NAME
              && mention.type() == Mention.Type.PLACE
              && mention.sentence() == proposition.sentence().index();
      if (named && proposition.holds(mention.span())) {
        place(proposition, mention)
            .filter(place -> seen.add(place.answer().value()))
            .ifPresent(places::add);
      }
    }
    return places;
  }

  private Optional<Place> place(Proposition proposition, Mention mention) {
    Sentence sentence = proposition.sentence();
    Token head = sentence.tokens().get(mention.head());
    int first = first(sentence, mention);
    Optional<String> relation =
        RELATIONS.contains(head.baseRelation()) ? relation(sentence, first) : Optional.empty();
    return relation.map(words -> {
      String name = proposition.account().article().words(mention.span()).replaceAll("\\s+", " ");
      boolean country = countries.find(name).isPresent();
      Answer.Place answer = new Answer.Place(words, name, country, words + " " + name);
      return new Place(answer, mention.span());
    });
  }

  private static int first(Sentence sentence, Mention mention) {
    int first = mention.head();
    while (first > 0 && sentence.tokens().get(first - 1).span().end() > mention.span().start()) {
      first--;
    }
    return first;
  }

  /** {@return the words before a name that say how something lies to it} */
  private static Optional<String> relation(Sentence sentence, int first) {
    int at = first - 1;
    while (at >= 0 && isSide(form(sentence, at)) || at >= 0 && form(sentence, at).equals("the")) {
      at--;
    }
    if (at < 0) {
      return Optional.empty();
    }
    String word = form(sentence, at);
    if (at > 0 && word.equals("of") && SIDES.contains(form(sentence, at - 1))) {
      return Optional.of(form(sentence, at - 1) + " of");
    }
    String two = at > 0 ? form(sentence, at - 1) + " " + word : word;
    return LOCATIVE.contains(two) ? Optional.of(two) : Optional.of(word).filter(LOCATIVE::contains);
  }

  private static boolean isSide(String word) {
    return SIDES.contains(word) || word.endsWith("ern") || word.equals("central");
  }

  private static String form(Sentence sentence, int at) {
    return sentence.tokens().get(at).form().toLowerCase(Locale.ROOT);
  }
}
