package org.readout.question;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.readout.article.Span;
import org.readout.proposition.Proposition;
import org.readout.quantity.Ordinal;
import org.readout.quantity.Quantity;
import org.readout.sentence.Pos;
import org.readout.sentence.Token;
import org.readout.timex.Timex;

/** Asks for numbers, amounts, lengths of time and ranks: "How many people were killed?" */
final class Measures {

  private static final Set<String> SPEEDS = Set.of("mph", "km/h", "kph", "kn", "m/s");
  private static final Set<String> SIZES = Set.of("m", "km", "mi", "ft", "cm", "mm", "in", "yd");
  private static final Set<String> WEIGHTS = Set.of("kg", "t", "lb", "g", "oz");
  private static final Set<String> LATER = Set.of("after", "before", "since");

  /** Words that only make a number less exact. */
  private static final Set<String> BEFORE_LENGTH = Set.of("for", "during", "over", "up");

  private final Phrases phrases;

  private Measures(Phrases phrases) {
    this.phrases = phrases;
  }

  /** What is asked, and whether it names what happened. */
  record Asked(String words, boolean complete) {}

  static Asked count(Phrases phrases, Quantity quantity) {
    return new Measures(phrases).count(quantity);
  }

  static Optional<Asked> length(Phrases phrases, Optional<Token> trigger) {
    return new Measures(phrases).length(trigger);
  }

  /** {@return "Is it the first, second or a later visit?"} */
  static Asked rank(Ordinal ordinal, Optional<String> noun) {
    String what = noun.orElse("");
    boolean plain = what.chars().allMatch(c -> Character.isLetter(c) || c == '-');
    if (what.isEmpty() || !plain) {
      return new Asked("Which rank is given?", false);
    }
    if (what.equals("time")) {
      return new Asked("Had it happened before?", false);
    }
    if (ordinal.rank() == Ordinal.LAST) {
      return new Asked("Is it the last " + what + "?", true);
    }
    String of = ordinal.of();
    int blank = of.lastIndexOf(' ');
    if (of.contains("est ") && blank > 0) {
      return new Asked("Which rank does it hold as the " + of + "?", true);
    }
    return new Asked("Is it the first, second or a later " + what + "?", true);
  }

  private Asked count(Quantity quantity) {
    if (quantity.unit().equals("year")) {
      return aged(quantity)
          .map(who -> new Asked("How old is " + who + "?", Character.isUpperCase(who.charAt(0))))
          .orElse(new Asked("Which age is given?", false));
    }
    OptionalInt counted = counted(quantity);
    if (!quantity.unit().isEmpty() || counted.isEmpty()) {
      String what = "What " + kind(quantity.unit()) + " is given";
      return new Asked(what + bearer(quantity).map(of -> " for " + of).orElse("") + "?", false);
    }
    String many = "How many " + things(quantity, counted.getAsInt());
    return predicate(counted.getAsInt())
        .map(rest -> new Asked(many + rest + "?", true))
        .orElseGet(() -> new Asked(alone(quantity, counted.getAsInt()), false));
  }

  private static String kind(String unit) {
    if (unit.equals("%")) {
      return "share";
    }
    if (unit.matches("[A-Z]{3}")) {
      return "sum";
    }
    return SPEEDS.contains(unit)
        ? "speed"
        : SIZES.contains(unit) ? "distance or size" : WEIGHTS.contains(unit) ? "weight" : "figure";
  }

  /** {@return the plural noun that is counted} */
  private OptionalInt counted(Quantity quantity) {
    Proposition words = phrases.proposition();
    int last = -1;
    for (int i = words.first(); i < words.end(); i++) {
      Token token = phrases.token(i);
      boolean inside = quantity.span().contains(token.span());
      if (inside && isCounted(token, quantity) && isTop(quantity, i)) {
        last = i;
      }
    }
    return last < 0 || quantity.of().isEmpty() ? OptionalInt.empty() : OptionalInt.of(last);
  }

  private static boolean isCounted(Token token, Quantity quantity) {
    boolean one = quantity.value().compareTo(BigDecimal.ONE) == 0;
    return token.pos() == Pos.NOUN && token.tag().equals(one ? "NN" : "NNS");
  }

  private boolean isTop(Quantity quantity, int at) {
    int head = phrases.token(at).head();
    return head < 0 || !quantity.span().contains(phrases.token(head).span());
  }

  /** {@return what is counted, without whose it is: "boosters" of "the rocket's boosters"} */
  private String things(Quantity quantity, int head) {
    if (phrases.token(head).tag().equals("NN")) {
      return plural(phrases.token(head).lemma());
    }
    String of = quantity.of().replaceAll("\\s+", " ");
    int whose = Math.max(of.lastIndexOf("’s "), of.lastIndexOf("'s "));
    String bare = whose < 0 ? of : of.substring(whose + 3);
    boolean fits = bare.length() <= 45 && bare.matches("[\\p{L}][\\p{L}\\p{N} '’-]*");
    return fits && bare.endsWith(phrases.token(head).form())
        ? bare
        : phrases.token(head).form().toLowerCase(Locale.ROOT);
  }

  private static String plural(String noun) {
    return switch (noun) {
      case "person" -> "people";
      case "man", "woman" -> noun.substring(0, noun.length() - 2) + "en";
      case "child" -> "children";
      default ->
          noun.matches(".*[^aeiou]y")
              ? noun.substring(0, noun.length() - 1) + "ies"
              : noun + (noun.matches(".*(?:s|x|z|ch|sh)") ? "es" : "s");
    };
  }

  /** {@return " were taken to hospital", " used the service", " did the court order"} */
  private Optional<String> predicate(int counted) {
    Token noun = phrases.token(counted);
    Optional<Clause> clause = noun.head() < 0 ? Optional.empty() : Clause.at(phrases, noun.head());
    return clause.flatMap(deed ->
        switch (noun.relation()) {
          case "nsubj:pass" -> deed.isWhole() ? Optional.of(passive(deed)) : Optional.empty();
          case "nsubj" -> deed.isWhole() ? Optional.of(active(deed)) : Optional.empty();
          case "obj" ->
              deed.hasOwnSubject()
                  ? deed.ask(Clause.Rest.NONE).map(did -> " " + did)
                  : Optional.empty();
          default -> Optional.empty();
        });
  }

  private String passive(Clause deed) {
    String form = deed.token().form().toLowerCase(Locale.ROOT);
    return " were " + form + phrases.adverbial(deed.verb()).map(where -> " " + where).orElse("");
  }

  private String active(Clause deed) {
    String form = deed.token().form().toLowerCase(Locale.ROOT);
    boolean finite = deed.token().tag().matches("VB[DPZ]");
    Optional<String> rest =
        phrases.object(deed.verb()).or(deed::complement).or(() -> phrases.adverbial(deed.verb()));
    String verb = finite ? form : deed.token().tag().equals("VBN") ? "have " + form : "are " + form;
    boolean later = deed.token().tag().equals("VB");
    return (later ? " will " + form : " " + verb) + rest.map(what -> " " + what).orElse("");
  }

  /** {@return what is asked when nothing is told of those who are counted} */
  private String alone(Quantity quantity, int counted) {
    String what = "What number of " + things(quantity, counted) + " is given";
    return what + above(counted).map(of -> " for " + of).orElse("") + "?";
  }

  /** {@return "the village" of "a village of 600 people"} */
  private Optional<String> above(int at) {
    Token token = phrases.token(at);
    boolean part = token.relation().equals("nmod") && phrases.isNamed(token.head());
    return part ? Optional.of(the(token.head())) : Optional.empty();
  }

  private String the(int at) {
    return phrases
        .name(at)
        .orElseGet(() -> "the " + phrases.token(at).form().toLowerCase(Locale.ROOT));
  }

  /** {@return what has a price, a speed or a size: what it is told of, or the subject} */
  private Optional<String> bearer(Quantity quantity) {
    int at = top(quantity.span());
    if (at < 0) {
      return Optional.empty();
    }
    Token token = phrases.token(at);
    boolean describes =
        Set.of("nmod", "nummod", "amod", "compound", "appos").contains(token.baseRelation());
    if (describes && token.head() >= 0 && phrases.isNamed(token.head())) {
      return Optional.of(the(token.head()));
    }
    boolean noun = token.pos() == Pos.NOUN && !quantity.unit().isEmpty() && isThing(quantity, at);
    Optional<String> subject =
        quantity.unit().isEmpty() ? Optional.empty() : Topics.exact(List.of(phrases));
    return noun ? Optional.of(the(at)) : subject;
  }

  /** {@return whether a word is no unit: "car" of "a $200,000 sports car"} */
  private boolean isThing(Quantity quantity, int at) {
    return quantity.of().endsWith(phrases.token(at).form()) && phrases.isNamed(at);
  }

  /** {@return whose age it is} */
  private Optional<String> aged(Quantity quantity) {
    int at = top(quantity.span());
    if (at < 0) {
      return Optional.empty();
    }
    Token token = phrases.token(at);
    if (token.pos() == Pos.NOUN && !token.lemma().equals("year") && !isAge(token)) {
      return Optional.of(the(at));
    }
    boolean beside =
        Set.of("amod", "nummod", "appos", "compound", "nmod", "acl").contains(token.baseRelation());
    if (beside && token.head() >= 0 && phrases.isNamed(token.head())) {
      return Optional.of(the(token.head()));
    }
    OptionalInt subject = phrases.child(at, "nsubj");
    int who = subject.orElseGet(() -> token.head() < 0 ? -1 : subject(token.head()));
    return who >= 0 && phrases.isNamed(who) ? Optional.of(phrases.words(who)) : Optional.empty();
  }

  private static boolean isAge(Token token) {
    return token.form().chars().anyMatch(Character::isDigit);
  }

  private int subject(int head) {
    return phrases.child(head, "nsubj").orElse(-1);
  }

  /** {@return the last word of a span that hangs on one outside; -1 when none does} */
  private int top(Span span) {
    int top = -1;
    for (int i = 0; i < phrases.tokens().size(); i++) {
      int head = phrases.token(i).head();
      boolean inside = span.overlaps(phrases.token(i).span());
      if (inside && (head < 0 || !span.overlaps(phrases.token(head).span()))) {
        top = i;
      }
    }
    return top;
  }

  /** {@return "How long after the raid was Berg held?", "For how long was Berg held?"} */
  private Optional<Asked> length(Optional<Token> trigger) {
    int at = trigger.map(phrases.tokens()::indexOf).orElse(-1);
    if (at < 0) {
      return Optional.empty();
    }
    Optional<Span> length = timex();
    if (length.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> later = later(length.get());
    Optional<String> deed = deed(at);
    if (later.isPresent()) {
      return Optional.of(
          new Asked(
              "How long " + later.get() + deed.map(did -> " " + did).orElse("") + "?",
              deed.isPresent()));
    }
    return isFor(length.get())
        ? deed.map(did -> new Asked("For how long " + did + "?", true))
        : Optional.empty();
  }

  private Optional<String> deed(int at) {
    Optional<Clause> clause = Clause.at(phrases, at);
    for (int i = at; clause.isEmpty() && i >= 0; i = phrases.token(i).head()) {
      clause = Clause.at(phrases, i);
    }
    return clause.flatMap(deed -> deed.ask(Clause.Rest.OBJECT));
  }

  private Optional<Span> timex() {
    return phrases.proposition().account().timexes().stream()
        .filter(t -> t.type() == Timex.Type.DURATION)
        .map(Timex::span)
        .filter(span -> phrases.proposition().span().overlaps(span))
        .findFirst();
  }

  /** {@return "after the raid" of "three days after the raid"} */
  private Optional<String> later(Span length) {
    for (int i = 0; i < phrases.tokens().size(); i++) {
      Token token = phrases.token(i);
      boolean next = token.span().start() >= length.end();
      if (next) {
        boolean after = LATER.contains(token.form().toLowerCase(Locale.ROOT));
        boolean noun = after && token.relation().equals("case") && token.head() > i;
        return noun ? phrases.from(i, token.head()) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isFor(Span length) {
    String before = "";
    for (Token token : phrases.tokens()) {
      if (token.span().start() >= length.start()) {
        break;
      }
      before = token.form().toLowerCase(Locale.ROOT);
    }
    String words = length.of(phrases.proposition().account().article().text());
    return BEFORE_LENGTH.contains(before) || words.toLowerCase(Locale.ROOT).startsWith("for ");
  }
}
