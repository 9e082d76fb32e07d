package org.readout.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.Invariants;
import org.readout.RandomText;
import org.readout.article.Span;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReaderTest {

  private final Reader reader = Reader.load();

  private Reading read(String text) {
    List<Span> lines = new ArrayList<>();
    int at = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isEmpty()) {
        lines.add(new Span(at, at + line.length()));
      }
      at += line.length() + 1;
    }
    return reader.read(text, lines);
  }

  private Sentence sentence(String text) {
    return read(text).sentences().getFirst();
  }

  private void assertArc(String text, String child, String relation, String head) {
    List<Token> tokens = sentence(text).tokens();
    Token token = tokens.stream().filter(t -> t.form().equals(child)).findFirst().orElseThrow();
    assertThat(token.relation() + " of " + tokens.get(token.head()).form())
        .isEqualTo(relation + " of " + head);
  }

  private void assertNames(String text, String... expected) {
    assertThat(read(text).names().stream().map(n -> n.span().of(text) + "/" + n.type()))
        .containsExactly(expected);
  }

  @Test
  void findsTheSubjectAndObjectOfAVerb() {
    assertArc("The minister signed the treaty in Geneva.", "minister", "nsubj", "signed");
    assertArc("The minister signed the treaty in Geneva.", "treaty", "obj", "signed");
  }

  @Test
  void takesTheHeadOfALongSubject() {
    assertArc("Norway and Sweden's top envoys held a meeting.", "envoys", "nsubj", "held");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GENEVA, May 3 (Reuters) - Norway signed the treaty.",
        "VALLETTA, Malta (AP) Norway signed the treaty.",
        "Oslo (AFP) – Norway signed the treaty.",
        "(CNN) Norway signed the treaty.",
        "GENEVA — Norway signed the treaty.",
        "GENEVA, May 3 (Lakeside Press) - Norway signed the treaty.",
      })
  void leavesTheDatelineOutOfTheFirstSentence(String text) {
    assertThat(read(text).sentences().getLast().span().of(text))
        .isEqualTo("Norway signed the treaty.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Associated Press (AP) President spoke in Geneva.",
        "Norway (which is small) Signed the treaty.",
        "Norway – Sweden’s neighbour – signed the treaty.",
        "NATO — the alliance — met in Geneva.",
      })
  void readsABracketOrDashThatIsNoDatelineAsPartOfTheSentence(String text) {
    assertThat(read(text).sentences()).hasSize(1);
  }

  @Test
  void findsTheSubjectAfterAnIntroductionThatEndsInAName() {
    assertArc(
        "According to Delta News Agency, Maria Lopez opposed the plan.",
        "Maria",
        "nsubj",
        "opposed");
  }

  @Test
  void findsTheSubjectOfAPassive() {
    assertArc("The bridge was destroyed by rebels.", "bridge", "nsubj:pass", "destroyed");
  }

  @Test
  void attachesWhatWasSaid() {
    assertArc("Officials said the talks failed.", "failed", "ccomp", "said");
  }

  @Test
  void givesDictionaryForms() {
    assertThat(
            sentence("They will have met the children of older women.").tokens().stream()
                .map(Token::lemma)
                .collect(Collectors.joining(" ")))
        .isEqualTo("they will have meet the child of old woman .");
  }

  @Test
  void findsTheVerbBehindAnUnknownForm() {
    assertThat(
            sentence("They were shaking and dwindling and stopping.").tokens().stream()
                .filter(token -> token.tag().equals("VBG"))
                .map(Token::lemma))
        .containsExactly("shake", "dwindle", "stop");
  }

  @Test
  void givesPennTags() {
    assertThat(
            sentence("She quickly opened two new schools.").tokens().stream()
                .map(Token::tag)
                .collect(Collectors.joining(" ")))
        .isEqualTo("PRP RB VBD CD JJ NNS .");
  }

  @Test
  void keepsTitlesOutOfNames() {
    assertNames("Prime Minister Erna Solberg met reporters.", "Erna Solberg/PERSON");
  }

  @Test
  void leavesAPossessiveOutOfAName() {
    assertNames("France’s economy grew.", "France/PLACE");
  }

  @Test
  void readsTwoCountriesJoinedByAHyphen() {
    assertNames("Russia-Turkey ties improved.", "Russia/PLACE", "Turkey/PLACE");
  }

  @Test
  void readsANationalityOfTwoWordsAsOne() {
    assertNames("A South African firm won.", "South African/NATIONALITY");
  }

  @Test
  void knowsAPersonWhoseNameComesBackShort() {
    assertNames(
        "Foreign Minister Ko Seung-min arrived in Oslo.\nThen Ko left.",
        "Ko Seung-min/PERSON",
        "Oslo/PLACE",
        "Ko/PERSON");
  }

  @Test
  void keepsTheParticlesOfAName() {
    assertNames("Manfred von der Heide spoke.", "Manfred von der Heide/PERSON");
  }

  @Test
  void partsABodyFromItsHead() {
    assertNames(
        "Security Council President Maria Lopez spoke.",
        "Security Council/ORGANIZATION",
        "Maria Lopez/PERSON");
  }

  @Test
  void readsAnythingIntoTrees() {
    assertThat(
            RandomText.texts(300)
                .filter(text -> {
                  Reading reading = Invariants.same(() -> read(text));
                  Invariants.check(text, reading);
                  return !reading.sentences().isEmpty();
                })
                .count())
        .isPositive();
  }

  @Test
  void readsTheSameInManyThreads() {
    String text = "President Anna Berg met envoys in Geneva. “We agreed,” she said.\nIt was late.";
    Reading expected = read(text);
    assertThat(IntStream.range(0, 64).parallel().mapToObj(i -> read(text)))
        .allMatch(expected::equals);
  }
}
