package org.readout.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CueTest {

  private static final int CUES = 92;

  private final List<Cue> cues = Cue.load();

  @Test
  void everyCueCatchesItsExample() {
    List<String> caught =
        cues.stream().filter(cue -> cue.fits(line(cue.example()))).map(Cue::id).toList();

    assertThat(caught).hasSize(CUES).isEqualTo(cues.stream().map(Cue::id).toList());
  }

  @Test
  void everyCueHasANameOfItsOwn() {
    assertThat(cues.stream().map(Cue::id)).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The minister said on Monday that the talks would continue in Geneva.",
        "“Read the text of the treaty,” the president told reporters.",
        "Follow-up talks are planned for March, the foreign ministry said.",
        "Subscribers to the fund lost about 3 million dollars, the court heard.",
        "Video of the crash was shown to the jury on Tuesday.",
        "More than 300 people were taken to hospital.",
        "Related charges were dropped last year, according to the prosecutor.",
        "The photo was taken by a soldier and released by the army in 2019.",
        "Share prices in Oslo fell by 3 percent after the announcement.",
        "Comments by the envoy angered Ankara.",
        "Live ammunition was fired at the crowd, witnesses said.",
        "The government said artificial intelligence would be taught in schools.",
        "Sources in the ministry told the paper that the plan was dead.",
        "Join forces or lose the war, the general warned both allies.",
        "The views of the two governments differ, diplomats said.",
        "Top officials from both countries met in Doha.",
        "He was a reporter before he entered parliament in 2010, his office said."
      })
  void leavesReportsAlone(String sentence) {
    List<String> caught =
        cues.stream()
            .filter(cue -> cue.part() != Cue.Part.EDGE && cue.fits(line(sentence)))
            .map(Cue::id)
            .toList();

    assertThat(caught).isEmpty();
  }

  private static Line line(String text) {
    return Line.of(text, new Span(0, text.length()));
  }
}
