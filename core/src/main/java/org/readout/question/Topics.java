package org.readout.question;

import java.util.List;
import java.util.Optional;
import org.readout.mention.Mention;

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

  /** {@return the first person that the clauses name} */
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
                .map(mention -> p.account().article().words(mention.span())))
        .map(words -> words.replaceAll("\\s+", " "))
        .findFirst();
  }

  private static String opening(List<Told> told) {
    String[] words = told.getFirst().proposition().words().replaceAll("\\s+", " ").split(" ");
    String first = String.join(" ", List.of(words).subList(0, Math.min(FEW, words.length)));
    return "“" + first.replaceAll("[\"“”]", "") + (words.length > FEW ? " …" : "") + "”";
  }
}
