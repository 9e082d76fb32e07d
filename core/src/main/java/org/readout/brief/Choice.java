package org.readout.brief;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.readout.article.Citation;
import org.readout.english.English;
import org.readout.entity.Entity;
import org.readout.event.Modality;
import org.readout.point.Assertion;
import org.readout.point.Point;
import org.readout.question.PointType;
import org.readout.quotation.Quotation;
import org.readout.sentence.Pos;
import org.readout.sentence.Sentence;
import org.readout.sentence.Token;

/**
 * Chooses the answer in whose words a point is told: a whole clause, readable, and with little that
 * the other reports of the point do not tell.
 */
final class Choice {

  private static final int CONSIDERED = 8;

  /** What each word that few other reports tell takes from its clause, and of how many words. */
  private static final int ADDED = 3;

  private static final int MOST_ADDED = 8;

  /** Letters that a verb and its noun share: "deploy", "deployment". */
  private static final int STEM = 5;

  private static final int SHORTEST = 4;

  /** Share of the words of a line that another report must have, with its verb and without. */
  private static final double WITH_DEED = 0.25;

  private static final double WITHOUT_DEED = 0.35;

  static final Pattern SPEECH =
      Pattern.compile("\\b(?i:said|says|told|tells|according to|added|warned)\\b");
  private static final Pattern FIRST_PERSON = Pattern.compile("^(?:I|We|My|Our|You|Your)\\b");
  private static final Set<Pos> CONTENT =
      EnumSet.of(Pos.NOUN, Pos.PROPN, Pos.VERB, Pos.ADJ, Pos.NUM);

  private static final Set<String> LIGHT =
      Set.of(
          "be", "have", "do", "say", "tell", "make", "take", "include", "several", "many", "happen",
          "occur", "get", "leave", "go", "come");

  private final Reports reports;
  private final Wording wording;
  private final Map<String, Best> best = new HashMap<>();
  private final Map<Sentence, Set<String>> words = new IdentityHashMap<>();

  /** The best worded answer; said by somebody when the report does not vouch for it. */
  record Best(
      Assertion assertion,
      Wording.Clause clause,
      Optional<String> speaker,
      boolean marked,
      int alone,
      int score) {
    String text() {
      boolean bare = marked && clause.text().chars().noneMatch(c -> "“”\"".indexOf(c) >= 0);
      String words = bare ? "“" + clause.text() + "”" : clause.text();
      return speaker.map(name -> English.capital(name) + ": " + words).orElse(words);
    }

    boolean isHearsay() {
      return marked || speaker.isPresent();
    }
  }

  Choice(Reports reports, Wording wording) {
    this.reports = reports;
    this.wording = wording;
  }

  Best best(Point point) {
    return best.computeIfAbsent(point.id(), id -> choose(point));
  }

  private Best choose(Point point) {
    return point.assertions().stream()
        .limit(CONSIDERED)
        .map(assertion -> weighed(point, assertion))
        .max(Comparator.comparingInt(Best::score))
        .orElseThrow();
  }

  private Best weighed(Point point, Assertion assertion) {
    Wording.Clause read = wording.sentence(assertion.citation());
    Optional<Quotation> quotation = reports.quotation(assertion.citation());
    boolean marked = quotation.filter(q -> q.kind() != Quotation.Kind.INDIRECT).isPresent();
    boolean whole = read.whole() && (marked || !FIRST_PERSON.matcher(read.text()).find());
    Wording.Clause clause =
        new Wording.Clause(read.text(), read.citations(), whole, read.headline());
    Optional<String> speaker =
        quotation
            .flatMap(Reports::speaker)
            .or(() -> Optional.of(assertion.voice()).filter(v -> !isOwn(v)))
            .filter(name -> !clause.text().contains(lastWord(name)))
            .filter(name -> !SPEECH.matcher(clause.text()).find());
    int heard = marked || speaker.isPresent() ? 8 : 0;
    int alone = alone(point, assertion, clause.citations());
    int score = score(assertion, clause) - heard - ADDED * Math.min(alone, MOST_ADDED);
    return new Best(assertion, clause, speaker, marked, alone, score);
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  static boolean isOwn(String voice) {
    return voice.isBlank() || voice.equals("own");
  }

  private int score(Assertion assertion, Wording.Clause clause) {
    String text = clause.text();
    int score = clause.whole() ? 40 : 0;
    score += assertion.modality() == Modality.HAPPENED ? 8 : 0;
    score += assertion.refines() ? 4 : 0;
    score += text.length() >= 30 && text.length() <= 110 ? 6 : 0;
    score += opensWithName(assertion.citation(), text) ? 6 : 0;
    score += 3 * reports.named(assertion.citation(), 3);
    score += reports.timexes(clause.citations().getLast()).isEmpty() ? 0 : 4;
    score -= text.indexOf('“') >= 0 || text.indexOf('"') >= 0 ? 6 : 0;
    score -= text.endsWith("…") || text.contains(" will ") ? 6 : 0;
    score -= reports.inTitle(assertion.citation()) ? 3 : 0;
    score -= clause.headline() ? 25 : 0;
    score -= reports.account(assertion.citation().article()).article().aiWritten() ? 5 : 0;
    return score;
  }

  private boolean opensWithName(Citation citation, String text) {
    return reports
        .firstNamed(citation)
        .filter(entity ->
            text.startsWith(entity.name()) || entity.aliases().stream().anyMatch(text::startsWith))
        .isPresent();
  }

  /**
   * {@return whether another report bears out the words in which the point is told: where cited, it
   * has enough of them, or one of their verbs; of a place, a verb: what else happened there is
   * another thing}
   */
  boolean isBorneOut(Point point) {
    Best told = best(point);
    List<Token> own = told.clause().citations().stream().flatMap(this::content).toList();
    boolean says =
        point.type() == PointType.RELATION
            || point.type() != PointType.PLACE && hasVerb(told.assertion().citation());
    return others(point, told.assertion()).stream()
        .anyMatch(other -> {
          Set<String> there = sentence(other);
          List<Token> common = own.stream().filter(token -> holds(there, word(token))).toList();
          boolean deed = common.stream().anyMatch(token -> token.pos() == Pos.VERB);
          boolean both = says && (point.type() == PointType.RELATION || hasVerb(other));
          return (deed || both) && common.size() >= (deed ? WITH_DEED : WITHOUT_DEED) * own.size();
        });
  }

  private boolean hasVerb(Citation citation) {
    return reports.sentence(citation).stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .filter(token -> citation.span().contains(token.span()))
        .anyMatch(token -> token.pos() == Pos.VERB || token.pos() == Pos.AUX);
  }

  /** {@return whether a word or one of the same stem is there: "deploy", "deployment"} */
  private static boolean holds(Set<String> words, String word) {
    String stem = word.substring(0, Math.min(word.length(), STEM));
    return words.contains(word)
        || word.length() >= SHORTEST && words.stream().anyMatch(other -> other.startsWith(stem));
  }

  private List<Citation> others(Point point, Assertion teller) {
    String own = teller.citation().article();
    return point.assertions().stream()
        .map(Assertion::citation)
        .filter(citation -> !citation.article().equals(own))
        .limit(CONSIDERED)
        .toList();
  }

  /** {@return how many words of a clause fewer than half of the other reports have where cited} */
  private int alone(Point point, Assertion teller, List<Citation> clause) {
    List<Set<String>> others = others(point, teller).stream().map(this::sentence).toList();
    return others.isEmpty()
        ? 0
        : (int) clause.stream().mapToLong(cited -> alone(cited, others)).sum();
  }

  private long alone(Citation cited, List<Set<String>> others) {
    return content(cited)
        .map(Choice::word)
        .filter(word -> 2 * others.stream().filter(o -> o.contains(word)).count() < others.size())
        .distinct()
        .count();
  }

  private Stream<Token> content(Citation cited) {
    return reports.sentence(cited).stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .filter(token -> cited.span().contains(token.span()))
        .filter(token -> CONTENT.contains(token.pos()))
        .filter(token -> !LIGHT.contains(word(token)));
  }

  private Set<String> sentence(Citation citation) {
    return reports
        .sentence(citation)
        .map(sentence ->
            words.computeIfAbsent(
                sentence, read -> read(new Citation(citation.article(), read.span()), read)))
        .orElse(Set.of());
  }

  /** The words of a sentence, and all names of what it names. */
  private Set<String> read(Citation citation, Sentence sentence) {
    Set<String> found = new HashSet<>();
    sentence.tokens().forEach(token -> found.add(word(token)));
    for (Entity entity : reports.entities(citation)) {
      found.addAll(List.of(entity.name().toLowerCase(Locale.ROOT).split("[ -]")));
      entity
          .aliases()
          .forEach(alias -> found.addAll(List.of(alias.toLowerCase(Locale.ROOT).split("[ -]"))));
    }
    return found;
  }

  private static String word(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
