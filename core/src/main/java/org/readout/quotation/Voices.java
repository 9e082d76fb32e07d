package org.readout.quotation;

import static org.readout.lexicon.PersonNames.Gender.FEMALE;
import static org.readout.lexicon.PersonNames.Gender.MALE;
import static org.readout.lexicon.PersonNames.Gender.UNKNOWN;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.article.Article;
import org.readout.entity.Entity;
import org.readout.lexicon.PersonNames;
import org.readout.mark.Passage;
import org.readout.mention.Mention;
import org.readout.mention.MentionedArticle;
import org.readout.sentence.Pos;

/** Knows of each word whether it can name somebody who speaks, and whether it is itself quoted. */
final class Voices {

  /** Nouns for texts that "say" things. */
  static final Set<String> DOCUMENTS = CueLexicon.words("documents");

  /** Names of days and months, which tell when and not who. */
  static final Set<String> DATES = CueLexicon.words("dates");

  private static final Set<String> PRONOUNS = CueLexicon.words("pronouns");

  private final Words words;
  private final boolean[] speaks;
  private final boolean[] person;
  private final boolean[] body;
  private final boolean[] quoted;
  private final boolean[] cues;

  Voices(MentionedArticle read, Words words, List<Passage> passages, CueLexicon lexicon) {
    this.words = words;
    this.speaks = new boolean[words.size()];
    this.person = new boolean[words.size()];
    this.body = new boolean[words.size()];
    this.quoted = new boolean[words.size()];
    this.cues = new boolean[words.size()];
    read.mentions().forEach(this::mark);
    for (Passage passage : passages) {
      int first = words.from(passage.content().start());
      Arrays.fill(quoted, first, Math.max(first, words.from(passage.content().end())), true);
    }
    for (int at = 0; at < speaks.length; at++) {
      boolean pronoun = words.is(at, Pos.PRON) && PRONOUNS.contains(words.lower(at));
      speaks[at] |= text(at) || pronoun || named(at);
      cues[at] =
          words.is(at, Pos.VERB)
              && lexicon
                  .verb(words.lemma(at), "")
                  .filter(entry -> entry.kind() == CueLexicon.Kind.SAY)
                  .isPresent();
    }
  }

  private void mark(Mention mention) {
    int first = words.from(mention.span().start());
    int end = Math.max(first, words.from(mention.span().end()));
    if (mention.type() == Mention.Type.ORGANIZATION && end > first) {
      body[end - 1] = true;
    }
    boolean human = mention.type() == Mention.Type.PERSON;
    if (mention.kind() == Mention.Kind.NAME) {
      Arrays.fill(speaks, first, end, true);
      Arrays.fill(person, first, end, human);
    } else if (mention.kind() == Mention.Kind.NOUN && end > first) {
      speaks[end - 1] = true;
      person[end - 1] |= human;
    }
  }

  /** {@return the article's words} */
  Words words() {
    return words;
  }

  /** {@return whether the word can be the head of a source} */
  boolean speaks(int at) {
    return speaks[at];
  }

  /** {@return whether it names or denotes a person} */
  boolean person(int at) {
    return person[at] || words.is(at, Pos.PRON) && speaks[at];
  }

  /** {@return whether it is the last word for a body} */
  boolean body(int at) {
    return body[at];
  }

  /** {@return whether it is a noun for a text} */
  boolean text(int at) {
    return words.is(at, Pos.NOUN) && DOCUMENTS.contains(words.lemma(at));
  }

  /** {@return whether it is capitalised as names are} */
  boolean named(int at) {
    if (at < 0 || at >= words.size() || DATES.contains(words.lower(at))) {
      return false;
    }
    if (words.isHyphen(at - 1) && at >= 2) {
      return named(at - 2);
    }
    boolean capital = Character.isUpperCase(words.form(at).charAt(0));
    boolean initial = at == words.first(words.sentence(at));
    boolean noun = words.is(at, Pos.NOUN, Pos.ADJ, Pos.X) && words.form(at).length() > 1;
    boolean dated = words.lower(at + 1).equals("on") && DATES.contains(words.lower(at + 2));
    boolean alone =
        words.get(at).tag().equals("NN") && (dated || words.is(at + 1, Pos.VERB, Pos.AUX));
    return capital && (words.is(at, Pos.PROPN) || noun && (!initial || alone));
  }

  /** {@return whether it stands between quotation marks} */
  boolean quoted(int at) {
    return at >= 0 && at < quoted.length && quoted[at];
  }

  /** {@return whether it is a verb of speech} */
  boolean cue(int at) {
    return cues[at];
  }

  /** {@return the nouns between the first word for the source and the cue} */
  Set<String> nouns(NounGroups.Source source, int cue) {
    Set<String> nouns = new HashSet<>();
    int last = cue > source.head() ? cue : source.last() + 1;
    for (int at = source.first(); at < Math.min(last, source.first() + 30); at++) {
      if (words.is(at, Pos.NOUN)) {
        nouns.add(words.lemma(at));
      }
    }
    return nouns;
  }

  /** {@return whether an article names it in its own words, not only in what it quotes} */
  boolean isToldOutsideQuotes(Entity entity, Article article) {
    return entity.mentions().stream()
        .filter(mention -> mention.article().equals(article.id()))
        .map(mention -> words.from(mention.span().start()))
        .anyMatch(at -> at < words.size() && !words.is(at, Pos.PRON) && !quoted(at));
  }

  /** Remembers who has spoken in an article, and how the article called them. */
  static final class Heard {

    /** Whether a speaker is one person, several, or a body. */
    enum Count {
      ONE,
      SEVERAL,
      BODY
    }

    private static final int REACH = 12;

    /**
     * One who has spoken.
     *
     * @param speaker who
     * @param sentence in which sentence
     * @param count whether the words tell of one person, of several or of a body
     * @param nouns the nouns for the speaker: "spokesman"
     */
    private record Entry(Speaker speaker, int sentence, Count count, Set<String> nouns) {}

    private static final Map<String, PersonNames.Gender> GENDERS =
        Map.of("he", MALE, "his", MALE, "she", FEMALE, "her", FEMALE);

    private final List<Entry> entries = new ArrayList<>();
    private final PersonNames names;

    Heard(PersonNames names) {
      this.names = names;
    }

    void remember(Speaker speaker, int sentence, Count count, Set<String> nouns) {
      if (!(speaker instanceof Speaker.Implied)) {
        entries.add(new Entry(speaker, sentence, count, Set.copyOf(nouns)));
      }
    }

    /** {@return the last one from sentence {@code since} on for whom the pronoun can stand} */
    Optional<Speaker> pronoun(String pronoun, int since) {
      boolean several = pronoun.startsWith("the");
      for (Entry entry : latest()) {
        if (entry.sentence() >= since
            && (several || entry.count() == Count.ONE)
            && fits(entry.speaker(), pronoun)) {
          return Optional.of(entry.speaker());
        }
      }
      return Optional.empty();
    }

    /** {@return whether a speaker's given name allows the pronoun} */
    boolean fits(Speaker speaker, String pronoun) {
      String name = speaker instanceof Speaker.Named named ? named.name() : "";
      int end = name.indexOf(' ');
      PersonNames.Gender given = end < 0 ? UNKNOWN : names.gender(name.substring(0, end));
      return given.fits(GENDERS.getOrDefault(pronoun, UNKNOWN));
    }

    /** {@return the name of the body that spoke last, from sentence {@code since} on} */
    Optional<String> body(int since) {
      return latest().stream()
          .filter(entry -> entry.sentence() >= since)
          .findFirst()
          .filter(entry -> entry.count() == Count.BODY)
          .map(Entry::speaker)
          .filter(Speaker.Named.class::isInstance)
          .map(Speaker.Named.class::cast)
          .map(Speaker.Named::name);
    }

    /** {@return the last one who was called by this noun} */
    Optional<Speaker> called(String noun) {
      return latest().stream()
          .filter(entry -> entry.nouns().contains(noun))
          .map(Entry::speaker)
          .findFirst();
    }

    /** {@return the last one with a longer name that ends in {@code surname}} */
    Optional<Speaker.Named> surnamed(String surname) {
      String ending = " " + surname.toLowerCase(Locale.ROOT);
      return entries.reversed().stream()
          .map(Entry::speaker)
          .filter(Speaker.Named.class::isInstance)
          .map(Speaker.Named.class::cast)
          .filter(named -> named.name().toLowerCase(Locale.ROOT).endsWith(ending))
          .findFirst();
    }

    private List<Entry> latest() {
      return entries.subList(Math.max(0, entries.size() - REACH), entries.size()).reversed();
    }
  }
}
