package org.readout.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.readout.sentence.Sentence;

class ModalityFinderTest {
  private static final int SENTENCES = 66;

  private final ModalityFinder finder = new ModalityFinder();

  @Test
  void takesThePastForFact() {
    assertModality(
        "met",
        Modality.HAPPENED,
        """
        Ministers minister NOUN NNS 2 nsubj
        met meet VERB VBD 0 root
        """);
  }

  @Test
  void takesWillForAPlan() {
    assertModality("visit", Modality.PLANNED, WILL_VISIT_AND_MEET);
  }

  @Test
  void carriesWillToTheSecondVerb() {
    assertModality("meet", Modality.PLANNED, WILL_VISIT_AND_MEET);
  }

  @Test
  void keepsTheUrgingApartFromWhatIsUrged() {
    String tree =
        """
        He he PRON PRP 2 nsubj
        urged urge VERB VBD 0 root
        Rome Rome PROPN NNP 2 obj
        to to PART TO 5 mark
        sign sign VERB VB 2 xcomp
        """;
    assertModality("urged", Modality.HAPPENED, tree);
    assertModality("sign", Modality.URGED, tree);
  }

  @Test
  void deniesWhatWasNotPlanned() {
    assertModality(
        "sign",
        Modality.DENIED,
        """
        Rome Rome PROPN NNP 4 nsubj
        does do AUX VBZ 4 aux
        not not PART RB 4 advmod
        plan plan VERB VB 0 root
        to to PART TO 6 mark
        sign sign VERB VB 4 xcomp
        """);
  }

  @Test
  void deniesWhatWasRefused() {
    assertModality(
        "sign",
        Modality.DENIED,
        """
        Rome Rome PROPN NNP 2 nsubj
        refused refuse VERB VBD 0 root
        to to PART TO 4 mark
        sign sign VERB VB 2 xcomp
        """);
  }

  @Test
  void leavesARefusalThatMayComeOpen() {
    assertModality(
        "refuse",
        Modality.POSSIBLE,
        """
        Rome Rome PROPN NNP 3 nsubj
        may may AUX MD 3 aux
        refuse refuse VERB VB 0 root
        """);
  }

  @Test
  void deniesWhatNobodyDid() {
    assertModality(
        "signed",
        Modality.DENIED,
        """
        No no DET DT 2 det
        treaty treaty NOUN NN 4 nsubj:pass
        was be AUX VBD 4 aux:pass
        signed sign VERB VBN 0 root
        """);
  }

  @Test
  void takesTheModalityOfAVisitFromTheVerbThatPlansIt() {
    assertModality(
        "visit",
        Modality.PLANNED,
        """
        Rome Rome PROPN NNP 2 nsubj
        plans plan VERB VBZ 0 root
        a a DET DT 4 det
        visit visit NOUN NN 2 obj
        """);
  }

  @Test
  void takesTheModalityOfTalksFromTheVerbThatHoldsThem() {
    assertModality(
        "talks",
        Modality.POSSIBLE,
        """
        They they PRON PRP 3 nsubj
        might might AUX MD 3 aux
        hold hold VERB VB 0 root
        talks talk NOUN NNS 3 obj
        """);
  }

  @Test
  void readsAnInfinitiveHeadlineAsAPlan() {
    assertModality(
        "visit",
        Modality.PLANNED,
        """
        Minister minister NOUN NN 3 nsubj
        to to PART TO 3 mark
        visit visit VERB VB 0 root
        Rome Rome PROPN NNP 3 obj
        """);
  }

  @Test
  void takesAConditionForSupposed() {
    assertModality(
        "closes",
        Modality.HYPOTHETICAL,
        """
        Prices price NOUN NNS 2 nsubj
        rise rise VERB VBP 0 root
        if if SCONJ IN 6 mark
        the the DET DT 5 det
        port port NOUN NN 6 nsubj
        closes close VERB VBZ 2 advcl
        """);
  }

  @Test
  void leavesOpenWhatSomebodyAsks() {
    assertModality(
        "closed",
        Modality.POSSIBLE,
        """
        They they PRON PRP 2 nsubj
        asked ask VERB VBD 0 root
        if if SCONJ IN 6 mark
        the the DET DT 5 det
        port port NOUN NN 6 nsubj
        closed close VERB VBD 2 ccomp
        """);
  }

  @Test
  void keepsAPlanThatNothingChanges() {
    assertModality(
        "close",
        Modality.PLANNED,
        """
        Rome Rome PROPN NNP 3 nsubj
        will will AUX MD 3 aux
        close close VERB VB 0 root
        even even ADV RB 7 advmod
        if if SCONJ IN 7 mark
        it it PRON PRP 7 nsubj
        rains rain VERB VBZ 3 advcl
        """);
  }

  @Test
  void readsSentencesOfAllKindsAsLabelled() throws IOException {
    Texts texts = new Texts();
    SoftAssertions checks = new SoftAssertions();
    int read = 0;
    for (String row : rows()) {
      String[] cells = row.split("\t");
      Texts.Marked marked = Texts.Marked.of(cells[1]);
      Sentence sentence = texts.read(marked.text()).reading().sentences().getFirst();
      checks
          .assertThat(finder.of(sentence, Texts.token(sentence, marked.at())))
          .as(row)
          .isEqualTo(Modality.valueOf(cells[0]));
      read++;
    }
    checks.assertAll();
    assertThat(read).isEqualTo(SENTENCES);
  }

  @Test
  void endsOnAChainOfAnyLength() {
    StringBuilder rows = new StringBuilder("say say VERB VBD 0 root\n");
    for (int i = 1; i < 5000; i++) {
      rows.append("say say VERB VB ").append(i).append(" xcomp\n");
    }
    Sentence sentence = Trees.tree(rows.toString());
    assertThat(finder.of(sentence, 4999)).isEqualTo(Modality.HAPPENED);
  }

  private static final String WILL_VISIT_AND_MEET =
      """
      He he PRON PRP 3 nsubj
      will will AUX MD 3 aux
      visit visit VERB VB 0 root
      Rome Rome PROPN NNP 3 obj
      and and CCONJ CC 6 cc
      meet meet VERB VB 3 conj
      ministers minister NOUN NNS 6 obj
      """;

  private static List<String> rows() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(ModalityFinderTest.class.getResourceAsStream("modalities.tsv"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    }
  }

  private void assertModality(String verb, Modality expected, String rows) {
    Sentence sentence = Trees.tree(rows);
    assertThat(finder.of(sentence, Trees.index(sentence, verb))).isEqualTo(expected);
  }
}
