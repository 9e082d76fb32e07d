package org.readout.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.readout.entity.Entities;
import org.readout.event.Texts.Marked;
import org.readout.mention.MentionedArticle;
import org.readout.sentence.Sentence;

/** Every row of the rule files has an example; each is read and must come out as the row says. */
class RuleExamplesTest {
  private static final int MODALITY_RULES = 41;
  private static final int PARTY_RULES = 6;
  private static final int SETTINGS = 2;
  private static final int EVENT_RULES = 141;

  private static Texts texts;

  @BeforeAll
  static void load() {
    texts = new Texts();
  }

  @Test
  void everyModalityRuleHoldsInItsExample() {
    SoftAssertions checks = new SoftAssertions();
    ModalityFinder finder = new ModalityFinder();
    List<ModalityRules.Rule> rules = ModalityRules.load().all();
    for (ModalityRules.Rule rule : rules) {
      Marked marked = Marked.of(rule.example());
      Sentence sentence = texts.read(marked.text()).reading().sentences().getFirst();
      checks
          .assertThat(finder.of(sentence, Texts.token(sentence, marked.at())))
          .as(rule.id() + ": " + rule.example())
          .isEqualTo(rule.value());
    }
    checks.assertAll();
    assertThat(rules).hasSize(MODALITY_RULES);
  }

  @Test
  void everyEventRuleHoldsInItsExample() {
    SoftAssertions checks = new SoftAssertions();
    EventFinder finder = new EventFinder();
    List<EventRules.Rule> rules = EventRules.load().all();
    for (EventRules.Rule rule : rules) {
      Marked marked = Marked.of(rule.example());
      MentionedArticle article = texts.read(marked.text());
      Optional<Event> event =
          finder.find(article, new Entities(List.of()), List.of()).stream()
              .filter(e -> e.trigger().contains(marked.at()))
              .findFirst();
      Optional<String> expected = Optional.of(rule.id()).filter(id -> rule.isCoded());
      checks.assertThat(event.map(Event::rule)).as(rule.example()).isEqualTo(expected);
    }
    checks.assertAll();
    assertThat(rules).hasSize(EVENT_RULES);
  }

  @Test
  void everySettingMutesTheWordInItsExample() {
    SoftAssertions checks = new SoftAssertions();
    EventFinder finder = new EventFinder();
    List<EventRules.Setting> settings = EventRules.load().settings();
    for (EventRules.Setting setting : settings) {
      Marked marked = Marked.of(setting.example());
      checks
          .assertThat(finder.find(texts.read(marked.text()), new Entities(List.of()), List.of()))
          .as(setting.example())
          .noneMatch(event -> event.trigger().contains(marked.at()));
    }
    checks.assertAll();
    assertThat(settings).hasSize(SETTINGS);
  }

  @Test
  void everyPartyNounActsInItsExample() {
    SoftAssertions checks = new SoftAssertions();
    EventFinder finder = new EventFinder();
    List<PartyNouns.Rule> rules = PartyNouns.load().all();
    for (PartyNouns.Rule rule : rules) {
      Marked marked = Marked.of(rule.example());
      MentionedArticle article = texts.read(marked.text(), List.of());
      boolean share = rule.kind().equals("share");
      int noun = share ? marked.text().indexOf("miners") : marked.at();
      checks
          .assertThat(finder.find(article, new Entities(List.of()), List.of()))
          .as(rule.example())
          .anyMatch(event ->
              Stream.of(event.actor(), event.recipient())
                  .flatMap(Optional::stream)
                  .anyMatch(span -> span.contains(noun)));
    }
    checks.assertAll();
    assertThat(rules).hasSize(PARTY_RULES);
  }
}
