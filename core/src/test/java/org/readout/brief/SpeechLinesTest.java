package org.readout.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.readout.ReadStory;
import org.readout.brief.Line.Section;
import org.readout.likeness.Support;
import org.readout.origin.Independence;
import org.readout.origin.Provenance;
import org.readout.word.WordVectors;

class SpeechLinesTest {

  private static List<String> quotations(String text) {
    Provenance none =
        new Provenance(List.of(), List.of(), List.of(), Map.of(), Independence.UNKNOWN);
    return new BriefWriter()
            .write(
                new Support(ReadStory.of(text), WordVectors.load()),
                List.of(),
                none,
                List.of(),
                List.of(),
                List.of())
            .of(Section.QUOTATIONS)
            .stream()
            .map(Line::text)
            .toList();
  }

  @Test
  void keepsEveryWordOfAQuotation() {
    assertThat(
            quotations(
                "“We will open the border before the winter, we will let the trucks through, and we"
                    + " will not ask anybody for a permit that nobody needs,” President Ada Brandt"
                    + " said on Monday."))
        .singleElement()
        .asString()
        .startsWith(
            "“We will open the border before the winter, we will let the trucks through, and we"
                + " will not ask anybody for a permit that nobody needs” – Ada Brandt");
  }

  @Test
  void showsWhereAVeryLongQuotationIsCut() {
    String words = "we will open the border before the winter and let the trucks through, and ";
    assertThat(quotations("“In time " + words.repeat(5) + "rest,” President Ada Brandt said."))
        .singleElement()
        .asString()
        .contains(" …” – Ada Brandt");
  }

  @Test
  void tellsWordsInMarksInsideASentence() {
    assertThat(quotations("President Ada Brandt called the deal “a door for both peoples”."))
        .singleElement()
        .asString()
        .startsWith("“a door for both peoples” – Ada Brandt");
  }

  @Test
  void leavesOutASingleWordInMarks() {
    assertThat(quotations("President Ada Brandt called the deal “historic” on Monday.")).isEmpty();
  }
}
