package org.readout.intake.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.readout.intake.body.NameCues.Group;

class CuesTest {

  private static final LineCues LINES = LineCues.load();

  @Test
  void everyRuleOfLinesFitsItsExample() {
    assertThat(LINES.rules())
        .hasSizeGreaterThan(12)
        .allSatisfy(rule -> assertThat(rule.pattern().matcher(rule.example()).find()).isTrue());
  }

  @Test
  void everyGroupOfNamesFitsItsExample() {
    NameCues names = NameCues.load();
    assertThat(Table.rows(NameCues.class, "names.tsv", 3))
        .hasSize(Group.values().length)
        .allSatisfy(row -> {
          Group group = Group.valueOf(row[0].toUpperCase(java.util.Locale.ROOT));
          assertThat(group.in(names.of(new Element("div").addClass(row[2])))).isTrue();
        });
  }

  @Test
  void readsNamesWrittenWithHumps() {
    Element element = new Element("div").attr("id", "relatedPosts");
    assertThat(Group.RELATED.in(NameCues.load().of(element))).isTrue();
  }

  @Test
  void takesNoSentenceForALead() {
    assertThat(LINES.of("The ministers met in Oslo on Monday and agreed on a timetable.")).isZero();
  }

  @Test
  void looksAtTheBeginningOfALongLineOnly() {
    String odd = "(".repeat(1_000_000);
    assertThat(LINES.of(odd)).isZero();
  }
}
