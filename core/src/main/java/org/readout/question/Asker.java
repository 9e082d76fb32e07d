package org.readout.question;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.readout.entity.Entities;
import org.readout.lexicon.Happenings;
import org.readout.proposition.Answer;
import org.readout.proposition.Proposition;
import org.readout.sentence.Pos;
import org.readout.sentence.Token;

/** Says what kind of answer is given, and puts what is asked into a short English question. */
public final class Asker {

  private static final int LONGEST = 100;

  private final Typist typist = new Typist();

  /**
   * {@return what is compared}
   *
   * @param trigger what typed answers belong to
   * @param entities says who "he" is
   */
  public Question ask(List<Told> told, Optional<Token> trigger, Entities entities) {
    PointType type = type(told);
    return new Asking(told, trigger, entities).ask(type);
  }

  /** {@return whether words only tell who speaks: "the minister told reporters on Friday"} */
  public boolean isAttribution(Proposition proposition) {
    return typist.isAttribution(proposition);
  }

  /** {@return the type of the first answer that is more than words, or else of the words} */
  private PointType type(List<Told> told) {
    return told.stream()
        .map(Told::answer)
        .filter(answer -> !(answer instanceof Answer.Words))
        .findFirst()
        .map(typist::type)
        .orElseGet(() -> typist.type(told.stream().map(Told::proposition).toList()));
  }

  /** One question in the making. */
  private static final class Asking {

    private final List<Told> told;
    private final List<Phrases> phrases;
    private final Optional<Token> trigger;

    Asking(List<Told> told, Optional<Token> trigger, Entities entities) {
      this.told = told;
      this.phrases = told.stream().map(t -> new Phrases(t.proposition(), entities)).toList();
      this.trigger = trigger;
    }

    Question ask(PointType type) {
      return switch (type) {
        case COUNT -> of(type, count());
        case DATE -> time(type);
        case DURATION -> length(type);
        case ORDINAL -> rank(type);
        case PLACE ->
            whole(type, deed("Where ", Clause.Rest.OBJECT))
                .orElseGet(() -> given(type, "place", "What is the place of the "));
        case CAUSE -> cause(type);
        case ROLE -> whole(type, Optional.of(role())).orElseThrow();
        case PERSON ->
            new Question(type, name().or(this::kin).orElse("Who is meant by " + topic() + "?"));
        case STATUS, RELATION, ACTION -> happening(type);
        case POSITION ->
            whole(type, stance()).or(() -> credited(type)).orElseGet(() -> happening(type));
        case ORGANIZATION -> said(type);
      };
    }

    private Question happening(PointType type) {
      return claim(type)
          .or(() -> whole(type, first(States::question).or(this::deed)))
          .orElseGet(() -> said(type));
    }

    private static Question of(PointType type, Measures.Asked asked) {
      return asked.complete() ? new Question(type, asked.words()) : vague(type, asked.words());
    }

    private static Question vague(PointType type, String words) {
      return new Question(type, words, Question.Kind.VAGUE, "");
    }

    private static Optional<Question> whole(PointType type, Optional<String> words) {
      return words.flatMap(Asking::asked).map(asked -> new Question(type, asked));
    }

    private static Optional<String> asked(String words) {
      String question = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + "?";
      return question.length() <= LONGEST ? Optional.of(question) : Optional.empty();
    }

    /** {@return what is told of the first words that tell something} */
    private Optional<String> first(Function<Phrases, Optional<String>> told) {
      return phrases.stream().map(told).flatMap(Optional::stream).findFirst();
    }

    private Optional<Clause> clause(Predicate<Clause> wanted) {
      return phrases.stream()
          .map(Clause::top)
          .flatMap(Optional::stream)
          .filter(clause -> clause.who().isPresent())
          .filter(wanted)
          .findFirst();
    }

    /** {@return whether somebody did something; what was said, for a verb of speech} */
    private Optional<String> deed() {
      return clause(clause -> clause.hasOwnSubject() && tells(clause))
          .or(() -> clause(clause -> tells(clause)))
          .flatMap(clause -> clause.isOpen() ? speech(clause) : clause.ask(Clause.Rest.ALL));
    }

    private static boolean tells(Clause clause) {
      return clause.isOpen() ? clause.spoken().isPresent() : clause.isWhole();
    }

    private Optional<String> stance() {
      return clause(Clause::isSpeech).flatMap(Asking::speech);
    }

    private static Optional<String> speech(Clause clause) {
      boolean how = clause.token().lemma().equals("describe");
      return clause.spoken().map(words -> (how ? "How " : "What ") + words);
    }

    /** {@return when or where the deed was to which the answer belongs} */
    private Optional<String> deed(String word, Clause.Rest rest) {
      return triggered()
          .or(() -> trigger.isPresent() ? Optional.empty() : clause(c -> true))
          .filter(clause -> !clause.isOpen())
          .filter(clause -> clause.isWhole() || trigger.isPresent())
          .flatMap(clause -> clause.ask(rest))
          .map(words -> word + words);
    }

    /** {@return the clause of the trigger in the words in which it stands} */
    private Optional<Clause> triggered() {
      return trigger.flatMap(token ->
          phrases.stream()
              .filter(p -> p.tokens().contains(token))
              .findFirst()
              .flatMap(p -> Clause.at(p, p.tokens().indexOf(token))));
    }

    private Optional<String> noun() {
      return trigger.filter(t -> t.pos() == Pos.NOUN).map(t -> t.lemma().toLowerCase(Locale.ROOT));
    }

    private Question given(PointType type, String what, String ofNoun) {
      Optional<String> noun = noun().filter(n -> n.chars().allMatch(Character::isLetter));
      if (noun.filter(Happenings::contains).isPresent()) {
        return new Question(type, ofNoun + noun.get() + "?");
      }
      Optional<String> of = Topics.bearer(phrases);
      return vague(type, "What " + what + " is given" + of.map(t -> " for " + t).orElse("") + "?");
    }

    private Question time(PointType type) {
      boolean clock = told.stream().anyMatch(t -> t.answer() instanceof Answer.Clock);
      String word = clock ? "At what time " : "When ";
      String what = clock ? "time" : "date";
      Optional<String> said =
          triggered().filter(Clause::isOpen).flatMap(c -> c.ask(Clause.Rest.NONE));
      if (said.isPresent()) {
        return vague(type, word + said.get() + " this?");
      }
      return whole(type, deed(word, Clause.Rest.ALL))
          .orElseGet(() -> given(type, what, "What is the " + what + " of the "));
    }

    private Question length(PointType type) {
      for (Phrases words : phrases) {
        Optional<Measures.Asked> asked = Measures.length(words, trigger);
        if (asked.isPresent()) {
          return of(type, asked.get());
        }
      }
      return given(type, "length of time", "How long is the ");
    }

    private Measures.Asked count() {
      Measures.Asked first = null;
      for (int i = 0; i < told.size(); i++) {
        if (told.get(i).answer() instanceof Answer.Count count) {
          Measures.Asked asked = Measures.count(phrases.get(i), count.quantity());
          if (asked.complete()) {
            return asked;
          }
          first = first == null ? asked : first;
        }
      }
      return first == null ? new Measures.Asked("What figure is given?", false) : first;
    }

    private Question rank(PointType type) {
      Optional<String> noun = noun();
      return told.stream()
          .map(Told::answer)
          .filter(Answer.Rank.class::isInstance)
          .map(answer -> Measures.rank(((Answer.Rank) answer).ordinal(), noun))
          .findFirst()
          .map(asked ->
              new Question(
                  type,
                  asked.words(),
                  asked.complete() ? Question.Kind.COMPLETE : Question.Kind.VAGUE,
                  noun.orElse("")))
          .orElseGet(() -> vague(type, "Which rank is given?"));
    }

    /** {@return why the deed was done that stands beside or above the reason} */
    private Question cause(PointType type) {
      Optional<String> why =
          clause(Clause::isWhole)
              .flatMap(clause -> clause.ask(Clause.Rest.ALL))
              .or(() -> first(p -> Clause.top(p).flatMap(Clause::above).flatMap(this::done)));
      return whole(type, why.map(words -> "Why " + words))
          .orElseGet(() -> given(type, "reason", "What is the reason for the "));
    }

    private Optional<String> done(Clause clause) {
      return clause.isWhole() && !clause.isOpen() ? clause.ask(Clause.Rest.ALL) : Optional.empty();
    }

    private String role() {
      boolean office = told.stream().anyMatch(t -> t.answer() instanceof Answer.Office);
      String who = Topics.person(phrases).orElseGet(this::topic);
      return office ? "What office does " + who + " hold" : "What is the role of " + who;
    }

    private Optional<String> kin() {
      return told.stream()
          .map(Told::answer)
          .filter(answer -> answer instanceof Answer.Office)
          .findFirst()
          .map(answer -> "Who is the " + answer.value() + "?");
    }

    private Optional<String> name() {
      return told.stream()
          .map(Told::answer)
          .filter(Answer.Name.class::isInstance)
          .map(answer -> ((Answer.Name) answer).asked())
          .filter(asked -> !asked.isEmpty())
          .findFirst()
          .map(asked -> "Who " + asked + "?");
    }

    private Optional<Question> claim(PointType type) {
      return told.stream()
          .filter(t -> t.answer() instanceof Answer.Claim claim && claim.affirmed())
          .findFirst()
          .map(t -> "Is it so: " + words(t.proposition()).replaceFirst("^that ", "") + "?")
          .map(words -> new Question(type, words, Question.Kind.QUOTING, ""));
    }

    private static String words(Proposition proposition) {
      String words = proposition.line();
      int cut = words.lastIndexOf(' ', LONGEST);
      return words.length() <= LONGEST || cut < 0 ? words : words.substring(0, cut) + " …";
    }

    private String topic() {
      return Topics.of(phrases);
    }

    private Question said(PointType type) {
      return credited(type).orElseGet(() -> vague(type, "What is said about " + topic() + "?"));
    }

    /** {@return what the speaker said of it, when the first words are somebody's} */
    private Optional<Question> credited(PointType type) {
      return Topics.speaker(phrases)
          .map(who -> "What did " + who + " say" + about(who) + "?")
          .filter(question -> question.length() <= LONGEST)
          .map(words -> vague(type, words));
    }

    private String about(String speaker) {
      return Topics.exact(phrases)
          .filter(topic -> !speaker.contains(topic) && !topic.contains(speaker))
          .map(topic -> " about " + topic)
          .orElse("");
    }
  }
}
