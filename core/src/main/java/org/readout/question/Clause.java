package org.readout.question;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.readout.sentence.Pos;
import org.readout.sentence.Token;

/**
 * A verb with what hangs on it, to be turned into the rest of a question: "did Lee meet Xi".
 *
 * @param phrases the words around it
 * @param verb index of the verb in the sentence
 */
record Clause(Phrases phrases, int verb) {

  private static final Set<String> RELATIVES = Set.of("who", "which", "that");

  private static final Map<String, String> MODALS =
      Map.of(
          "will", "will", "wo", "will", "shall", "will", "'ll", "will", "’ll", "will", "would",
          "will", "can", "can", "ca", "can", "could", "could", "should", "should");

  private static final Map<String, String> MORE_MODALS =
      Map.of("may", "might", "might", "might", "must", "must");

  /** How far up a subject is looked for. */
  private static final int STEPS = 4;

  /** How much of what follows a verb stands in a question. */
  enum Rest {
    NONE,
    OBJECT,
    ALL
  }

  /**
   * Who does it, or to whom it is done.
   *
   * @param own whether it hangs on the verb itself
   */
  private record Subject(int head, boolean passive, boolean own) {}

  /** {@return the clause of the topmost verb of the words} */
  static Optional<Clause> top(Phrases phrases) {
    return at(phrases, phrases.proposition().top());
  }

  /** {@return the clause of a word, when it is a verb that tells something} */
  static Optional<Clause> at(Phrases phrases, int verb) {
    Token token = phrases.token(verb);
    return token.pos() == Pos.VERB && !token.lemma().equals("be")
        ? Optional.of(new Clause(phrases, verb))
        : Optional.empty();
  }

  Token token() {
    return phrases.token(verb);
  }

  boolean is(Verbs kind) {
    return kind.has(token());
  }

  /** {@return the clause on which this one hangs: "He was held after he fled", for "he fled"} */
  Optional<Clause> above() {
    int head = token().head();
    return head < 0 ? Optional.empty() : at(phrases, head);
  }

  private Optional<Subject> subject(int steps) {
    OptionalInt active = phrases.child(verb, "nsubj");
    OptionalInt passive = phrases.child(verb, "nsubj:pass");
    if (active.isPresent() || passive.isPresent()) {
      int own = active.orElseGet(passive::getAsInt);
      return Optional.of(new Subject(isRelative(own) ? token().head() : own, isPassive(), true));
    }
    return steps == 0 || token().head() < 0 ? Optional.empty() : borrowed(steps - 1);
  }

  /** {@return the subject that a verb shares with the word on which it hangs} */
  private Optional<Subject> borrowed(int steps) {
    Token above = phrases.token(token().head());
    boolean participle = token().tag().equals("VBG") || token().tag().equals("VBN");
    boolean passive = token().tag().equals("VBN");
    return switch (token().relation()) {
      case "conj" ->
          above.tag().equals(token().tag())
              ? above(steps).map(s -> new Subject(s.head(), s.passive(), true))
              : Optional.empty();
      case "acl" ->
          participle && phrases.child(verb, "mark").isEmpty()
              ? Optional.of(new Subject(token().head(), passive, false))
              : Optional.empty();
      case "xcomp" -> bidden(steps);
      case "advcl" ->
          participle && phrases.child(verb, "mark").isEmpty()
              ? above(steps).map(s -> new Subject(s.head(), passive, false))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** {@return who is to do it: "the crew" of "told the crew to leave", else who wants to} */
  private Optional<Subject> bidden(int steps) {
    OptionalInt object = phrases.child(token().head(), "obj");
    return object.isPresent()
        ? Optional.of(new Subject(object.getAsInt(), false, false))
        : above(steps).map(s -> new Subject(s.head(), false, false));
  }

  private Optional<Subject> above(int steps) {
    return above().flatMap(clause -> clause.subject(steps));
  }

  private boolean isRelative(int subject) {
    return token().relation().equals("acl:relcl")
        && RELATIVES.contains(phrases.token(subject).form().toLowerCase(Locale.ROOT));
  }

  /** {@return who does it or to whom it is done, when it can be named} */
  Optional<String> who() {
    return subject(STEPS).filter(this::isAskedOf).map(subject -> who(subject.head()));
  }

  /** {@return whether a question can name it; a thing far away seldom does what is told} */
  private boolean isAskedOf(Subject subject) {
    boolean near = subject.own() || subject.passive() || token().relation().equals("acl");
    boolean somebody =
        phrases.token(subject.head()).pos() == Pos.PROPN
            || phrases.whom(subject.head()).isPresent();
    boolean part =
        subject.own()
            && phrases.child(verb, "nsubj").equals(OptionalInt.of(subject.head()))
            && phrases.child(subject.head(), "case").isPresent();
    return (near || somebody) && !part && phrases.isNamed(subject.head());
  }

  /** A subject that holds the verb, as "the man" holds "who fled", is told without it. */
  private String who(int head) {
    if (!phrases.sentence().dominates(head, verb)) {
      return phrases.words(head).replaceFirst("^(?i:his|her|its|their|my|our|your) ", "the ");
    }
    return phrases
        .core(head)
        .or(() -> phrases.name(head))
        .orElseGet(() ->
            phrases.token(head).pos() == Pos.PROPN
                ? phrases.token(head).form()
                : "the " + phrases.token(head).form().toLowerCase(Locale.ROOT));
  }

  /** {@return whether the subject hangs on the verb itself} */
  boolean hasOwnSubject() {
    return subject(STEPS).filter(Subject::own).isPresent();
  }

  boolean isPassive() {
    return phrases.child(verb, "nsubj:pass").isPresent()
        || phrases.child(verb, "aux:pass").isPresent();
  }

  private boolean isDoneTo() {
    return subject(STEPS).map(Subject::passive).orElse(isPassive());
  }

  /** {@return auxiliary, subject, verb and what follows; empty without a subject to ask of} */
  Optional<String> ask(Rest rest) {
    Optional<Subject> subject = subject(STEPS).filter(this::isAskedOf);
    return subject.map(s -> ask(s, who(s.head()), rest));
  }

  private String ask(Subject subject, String who, Rest rest) {
    int planned = planned();
    if (subject.passive() && planned != verb) {
      String does = phrases.token(planned).lemma();
      return "will " + who + " " + does + new Clause(phrases, planned).rest(rest, who);
    }
    String asked = subject.passive() ? passive(subject, who) : active(subject, who);
    return asked + rest(rest, who);
  }

  private String active(Subject subject, String who) {
    Optional<String> modal = modal();
    Optional<Token> be = auxiliary("be").filter(t -> token().tag().equals("VBG"));
    String more = particle();
    String form = token().form().toLowerCase(Locale.ROOT);
    if (modal.isPresent()) {
      boolean have = auxiliary("have").isPresent() && token().tag().equals("VBN");
      return modal.get() + " " + who + " " + (have ? "have " + form : lemma()) + more;
    }
    return be.filter(t -> t.tag().startsWith("VB") && isForm(t))
        .map(t -> t.form().toLowerCase(Locale.ROOT) + " " + who + " " + form + more)
        .orElseGet(() -> does(subject) + " " + who + " " + lemma() + more);
  }

  /** {@return " off" of "took off"} */
  private String particle() {
    OptionalInt particle = phrases.child(verb, "compound:prt");
    return particle.isPresent() ? " " + phrases.token(particle.getAsInt()).form() : "";
  }

  private static boolean isForm(Token be) {
    return Set.of("is", "are", "was", "were").contains(be.form().toLowerCase(Locale.ROOT));
  }

  private String lemma() {
    return token().lemma().toLowerCase(Locale.ROOT);
  }

  private String does(Subject subject) {
    return switch (token().tag()) {
      case "VBZ" -> "does";
      case "VBP" -> phrases.isPlural(subject.head()) ? "do" : "does";
      default -> "did";
    };
  }

  private String passive(Subject subject, String who) {
    String form = token().form().toLowerCase(Locale.ROOT) + particle();
    Optional<String> modal = modal();
    if (modal.isPresent()) {
      return modal.get() + " " + who + " be " + form;
    }
    boolean many = phrases.isPlural(subject.head());
    boolean now =
        token().tag().equals("VBN")
            && auxiliary("have").isEmpty()
            && phrases.child(verb, "aux:pass").stream()
                .anyMatch(at -> Set.of("VBZ", "VBP").contains(phrases.token(at).tag()));
    return (now ? many ? "are " : "is " : many ? "were " : "was ") + who + " " + form;
  }

  private Optional<Token> auxiliary(String lemma) {
    return children().stream()
        .filter(token -> token.pos() == Pos.AUX && token.lemma().equals(lemma))
        .findFirst();
  }

  private List<Token> children() {
    return phrases.sentence().children(verb).stream().map(phrases::token).toList();
  }

  /** {@return "will", "could" ...; "will" too for "the minister to visit Oslo" in a headline} */
  private Optional<String> modal() {
    return children().stream().map(Clause::modal).flatMap(Optional::stream).findFirst();
  }

  private static Optional<String> modal(Token token) {
    String form = token.form().toLowerCase(Locale.ROOT);
    if (token.pos() == Pos.PART && form.equals("to")) {
      return Optional.of("will");
    }
    return token.pos() == Pos.AUX
        ? Optional.ofNullable(MODALS.getOrDefault(form, MORE_MODALS.get(form)))
        : Optional.empty();
  }

  /** {@return "visit" of "is scheduled to visit"; the verb itself if nothing is planned} */
  private int planned() {
    if (!is(Verbs.PLANNED)) {
      return verb;
    }
    return phrases.sentence().children(verb).stream()
        .filter(child -> phrases.token(child).baseRelation().equals("xcomp"))
        .filter(child -> phrases.token(child).pos() == Pos.VERB)
        .findFirst()
        .orElse(verb);
  }

  /** {@return the object, or else where to, with whom or to do what: " into two factions"} */
  private String rest(Rest rest, String who) {
    return rest == Rest.NONE ? "" : new Clause(phrases.of(who), verb).rest(rest);
  }

  private String rest(Rest rest) {
    if (phrases.child(verb, "obj").isPresent()) {
      return phrases.object(verb).map(object -> " " + object + aim(rest)).orElse("");
    }
    if (rest == Rest.OBJECT) {
      return "";
    }
    return complement().or(() -> phrases.adverbial(verb)).map(words -> " " + words).orElse("");
  }

  /** {@return " to leave" of "forced the crew to leave"} */
  private String aim(Rest rest) {
    OptionalInt task = phrases.child(verb, "xcomp");
    boolean to =
        rest == Rest.ALL
            && task.isPresent()
            && task.getAsInt() > verb
            && phrases.token(task.getAsInt()).tag().equals("VB");
    return to ? complement().map(words -> " " + words).orElse("") : "";
  }

  /** {@return "to sign the treaty", or what something remains or becomes} */
  Optional<String> complement() {
    OptionalInt task = phrases.child(verb, "xcomp");
    if (task.isEmpty() || task.getAsInt() < verb) {
      return Optional.empty();
    }
    Token word = phrases.token(task.getAsInt());
    boolean to = phrases.child(task.getAsInt(), "mark").isPresent() && word.tag().equals("VB");
    boolean deed = to || word.tag().equals("VBG");
    return deed || is(Verbs.LINK) ? phrases.joined(task.getAsInt()) : Optional.empty();
  }

  /** {@return whether it tells a whole deed: it has an object, what follows, or needs none} */
  boolean isWhole() {
    boolean follows = !rest(Rest.ALL, "").isEmpty();
    if (isDoneTo()) {
      return !is(Verbs.BELIEF) && (follows || !is(Verbs.PARTIAL));
    }
    return follows || is(Verbs.ALONE) && phrases.child(verb, "obj").isEmpty();
  }

  /** {@return whether it tells that somebody speaks, thinks or wishes} */
  boolean isSpeech() {
    return is(Verbs.SPEECH) && !isDoneTo();
  }

  /** {@return whether it only tells that somebody speaks: what is said is no thing} */
  boolean isOpen() {
    boolean bidden = is(Verbs.ADDRESS) && phrases.child(verb, "xcomp").isPresent();
    return isSpeech() && (is(Verbs.BARE) || bidden || phrases.object(verb).isEmpty());
  }

  /** {@return "did the minister call for", "did the minister tell the crew": after "what"} */
  Optional<String> spoken() {
    Optional<String> asked = ask(Rest.NONE);
    Optional<String> object = phrases.object(verb).or(this::listener);
    if (is(Verbs.NAMING) && object.isPresent()) {
      return asked.map(words -> words + " " + object.get());
    }
    if (is(Verbs.ADDRESS)) {
      return object.isPresent()
          ? asked.map(words -> words + " " + object.get() + task())
          : Optional.empty();
    }
    if (is(Verbs.AIM)) {
      return isFor() ? asked.map(words -> words + " for") : Optional.empty();
    }
    return is(Verbs.NAMING) ? Optional.empty() : asked;
  }

  private Optional<String> listener() {
    OptionalInt listener = phrases.child(verb, "iobj");
    return listener.isPresent() && phrases.isNamed(listener.getAsInt())
        ? Optional.of(phrases.words(listener.getAsInt()))
        : Optional.empty();
  }

  private String task() {
    return phrases.child(verb, "xcomp").isPresent() ? " to do" : "";
  }

  private boolean isFor() {
    return phrases.sentence().children(verb).stream()
        .filter(child -> phrases.token(child).baseRelation().equals("obl"))
        .map(child -> phrases.child(child, "case"))
        .anyMatch(at -> at.isPresent() && phrases.token(at.getAsInt()).form().equals("for"));
  }
}
