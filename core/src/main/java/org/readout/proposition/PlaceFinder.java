package org.readout.proposition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.readout.article.Span;
import org.readout.lexicon.Countries;
import org.readout.lexicon.Gazetteer;
import org.readout.lexicon.Place;
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
          "next to",
          "close to");

  private static final Set<String> SIDES =
      Set.of("south", "north", "east", "west", "southeast", "southwest", "northeast", "northwest");

  /** "South" of "south London": lower case, or it would be part of the name. */
  private static final Pattern SIDE = Pattern.compile("^(?:[a-z]+ )+(?=\\p{Lu})");

  /** Where something is, and the words that say so. */
  record Where(Answer.Place answer, Span span) {}

  private final Countries countries = Countries.load();
  private final Gazetteer gazetteer = Gazetteer.load(countries);

  /** {@return the places that a proposition gives, in the order of the text} */
  List<Where> find(Proposition proposition) {
    List<Where> places = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Mention mention : proposition.account().mentions()) {
      boolean named =
          mention.kind() == Mention.Kind.NAME
              && mention.type() == Mention.Type.PLACE
              && mention.sentence() == proposition.sentence().index();
      if (named && proposition.holds(mention.span()) && !isPossessive(proposition, mention)) {
        place(proposition, mention)
            .filter(place -> seen.add(place.answer().value()))
            .ifPresent(places::add);
      }
    }
    return places;
  }

  /** {@return whether something of it is meant: "outside Cologne's cathedral"} */
  private static boolean isPossessive(Proposition proposition, Mention mention) {
    return proposition.sentence().children(mention.head()).stream()
        .map(child -> proposition.sentence().tokens().get(child))
        .anyMatch(token -> token.tag().equals("POS"));
  }

  private Optional<Where> place(Proposition proposition, Mention mention) {
    Sentence sentence = proposition.sentence();
    Token head = sentence.tokens().get(mention.head());
    int first = first(sentence, mention);
    Optional<String> relation =
        RELATIONS.contains(head.baseRelation()) ? relation(sentence, first) : Optional.empty();
    return relation.map(words -> {
      String told = proposition.account().article().line(mention.span());
      String name = SIDE.matcher(told).replaceFirst("");
      Optional<String> land =
          countries
              .find(name)
              .filter(sense -> sense.kind() == Countries.Kind.NAME)
              .map(sense -> sense.country().name());
      List<String> within =
          land.isPresent() ? List.of() : gazetteer.find(name).map(Place::within).orElse(List.of());
      Answer.Place answer =
          new Answer.Place(words, land.orElse(name), land.isPresent(), within, words + " " + told);
      return new Where(answer, mention.span());
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
