package org.readout.brief;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.readout.article.Citation;
import org.readout.article.Published;
import org.readout.article.Span;
import org.readout.english.English;
import org.readout.english.Values;
import org.readout.entity.Entity;
import org.readout.sentence.Pos;
import org.readout.sentence.Token;
import org.readout.statement.SentenceTree;
import org.readout.statement.Statement;
import org.readout.story.Account;
import org.readout.timex.Timex;

/** Turns cited words into a clause that can stand alone on a line. */
final class Wording {
  private static final int LIMIT = 125;
  private static final int NAME = 40;
  private static final Set<String> PERSONAL = Set.of("he", "she");
  private static final Set<String> HIS = Set.of("he", "she", "him", "her", "his", "hers");
  private static final Set<String> PART_OF_NAME = Set.of("flat", "compound", "nmod");
  private static final Set<String> THEIR = Set.of("they", "them", "their", "theirs");
  private static final Set<String> ITS = Set.of("its", "itself");
  private static final Set<String> SPEAKING = Set.of("i", "we", "you");

  /** A clause about somebody or something that only the text before it names. */
  private static final Pattern UNNAMED =
      Pattern.compile(
          "^(?:It|They|He|She|This|These|Those|That|Its|Their|His|Her|Which|Who|Whose|Such"
              + "|Said|Says|And|But)\\b");

  private static final Pattern SAID_LAST =
      Pattern.compile(
          "\\b(?:said|says|added|told|tweeted|wrote)"
              + "(?: (?:on|in|at|to|reporters)\\b[\\p{L}\\p{N} ]{0,40})?$");

  /** "The owner, who was there": a name with something about it and no statement. */
  private static final Pattern RELATIVE_ONLY =
      Pattern.compile("^[^,]{2,60}, (?:who|which|whose) [^,]*$");

  private static final Pattern QUESTION =
      Pattern.compile(
          "^(?:Did|Does|Do|Is|Are|Was|Were|Will|Can|Could|Should|Has|Have|Had|Would)\\b");

  /** "To be safe in case it fails": for what, but not what. */
  private static final Pattern PURPOSE = Pattern.compile("^To \\p{Ll}+ [^,]*$");

  /** When a page was put up: "Updated: 2026-03-05 06:50"; who is where in a picture. */
  private static final Pattern STAMP =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\d|\\bUpdated:|\\((?:left|right|center|centre|[LRC])\\)");

  /** A verb without its subject: "a cut that the army said was small". */
  private static final Pattern NO_SUBJECT =
      Pattern.compile("\\b(?i:said|says|say) (?:is|was|are|were|has|had|have|will)\\b");

  /** A verb without its object: "which the army views as a threat". */
  private static final Pattern NO_OBJECT =
      Pattern.compile("\\b(?:views?|sees?|regards?|describes?|portrays?|considers?) as\\b");

  /**
   * Words for a line.
   *
   * @param text the words
   * @param citations where they stand
   * @param whole whether they have a subject and a finite verb and need nothing beside them
   * @param headline whether they are written as headlines are: "Ministers Meet in Vell"
   * @param unbroken whether they stand in the report as they are
   */
  record Clause(
      String text, List<Citation> citations, boolean whole, boolean headline, boolean unbroken) {}

  private final Reports reports;
  private final Map<Citation, Clause> clauses = new HashMap<>();

  Wording(Reports reports) {
    this.reports = reports;
  }

  /** {@return the cited words, with their subject where it stands outside them} */
  Clause clause(Citation citation) {
    Clause known = clauses.get(citation);
    if (known == null) {
      known = read(citation);
      clauses.put(citation, known);
    }
    return known;
  }

  private Clause read(Citation citation) {
    Optional<SentenceTree> found = reports.syntax(citation);
    int verb = found.map(syntax -> syntax.verb(citation.span())).orElse(-1);
    Optional<Statement> stated = verb < 0 ? Optional.empty() : reports.statement(citation, verb);
    boolean headline = found.filter(syntax -> syntax.isHeadline(citation.span())).isPresent();
    return stated
        .map(statement -> stated(citation, statement, found.orElseThrow()))
        .orElseGet(() -> new Clause(shown(citation), List.of(citation), false, headline, true));
  }

  /** What a clause states, with the subject that it needs, without asides. */
  private Clause stated(Citation citation, Statement statement, SentenceTree syntax) {
    String words = statement.joined(part -> written(new Citation(citation.article(), part)));
    Citation all = new Citation(citation.article(), statement.span());
    boolean named = isNamed(all, syntax.token(statement.subject()));
    String needed = named ? syntax.token(statement.predicate()).form() : "";
    Clause made = made(List.of(all), English.statement(words), needed);
    boolean whole = made.whole() && isClear(all, statement, syntax);
    boolean headline = syntax.isHeadline(statement.span());
    boolean unbroken = statement.parts().size() == 1;
    return new Clause(made.text(), made.citations(), whole, headline, unbroken);
  }

  /** {@return the cited words as a clause, or the clause around them where it shows them whole} */
  Clause sentence(Citation citation) {
    Clause own = clause(citation);
    if (own.whole()) {
      return own;
    }
    Clause wider = around(citation);
    return wider.whole() && wider.text().contains(bare(citation)) ? wider : own;
  }

  /**
   * {@return the clause that tells who says, expects or denies what is cited, if there is one}
   * "People allege that we spied, which is wrong": what somebody says that others say is not theirs
   * to be quoted for.
   *
   * @param quotation the quotation in which the clause must stand; empty for words of the report
   */
  Optional<Clause> governing(Citation citation, Optional<Span> quotation) {
    Optional<SentenceTree> found = reports.syntax(citation);
    return found
        .map(syntax -> syntax.governor(citation.span()))
        .filter(verb -> verb >= 0)
        .map(verb -> found.get().token(verb).span())
        .filter(verb -> quotation.isEmpty() || quotation.get().contains(verb))
        .map(verb -> clause(new Citation(citation.article(), verb)));
  }

  private String bare(Citation citation) {
    return English.strip(English.oneLine(written(citation)));
  }

  /** {@return the smallest clause around the words, itself when there is none} */
  Clause around(Citation citation) {
    return reports
        .syntax(citation)
        .map(syntax -> new Citation(citation.article(), syntax.clauseAround(citation.span())))
        .map(this::clause)
        .orElseGet(() -> clause(citation));
  }

  /** {@return the cited words on one line, capitalised and cut at the border of a clause} */
  String shown(Citation citation) {
    return English.shorten(English.clause(written(citation)), LIMIT);
  }

  /** A pronoun is a name only where it is known whose; speakers may say "we". */
  private boolean isNamed(Citation citation, Token subject) {
    if (!subject.tag().equals("PRP")) {
      return !subject.tag().startsWith("W");
    }
    String lemma = subject.form().toLowerCase(Locale.ROOT);
    return SPEAKING.contains(lemma)
        ? reports.quotation(citation).flatMap(Reports::speaker).isPresent()
        : PERSONAL.contains(lemma) && name(citation, subject.span()).isPresent();
  }

  /** Whether each "her", "they" and "its" behind the subject has its name or noun before it. */
  private boolean isClear(Citation citation, Statement statement, SentenceTree syntax) {
    boolean person = isResolved(citation, syntax.token(statement.subject()));
    boolean several = false;
    boolean thing = false;
    for (int word : statement.words()) {
      Token token = syntax.token(word);
      String form = token.form().toLowerCase(Locale.ROOT);
      boolean shown = word == statement.words().getFirst() && isResolved(citation, token);
      boolean known = word == statement.subject() || shown;
      if (HIS.contains(form) && !person && !known
          || THEIR.contains(form) && !several && !known
          || ITS.contains(form) && !thing && !known) {
        return false;
      }
      boolean another = token.pos() == Pos.PROPN && !PART_OF_NAME.contains(token.baseRelation());
      several |= token.tag().endsWith("S") && token.tag().startsWith("NN");
      several |= form.equals("and") || another && person;
      person |= another;
      thing |= token.tag().equals("NN") || token.pos() == Pos.PROPN;
    }
    return true;
  }

  private boolean isResolved(Citation citation, Token pronoun) {
    return pronoun.tag().startsWith("PRP") && name(citation, pronoun.span()).isPresent();
  }

  /** A clause is whole only if its verb was not cut off; no verb, not whole. */
  private static Clause made(List<Citation> citations, String text, String verb) {
    boolean kept = !verb.isEmpty() && text.contains(verb);
    boolean plain =
        !(isSpeech(text) && SAID_LAST.matcher(text).find())
            && !hasGap(text)
            && !UNNAMED.matcher(text).find()
            && !RELATIVE_ONLY.matcher(text).find()
            && !QUESTION.matcher(text).find()
            && !PURPOSE.matcher(text).find()
            && !isPosted(text);
    return new Clause(text, citations, kept && plain && !text.endsWith("…"), false, true);
  }

  /** {@return whether the words hold an address or a name as social networks write them} */
  private static boolean isPosted(String text) {
    return text.contains("://")
        || STAMP.matcher(text).find()
        || text.contains("pic.twitter")
        || text.indexOf('@') >= 0 && text.indexOf('@') < text.length() - 1;
  }

  /** {@return whether what a verb is about stands outside the words} */
  static boolean hasGap(String text) {
    return isSpeech(text) && NO_SUBJECT.matcher(text).find()
        || text.contains(" as ") && NO_OBJECT.matcher(text).find();
  }

  private static boolean isSpeech(String text) {
    return text.contains("sa")
        || text.contains("told")
        || text.contains("added")
        || text.contains("tweeted")
        || text.contains("wrote");
  }

  /** {@return the words with the date behind each weekday, and who "he" is} */
  private String written(Citation citation) {
    String text = reports.text(citation);
    StringBuilder out = new StringBuilder(text.length() + 16);
    int at = 0;
    for (Map.Entry<Span, String> edit : edits(citation).entrySet()) {
      int start = edit.getKey().start() - citation.span().start();
      if (start >= at) {
        out.append(text, at, start).append(edit.getValue());
        at = edit.getKey().end() - citation.span().start();
      }
    }
    return out.append(text, at, text.length()).toString();
  }

  private SortedMap<Span, String> edits(Citation citation) {
    SortedMap<Span, String> edits = new TreeMap<>();
    Account account = reports.account(citation.article());
    for (Timex timex : reports.timexes(citation)) {
      if (isWeekday(account, timex)) {
        String words = timex.span().of(account.article().text());
        edits.put(timex.span(), words + " " + Values.day(timex.value()));
      }
    }
    reports.syntax(citation).ifPresent(syntax -> pronouns(citation, syntax, edits));
    return edits;
  }

  private void pronouns(Citation citation, SentenceTree syntax, SortedMap<Span, String> edits) {
    int verb = syntax.verb(citation.span());
    int subject = verb < 0 ? -1 : syntax.subject(verb);
    int first = syntax.tokenAt(citation.span());
    if (subject >= 0 && citation.span().contains(syntax.token(subject).span())) {
      Token token = syntax.token(subject);
      if (token.tag().equals("PRP") && PERSONAL.contains(token.lemma())) {
        name(citation, token.span()).ifPresent(name -> edits.put(token.span(), name));
      }
    }
    if (first >= 0 && syntax.token(first).tag().equals("PRP$")) {
      Span whose = syntax.token(first).span();
      if (citation.span().contains(whose)) {
        name(citation, whose).ifPresent(name -> edits.put(whose, name + "’s"));
      }
    }
  }

  /** {@return the person's name, unless the words name that person already} */
  private Optional<String> name(Citation citation, Span pronoun) {
    String text = reports.text(citation);
    return reports
        .story()
        .entities()
        .at(citation.article(), pronoun)
        .filter(entity -> entity.type() == Entity.Type.PERSON)
        .map(Entity::name)
        .filter(name -> name.length() <= NAME && !text.contains(name))
        .filter(name -> !name.startsWith("The ") && Character.isUpperCase(name.charAt(0)));
  }

  /** A day is written behind its name only where the report tells its own date. */
  private static boolean isWeekday(Account account, Timex timex) {
    String words = timex.span().of(account.article().text()).toLowerCase(Locale.ROOT);
    boolean weekday = words.endsWith("day") && words.chars().allMatch(Character::isLetter);
    boolean clear = !words.equals("today") && !words.equals("yesterday");
    boolean dated = account.article().published().basis() != Published.Basis.INFERRED;
    return weekday && clear && dated && Values.isDay(timex.value());
  }
}
