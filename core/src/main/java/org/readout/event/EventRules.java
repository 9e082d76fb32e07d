package org.readout.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.lexicon.Table;
import org.readout.sentence.Reading;
import org.readout.sentence.Sentence;
import org.readout.sentence.Token;

/** The rows of {@code verbs.tsv}, by the lemma of the trigger. */
final class EventRules {
  private static final Set<String> COMPANY =
      Set.of("obj", "iobj", "obl", "nsubj", "compound", "nmod", "advmod", "amod", "xcomp", "ccomp");

  private static final Set<PloverType> MUTUAL =
      Set.of(PloverType.CONSULT, PloverType.COOPERATE, PloverType.AGREE);

  /** Stands in the rules for a clause that says what somebody else must do. */
  private static final String MUST = "*must";

  /** What two parties sign or establish with each other. */
  private static final Set<String> BETWEEN = Set.of("treaty", "tie");

  /** Stands in the rules before a subject: "the storm threatened", not "was threatened by". */
  private static final String SUBJECT = "^";

  private static final Set<String> PREDICATES = Set.of("xcomp", "ccomp");

  /** Stands in the rules for an object of any kind: "called the king", not "called it a day". */
  private static final String OBJECT = "*obj";

  /** Stands in the rules for two parties, or one and a place: "spoke with Peru", not "spoke up". */
  private static final String PARTIES = "*party";

  /** Stands in the rules for an infinitive: "asked Peru to pay", not "asked about Peru". */
  private static final String TO = "*to";

  private static final Set<String> GOVERNED = Set.of("xcomp", "ccomp", "advcl");

  private static final Set<String> BELOW = Set.of("case", "compound", "nmod");

  /**
   * One row.
   *
   * @param noun whether the trigger is a noun
   * @param lemmas of the trigger
   * @param with lemmas of which one must hang on the trigger; empty when none is needed
   * @param mode PLOVER mode; empty when there is none
   * @param needsParties whether it codes only what a party does to a party, or at a place
   * @param example a sentence with the trigger in brackets
   */
  record Rule(
      String id,
      boolean noun,
      Set<String> lemmas,
      Set<String> with,
      PloverType type,
      String mode,
      boolean needsParties,
      String example) {

    /** {@return whether what it codes is an event; saying and planning to are not} */
    boolean isCoded() {
      return type != PloverType.UNCODED;
    }

    /** {@return whether of two subjects joined by "and" each does it to the other} */
    boolean isMutual() {
      return MUTUAL.contains(type) || BETWEEN.stream().anyMatch(with::contains);
    }

    /** {@return whether the rule names this word: "sanctions" in "lifted the sanctions"} */
    boolean names(Clause clause, int word) {
      return with.contains(singular(clause.lemma(word)));
    }
  }

  /**
   * A setting in which words tell other things: in an accident nobody is killed by somebody.
   *
   * @param words lemmas that tell the setting
   * @param fewest how many of them must occur
   * @param against lemmas none of which may occur
   * @param muted lemmas that then tell no event
   * @param example a sentence with such a word in brackets
   */
  record Setting(
      String id,
      Set<String> words,
      int fewest,
      Set<String> against,
      Set<String> muted,
      String example) {

    private boolean isSettingOf(Reading reading) {
      int found = 0;
      for (Sentence sentence : reading.sentences()) {
        for (Token token : sentence.tokens()) {
          String lemma = token.lemma();
          if (against.contains(lemma)) {
            return false;
          }
          found += words.contains(lemma) ? 1 : 0;
        }
      }
      return found >= fewest;
    }
  }

  private final List<Rule> rules;
  private final List<Setting> settings =
      Table.rows(EventRules.class, "settings.tsv", 6).stream().map(EventRules::setting).toList();
  private final Map<String, List<Rule>> byLemma = new HashMap<>();

  private EventRules(List<Rule> rules) {
    this.rules = rules;
    for (Rule rule : rules) {
      for (String lemma : rule.lemmas()) {
        byLemma.computeIfAbsent(lemma, key -> new ArrayList<>()).add(rule);
      }
    }
  }

  /** {@return the rules of the resource} */
  static EventRules load() {
    return new EventRules(
        Table.rows(EventRules.class, "verbs.tsv", 7).stream().map(EventRules::rule).toList());
  }

  /** {@return all rows} */
  List<Rule> all() {
    return rules;
  }

  /** {@return all settings} */
  List<Setting> settings() {
    return settings;
  }

  /** {@return the lemmas that tell no event in an article, for what it is about} */
  Set<String> muted(Reading reading) {
    Set<String> muted = new HashSet<>();
    settings.stream()
        .filter(setting -> setting.isSettingOf(reading))
        .forEach(setting -> muted.addAll(setting.muted()));
    return muted;
  }

  /** {@return the first rule that codes this verb or noun} */
  Optional<Rule> find(Clause clause, boolean noun) {
    List<Rule> candidates = candidates(clause.lemma());
    if (candidates.isEmpty()) {
      return Optional.empty();
    }
    Set<String> company = company(clause);
    return candidates.stream()
        .filter(rule -> rule.noun() == noun)
        .filter(rule -> rule.with().isEmpty() || rule.with().stream().anyMatch(company::contains))
        .findFirst();
  }

  /** Readers leave the last e off rare verbs. */
  private List<Rule> candidates(String lemma) {
    List<Rule> exact = byLemma.getOrDefault(lemma, List.of());
    return exact.isEmpty() ? byLemma.getOrDefault(lemma + "e", List.of()) : exact;
  }

  /** Lemmas of objects, obliques, passive subjects, particles and their prepositions. */
  private static Set<String> company(Clause clause) {
    Set<String> company = new HashSet<>();
    if (clause.child("obj").isPresent() && clause.children(PREDICATES).isEmpty()) {
      company.add(OBJECT);
    }
    if (clause.children(GOVERNED).stream().anyMatch(i -> clause.at(i).isInfinitive())) {
      company.add(TO);
    }
    described(clause).ifPresent(company::add);
    if (clause.child("ccomp").filter(i -> isDemand(clause.at(i))).isPresent()) {
      company.add(MUST);
    }
    for (int i : clause.children(COMPANY)) {
      if (clause.sentence().tokens().get(i).relation().equals("nsubj")) {
        company.add(SUBJECT + singular(clause.lemma(i)));
      } else {
        Clause child = clause.at(i);
        company.add(singular(child.lemma()));
        child.children(BELOW).forEach(c -> company.add(singular(child.lemma(c))));
      }
    }
    return company;
  }

  /** The noun that a participle describes: "photos released by Peru". */
  private static Optional<String> described(Clause clause) {
    return clause.relation().equals("acl") && clause.token().tag().equals("VBN")
        ? clause.governor().map(noun -> singular(noun.lemma()))
        : Optional.empty();
  }

  /** "(Said that) Peru must pay", not "(said) he must go". */
  private static boolean isDemand(Clause clause) {
    return clause.hasChild(Set.of("aux"), "must")
        && clause.child("nsubj").filter(i -> !clause.at(i).isPronoun()).isPresent();
  }

  /** Nouns seen in the plural alone ("troops") stand in the rules without their s. */
  static String singular(String lemma) {
    return lemma.length() > 3 && lemma.endsWith("s") && !lemma.endsWith("ss")
        ? lemma.substring(0, lemma.length() - 1)
        : lemma;
  }

  private static Set<String> singulars(String cell) {
    return Stream.of(cell.split("\\|")).map(EventRules::singular).collect(Collectors.toSet());
  }

  private static Setting setting(List<String> cells) {
    return new Setting(
        cells.get(0),
        Set.of(cells.get(1).split("\\|")),
        Integer.parseInt(cells.get(2)),
        Set.of(cells.get(3).split("\\|")),
        Set.of(cells.get(4).split("\\|")),
        cells.get(5));
  }

  private static Rule rule(List<String> cells) {
    Set<String> with = new HashSet<>(cells.get(3).isEmpty() ? Set.of() : singulars(cells.get(3)));
    boolean parties = with.remove(PARTIES);
    return new Rule(
        cells.get(0),
        cells.get(1).equals("noun"),
        Set.of(cells.get(2).split("\\|")),
        Set.copyOf(with),
        PloverType.valueOf(cells.get(4)),
        cells.get(5),
        parties,
        cells.get(6));
  }
}
