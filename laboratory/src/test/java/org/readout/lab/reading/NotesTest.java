package org.readout.lab.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.article.Span;
import org.readout.sentence.NameType;

class NotesTest {
  @Test
  void leavesTheArticleAndThePossessiveOutOfAName() {
    assertThat(names("the Red Cross’s", "ORG")).containsExactly("ORGANIZATION Red Cross");
    assertThat(names("Norway's", "GPE")).containsExactly("PLACE Norway");
  }

  @Test
  void knowsTheLabelsOfEveryEngine() {
    assertThat(List.of("PER", "PERSON", "Person"))
        .allSatisfy(label -> assertThat(names("Ann", label)).containsExactly("PERSON Ann"));
    assertThat(List.of("LOC", "LOCATION", "Location", "GPE", "FAC"))
        .allSatisfy(label -> assertThat(names("Oslo", label)).containsExactly("PLACE Oslo"));
  }

  @Test
  void passesOverWhatIsNoName() {
    assertThat(names("five", "CARDINAL")).isEmpty();
  }

  @Test
  void keepsNationalitiesApart() {
    Notes notes = new Notes("Danish");
    notes.name(new Span(0, 6), "NORP");
    assertThat(notes.reading().names().getFirst().type()).isEqualTo(NameType.NATIONALITY);
  }

  private static List<String> names(String text, String label) {
    Notes notes = new Notes(text);
    notes.name(new Span(0, text.length()), label);
    return notes.reading().names().stream()
        .map(name -> name.type() + " " + name.span().of(text))
        .toList();
  }
}
