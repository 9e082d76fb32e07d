package org.readout.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.readout.alignment.Group;
import org.readout.lexicon.Table;
import org.readout.proposition.Answer;
import org.readout.proposition.Fact;
import org.readout.proposition.Proposition;
import org.readout.sentence.Pos;
import org.readout.sentence.Sentence;
import org.readout.sentence.Token;

/**
 * Sets what one article has happen inside a building or tunnel against what another has happen
 * outside: "the train derailed in a tunnel", "the train had left the tunnel". An article that tells
 * of both sides is left out.
 */
public final class SettingGrouper {

  private static final Set<String> INSIDE = Set.of("in", "inside", "within");
  private static final Set<String> OUTSIDE = Set.of("outside", "beside", "behind");

  /** "Next to a tunnel", "at its exit". */
  private static final Set<String> OUTSIDE_OF =
      Set.of(
          "next to", "front of", "exit of", "exit from", "entrance of", "entrance to", "mouth of");

  private static final Set<String> LEAVE = Set.of("leave", "exit", "clear");
  private static final Set<String> COME_OUT = Set.of("come", "emerge", "get", "drive", "run");
  private static final Set<String> SUBJECT = Set.of("nsubj", "nsubj:pass");
  private static final Set<String> SELF = Set.of("it", "we", "they", "which", "that");

  /** So many words stand between a preposition and its noun at most. */
  private static final int NEAR = 5;

  /** So far above the noun for the place stands what happens there. */
  private static final int CLIMB = 4;

  private record Setting(Proposition words, Token noun, boolean inside) {}

  private final Map<String, String> places = new HashMap<>();
  private final Map<String, String> happenings = new HashMap<>();

  private SettingGrouper() {
    for (List<String> row : Table.rows(SettingGrouper.class, "settings.tsv", 3)) {
      Map<String, String> names = row.getFirst().equals("PLACE") ? places : happenings;
      Table.variants(row.get(2)).forEach(lemma -> names.put(lemma, row.get(1)));
    }
  }

  /** {@return for each place and kind of event: what articles tell of the side it was on} */
  public static List<Group<Fact>> group(List<Proposition> propositions) {
    SettingGrouper grouper = new SettingGrouper();
    Map<String, List<Setting>> settings = new TreeMap<>();
    for (Proposition words : propositions) {
      for (int i = words.first(); i < words.end(); i++) {
        grouper.find(words, i, settings);
      }
    }
    return settings.values().stream().map(grouper::rivals).flatMap(Optional::stream).toList();
  }

  private void find(Proposition words, int noun, Map<String, List<Setting>> settings) {
    Sentence sentence = words.sentence();
    String place = places.get(lemma(sentence, noun));
    Optional<Boolean> inside = place == null ? Optional.empty() : isInside(sentence, noun);
    if (inside.isPresent() && sentence.tokens().get(noun).pos() == Pos.NOUN) {
      happening(sentence, noun)
          .ifPresent(what ->
              settings
                  .computeIfAbsent(place + " " + what, p -> new ArrayList<>())
                  .add(new Setting(words, sentence.tokens().get(noun), inside.get())));
    }
  }

  /** {@return one fact of each article that tells of one side only; empty when none differ} */
  private Optional<Group<Fact>> rivals(List<Setting> settings) {
    Map<Integer, List<Setting>> byArticle = new TreeMap<>();
    settings.forEach(
        s -> byArticle.computeIfAbsent(s.words().place(), p -> new ArrayList<>()).add(s));
    byArticle.values().removeIf(own -> own.stream().map(Setting::inside).distinct().count() > 1);
    List<Setting> firsts = byArticle.values().stream().map(List::getFirst).toList();
    return firsts.stream().map(Setting::inside).distinct().count() < 2
        ? Optional.empty()
        : Optional.of(new Group<>(firsts.stream().map(this::fact).toList(), 1));
  }

  private Fact fact(Setting setting) {
    String name = places.getOrDefault(setting.noun().lemma().toLowerCase(Locale.ROOT), "");
    String side = setting.inside() ? "in" : "outside";
    Answer answer =
        new Answer.Place(side, name, false, List.of(), side + " the " + setting.noun().form());
    return new Fact(setting.words(), answer, setting.noun());
  }

  private static Optional<Boolean> isInside(Sentence sentence, int noun) {
    int at = noun - 1;
    while (at > 0 && noun - at < NEAR && isDescription(sentence.tokens().get(at))) {
      at--;
    }
    String word = at < 0 ? "" : form(sentence, at);
    String two = at < 1 ? word : form(sentence, at - 1) + " " + word;
    if (INSIDE.contains(word) && !two.equals("back in")) {
      return Optional.of(true);
    }
    boolean out = OUTSIDE.contains(word) || OUTSIDE_OF.contains(two) || isLeft(sentence, noun, two);
    return out ? Optional.of(false) : Optional.empty();
  }

  /** "Had left the tunnel", "coming out of the tunnel", "had passed through the tunnel". */
  private static boolean isLeft(Sentence sentence, int noun, String two) {
    Token token = sentence.tokens().get(noun);
    if (token.head() < 0) {
      return false;
    }
    String verb = lemma(sentence, token.head());
    boolean over =
        sentence.children(token.head()).stream()
            .anyMatch(child -> form(sentence, child).equals("had"));
    return token.relation().equals("obj") && LEAVE.contains(verb)
        || two.equals("out of") && COME_OUT.contains(verb)
        || two.endsWith(" through") && verb.equals("pass") && over;
  }

  private static boolean isDescription(Token token) {
    return switch (token.pos()) {
      case DET, ADJ, NOUN, PROPN, NUM, PART -> true;
      default -> token.tag().equals("PRP$") || token.tag().equals("VBN");
    };
  }

  /**
   * {@return what happens at the noun: the noun that it describes, or what the verb above it is
   * about}
   */
  private Optional<String> happening(Sentence sentence, int noun) {
    int at = sentence.tokens().get(noun).head();
    for (int i = 0; i < CLIMB && at >= 0; i++) {
      String what = happenings.get(lemma(sentence, at));
      if (what != null) {
        return Optional.of(what);
      }
      if (sentence.tokens().get(at).pos() == Pos.VERB) {
        return subject(sentence, at);
      }
      at = sentence.tokens().get(at).head();
    }
    return Optional.empty();
  }

  private Optional<String> subject(Sentence sentence, int verb) {
    for (int child : sentence.children(verb)) {
      if (SUBJECT.contains(sentence.tokens().get(child).relation())) {
        String what = happenings.get(lemma(sentence, child));
        return what != null
            ? Optional.of(what)
            : SELF.contains(form(sentence, child)) ? anywhere(sentence) : Optional.empty();
      }
    }
    Token token = sentence.tokens().get(verb);
    return token.head() < 0
        ? Optional.empty()
        : Optional.ofNullable(happenings.get(lemma(sentence, token.head())));
  }

  /** {@return what "it" or "we" may be about: the first such word of the sentence} */
  private Optional<String> anywhere(Sentence sentence) {
    return sentence.tokens().stream()
        .map(token -> happenings.get(token.lemma().toLowerCase(Locale.ROOT)))
        .filter(what -> what != null)
        .findFirst();
  }

  private static String lemma(Sentence sentence, int at) {
    return sentence.tokens().get(at).lemma().toLowerCase(Locale.ROOT);
  }

  private static String form(Sentence sentence, int at) {
    return sentence.tokens().get(at).form().toLowerCase(Locale.ROOT);
  }
}
