package org.readout.question;

import java.util.List;
import java.util.Optional;
import org.readout.mention.Mention;
import org.readout.proposition.Proposition;
import org.readout.quotation.Speaker;

/** What clauses are about, for questions that name no deed: a subject, a name, or first words. */
final class Topics {

  private static final int FEW = 8;

  private Topics() {}

  /** {@return the subject, or else the first name in the clauses, or else first words, quoted} */
  static String of(List<Told> told) {
    return subject(told).or(() -> name(told, false)).orElseGet(() -> opening(told));
  }

  /** {@return the subject, or else first words, quoted: for what a day or a number is given} */
  static String exact(List<Told> told) {
    return subject(told).orElseGet(() -> opening(told));
  }

  private static Optional<String> subject(List<Told> told) {
    return told.stream()
        .map(t -> Questions.subject(t.proposition()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** {@return the subject, or else the first name in the clauses} */
  static Optional<String> named(List<Told> told) {
    return subject(told).or(() -> name(told, false));
  }

  /** {@return who is named as the speaker of the first clause that somebody says} */
  static Optional<String> speaker(List<Told> told) {
    return told.stream()
        .map(Told::proposition)
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
  static Optional<String> person(List<Told> told) {
    return name(told, true);
  }

  private static Optional<String> name(List<Told> told, boolean person) {
    return told.stream()
        .map(Told::proposition)
        .flatMap(p ->
            p.account().mentions().stream()
                .filter(mention -> mention.kind() == Mention.Kind.NAME)
                .filter(mention -> mention.type() != Mention.Type.NATIONALITY)
                .filter(mention -> !person || mention.type() == Mention.Type.PERSON)
                .filter(mention -> p.span().contains(mention.span()))
                .filter(mention -> !person || !isPossessor(p, mention))
                .filter(mention -> !person || !isOwner(p, mention))
                .map(mention -> p.account().article().line(mention.span())))
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

  private static String opening(List<Told> told) {
    String[] words = told.getFirst().proposition().line().split(" ");
    String first = String.join(" ", List.of(words).subList(0, Math.min(FEW, words.length)));
    return "“" + first.replaceAll("[\"“”]", "") + (words.length > FEW ? " …" : "") + "”";
  }
}
