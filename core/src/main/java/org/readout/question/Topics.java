package org.readout.question;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.readout.mention.Mention;
import org.readout.proposition.Proposition;
import org.readout.quotation.Speaker;
import org.readout.sentence.Pos;

/** What clauses are about, for questions that name no deed: a subject, an object, or a name. */
final class Topics {

  private static final int FEW = 8;

  private Topics() {}

  /** {@return the subject, or else an object or another noun, or a name; else words, quoted} */
  static String of(List<Phrases> told) {
    return exact(told)
        .or(() -> thing(told))
        .or(() -> name(told, false))
        .orElseGet(() -> opening(told));
  }

  /** {@return the subject, as far as the words tell it} */
  static Optional<String> exact(List<Phrases> told) {
    return told.stream().map(Topics::subject).flatMap(Optional::stream).findFirst();
  }

  private static Optional<String> subject(Phrases phrases) {
    int top = phrases.proposition().top();
    OptionalInt subject = phrases.child(top, "nsubj");
    Optional<String> who =
        phrases.token(top).pos() == Pos.VERB
            ? new Clause(phrases, top).who()
            : subject.isPresent() && phrases.isNamed(subject.getAsInt())
                ? Optional.of(phrases.words(subject.getAsInt()))
                : Optional.empty();
    return who.filter(Topics::isCalm).map(Topics::definite);
  }

  /** {@return "the crowd" for a lone "crowd"} */
  private static String definite(String words) {
    boolean lone = words.chars().allMatch(Character::isLowerCase) && !words.endsWith("s");
    return lone ? "the " + words : words;
  }

  /** {@return what an answer is told of: the subject or a thing} */
  static Optional<String> bearer(List<Phrases> told) {
    return exact(told).or(() -> thing(told));
  }

  /** {@return the first thing that the clauses name: the object, the noun on top, another noun} */
  private static Optional<String> thing(List<Phrases> told) {
    return told.stream().map(Topics::thing).flatMap(Optional::stream).findFirst();
  }

  private static Optional<String> thing(Phrases phrases) {
    Proposition proposition = phrases.proposition();
    int top = proposition.top();
    return phrases
        .object(top)
        .or(() ->
            IntStream.concat(
                    IntStream.of(top), IntStream.range(proposition.first(), proposition.end()))
                .filter(i -> isThing(phrases, i))
                .mapToObj(phrases::thing)
                .flatMap(Optional::stream)
                .findFirst())
        .filter(Topics::isCalm);
  }

  private static boolean isThing(Phrases phrases, int at) {
    String relation = phrases.token(at).baseRelation();
    boolean noun = phrases.token(at).pos() == Pos.NOUN || phrases.token(at).pos() == Pos.PROPN;
    return noun
        && phrases.child(at, "case").isEmpty()
        && !relation.equals("compound")
        && !relation.equals("flat")
        && phrases.isNamed(at)
        && !phrases.isTime(at);
  }

  /** {@return whether words are no headline in capitals: "RAMALLAH" of a dateline} */
  private static boolean isCalm(String words) {
    return words.length() <= FEW || words.chars().anyMatch(Character::isLowerCase);
  }

  /** {@return who is named as the speaker of the first clause that somebody says} */
  static Optional<String> speaker(List<Phrases> told) {
    return told.stream()
        .map(Phrases::proposition)
        .flatMap(p ->
            p.account().quotations().stream()
                .filter(q -> q.isStatement() && 2 * q.span().shared(p.span()) > p.span().length()))
        .flatMap(quotation -> named(quotation.speaker()).stream())
        .findFirst();
  }

  /** {@return the name of a speaker who is known; words such as "sources" tell nobody} */
  private static Optional<String> named(Speaker speaker) {
    return switch (speaker) {
      case Speaker.Named named -> named.entity().map(known -> named.name());
      case Speaker.Unnamed unnamed -> Optional.empty();
      case Speaker.Implied implied -> Optional.empty();
    };
  }

  /** {@return the first person that the clauses name; no owner of something: "Berg's"} */
  static Optional<String> person(List<Phrases> told) {
    return name(told, true);
  }

  private static Optional<String> name(List<Phrases> told, boolean person) {
    return told.stream()
        .map(Phrases::proposition)
        .flatMap(p ->
            p.account().mentions().stream()
                .filter(mention -> mention.kind() == Mention.Kind.NAME)
                .filter(mention -> mention.type() != Mention.Type.NATIONALITY)
                .filter(mention -> !person || mention.type() == Mention.Type.PERSON)
                .filter(mention -> p.span().contains(mention.span()))
                .filter(mention -> !person || !isPossessor(p, mention))
                .filter(mention -> !person || !isOwner(p, mention))
                .map(mention -> p.account().article().line(mention.span())))
        .filter(Topics::isCalm)
        .findFirst();
  }

  private static boolean isOwner(Proposition proposition, Mention mention) {
    String text = proposition.account().article().text();
    int end = mention.span().end();
    String after = text.substring(end, Math.min(end + 2, text.length()));
    return after.equals("'s") || after.equals("’s");
  }

  /** {@return whether somebody else is spoken of: "Berg" of "Berg's lawyer, Ole Hansen"} */
  private static boolean isPossessor(Proposition proposition, Mention mention) {
    return proposition.tokens().stream()
        .anyMatch(token ->
            token.tag().equals("POS")
                && token.span().start() >= mention.span().start()
                && token.span().start() <= mention.span().end());
  }

  private static String opening(List<Phrases> told) {
    String all = told.getFirst().proposition().line();
    String[] words = all.split(" ");
    String first = String.join(" ", List.of(words).subList(0, Math.min(FEW, words.length)));
    return "“" + first.replaceAll("[\"“”]", "") + (words.length > FEW ? " …" : "") + "”";
  }
}
